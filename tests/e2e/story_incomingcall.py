"""The telephone system starts Reparo again: the running window takes the call and knows who calls."""
import os
import subprocess

from desk import Desk, check, press

with Desk() as desk:
    store = desk.demo_store()
    window = desk.open("--store", store, "--login", "marta")
    desk.sign_in(window, "marta")
    press("alt+2")
    window.sees("My day", "label")
    second = [os.environ["REPARO"], "--lang", "en", "--store", store, "--incoming-call", "+57 300 555 0142"]
    check(subprocess.run(second, timeout=20).returncode == 0, "the second start did not hand over")
    window.sees("Log a contact", "label")
    window.holds("Caller", "Ana Lucía Ríos")
    window.focus_is("Topic")
    window.sees("Open cases", "list")
    desk.picture("taken")

    press("ctrl+l")
    window.sees("Locked")
    check(subprocess.run(second[:-1] + ["3009998877"], timeout=20).returncode == 0, "the locked window took no call")
    check(not window.find("Log a contact", "label"), "a call opened a locked window")
