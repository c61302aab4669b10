"""A call goes all the way on real servers: the network member gets SMS and mail, accepts by SMS, resolves by mail; the
customer is told by mail, says thank you, and the case is closed with evidence. By the command line, with the agent in
between and the window watching."""
import json

from desk import Desk, ctl, press, until
from post import CUSTOMER_MAIL, Post

CALL = json.dumps({"kind": "claim", "channel": "mail", "summary": "La nevera no enfria", "category": "punctuality.no_show",
                   "caller": {"name": "Ana Gil", "email": CUSTOMER_MAIL}}) + "\n"

with Desk() as desk:
    store = desk.demo_store()
    post = Post(desk, store)
    receipt = ctl(store, "case", "log", lines=CALL)[0]
    number, manager = receipt["number"], receipt["manager"]
    window = desk.open("--store", store, "--login", manager)
    desk.sign_in(window, manager)
    desk.command(window, number)
    window.sees(number, "list item")
    press("Return")
    window.sees("La nevera no enfria, ", "list item")

    until(lambda: post.mailbox.mails(CUSTOMER_MAIL), "the customer's receipt", 60)
    ctl(store, "case", "escalate", number, "norte")
    post.member_takes_and_solves(number, "se cambio el termostato")
    window.sees("se cambio el termostato", "list item")
    desk.picture("answered")

    ctl(store, "case", "resolve", number, "--outcome", "upheld", "--text", "Se cambio el termostato de su nevera.",
        "--category", "punctuality.no_show", "--cause", "route")
    ctl(store, "case", "send", number, "--purpose", "resolution", "--text",
        f"Buenas tardes, Ana. Se cambio el termostato de su nevera. Caso {number}. Gracias por avisarnos.")
    post.customer_thanks(number, "termostato")
    ctl(store, "case", "close", number, "--evidence", "message_delivered")
    desk.picture("closed")
    post.all_is_well(number)
