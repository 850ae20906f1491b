# SPDX-License-Identifier: GPL-3.0-or-later
"""A person holds a run, ends it, lets it go on, and takes it back."""

import re

from planned_run import RUN_ENDED, PlannedRun
from waiting import wait_until
from walk import BULK


class RunControl(PlannedRun):
    def begin(self):
        desk, window = self.plan(120)
        self.first = desk.control.bytes()
        desk.control.faults(latency_ms=150)  # else it is over before a hand is there
        self.start_run()
        self.wait_writes(20)
        return desk, window

    def results(self):
        return self.window.find("table", "Rows of the run").texts("Result")

    def wait_states(self, *states):
        """Of all runs, the newest first."""
        runs = self.window.find("table", "Runs")
        wait_until(lambda: f"the runs are {states}: {runs.texts('State')}", lambda: runs.texts("State") == list(states), RUN_ENDED)

    def check_still(self):
        """Nothing is under way any more: while somebody looks at another page nothing is written."""
        written = len(self._desk.control.writes())
        self.check_truth()
        window = self.window
        window.press("ctrl+1")
        window.find("table", "Mailboxes")
        window.press("ctrl+4")
        self.assertLess(self.results().count("done"), self.changing)
        self.assertEqual(len(self._desk.control.writes()), written)

    def wait_done(self):
        self.window.notice(rf"(^|\D){self.changing} done", RUN_ENDED)
        wait_until(lambda: f"every row is done: {set(self.results())}", lambda: set(self.results()) == {"done"})
        self.check_end()

    def check_taken_back(self, since):
        self.wait_states("finished", "finished")
        self.assert_untouched(self.first)
        self.assert_never_twice(since=since)

    def test_paused_and_taken_back_by_mouse(self):
        desk, window = self.begin()
        window.button("Pause").wait_enabled().click()
        window.label("^Paused: nothing new is sent")  # what was begun has come to its end
        self.assertEqual(set(self.results()), {"done", "waiting"})
        self.check_still()
        desk.control.faults(latency_ms=0)
        window.button("Go on").click()
        self.wait_done()

        written = len(desk.control.writes())
        window.button("Close this notice").click()
        window.button("Undo…").wait_enabled().click()
        window.label("^Undo of the run")
        self.wait_number(r"([\d,]+) to change", self.changing)
        self.assertEqual(len(desk.control.writes()), written)  # a plan writes nothing
        self.start_run()
        self.check_taken_back(written)

    def test_cancelled_and_taken_back_by_keyboard(self):
        desk, window = self.begin()
        window.without_mouse = True
        window.press("alt+c")
        self.wait_states("stopped by a person")
        window.notice("waiting")
        self.check_still()
        desk.control.faults(latency_ms=0)
        window.button("Resume").wait_enabled()
        window.press("alt+r")
        self.wait_done()
        self.wait_states("finished")  # the same run

        written = len(desk.control.writes())
        window.button("Undo…").wait_enabled()
        window.press("alt+u")
        window.label("^Undo of the run")
        self.wait_number(r"([\d,]+) to change", self.changing)
        window.button(re.compile(rf"^Change {self.changing} mailbox")).wait_enabled()
        window.press("alt+h")
        if self.changing > BULK:
            self.answer_for_it(lambda: window.press("alt+h"), by_keyboard=True)
        self.check_taken_back(written)
