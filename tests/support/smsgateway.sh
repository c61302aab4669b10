#!/bin/sh
# Kannel with its fake SMSC and a phone for the tests, on free ports of loopback, gone after use.
#   smsgateway.sh start FOLDER [PID]   with PID it stops by itself when that process has ended, however it ended
#   smsgateway.sh start FOLDER PID PATH   somebody else answers at CALLS, messages at PATH, and is the phone at SMSC
#   smsgateway.sh stop FOLDER
# FOLDER/ports then holds NAME=PORT lines: sendsms, calls. User pqr, password "clave ñ secreta". FOLDER/calls gets one line
# a request that Kannel makes to http://127.0.0.1:CALLS/ (receipts, messages that came in); FOLDER/phone what the phone
# got. The phone sends "RESUELTO 4821 se cambió el cable" once when everything runs.
set -eu
PATH=$PATH:/usr/sbin:/sbin # where Debian keeps servers
verb=$1 folder=$2 watched=${3:-} door=${4:-}
script=$(realpath "$0")
cd /

ports() {
    python3 -c '
import socket, sys
held = [socket.socket() for _ in sys.argv[1:]]
for each, name in zip(held, sys.argv[1:]):
    each.bind(("127.0.0.1", 0))
    print(f"{name}={each.getsockname()[1]}")' "$@"
}

configuration() {
    cat <<END
group = core
admin-port = $admin
admin-interface = 127.0.0.1
admin-password = x
smsbox-port = $smsbox
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
log-file = $folder/bearerbox.log
log-level = 1
store-type = spool
store-location = $folder/spool
dlr-storage = spool
dlr-spool = $folder/dlr

group = smsc
smsc = fake
port = $smsc
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = $sendsms
sendsms-interface = 127.0.0.1
global-sender = 890123
log-file = $folder/smsbox.log
log-level = 1

group = sendsms-user
username = pqr
password = "clave ñ secreta"
concatenation = true
max-messages = 10

group = sms-service
keyword = default
get-url = "http://127.0.0.1:$calls${door:-/mo}?from=%p&to=%P&text=%b&charset=%C&id=%I"
max-messages = 0
END
}

receiver() {
    cat <<'END'
import http.server, sys
class Receiver(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(sys.argv[2], "a") as calls:
            calls.write(self.path + "\n")
        self.send_response(200)
        self.end_headers()
    def log_message(self, *arguments):
        pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
END
}

# NAME COMMAND…: in the background, its process id in FOLDER/NAME.pid
background() {
    name=$1
    shift
    "$@" </dev/null >"$folder/$name" 2>&1 &
    echo $! >"$folder/$name.pid"
}

stop() {
    for file in "$folder"/*.pid; do
        [ -e "$file" ] || continue
        kill -9 "$(cat "$file")" 2>/dev/null || true
    done
    rm -rf "$folder"
}

waited() { # PORT
    for _ in $(seq 200); do
        if python3 -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1)' "$1" 2>/dev/null; then return 0; fi
        sleep 0.05
    done
    echo "nothing listens on $1" >&2
    tail "$folder"/*.log >&2
    return 1
}

start() {
    stop
    mkdir -p "$folder/spool" "$folder/dlr"
    ports admin smsbox smsc sendsms calls >"$folder/ports"
    . "$folder/ports"
    configuration >"$folder/kannel.conf"
    receiver >"$folder/receiver.py"
    : >"$folder/calls"
    if [ -z "$door" ]; then background receiver python3 "$folder/receiver.py" "$calls" "$folder/calls"; fi
    background bearerbox bearerbox -v 4 "$folder/kannel.conf"
    waited "$smsbox"
    background smsbox smsbox -v 4 "$folder/kannel.conf"
    waited "$sendsms"
    if [ -z "$door" ]; then
        waited "$calls"
        background phone /usr/lib/kannel/test/fakesmsc -H 127.0.0.1 -r "$smsc" -i 1 -m 1 \
            "3001234567 890123 text RESUELTO 4821 se cambió el cable"
    fi
    if [ -n "$watched" ]; then watch; fi
}

# Stops when the watched process has ended.
watch() {
    setsid sh -c 'tail --pid="$1" -f /dev/null; exec "$2" stop "$3"' - "$watched" "$script" "$folder" </dev/null >/dev/null 2>&1 &
}

"$verb"
