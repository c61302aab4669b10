"""A crash in the middle of a call: at the next start the contact is there, with all but the last seconds of typing."""
import glob
import os

from desk import Desk, check, ctl, press, saved_number, type_text, until

WORDS = "Espera de 8 a 12 y nadie llega"
LONGEST_LOSS = 2  # seconds of typing, and one for the disk


def is_kept():
    files = glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "reparo", "reparo", "drafts", "**"), recursive=True)
    return any(WORDS in open(file, encoding="utf-8", errors="replace").read() for file in files if os.path.isfile(file))


with Desk() as desk:
    store = desk.demo_store()
    window = desk.open("--store", store, "--login", "marta")
    desk.sign_in(window, "marta")
    before = ctl(store, "store", "info")[0]["cases"]
    desk.begin_call(window, WORDS)
    until(is_kept, "the draft on disk", LONGEST_LOSS + 1)
    window.kill()

    window = desk.open("--store", store, "--login", "marta")
    desk.sign_in(window, "marta")
    window.sees("Recovered ")
    window.holds("What happened", WORDS)
    window.holds("Caller", "Ana Lucía Ríos")
    window.holds("Topic", "The technician did not come")
    desk.picture("recovered")
    check(ctl(store, "store", "info")[0]["cases"] == before, "a case was logged that nobody saved")
    window.focus_is("What happened")
    type_text(" hoy")
    window.holds("What happened", WORDS + " hoy")
    press("ctrl+Return")
    number = saved_number(window)
    check(ctl(store, "case", "show", number)[0]["summary"] == WORDS + " hoy", f"{number} does not say what was typed")
    until(lambda: not is_kept(), "the draft gone after saving")
