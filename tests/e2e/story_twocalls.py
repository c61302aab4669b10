"""Two calls at once: what is said of a caller goes with the call in front."""
from desk import Desk, check, press, type_text


with Desk() as desk:
    store = desk.demo_store()
    window = desk.open("--store", store, "--login", "marta")
    check(next(window.root.children()).role in ("frame", "window"), "the window is a window to screen readers")
    desk.sign_in(window, "marta")
    desk.begin_call(window, "She waited all morning")
    window.sees("Open cases")
    press("F2")
    window.focus_is("Caller")
    window.sees("Who is calling?")
    type_text("3009998877")
    window.sees("3009998877", "list item")
    press("F4")
    window.focus_is("Topic")
    type_text("cita")
    window.sees("The technician did not come")
    press("Return")
    type_text("Nobody came")
    window.holds("What happened", "Nobody came")
    press("ctrl+shift+Return")
    # Another call is in front now than the one that stood behind: nobody's card.
    window.sees("3 fields missing")
    window.focus_is("Caller")
    desk.picture("notice")
    window.sees("Who is calling?")
    window.sees_no("Preferred customer")
