"""Everything that takes the keyboard has a name: all places of every role, the forms of a case, palette and key sheet."""
from desk import FOCUSABLE, SHOWING, Desk, check, ctl, press, type_text

PEOPLE = ["marta", "carolina", "lucia", "daniel", "norte", "admin"]
CALL = '{"kind":"claim","channel":"phone","summary":"La nevera no sirve","caller":{"name":"Rosa","phone":"+573005557788"}}'
TITLES = {"Calls": "Log a contact", "Board": "SLA board", "Waiting": "Taller Norte", "Numbers": "Your numbers",
          "Directory": "Directory of the network", "Escalated": "Escalations and health"}
FORMS = {"n": "Note", "k": "Contact", "w": "Pause the clocks", "c": "Answer and close", "e": "Send to the network",
         "a": "Assign", "p": "Change the severity", "f": "Offer", "d": "Promise", "l": "Merge", "alt+w": "Why?"}

found = []


def look(window, where):
    """Notes what a screen reader could only call by its role."""
    def below(each, path):
        for child in each.children():
            if not child.has(SHOWING):
                continue
            here = [*path, str(child)]
            if child.has(FOCUSABLE) and not child.name and not child.labels():
                found.append(f"{where}: {' / '.join(here[-4:])}")
            below(child, here)
    below(window.root, [])


def visit_places(window, person):
    places = [each.name for each in window.shown() if each.role == "list item" and "Alt+" in each.name]
    for digit in range(1, len(places) + 1):
        press(f"alt+{digit}")
        name = places[digit - 1].split(",")[0]
        window.sees(TITLES.get(name, name), "label")
        look(window, f"{person}, {name}")
    desk.command(window, "Settings")
    window.sees("Settings", "list item")
    look(window, f"{person}, palette")
    press("Return")
    window.sees("Settings", "label")
    look(window, f"{person}, settings")


def visit_forms(window, number):
    desk.command(window, number)
    window.sees(number, "list item")
    press("Return")
    window.focus_is("Time line")
    look(window, "case")
    for key, title in FORMS.items():
        press(key)
        window.sees(title)
        window.wait(lambda: not any(w.name == "Time line" for w in window.focused()), f"the focus in “{title}”")
        look(window, f"case, {title}")
        press("Escape")
        window.focus_is("Time line")


with Desk() as desk:
    store = desk.demo_store()
    receipt = ctl(store, "case", "log", lines=CALL)[0]
    ctl(store, "--as", receipt["manager"], "case", "start", receipt["number"])
    for person in PEOPLE:
        person = receipt["manager"] if person == "carolina" else person
        window = desk.open("--store", store, "--login", person)
        look(window, "sign-in")
        desk.sign_in(window, person)
        visit_places(window, person)
        if person == receipt["manager"]:
            visit_forms(window, receipt["number"])
        window.end()
    check(not found, "nameless:\n" + "\n".join(sorted(set(found))))
