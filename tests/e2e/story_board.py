"""A supervisor works from the SLA board by keys: gives a case away, says why another is late, reads the same in a table."""
from desk import Desk, check, ctl, press, type_text

with Desk() as desk:
    store = desk.demo_store()
    window = desk.open("--store", store, "--login", "lucia")
    desk.sign_in(window, "lucia")

    def case(number):
        return ctl(store, "case", "show", number)[0]

    def overdue():
        return ctl(store, "case", "list", "is:open due:overdue")

    window.sees("SLA board")
    window.focus_is("Overdue")
    late = overdue()
    window.sees(f"Overdue: {len(late)}, as a list")
    first = late[0]["number"]
    card = window.sees(first, "list item")
    check("overdue by" in card.name, f"the card says {card.name}")
    desk.picture("board")

    press("a")
    window.focus_is("Owner")
    press("a")
    window.wait(lambda: case(first)["manager"] == "lucia", f"{first} is hers")
    window.focus_is("Overdue")

    press("w")
    window.focus_is("Held up by")
    type_text("Spare")
    type_text("\t")
    window.focus_is("What exactly")
    type_text("Falta el compresor")
    desk.picture("late")
    press("ctrl+Return")
    window.wait(lambda: case(first).get("lateReason") == "parts", f"{first} is explained")
    window.focus_is("Overdue")
    window.sees("delay: spare parts", "list item")
    press("ctrl+z")
    window.wait(lambda: "lateReason" not in case(first), f"{first} is unexplained again")

    press("t")
    window.focus_is("Cases of the board")
    window.sees("Time left")
    window.sees(first, "table cell")
    desk.picture("table")
    press("t")
    window.focus_is("Overdue")
    check(not ctl(store, "store", "verify")[-1]["differences"], "the store has differences")
