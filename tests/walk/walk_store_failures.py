# SPDX-License-Identifier: GPL-3.0-or-later
"""A store that gives out, or that another one writes from: the window says so, and nothing is written that is not known."""

import os
import re
import unittest

from machine import answer
from planned_run import RUN_ENDED, PlannedRun
from waiting import wait_until

SOON = 60


class StoreFailures(PlannedRun):
    def begin(self):
        desk = self.desk(mailboxes=120)
        desk.connect()
        return desk

    def finish(self):
        """What could not be done before is done now."""
        self.window.notice(rf"^Finished\. {self.changing} done$", RUN_ENDED)
        self.check_end()

    def test_the_disk_is_full(self):
        desk = self.begin()
        desk.sabotage(full=desk.path("full"))
        window = self.plan_on(desk)
        desk.control.faults(latency_ms=60)
        self.start_run()
        self.wait_writes(40)
        desk.write("full", "")
        window.notice("^Stopped: the store could not record what was to be done.*full", SOON)
        written = len(desk.control.writes())
        self.check_truth()
        # Nor can it go on while that lasts.
        window.button("Close this notice").click()
        window.button("Resume").wait_enabled().click()
        window.notice("^[^:]*store.sqlite: The store could not be used.*full", SOON)
        self.assertEqual(len(desk.control.writes()), written)

        os.remove(desk.path("full"))
        desk.control.faults(latency_ms=0)
        window.button("Resume").wait_enabled().click()
        self.finish()

    def test_the_store_is_read_only(self):
        desk = self.begin()
        self.plan_on(desk)
        self.window.press("alt+F4")
        wait_until("the program ends by itself", lambda: self.window.process.code is not None)
        folder = os.path.dirname(desk.store)
        # Mounts of its own, and then the same person as before: the buses know it by that.
        line = (f'mount --bind "{folder}" "{folder}" && mount -o remount,bind,ro "{folder}" && '
                f'exec unshare --user --map-user={os.getuid()} --map-group={os.getgid()} "$0" "$@"')
        if answer("unshare", "-rm", "sh", "-c", line, "true").returncode != 0:
            raise unittest.SkipTest("no mounts of one's own here")
        self.open(title="Begin", through=("unshare", "-rm", "sh", "-c", line))
        self.window.label("store.sqlite: The store could not be used.*check the path and its permissions")
        self.assertEqual(desk.control.writes(), [])

    def test_the_terminal_has_the_tenant(self):
        desk = self.begin()
        window = self.plan_on(desk)
        desk.mullionctl("plan", "segment", "--out", desk.path("plan.json"))
        desk.control.faults(latency_ms=150)
        other = desk.begin("apply", desk.path("plan.json"), "--yes", "--accept", "untested,sole-operator,other-organizations")
        self.wait_writes(20)
        self.start_run()
        window.notice("is writing to this tenant", SOON)
        runs = window.find("table", "Runs")
        self.assertIn("selected", runs.cell(0, runs.column("Run")).states)  # the run whose rows are shown
        # Nor does a window that is opened meanwhile call that run a stopped one.
        window.press("alt+F4")
        wait_until("the program ends by itself", lambda: window.process.code is not None)
        window = self.open()
        window.press("ctrl+4")
        self.wait_state("runs elsewhere")
        window.label(rf"^Another program carries this run out: .*:{other.pid}\.$")
        self.assertIsNone(window.look("frame", re.compile("^A run stopped before its end")))
        desk.control.faults(latency_ms=0)
        wait_until("the terminal is done", lambda: other.code is not None, RUN_ENDED)
        self.assertEqual(other.code, 0)
        self.wait_state("finished")  # followed by itself
        self.check_end()

    def wait_state(self, state):
        runs = self.window.find("table", "Runs")
        wait_until(lambda: f"the run's state is '{state}': {runs.texts('State')}", lambda: runs.texts("State") == [state])
