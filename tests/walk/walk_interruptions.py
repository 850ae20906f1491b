# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in the middle: the window is killed, or closed, or the network is bad."""

import json
import re

from tenant import is_to_be_closed, segmented, those
from waiting import wait_until
from walk import Walk, long_only

# One request in ten goes wrong, in every way that leaves in doubt what was done.
BAD_WEATHER = dict(throttle={"rate": 0.02}, unavailable={"rate": 0.02}, reset_before={"rate": 0.02}, reset_after={"rate": 0.02},
                   cut={"rate": 0.02}, retry_after=1, throttle_window=False, seed=1)
RUN_ENDED = 240


class Interruptions(Walk):
    def plan(self, mailboxes):
        """A desk, the window, and a plan of everything on the Review page."""
        desk = self.desk(mailboxes=mailboxes)
        desk.connect()
        desk.mullionctl("scan", f"--policy={desk.policy}", good=(0, 3, 4))
        self.start = desk.control.dump()
        self.changing = len(those(self.start, is_to_be_closed))
        window = self.open()
        self.import_policy()
        window.press("ctrl+1")
        window.label(f"^All {mailboxes} mailboxes$")
        window.press("ctrl+Return")
        self.wait_number(r"([\d,]+) to change", self.changing)
        return desk, window

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
        window.button(f"Change {self.changing} mailboxes").wait_enabled().click()

    def wait_writes(self, count, seconds=60):
        control = self._desk.control
        wait_until(lambda: f"the tenant executed {count} writes: {len(control.writes())}",
                   lambda: len(control.writes()) >= count, seconds, every=0.01)

    def check_end(self):
        self.assert_tenant(segmented(self.start))
        self.assert_never_twice()

    def go_on(self):
        """The stopped run is offered first, above every page."""
        offer = self.window.notice("^A run stopped before its end")
        self.assertEqual(self.window.find("list", "Pages").children[0].name, "Mailboxes")
        self.window.button("Go on with it", within=offer).click()

    def test_killed_in_the_middle_it_goes_on(self):
        desk, window = self.plan(120)
        desk.control.faults(latency_ms=60)
        self.start_run()
        self.wait_writes(30)
        window.process.kill()
        executed = len(desk.control.writes())
        self.assertLess(executed, 2 * self.changing)

        self.open()
        desk.control.faults(latency_ms=0)
        self.go_on()
        self.window.notice(rf"(^|\D){self.changing} done", RUN_ENDED)
        self.check_end()

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
        goal = {m["address"]: m for m in segmented(self.start)["mailboxes"]}
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
        self.check_truth(goal)
        for _ in range(8):
            window.notice(r"\d done", RUN_ENDED)
            if window.look("frame", re.compile(rf"(^|\D){self.changing} done")):
                break
            self.check_truth(goal)
            again = next(b for b in (window.button("Retry the failed"), window.button("Resume")) if b.is_enabled)
            window.button("Close this notice").click()
            again.click()
        self.check_end()
        self.assertGreater(sum(v for k, v in desk.control.counts().items() if k in ("reset-after", "cut", "throttle")), 0)

    def check_truth(self, goal):
        """Whoever is shown as done is so at the tenant, also while the run goes on."""
        rows = self.window.find("table", "Rows of the run")
        told = list(zip(rows.texts("Address"), rows.texts("Result")))
        now = {m["address"]: m for m in self._desk.control.dump()["mailboxes"]}
        wrong = [address for address, result in told if result == "done" and now[address] != goal[address]]
        self.assertEqual(wrong, [])
