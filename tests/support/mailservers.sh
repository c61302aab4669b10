#!/bin/sh
# Exim (SMTP) and Dovecot (IMAP) for the tests: on free ports of loopback, with an authority of their own, gone after use.
#   mailservers.sh start FOLDER [PID]   with PID they stop by themselves when that process has ended, however it ended
#   mailservers.sh own FOLDER           gives mail that a test put there to the servers
#   mailservers.sh stop FOLDER
# FOLDER must be short (sockets). FOLDER/ports then holds NAME=PORT lines. User pqr, password "clave ñ secreta"; mail to
# anybody at test.example lands in that user's mailbox, at others.example in FOLDER/mail/others, to discard@ nowhere;
# unknown@ is refused, later@ put off.
set -eu
PATH=$PATH:/usr/sbin:/sbin # where Debian keeps servers
verb=$1 folder=$2 watched=${3:-}
script=$(realpath "$0")
here=$(dirname "$script")
cd /

if [ "$(id -u)" -eq 0 ]; then
    runner=Debian-exim internal=dovecot login=dovenull
else
    runner=$(id -un) internal=$runner login=$runner
fi
group=$(id -gn "$runner")

ports() {
    python3 -c '
import socket, sys
held = [socket.socket() for _ in sys.argv[1:]]
for each, name in zip(held, sys.argv[1:]):
    each.bind(("127.0.0.1", 0))
    print(f"{name}={each.getsockname()[1]}")' "$@"
}

exim_configuration() {
    cat <<END
primary_hostname = mail.test.example
exim_user = $runner
exim_group = $group
spool_directory = $folder/exim/spool
log_file_path = $folder/exim/%slog
pid_file_path = $folder/exim/pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = $smtp : $smtps : $smtp_plain : $smtp_expired : $smtp_selfsigned : $smtp_otherhost
tls_on_connect_ports = $smtps
tls_advertise_hosts = *
tls_certificate = $folder/\${if eq{\$received_port}{$smtp_expired}{expired}{\${if eq{\$received_port}{$smtp_selfsigned}{selfsigned}{\${if eq{\$received_port}{$smtp_otherhost}{otherhost}{good}}}}}}.pem
tls_privatekey = $folder/\${if eq{\$received_port}{$smtp_expired}{expired}{\${if eq{\$received_port}{$smtp_selfsigned}{selfsigned}{\${if eq{\$received_port}{$smtp_otherhost}{otherhost}{good}}}}}}.key
smtputf8_advertise_hosts = *
smtp_accept_max_per_connection = 0
smtp_accept_queue_per_connection = 0
message_size_limit = 20M
acl_smtp_mail = sender
acl_smtp_rcpt = recipient
acl_smtp_data = content
acl_not_smtp = sender
host_lookup =
rfc1413_hosts =
keep_environment =
begin acl
sender:
  accept condition = \${if eq{\$received_port}{$smtp_plain}}
  deny !authenticated = *
       message = Log in first
  deny senders = blocked@test.example
       message = 5.7.1 This sender may not send
  accept
recipient:
  deny recipients = unknown@test.example
       message = 5.1.1 No such person here
  defer recipients = later@test.example
        message = 4.2.0 Greylisted, try again in 300 seconds
  deny !domains = test.example : nandu.example : others.example
       message = 5.7.1 We relay for nobody
  accept
content:
  deny condition = \${if match{\$h_subject:}{forbidden words}}
       message = 5.7.1 Content not wanted
  discard condition = \${if match{\$recipients}{discard@}}
  accept
begin routers
nowhere:
  driver = redirect
  local_parts = discard
  data = :blackhole:
others:
  driver = accept
  domains = others.example
  transport = outside
mailbox:
  driver = accept
  transport = maildir
begin transports
maildir:
  driver = appendfile
  maildir_format
  directory = $folder/mail/pqr/Maildir
  create_directory
  return_path_add
  user = $runner
  group = $group
outside:
  driver = appendfile
  maildir_format
  directory = $folder/mail/others/Maildir
  create_directory
  return_path_add
  user = $runner
  group = $group
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{\$auth2}{pqr}}{eq{\$auth3}{clave ñ secreta}}}}
  server_set_id = \$auth2
  server_advertise_condition = \${if def:tls_in_cipher}
END
}

dovecot_configuration() {
    cat <<END
base_dir = $folder/dovecot
log_path = $folder/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <$folder/good.pem
ssl_key = <$folder/good.key
default_internal_user = $internal
default_internal_group = $(id -gn "$internal")
default_login_user = $login
first_valid_uid = 1
mail_location = maildir:~/Maildir
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN $folder/users
}
userdb {
  driver = static
  args = uid=$runner gid=$group home=$folder/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Procesados {
    auto = create
  }
}
service imap-login {
  $nochroot
  inet_listener imap {
    port = $imap
  }
  inet_listener imaps {
    port = $imaps
    ssl = yes
  }
}
service anvil {
  $nochroot
}
service stats {
  chroot =
}
END
}

own() { chown -R "$runner:$group" "$folder/mail"; }

stop() {
    for file in "$folder/exim/pid" "$folder/dovecot/master.pid"; do
        [ -e "$file" ] || continue
        kill "$(cat "$file")" 2>/dev/null || true
    done
    # A server that is still taking a message writes until it notices.
    for _ in $(seq 50); do
        rm -rf "$folder" 2>/dev/null && return 0
        sleep 0.1
    done
    rm -rf "$folder"
}

waited() { # PORT
    for _ in $(seq 200); do
        if python3 -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1)' "$1" 2>/dev/null; then return 0; fi
        sleep 0.05
    done
    echo "nothing listens on $1" >&2
    cat "$folder"/exim/*log "$folder/dovecot.log" >&2
    return 1
}

start() {
    stop
    mkdir -p "$folder/exim/spool" "$folder/mail/pqr" "$folder/dovecot"
    chmod 755 "$folder"
    "$here/certificates.sh" "$folder"
    ports smtp smtps smtp_plain smtp_expired smtp_selfsigned smtp_otherhost imap imaps >"$folder/ports"
    . "$folder/ports"
    nochroot='chroot ='
    printf 'pqr:{PLAIN}clave ñ secreta\n' >"$folder/users"
    exim_configuration >"$folder/exim.conf"
    dovecot_configuration >"$folder/dovecot.conf"
    chown -R "$runner:$group" "$folder/exim" "$folder/mail"
    exim4 -C "$folder/exim.conf" -bd </dev/null >/dev/null 2>&1
    dovecot -c "$folder/dovecot.conf" </dev/null >/dev/null 2>&1
    waited "$smtp"
    waited "$imaps"
    if [ -n "$watched" ]; then watch; fi
}

# Stops when the watched process has ended.
watch() {
    setsid sh -c 'tail --pid="$1" -f /dev/null; exec "$2" stop "$3"' - "$watched" "$script" "$folder" </dev/null >/dev/null 2>&1 &
}

"$verb"
