# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in the middle: the window is closed, or the network is bad."""

import json
import re

from planned_run import RUN_ENDED, PlannedRun
from tenant import those
from waiting import wait_until
from walk import long_only

# One request in ten goes wrong, in every way that leaves in doubt what was done.
BAD_WEATHER = dict(throttle={"rate": 0.02}, unavailable={"rate": 0.02}, reset_before={"rate": 0.02}, reset_after={"rate": 0.02},
                   cut={"rate": 0.02}, retry_after=1, throttle_window=False, seed=1)


class Interruptions(PlannedRun):
    def test_closed_in_the_middle_it_waits_and_goes_on(self):
        desk, window = self.plan(120)
        desk.control.faults(latency_ms=150)
        self.start_run()
        self.wait_writes(30)
        window.press("alt+F4")
        wait_until("the program ends by itself", lambda: window.process.code is not None, 60)
        self.assertEqual(window.process.code, 0)
        executed = len(desk.control.writes())
        self.assertLess(executed, 2 * self.changing)
        last = json.loads(desk.mullionctl("runs", "list", "--json").splitlines()[0])
        self.assertEqual(last["state"], "cancelled")  # recorded, unlike a run that was killed
        self.assertNotIn("in doubt", last["rows"])
        self.assertEqual(len(desk.control.writes()), executed)  # nothing was left under way

        desk.control.faults(latency_ms=0)
        self.open()
        self.go_on()
        self.window.notice(rf"(^|\D){self.changing} done", RUN_ENDED)
        self.check_end()

    @long_only
    def test_in_bad_weather_it_stays_usable_and_tells_the_truth(self):
        desk, window = self.plan(500)
        desk.control.faults(**BAD_WEATHER, latency_ms=20)
        self.start_run()
        self.wait_writes(40)
        # Meanwhile another page is used: what is typed there takes effect at once.
        window.press("ctrl+f")
        window.has_keys("text", "Query")
        window.type("attr2:sales")
        self.wait_number(r"^All ([\d,]+) that match$", len(those(self.start, lambda m: m["attributes"].get("2") == "sales")), 5)
        self.assertLess(len(desk.control.writes()), 2 * self.changing, "the run was over before the window was used")
        window.press("ctrl+4")
        self.check_truth()
        for _ in range(8):
            window.notice(r"\d done", RUN_ENDED)
            if window.look("frame", re.compile(rf"(^|\D){self.changing} done")):
                break
            self.check_truth()
            again = next(b for b in (window.button("Retry the failed"), window.button("Resume")) if b.is_enabled)
            window.button("Close this notice").click()
            again.click()
        self.check_end()
        self.assertGreater(sum(v for k, v in desk.control.counts().items() if k in ("reset-after", "cut", "throttle")), 0)

    def test_in_bad_weather_by_keyboard(self):
        """Nothing but keys, while requests go wrong: it is tried again until all is done, and nothing is done twice."""
        desk, window = self.plan(60)
        window.without_mouse = True
        desk.control.faults(**BAD_WEATHER)
        window.button(re.compile(rf"^Change {self.changing} mailbox")).wait_enabled()
        window.press("alt+h")
        for _ in range(8):
            window.notice(r"\d done", RUN_ENDED)
            if window.look("frame", re.compile(rf"(^|\D){self.changing} done")):
                break
            self.check_truth()
            name = next(n for n in ("Retry the failed", "Resume") if window.button(n).is_enabled)
            window.tab_to("push button", "Close this notice", key="shift+Tab")
            window.press("space")
            window.tab_to("push button", name)
            window.press("space")
        self.check_end()
        self.assertGreater(sum(v for k, v in desk.control.counts().items() if k in ("reset-before", "reset-after", "cut", "throttle", "unavailable")), 0)
