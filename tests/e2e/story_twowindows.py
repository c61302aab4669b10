"""Two desks on one PostgreSQL: a case that is logged at one appears in the other's open list by itself."""
import os

from desk import Desk, check, ctl, press, saved_number

with Desk() as desk:
    store = desk.demo_database()
    advisor = desk.open("--store", store, "--login", "marta")
    desk.sign_in(advisor, "marta")
    home = os.path.join(os.environ["HOME"], "other")
    os.makedirs(home)
    supervisor = desk.open("--store", store, "--login", "lucia", home=home)
    supervisor.activate()
    desk.sign_in(supervisor, "lucia")
    press("alt+5")
    supervisor.sees("Cases", "label")

    advisor.activate()
    desk.begin_call(advisor, "Dos ventanas, un caso")
    press("ctrl+Return")
    number = saved_number(advisor)
    supervisor.sees(number, "table cell")
    desk.picture("seen")
    check(ctl(store, "case", "show", number)[0]["summary"] == "Dos ventanas, un caso", f"{number} is another case")
