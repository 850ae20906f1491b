# SPDX-License-Identifier: GPL-3.0-or-later
"""A run that somebody is about to start: the plan of everything stands on the Review page."""

import re

from tenant import executed_otherwise, is_to_be_closed, planned_writes, segmented, those
from waiting import wait_until
from walk import BULK, Walk

RUN_ENDED = 240


class PlannedRun(Walk):
    def plan(self, mailboxes):
        """A desk, the window, and a plan of everything on the Review page."""
        desk = self.desk(mailboxes=mailboxes)
        desk.connect()
        return desk, self.plan_on(desk)

    def plan_on(self, desk):
        desk.mullionctl("scan", f"--policy={desk.policy}", good=(0, 3, 4))
        self.start = desk.control.dump()
        self.changing = len(those(self.start, is_to_be_closed))
        window = self.open()
        window.has_keys("text", "Query")  # where one begins
        self.import_policy()
        window.press("ctrl+1")
        window.label(f"^All {len(self.start['mailboxes'])} mailboxes$")
        window.press("ctrl+Return")
        self.wait_number(r"([\d,]+) to change", self.changing)
        return window

    def import_policy(self):
        window = self.window
        window.press("ctrl+2")
        window.has_keys("text", "Name")
        window.press("alt+i")
        window.find("dialog", re.compile("Import"))
        window.has_keys("text", re.compile("File name"))
        window.fill(self._desk.policy)
        window.press("Return")
        window.find_gone("dialog", re.compile("Import"))
        window.label("^Changed, not saved$")
        window.press("ctrl+s")
        window.label("^Active$")

    def start_run(self):
        window = self.window
        if self.changing > 100:
            window.put(window.find("text", f"Type {self.changing} to confirm"), str(self.changing))
        def start():
            window.button(f"Change {self.changing} mailboxes").wait_enabled().click()

        start()
        if self.changing > BULK:
            self.answer_for_it(start)

    def wait_writes(self, count, seconds=60):
        control = self._desk.control
        wait_until(lambda: f"the tenant executed {count} writes: {len(control.writes())}",
                   lambda: len(control.writes()) >= count, seconds, every=0.01)

    def offered(self):
        """The stopped run is offered first, above every page: what goes on with it."""
        offer = self.window.notice("^A run stopped before its end")
        self.assertEqual(self.window.find("list", "Pages").children[0].name, "Mailboxes")
        return self.window.button("Go on with it", within=offer)

    def go_on(self):
        self.offered().click()

    def check_end(self):
        self.assert_tenant(segmented(self.start))
        self.check_executed(planned_writes)

    def check_executed(self, wanted, since=0):
        """Each write once, in its order, and no other."""
        self.assertEqual(executed_otherwise(self._desk.control.writes()[since:], self.start, wanted), [])
        self._desk.mullionctl("audit", "verify")

    def check_truth(self, goal=None):
        """Whoever is shown as done is so at the tenant, also while the run goes on."""
        goal = {m["address"]: m for m in (goal or segmented(self.start))["mailboxes"]}
        rows = self.window.find("table", "Rows of the run")
        told = list(zip(rows.texts("Address"), rows.texts("Result")))
        now = {m["address"]: m for m in self._desk.control.dump()["mailboxes"]}
        wrong = [address for address, result in told if result == "done" and now[address] != goal[address]]
        self.assertEqual(wrong, [])
