# SPDX-License-Identifier: GPL-3.0-or-later
"""What all walks share: a desk each, and a picture of the screen when one fails."""

import os
import random
import re
import unittest

from desk import Desk
from tenant import differing, executed_twice
from waiting import wait_until

LONG_ONLY = "_long_only"

BULK = 50  # Runs of more mailboxes ask for more care.


def is_long():
    """Full counts: MULLION_LONG is set, or `--long` was given."""
    return int(os.environ.get("MULLION_LONG", "0")) > 0


def dice():
    """Of MULLION_SEED, else of a fixed one; printed, so that what failed can be repeated."""
    seed = int(os.environ.get("MULLION_SEED", "20261127"))
    print(f"seed {seed} (MULLION_SEED)", flush=True)
    return random.Random(seed)


def long_only(test):
    """Left to is_long(): the gate has a few minutes for all walks."""
    setattr(test, LONG_ONLY, True)
    return test


class Walk(unittest.TestCase):
    machine = None
    build = None

    maxDiff = None

    def desk(self, **options):
        self._desk = Desk(self.build, **options)
        self.addCleanup(self._desk.end)
        return self._desk

    def open(self, *arguments, title="practice", through=()):
        self.window = self._desk.open(*arguments, through=through)
        self.window.wait_open(title)
        return self.window

    def answer_for_it(self, press_start, by_keyboard=False):
        """A bulk run is objected to at first; the person answers for each objection and starts again."""
        window = self.window
        box = ("check box", "I answer for it")
        window.find(*box)
        boxes = [one for one in window.each() if (one.role, one.name) == box]
        for number, one in enumerate(boxes):
            if by_keyboard:
                if number == 0:
                    window.has_keys(*box)
                else:
                    window.press("Tab")
                window.press("space")
            else:
                one.click()
            wait_until(f"{one} is ticked", lambda ticked=one: "checked" in ticked.states)
        press_start()

    def tell_screen(self):
        """What was to be seen and heard when it failed; called before the cleanup ends the program."""
        folder = os.path.join(self.build, "walk")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, self.id().split(".", 1)[-1])
        self.machine.picture(path + ".png")
        print(f"On the screen: {path}.png\nWhat a screen reader finds: {path}.txt", flush=True)
        window = getattr(self, "window", None)
        with open(path + ".txt", "w", encoding="utf-8") as file:
            if window and window.process.code is None:
                file.write(window.tree())
            else:
                file.write("No program is running." if not window else f"The program ended with {window.process.code}.")
        desk = getattr(self, "_desk", None)
        if desk and desk.said():
            print(desk.said(), flush=True)

    # Checks on the tenant

    def assert_tenant(self, expected):
        self.assertEqual(differing(self._desk.control.dump(), expected), [])

    def assert_untouched(self, first):
        now = self._desk.control.bytes()
        self.assertTrue(now == first, "the tenant is not as it was, byte for byte")

    def assert_never_twice(self, since=0):
        self.assertEqual(executed_twice(self._desk.control.writes()[since:]), [])

    # Words on the screen

    def number_in(self, text, seconds=45):
        """The number in a label whose text fits; `text` holds one group."""
        pattern = re.compile(text)
        label = self.window.label(text, seconds)
        found = pattern.search(label.name)
        return int(re.sub(r"\D", "", found.group(1)))

    def wait_number(self, text, wanted, seconds=45):
        pattern = re.compile(text)

        def seen():
            label = self.window.look("label", pattern)
            found = label and pattern.search(label.name)
            return found and int(re.sub(r"\D", "", found.group(1))) == wanted
        wait_until(lambda: f"{wanted} stands in '{text}'", seen, seconds)
