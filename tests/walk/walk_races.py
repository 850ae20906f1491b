# SPDX-License-Identifier: GPL-3.0-or-later
"""Owners who change their own sharing while a run is under way: the window tells it, and nothing of theirs is overwritten."""

from planned_run import RUN_ENDED, PlannedRun
from tenant import differing, entries, right, segmented
from waiting import wait_until
from walk import dice

SOMEBODY = "NT:S-1-5-21-1-2-3-4242"
OWNERS = 30


class Races(PlannedRun):
    def test_what_owners_do_is_kept_and_told(self):
        chance = dice()
        desk, window = self.plan(240)
        control = desk.control
        addresses = window.find("table", "Rows of the plan").texts("Address")  # in the order of the run
        late = addresses[-OWNERS:]
        chance.shuffle(late)
        opening, sharing = late[:OWNERS // 2], late[OWNERS // 2:]
        for number, address in enumerate(late):
            what = {"do": "set-default", "rights": "Reviewer"} if address in opening else \
                {"do": "set-entry", "user": SOMEBODY, "rights": "PublishingAuthor"}
            control.change(mailbox=address, before_write=1 + number % 10, **what)
        control.faults(latency_ms=60)
        self.start_run()
        self.window.notice(rf"(^|\D){self.changing - len(opening)} done, {len(opening)} held$", RUN_ENDED)

        # The tenant: what the run was to do, on top of what the owners did.
        now = control.dump()
        mine = segmented(self.start, lambda mailbox: mailbox["address"] not in late)
        self.assertEqual([told for told in differing(now, mine) if told.partition(":")[0] not in late], [])
        there = {mailbox["address"]: mailbox for mailbox in now["mailboxes"]}
        for address in opening:
            self.assertEqual(right(there[address], "default"), "Reviewer")
        for address in sharing:
            self.assertEqual(right(there[address], "default"), "None")
            self.assertEqual(right(there[address], "text:" + SOMEBODY), "PublishingAuthor", entries(there[address]))
        self.assert_never_twice()

        # The window: which of them were held, and who else changed what.
        rows = window.find("table", "Rows of the run")
        wait_until(lambda: f"all rows have ended: {set(rows.texts('Result'))}", lambda: set(rows.texts("Result")) == {"done", "held"})
        shown = dict(zip(rows.texts("Address"), zip(rows.texts("Result"), rows.texts("Why"), rows.texts("Changed by others"))))
        self.assertEqual({address for address, (result, _, _) in shown.items() if result == "held"}, set(opening))
        for address in opening:
            self.assertEqual(shown[address][1], "Somebody changed it after the plan was made.")
        noted = {address for address, (_, _, others) in shown.items() if others != "empty"}
        self.assertEqual(noted, set(late))
        for address in sharing:
            self.assertIn(SOMEBODY, shown[address][2])
        print(f"{len(late)} owners: {len(opening)} held, {len(sharing)} noted, {len(control.writes())} writes", flush=True)
