# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that was away for longer than its lease, as with a lid that was closed, writes nothing more and says so."""

import sqlite3

from planned_run import RUN_ENDED, PlannedRun
from tenant import planned_writes
from waiting import wait_until

LONGER_THAN_A_LEASE = 120
SOON = 60


class Fence(PlannedRun):
    def halt_in_the_middle(self):
        """The window is halted with part of its run done, and the clock moves on; returns how much was written."""
        desk = self.desk(mailboxes=120)
        desk.connect()
        desk.sabotage(clock=desk.set_clock(0))
        window = self.plan_on(desk)
        desk.control.faults(latency_ms=60)
        self.start_run()
        self.wait_writes(30)
        window.process.halt()
        while self.is_in_a_commit():  # then nobody could take over
            window.process.go_on()
            window.process.halt()
        self.wait_still()
        self.assertLess(self.written(), self.planned())
        desk.set_clock(LONGER_THAN_A_LEASE)
        return desk, window, self.written()

    def written(self):
        return len(self._desk.control.writes())

    def planned(self):
        return sum(len(planned_writes(mailbox, self.start)) for mailbox in self.start["mailboxes"])

    def is_in_a_commit(self):
        """Whether somebody who does not go on holds the store's write lock."""
        with sqlite3.connect(self._desk.store, timeout=0.05, isolation_level=None) as store:
            try:
                store.execute("BEGIN IMMEDIATE")
                store.execute("ROLLBACK")
            except sqlite3.OperationalError:
                return True
        return False

    def wait_still(self):
        """What is on its way still arrives."""
        seen = []

        def still():
            seen.append(self.written())
            return len(seen) > 6 and len(set(seen[-6:])) == 1
        wait_until("nothing more arrives", still)

    def test_another_one_took_over(self):
        desk, window, _ = self.halt_in_the_middle()
        desk.mullionctl("runs", "resume", "last", "--yes")
        self.check_end()
        written = self.written()
        window.process.go_on()
        self.window.notice("^Stopped: the run no longer had the tenant to itself.*another run has taken over", SOON)
        runs = window.find("table", "Runs")
        wait_until(lambda: f"the run is as the other one left it: {runs.texts('State')}", lambda: runs.texts("State") == ["finished"])
        rows = window.find("table", "Rows of the run")
        wait_until(lambda: f"its rows, too: {set(rows.texts('Result'))}", lambda: set(rows.texts("Result")) == {"done"})
        self.assertFalse(window.button("Resume").is_enabled)
        self.assertEqual(self.written(), written)
        self.check_end()

    def test_nobody_took_over(self):
        desk, window, written = self.halt_in_the_middle()
        window.process.go_on()
        self.window.notice("^Stopped: the run no longer had the tenant to itself.*lease ended", SOON)
        self.assertEqual(self.written(), written)
        self.check_truth()
        desk.control.faults(latency_ms=0)
        window.button("Close this notice").click()
        window.button("Resume").wait_enabled().click()
        window.notice(rf"^Finished\. {self.changing} done$", RUN_ENDED)
        self.check_end()
