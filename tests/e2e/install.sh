#!/bin/bash
# What "cmake --install" puts where, and that desktops and shells can read it.
#   install.sh BUILD_FOLDER
set -euo pipefail
build=$1
prefix=$(mktemp -d "${TMPDIR:-/tmp}/reparo-install-XXXXXX")
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >/dev/null
missing=0
for file in bin/reparo bin/reparoctl share/man/man1/reparoctl.1 share/bash-completion/completions/reparoctl \
    share/applications/org.reparo.Reparo.desktop share/metainfo/org.reparo.Reparo.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.reparo.Reparo.svg lib/systemd/user/reparo-agent.service; do
    [ -s "$prefix/$file" ] || { echo "missing: $file"; missing=1; }
done
[ "$missing" -eq 0 ]
"$prefix/bin/reparoctl" --version
QT_QPA_PLATFORM=offscreen "$prefix/bin/reparo" --help >/dev/null
bash -n "$prefix/share/bash-completion/completions/reparoctl"
grep -q '^\.TH REPAROCTL 1' "$prefix/share/man/man1/reparoctl.1"
if command -v man >/dev/null; then
    warnings=$(LC_ALL=C.UTF-8 man --warnings -l "$prefix/share/man/man1/reparoctl.1" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { echo "$warnings"; exit 1; }
fi
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$prefix/share/applications/org.reparo.Reparo.desktop"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$prefix/share/metainfo/org.reparo.Reparo.metainfo.xml"
fi
# The unit names the program alone, for the paths that systemd searches; here it is in another place.
unit="$prefix/lib/systemd/user/reparo-agent.service"
grep -q '^ExecStart=reparoctl agent$' "$unit"
sed -i "s|^ExecStart=reparoctl |ExecStart=$prefix/bin/reparoctl |" "$unit"
if command -v systemd-analyze >/dev/null; then
    mkdir -m 700 "$prefix/runtime"
    warnings=$(XDG_RUNTIME_DIR="$prefix/runtime" SYSTEMD_LOG_LEVEL=warning systemd-analyze verify --user --man=no "$unit" 2>&1) || { echo "$warnings"; exit 1; }
    if grep -F reparo-agent <<<"$warnings"; then exit 1; fi
fi
