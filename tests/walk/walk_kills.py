# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is ended with SIGKILL again and again: nothing is lost and nothing is done twice, nor when it is taken back."""

import collections
import os
import re
import time

from planned_run import RUN_ENDED, PlannedRun
from tenant import planned_writes, segmented, undoing_writes
from waiting import wait_until
from walk import dice, is_long

FIRST_REACH = {"answer": 16, "send": 16, "commit": 24, "sync": 8, "time": 400}


class Killer:
    """Chooses exact places (tests/trust/saboteur.cpp) and times, so that all of a run passes before the last kill."""

    def __init__(self, chance, kills, writes):
        self._chance = chance
        self._kills = kills
        self._writes = writes
        self._reach = dict(FIRST_REACH)
        self.places = collections.Counter()

    @property
    def killed(self):
        return sum(self.places.values())

    def choose(self):
        place = self._chance.choice(list(self._reach))
        return place, self._chance.randint(1, int(self._reach[place]))

    def steer(self, executed):
        """Comes earlier next time when the run is ahead of the kills, else later."""
        due = self._writes * self.killed / (self._kills + 1)
        for place, reach in self._reach.items():
            self._reach[place] = max(1, reach / 1.6) if executed > due else min(3 * FIRST_REACH[place], reach * 1.2)


class Kills(PlannedRun):
    def test_nothing_is_lost_and_nothing_is_done_twice(self):
        chance = dice()
        kills = 100 if is_long() else 6
        desk, window = self.plan(400 if is_long() else 120)
        first = desk.control.bytes()
        desk.control.faults(latency_ms=60)
        self.start_run()
        self.under_fire(chance, kills, "Segment", segmented(self.start), planned_writes)
        self.assert_tenant(segmented(self.start))

        since = len(desk.control.writes())
        self.window.press("ctrl+4")
        self.window.button("Undo…").wait_enabled().click()
        self.window.label("^Undo of the run")
        self.wait_number(r"([\d,]+) to change", self.changing)
        self.start_run()
        self.under_fire(chance, kills // 2, "Undo of the run", self.start, undoing_writes, since)
        self.assert_untouched(first)

    def under_fire(self, chance, kills, what, goal, wanted, since=0):
        """A run was just started: the window is killed under it, goes on, is killed again, and ends it at last."""
        desk, began = self._desk, time.monotonic()
        total = sum(len(wanted(mailbox, self.start)) for mailbox in self.start["mailboxes"])
        killer = Killer(chance, kills, total)
        self.wait_writes(since + chance.randint(1, total // (kills + 1)))
        self.window.process.kill()
        killer.places["time"] += 1
        while killer.killed < kills:
            self.kill_once(killer, what, goal)
            killer.steer(len(desk.control.writes()) - since)
        self.open()
        self.check_offer(what, goal)
        self.go_on()
        self.window.notice(rf"^Finished\. {self.changing} done$", RUN_ENDED)
        places = ", ".join(f"{place} {count}" for place, count in sorted(killer.places.items()))
        print(f"{what}: {killer.killed} kills ({places}), {len(desk.control.writes()) - since} writes, "
              f"{time.monotonic() - began:.0f} s", flush=True)
        self.check_executed(wanted, since)

    def kill_once(self, killer, what, goal):
        desk = self._desk
        place, number = killer.choose()
        if place != "time":
            desk.sabotage(kill=f"{place}:{number}", after=desk.path("armed"))
        window = self.open()
        desk.sabotage()
        self.check_offer(what, goal)
        button = self.offered().middle
        desk.write("armed", "")  # from now on it may be gone at any moment
        window.click(*button)
        if place == "time":
            self.assertFalse(window.process.ends_within(number / 1000))
            window.process.kill()
        else:
            wait_until(lambda: f"it was killed at {place} {number}", lambda: window.process.code is not None, RUN_ENDED)
        os.remove(desk.path("armed"))
        killer.places[place] += 1

    def check_offer(self, what, goal):
        """The offer names the run, what it says adds up, and whoever is shown as done is so at the tenant."""
        offer = self.window.notice(rf"^A run stopped before its end \({what}")
        self.assertEqual(sum(int(n) for n in re.findall(r"(\d+) (?:done|held|failed|in doubt|begun|waiting)", offer.name)), self.changing)
        self.window.press("ctrl+4")
        rows = self.window.find("table", "Rows of the run")
        wait_until(lambda: f"the run's {self.changing} rows are shown: {rows.row_count}", lambda: rows.row_count == self.changing)
        self.check_truth(goal)
