"""First start: the demo company, a known caller logged by keys alone, and the case found again from my day."""
import os

from desk import Desk, check, ctl, press, saved_number, type_text

with Desk() as desk:
    window = desk.open()
    window.focus_is("Try the demo company")
    press("Return")
    window.sees("Sign in to Hogar Claro", seconds=120)
    desk.sign_in(window, "marta")

    desk.begin_call(window, "Espera de 8 a 12 y nadie llega; quiere visita mañana.")
    press("ctrl+Return")
    number = saved_number(window)
    desk.picture("saved")
    # Keys of the form do nothing while there is none.
    press("alt+Right", "ctrl+2", "alt+c")
    window.sees(number)

    store = os.path.join(os.environ["XDG_DATA_HOME"], "reparo", "reparo", "demo.reparo")
    case = ctl(store, "case", "show", number)[0]
    check(case["customer"]["name"] == "Ana Lucía Ríos", f"the caller of {number} is {case['customer']}")
    check(case["summary"] == "Espera de 8 a 12 y nadie llega; quiere visita mañana",
          f"the words of {number} are {case['summary']}")
    check(len(case["clocks"]) == 2, f"{number} has the clocks {case['clocks']}")

    press("alt+2")
    window.sees("My day", "label")
    desk.picture("myday")
    desk.command(window, number)
    window.sees(number, "list item")
    press("Return")
    window.sees("Facts")
    window.sees("Espera de 8 a 12")
    desk.picture("case")
