"""A claims manager takes the newest case and works it to its end by keys: note, pause, resume, resolve, close."""
from desk import Desk, check, ctl, press, type_text

CALL = ('{"kind":"claim","channel":"phone","summary":"La nevera no enfría","caller":{"name":"Iván Peña",'
        '"phone":"+573005557788"},"category":"punctuality.no_show"}\n')

with Desk() as desk:
    store = desk.demo_store()
    receipt = ctl(store, "case", "log", lines=CALL)[0]
    number, manager = receipt["number"], receipt["manager"]
    window = desk.open("--store", store, "--login", manager)
    desk.sign_in(window, manager)

    def case():
        return ctl(store, "case", "show", number)[0]

    def becomes(wanted):
        window.wait(lambda: case()["status"] == wanted, f"{number} {wanted}")

    def happened(event):
        window.wait(lambda: event in [each["type"] for each in case()["events"]], f"{event} in {number}")

    desk.command(window, number)
    window.sees(number, "list item")
    press("Return")
    window.sees("La nevera no enfría, ", "list item")
    press("y")
    happened("confirmed")
    press("b")
    becomes("in_progress")
    press("n")
    window.focus_is("Note")
    type_text("Hay repuesto en bodega")
    press("ctrl+Return")
    happened("note")
    window.sees("Hay repuesto en bodega, ", "list item")

    press("w")
    window.focus_is("Waits for")
    desk.picture("pause")
    press("ctrl+Return")
    becomes("waiting_customer")
    window.sees("paused")
    press("w")
    becomes("in_progress")

    press("c")
    window.sees("For the customer")
    window.focus_is("Upheld")
    press("Tab")
    window.focus_is("For the customer")
    type_text("Se cambia el termostato mañana a las 9.")
    press("Tab", "Tab")
    window.focus_is("Cause")
    press("Down")
    desk.picture("resolve")
    press("ctrl+Return")
    becomes("resolved")
    press("c")
    window.focus_is("Evidence")
    press("ctrl+Return")
    becomes("closed")
    desk.picture("closed")
    check(case()["evidence"] == "call_reached", f"{number} was closed with {case()['evidence']}")
    check(case()["answer"] == "Se cambia el termostato mañana a las 9.", f"the answer is {case()['answer']}")
    check(not ctl(store, "store", "verify")[-1]["differences"], "the store has differences")
