"""What a person has at a desk: Reparo's window, a keyboard, and a reader that says what is on screen.

Stories press real keys (xdotool) and read through accessibility (AT-SPI); every wait is for a condition, with a limit.
"""
import json
import os
import re
import subprocess
import sys
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20
SHOWING, FOCUSED, FOCUSABLE = Atspi.StateType.SHOWING, Atspi.StateType.FOCUSED, Atspi.StateType.FOCUSABLE


class Missed(Exception):
    """Something did not come in its time."""


def until(condition, what, seconds=PATIENCE):
    """The first true value of condition(); Missed when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except GLib.Error:  # a widget that went away while it was read
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise Missed(f"{what}: not within {seconds} s")
        time.sleep(0.02)


class Widget:
    """One accessible thing on screen."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def role(self):
        return self.node.get_role_name()

    @property
    def text(self):
        """What is written in a field, or chosen in a box."""
        field = self.node.get_text_iface()
        return Atspi.Text.get_text(field, 0, -1) if field else self.name

    def has(self, state):
        return self.node.get_state_set().contains(state)

    def children(self):
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Widget(child)

    def shown(self):
        """Everything visible below it, itself first. Lists that page are read as far as they are drawn."""
        if not self.has(SHOWING):
            return
        yield self
        for child in self.children():
            yield from child.shown()

    def labels(self):
        """The names of the labels that a screen reader reads with it."""
        found = []
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                found += [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
        return found

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Window:
    """A running Reparo; `home` is another person's."""

    def __init__(self, *arguments, home=None):
        places = {"HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data"} if home else {}
        self.process = subprocess.Popen([os.environ["REPARO"], "--lang", "en", "--theme", "light", *arguments],
                                        stdin=subprocess.DEVNULL, env={**os.environ, **places})
        self.root = until(self._application, "the window's accessibility")

    def _application(self):
        if self.process.poll() is not None:
            raise Missed(f"reparo ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            if node is not None and node.get_process_id() == self.process.pid and node.get_child_count() > 0:
                node.set_cache_mask(Atspi.Cache.NONE)
                return Widget(node)
        return None

    def shown(self):
        for window in self.root.children():
            yield from window.shown()

    def find(self, text, role=None):
        """A visible thing whose name has the text."""
        return next((w for w in self.shown() if text in w.name and role in (None, w.role)), None)

    def wait(self, condition, what, seconds=PATIENCE):
        def still():
            if self.process.poll() is not None:
                raise Missed(f"{what}: reparo ended with {self.process.returncode}")
            return condition()
        return until(still, what, seconds)

    def sees(self, text, role=None, seconds=PATIENCE):
        return self.wait(lambda: self.find(text, role), f"“{text}” on screen", seconds)

    def sees_no(self, text, role=None):
        self.wait(lambda: not self.find(text, role), f"no “{text}” on screen")

    def focused(self):
        """What says that it has the focus: the field, and sometimes what it is made of."""
        return [each for each in self.shown() if each.has(FOCUSED)]

    def focus_is(self, name):
        return self.wait(lambda: next((w for w in self.focused() if name in [w.name, *w.labels()]), None),
                         f"the focus in “{name}”")

    def holds(self, name, text):
        """A field of this name with this text in it."""
        def here():
            return next((w for w in self.shown() if name in [w.name, *w.labels()] and text in w.text), None)
        return self.wait(here, f"“{text}” in “{name}”")

    def activate(self):
        """Gives this window the keyboard, as a click into it would."""
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Reparo"]
        found = until(lambda: subprocess.run(search, capture_output=True, text=True).stdout.split(), "its X window")
        subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True)
        self.wait(self.focused, "the keyboard")

    def kill(self):
        """As a crash does it."""
        self.process.kill()
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(PATIENCE)


class Desk:
    """A home of its own for one story; ends all windows it opened, and tells where it failed."""

    def __init__(self):
        self.windows = []
        self.afterwards = []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            traceback.print_exception(kind, error, trace)
            self.picture("failed")
            for window in self.windows:
                if window.process.poll() is None:
                    print("\n".join(str(each) for each in window.shown() if each.name), file=sys.stderr)
        for window in self.windows:
            window.end()
        for act in self.afterwards:
            act()
        sys.exit(1 if kind else 0)

    @staticmethod
    def demo_store():
        """A new demo company in a file."""
        store = os.path.join(os.environ["HOME"], "company.reparo")
        ctl(store, "store", "create", "--demo", "1")
        return store

    def demo_database(self):
        """A new demo company on the tests' PostgreSQL, dropped when the story is over."""
        server = os.environ["REPARO_TEST_POSTGRES"]
        name = f"reparo_story_{os.getpid()}"
        subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
        drop = ["psql", "-q", server, "-c", f"DROP DATABASE {name} WITH (FORCE)"]
        self.afterwards.append(lambda: subprocess.run(drop, check=True))
        store = server.replace("/postgres?", f"/{name}?")
        ctl(store, "store", "create", "--demo", "1")
        return store

    def open(self, *arguments, home=None):
        window = Window(*arguments, home=home)
        self.windows.append(window)
        return window

    def sign_in(self, window, login, password="demo"):
        """From the sign-in page, by keys."""
        window.sees("Sign in to")
        if not window.find("User").text:
            type_text(login)
            press("Return")
        window.focus_is("Password")
        type_text(password)
        press("Return")
        window.sees_no("Sign in to")
        window.sees("Places", "list")
        window.wait(window.focused, "the keyboard in the first place")

    @staticmethod
    def command(window, words):
        """Words in the command palette."""
        press("ctrl+k")
        window.focus_is("Find a command, a case or a person")
        type_text(words)

    @staticmethod
    def begin_call(window, words):
        """Ana's call about a missed appointment, up to what she says."""
        press("F2")
        window.focus_is("Caller")
        type_text("0142")
        window.sees("Ana Lucía Ríos")
        press("Return")
        window.focus_is("Topic")
        type_text("cita")
        window.sees("The technician did not come")
        press("Return")
        window.focus_is("What happened")
        type_text(words)
        window.holds("What happened", words)

    @staticmethod
    def picture(name):
        """A picture of the whole screen, for people to look at."""
        story = os.path.splitext(os.path.basename(sys.argv[0]))[0]
        path = os.path.join(os.environ["REPARO_SHOTS"], f"{story}-{name}.png")
        subprocess.run(["import", "-window", "root", path], check=False)


def press(*keys):
    """Keys by their X names, one after another: press("F2"), press("ctrl+Return")."""
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", text], check=True)


def saved_number(window):
    """The case number that is shown large after a call was saved."""
    return window.wait(lambda: next((w.name for w in window.shown()
                                     if w.role == "label" and re.fullmatch(r"R-\d{4}-\d{6}", w.name)), None),
                       "the number to read out")


def ctl(store, *arguments, lines=""):
    """reparoctl's answer as objects; the story fails with its words when it is refused."""
    answer = subprocess.run([os.environ["REPAROCTL"], "--json", "--lang", "en", "--store", store, *arguments],
                            input=lines, capture_output=True, text=True)
    if answer.returncode != 0:
        raise Missed(f"reparoctl {' '.join(arguments)}: {answer.stderr}")
    return [json.loads(line) for line in answer.stdout.splitlines()]


def check(condition, what):
    if not condition:
        raise Missed(what)
