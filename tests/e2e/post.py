"""The world outside: phones and mailboxes behind real servers, and Reparo's agent between them and a store. Exim,
Dovecot and Kannel on loopback."""
import email
import email.policy
import json
import os
import re
import smtplib
import socket
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import unquote_plus

from desk import check, ctl, until

SUPPORT = Path(__file__).resolve().parent.parent / "support"
PASSWORD = "clave ñ secreta"
MEMBER_PHONE, MEMBER_MAIL = "+573001112233", "taller@others.example"
CUSTOMER_MAIL = "ana@others.example"


def serve(script, folder, *more):
    subprocess.run([SUPPORT / script, "start", folder, str(os.getpid()), *more], check=True)
    return dict(line.split("=") for line in Path(folder, "ports").read_text().split())


class Phones:
    """The telephone network: what Kannel hands to it, and what people write."""

    def __init__(self, port):
        self.line = until(lambda: self._connected(int(port)), "the gateway's line", 60)
        self.got = []
        threading.Thread(target=self._listen, daemon=True).start()

    @staticmethod
    def _connected(port):
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            return None

    def asked(self):
        """The code by which a member answers."""
        return next((found[1] for each in self.got if (found := re.search(r"ACEPTO (\d{4,})", each))), None)

    def _listen(self):
        for line in self.line.makefile("r", encoding="latin-1"):
            self.got.append(unquote_plus(line))

    def write(self, phone, text):
        self.line.sendall(f"{phone.lstrip('+')} 890123 text {text}\n".encode("latin-1"))


class Mailbox:
    """What others find in their mail, and what they write to us."""

    def __init__(self, folder, port):
        self.folder = Path(folder, "mail/others/Maildir/new")
        self.port = int(port)

    def mails(self, to):
        parse = email.message_from_bytes
        found = [parse(each.read_bytes(), policy=email.policy.default) for each in self.folder.glob("*")]
        return [each for each in found if to in each["To"]]

    def answer(self, mail, who, text, number):
        reply = email.message.EmailMessage()
        reply["From"], reply["To"], reply["Subject"] = who, "pqr@test.example", "Re: " + mail["Subject"]
        reply["Message-ID"] = f"<{number}@others.example>"
        reply["In-Reply-To"] = reply["References"] = mail["Message-ID"]
        reply.set_content(text + "\n\n> " + "\n> ".join(mail.get_content().splitlines()))
        with smtplib.SMTP("127.0.0.1", self.port) as server:
            server.send_message(reply)


def keep_passwords(store):
    secret = Path(os.environ["HOME"], "secret")
    secret.write_text(PASSWORD + "\n")
    for channel in ("mail", "sms", "inbox"):
        ctl(store, "channel", "password", channel, "--in", "file", "--password-file", str(secret))


def set_channels(store, mail, sms, folder):
    authority = str(Path(folder, "ca.pem"))
    settings = {
        "mail": {"kind": "smtp", "from": "pqr@test.example", "name": "Hogar Claro", "host": "localhost",
                 "port": int(mail["smtp"]), "security": "starttls", "user": "pqr", "authorityFile": authority},
        "sms": {"kind": "kannel", "url": f"http://127.0.0.1:{sms['sendsms']}/cgi-bin/sendsms", "user": "pqr",
                "receipts": f"http://127.0.0.1:{sms['calls']}/receipt"},
        "inbox": {"host": "localhost", "port": int(mail["imaps"]), "security": "tls", "user": "pqr",
                  "mailbox": "INBOX", "authorityFile": authority}}
    file = Path(os.environ["HOME"], "channels.json")
    file.write_text(json.dumps(settings))
    ctl(store, "channel", "set", str(file))


class Post:
    """A store whose messages go out and come in, with a network member who can be reached; ends with the desk."""

    def __init__(self, desk, store):
        mail_folder, sms_folder = f"/tmp/reparo-rm-{os.getpid()}", f"/tmp/reparo-rs-{os.getpid()}"
        mail, sms = serve("mailservers.sh", mail_folder), serve("smsgateway.sh", sms_folder, "/message")
        desk.afterwards.append(lambda: subprocess.run([SUPPORT / "mailservers.sh", "stop", mail_folder], check=False))
        desk.afterwards.append(lambda: subprocess.run([SUPPORT / "smsgateway.sh", "stop", sms_folder], check=False))
        self.phones, self.mailbox = Phones(sms["smsc"]), Mailbox(mail_folder, mail["smtp_plain"])
        self.store = store
        set_channels(store, mail, sms, mail_folder)
        keep_passwords(store)
        ctl(store, "network", "set", "norte", "--email", MEMBER_MAIL, "--phone", MEMBER_PHONE)
        agent = subprocess.Popen([os.environ["REPAROCTL"], "--json", "--store", store, "agent", "--listen",
                                  sms["calls"]], stdout=sys.stderr)
        desk.afterwards.insert(0, lambda: (agent.terminate(), agent.wait(20)))

    def case(self, number):
        return ctl(self.store, "case", "show", number)[0]

    def happened(self, number, event):
        """Waits until the case has one such event."""
        until(lambda: [each["type"] for each in self.case(number)["events"]].count(event) == 1,
              f"{event} in {number}", 60)

    def member_takes_and_solves(self, number, words):
        """By text message and by answering the mail, as members do who never open Reparo."""
        code = until(self.phones.asked, "the member's text message", 60)
        until(lambda: self.mailbox.mails(MEMBER_MAIL), "the member's mail", 60)
        self.phones.write(MEMBER_PHONE, f"ACEPTO {code}")
        self.happened(number, "accepted")
        self.mailbox.answer(self.mailbox.mails(MEMBER_MAIL)[0], MEMBER_MAIL, f"RESUELTO {words}", "m1")
        self.happened(number, "member_answered")

    def customer_thanks(self, number, words):
        """Answers the mail that has the words."""
        answer = until(lambda: next((each for each in self.mailbox.mails(CUSTOMER_MAIL)
                                     if words in each.get_content()), None), "the customer's answer", 60)
        self.happened(number, "message_delivered")
        self.mailbox.answer(answer, CUSTOMER_MAIL, "Muchas gracias.", "c1")
        self.happened(number, "message_received")
        status = self.case(number)["status"]
        check(status == "resolved", f"a thank you made it {status}")

    def all_is_well(self, number):
        """Closed with evidence, no mail lost, and the store adds up."""
        check(self.case(number)["evidence"] == "message_delivered", "closed without evidence")
        figures = ctl(self.store, "mail", "figures")[-1]
        check(figures["whole"] and figures["unread"] == 0, f"mail got lost: {figures}")
        check(not ctl(self.store, "store", "verify")[-1]["differences"], "the store has differences")
