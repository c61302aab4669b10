#!/bin/sh
# A private PostgreSQL for the tests: reached by a unix socket only, never synced to disk, gone after use.
#   postgres.sh start DATA SOCKET [PID]   with PID it stops by itself when that process has ended, however it ended
#   postgres.sh stop DATA SOCKET
#   postgres.sh serve DATA SOCKET PID     for measurements: as durable as any server, its data kept; `halt` ends it
# The server is postgresql://postgres@:5432/postgres?host=SOCKET (SOCKET must be short: a socket's path has ≤ 107 bytes).
set -eu
verb=$1 data=$2 socket=$3 watched=${4:-}
script=$(realpath "$0")
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
cd /

# The server refuses to run as root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop() {
    [ -e "$data/PG_VERSION" ] || return 0
    as_postgres "$bin/pg_ctl" stop -D "$data" -m immediate -s || true
    rm -rf "$data" "$socket"
    rmdir "$(dirname "$data")" 2>/dev/null || true
}

start() {
    stop
    mkdir -p "$data" "$socket"
    chmod 700 "$data" "$socket"
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$data" "$socket"; fi
    as_postgres "$bin/initdb" -D "$data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=trust --no-sync >/dev/null
    as_postgres "$bin/pg_ctl" start -D "$data" -w -s -l "$data/log" -o "-k $socket -p 5432 -c listen_addresses= \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB" </dev/null
    if [ -n "$watched" ]; then watch stop; fi
}

# Does $1 when the watched process has ended.
watch() {
    setsid sh -c 'tail --pid="$1" -f /dev/null; exec "$2" "$5" "$3" "$4"' - \
        "$watched" "$script" "$data" "$socket" "$1" </dev/null >/dev/null 2>&1 &
}

serve() {
    mkdir -p "$data" "$socket"
    chmod 700 "$data" "$socket"
    if [ "$(id -u)" -eq 0 ]; then chown postgres: "$data" "$socket"; fi
    [ -e "$data/PG_VERSION" ] ||
        as_postgres "$bin/initdb" -D "$data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=trust >/dev/null
    as_postgres "$bin/pg_ctl" status -D "$data" >/dev/null || as_postgres "$bin/pg_ctl" start -D "$data" -w -s \
        -l "$data/log" -o "-k $socket -p 5432 -c listen_addresses= -c shared_buffers=512MB -c max_wal_size=4GB" </dev/null
    watch halt
}

halt() { as_postgres "$bin/pg_ctl" stop -D "$data" -m fast -s; }

"$verb"
