"""The whole round by the window alone: the advisor logs the call and sends the case to the network, who answers from
outside; the manager answers the customer and closes it. Every act of ours is a key on a real window."""
import os

from desk import Desk, press, saved_number, type_text, until
from post import CUSTOMER_MAIL, Post


def open_case(window, number):
    desk.command(window, number)
    window.sees(number, "list item")
    press("Return")
    window.sees("La nevera no enfria", "list item")


with Desk() as desk:
    store = desk.demo_store()
    post = Post(desk, store)
    advisor = desk.open("--store", store, "--login", "marta", home=os.path.join(os.environ["HOME"], "marta"))
    desk.sign_in(advisor, "marta")
    press("F2")
    advisor.focus_is("Caller")
    type_text(CUSTOMER_MAIL)
    press("F4")
    desk.picture("newcaller")
    advisor.focus_is("Topic")
    type_text("cita")
    advisor.sees("The technician did not come")
    press("Return")
    advisor.focus_is("What happened")
    type_text("La nevera no enfria")
    press("ctrl+Return")
    number = saved_number(advisor)
    until(lambda: post.mailbox.mails(CUSTOMER_MAIL), "the customer's receipt", 60)
    open_case(advisor, number)
    press("e")
    advisor.focus_is("Network")
    type_text("Taller N")
    advisor.holds("Network", "Taller Norte")
    desk.picture("escalate")
    press("ctrl+Return")
    post.member_takes_and_solves(number, "se cambio el termostato")
    advisor.sees("se cambio el termostato", "list item")
    desk.picture("answered")
    advisor.end()

    manager = post.case(number)["manager"]
    window = desk.open("--store", store, "--login", manager)
    desk.sign_in(window, manager)
    open_case(window, number)
    press("c")
    window.focus_is("Upheld")
    press("Tab")
    window.focus_is("For the customer")
    type_text("Se cambio el termostato de su nevera.")
    press("Tab", "Tab")
    window.focus_is("Cause")
    press("Down", "Tab")
    window.focus_is("Told")
    press("Down")
    window.sees("Send the answer", "push button")
    desk.picture("resolve")
    press("ctrl+Return")
    post.customer_thanks(number, "termostato")
    press("c")
    window.focus_is("Evidence")
    window.holds("Evidence", "Message delivered")
    desk.picture("close")
    press("ctrl+Return")
    window.wait(lambda: post.case(number)["status"] == "closed", f"{number} closed")
    desk.picture("closed")
    post.all_is_well(number)
