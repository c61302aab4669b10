#!/usr/bin/env python3
"""An SMS service that answers in one way, on a free port of loopback, until its input ends.

badhttp.py MODE: a status ("500", "503"), "silent", "cut", or "ok". First line of output: the port; then one line a request:
method, path, content type, body.
"""
import os, socket, sys, threading, time

mode = sys.argv[1]


def tell(line):
    print(line, flush=True)


def serve(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, body = data.split(b"\r\n\r\n", 1)
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    while len(body) < int(fields.get(b"content-length", b"0")):
        body += connection.recv(65536)
    method, path = head.split(b" ")[:2]
    kind = fields.get(b"content-type", b"-")
    tell(b"\t".join([method, path, kind, fields.get(b"authorization", b"-"), body]).decode())
    if mode == "silent":
        time.sleep(600)
    if mode != "cut":
        status = "200" if mode == "ok" else mode
        text = '{"status":"queued"}'
        connection.sendall(f"HTTP/1.1 {status} X\r\nContent-Length: {len(text)}\r\nConnection: close\r\n\r\n{text}".encode())
    connection.close()


listener = socket.create_server(("127.0.0.1", 0))
tell(listener.getsockname()[1])
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
