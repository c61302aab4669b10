#!/usr/bin/env python3
"""A mail server that misbehaves in one way, on a free port of loopback, until its input ends.

badsmtp.py MODE CERTIFICATE.pem CERTIFICATE.key

First line of output: the port. Then one line a message whose final dot was seen: its Message-ID; and one a command that
came before TLS where it may not.
"""
import os, re, socket, ssl, sys, threading, time

mode, certificate, key = sys.argv[1:4]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
seen = {}


def tell(line):
    print(line, flush=True)


class Peer:
    def __init__(self, connection):
        self.connection = connection
        self.rest = b""

    def say(self, line):
        data = line.encode() + b"\r\n"
        if mode == "tarpit":
            for byte in data:
                self.connection.sendall(bytes([byte]))
                time.sleep(1)
        self.connection.sendall(data)

    def line(self):
        while b"\n" not in self.rest:
            more = self.connection.recv(65536)
            if not more:
                raise ConnectionError
            self.rest += more
        line, self.rest = self.rest.split(b"\n", 1)
        return line.rstrip(b"\r").decode(errors="replace")

    def message(self):
        while not (self.rest.endswith(b"\r\n.\r\n")):
            if mode == "cut_in_data" and len(self.rest) > 1000:
                raise ConnectionError
            more = self.connection.recv(65536)
            if not more:
                raise ConnectionError
            self.rest += more
        found = re.search(rb"^Message-I[dD]: <([^>]*)>", self.rest, re.M)
        tell("dot " + (found.group(1).decode() if found else "?"))
        self.rest = b""


def serve(connection):
    peer = Peer(connection)
    is_secret = False
    if mode == "silent":
        time.sleep(600)
    if mode == "banner_554":
        peer.say("554 5.3.2 No service here")
        return
    peer.say("220 bad.example ESMTP")
    while True:
        command = peer.line()
        verb = command.split(" ")[0].upper()
        if not is_secret and verb not in ("EHLO", "HELO", "STARTTLS", "QUIT"):
            tell("plain " + command)
        if verb == "EHLO":
            peer.say("250-bad.example")
            if not is_secret and mode != "stripped":
                peer.say("250-STARTTLS")
            peer.say("250 HELP" if mode == "no_auth" else "250 AUTH PLAIN")
        elif verb == "STARTTLS":
            if mode == "tls_refused":
                peer.say("454 4.7.0 TLS not available")
                continue
            peer.say("220 Go ahead")
            if mode == "tls_dropped":
                return
            peer.connection = context.wrap_socket(connection, server_side=True)
            is_secret = True
        elif verb == "AUTH":
            if mode == "auth_535":
                peer.say("535 5.7.8 Use an application password")
                continue
            if len(command.split(" ")) == 2:
                peer.say("334 ")
                peer.line()
            peer.say("235 Welcome")
        elif verb == "MAIL":
            if mode.startswith("sender_"):
                peer.say(mode[7:] + " 5.7.1 Not your address")
                continue
            peer.say("250 Ok")
            peer.sender = command
        elif verb == "RCPT":
            tries = seen[command] = seen.get(command, 0) + 1
            if mode == "greylist" and tries < 3:
                peer.say("451 4.7.1 Greylisted, try again in 300 seconds")
            elif mode == "rcpt_452":
                peer.say("452 4.2.2 Mailbox full")
            else:
                peer.say("250 Ok")
        elif verb == "DATA":
            if mode == "data_451":
                peer.say("451 4.3.0 Try later")
                continue
            peer.say("354 Go ahead")
            peer.message()
            if mode == "cut_after_dot":
                return
            if mode == "silent_after_dot":
                time.sleep(600)
            if mode == "refuse_after_dot":
                peer.say("554-5.7.1 Looks like spam")
                peer.say("554 5.7.1 Ask your administrator")
            elif mode == "busy_after_dot":
                peer.say("451 4.3.0 Queue full")
            else:
                peer.say("250 Ok, taken")
            if mode == "close_kept":
                return
        elif verb == "QUIT":
            peer.say("221 Bye")
            return
        else:
            peer.say("250 Ok")


def guarded(connection):
    peer = connection
    try:
        serve(connection)
    except (OSError, ConnectionError):
        pass
    finally:
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
tell(listener.getsockname()[1])
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    accepted, _ = listener.accept()
    threading.Thread(target=guarded, args=(accepted,), daemon=True).start()
