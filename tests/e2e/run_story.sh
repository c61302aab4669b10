#!/bin/bash
# Plays one story with the real window: on an X server, a session bus and an accessibility bus of its own, with a home
# of its own, all of them gone afterwards. Pictures of where it failed are left in SHOTS.
#   run_story.sh STORY.py REPARO REPAROCTL SHOTS
set -euo pipefail
story=$(realpath "$1") shots=$4
export REPARO=$2 REPAROCTL=$3 REPARO_SHOTS=$shots
home=$(mktemp -d "${TMPDIR:-/tmp}/reparo-story-XXXXXX")
started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$home"
}
trap finish EXIT
mkdir -p "$shots" "$home"/{config,data,cache,state}
mkdir -m 700 "$home/runtime"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/runtime XDG_SESSION_TYPE=x11
export LC_ALL=C.UTF-8 TZ=America/Bogota QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
unset REPARO_STORE WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

# The server chooses a free display and says which once it listens; by itself it would begin anew whenever the last
# program leaves it, and take a window manager that has just come with it.
mkfifo "$home/display"
Xvfb -displayfd 9 -screen 0 1600x1000x24 -nolisten tcp -noreset 9>"$home/display" 2>"$home/xvfb.log" &
started+=($!)
read -r -t 30 number <"$home/display" || { cat "$home/xvfb.log" >&2; exit 1; }
export DISPLAY=:$number
# A keyboard with a key for ñ: xdotool types letters without a key of their own by chance only. Stories avoid áéíóú.
setxkbmap -layout latam
openbox >/dev/null 2>&1 &
started+=($!)
# Windows that come before their manager get no focus.
timeout 30 bash -c 'until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"; do sleep 0.05; done'
# The buses complain that they may not have more files than they need.
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    bus=$!
    code=0
    timeout 240 /usr/bin/python3 "$1" || code=$?
    kill $bus 2>/dev/null || true
    exit $code' - "$story" 2> >(grep -v "^dbus-daemon\|^SpiRegistry" >&2)
