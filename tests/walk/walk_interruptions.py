# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in the middle: the window is closed, or the network is bad."""

import json
import re

from planned_run import RUN_ENDED, PlannedRun
from tenant import those
from waiting import wait_until
from walk import dice, long_only

HASTE = 30  # What the window waits for a minute takes two seconds here.

BEFORE = ("throttle", "throttle_bare", "unavailable", "busy", "reset_before", "close_before", "hang_before")
AFTER = ("reset_after", "close_after", "hang_after", "cut", "invalid_json")  # executed, and the answer lost
OF_ITEMS = ("item_throttle", "item_unavailable", "item_busy", "item_timeout_after", "item_missing_after")


def bad_weather(seed):
    """Three requests in ten go wrong, the sign-in's among them, and so does one item of a batch in twenty."""
    faults = {kind: {"rate": 0.3 / len(BEFORE + AFTER)} for kind in BEFORE + AFTER}
    faults |= {kind: {"rate": 0.05 / len(OF_ITEMS)} for kind in OF_ITEMS}
    return faults | {"slow": {"rate": 0.05}, "slow_ms": 80, "retry_after": 3, "throttle_window": False, "seed": seed}


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
        self.assertEqual(last["inDoubt"], 0)
        self.assertEqual(len(desk.control.writes()), executed)  # nothing was left under way

        desk.control.faults(latency_ms=0)
        self.open()
        self.go_on()
        self.window.notice(rf"(^|\D){self.changing} done", RUN_ENDED)
        self.check_end()

    def go_through(self, try_again):
        """Until all is done: whatever a run says of itself is true, and what is left is tried again."""
        window, goes = self.window, 0
        runs = window.find("table", "Runs")

        def is_under_way():
            return window.button("Cancel").is_enabled

        wait_until("the run is under way", is_under_way)
        while True:
            wait_until("the run is over for now", lambda: not is_under_way(), RUN_ENDED)
            self.check_truth()
            outcome = runs.texts("Outcome")
            if outcome == [f"{self.changing} done"]:
                break
            goes += 1
            self.assertLess(goes, 8)
            able = wait_until("it can be tried again", lambda: [
                name for name in ("Retry the failed", "Resume") if window.button(name).is_enabled])
            try_again(able[0])
            wait_until("it is tried again", lambda: is_under_way() or runs.texts("Outcome") != outcome)
            before = window.look("frame", re.compile(r"\d in doubt|\d failed|\d begun|\d waiting"))
            self.assertFalse(before and is_under_way(), "what was said of the go before is still there")
        self.check_end()
        counts = self._desk.control.counts()
        lost = sum(counts.get(kind.replace("_", "-"), 0) for kind in AFTER)
        went_wrong = lost + sum(counts.get(kind.replace("_", "-"), 0) for kind in BEFORE)
        print(f"{went_wrong} requests went wrong, {lost} of them after they were executed, {len(self._desk.control.writes())} writes, "
              f"tried again {goes} times", flush=True)
        self.assertGreater(lost, 0)

    def begin_in_bad_weather(self, mailboxes):
        desk = self.desk(mailboxes=mailboxes)
        desk.connect()
        desk.sabotage(haste=HASTE)
        window = self.plan_on(desk)
        desk.control.faults(**bad_weather(dice().randrange(1_000_000)))
        return desk, window

    @long_only
    def test_in_bad_weather_it_stays_usable_and_tells_the_truth(self):
        desk, window = self.begin_in_bad_weather(200)
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

        def try_again(name):
            window.button(name).click()
        self.go_through(try_again)

    def test_in_bad_weather_by_keyboard(self):
        """Nothing but keys, while requests go wrong: it is tried again until all is done, and nothing is done twice."""
        _, window = self.begin_in_bad_weather(60)
        window.without_mouse = True
        window.button(re.compile(rf"^Change {self.changing} mailbox")).wait_enabled()
        window.press("alt+h")
        window.find("table", "Rows of the run")

        def try_again(name):
            window.tab_to("push button", name)
            window.press("space")
        self.go_through(try_again)
