"""Locking hides everything at once and keeps what is half written; the password brings it back as it was."""
from desk import Desk, check, press, type_text

WORDS = "Espera de 8 a 12 y nadie llega"

with Desk() as desk:
    store = desk.demo_store()
    window = desk.open("--store", store, "--login", "marta")
    desk.sign_in(window, "marta")
    desk.begin_call(window, WORDS)
    press("ctrl+l")
    window.sees("Locked")
    window.focus_is("Password")
    desk.picture("locked")
    readable = [w for w in window.shown() if WORDS in w.text or "Ana" in w.text]
    check(not readable, f"the locked window still says {[str(w) for w in readable]}")

    type_text("wrong")
    press("Return")
    window.sees("password", "alert")
    check(not window.find("Log a contact", "label"), "a wrong password opened the window")
    desk.picture("refused")
    type_text("demo")
    press("Return")
    window.holds("What happened", WORDS)
    window.holds("Caller", "Ana Lucía Ríos")
    window.focus_is("What happened")
    type_text(" todavía"[:4])
    window.holds("What happened", WORDS + " tod")
    desk.picture("unlocked")
