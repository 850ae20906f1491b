# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody keeps a mailbox as it is, by hand and without a mouse."""

import json
import re

from tenant import is_to_be_closed, segmented, those
from waiting import wait_until
from planned_run import PlannedRun


class Exceptions(PlannedRun):
    def ledger(self):
        told = self._desk.mullionctl("exceptions", "list", "--json")
        return {line["address"]: line for line in map(json.loads, told.splitlines())}

    def keep_by_keyboard(self, address, reason):
        window = self.window
        window.press("ctrl+f")
        window.has_keys("text", "Query")
        window.fill(address)
        window.press("Escape")  # the suggestions
        window.label("^The 1 that matches$")
        window.tab_to("push button", re.compile("^Keep as exception"), most=14)
        window.press("space")
        window.find("dialog", "Keep as exception")
        window.has_keys("text", "Reason")
        window.fill(reason)
        window.press("Return")
        window.notice("^1 mailbox was recorded as an exception")

    def test_kept_by_hand_it_is_left_alone_until_it_is_ended(self):
        desk = self.desk(mailboxes=60)
        desk.connect()
        desk.mullionctl("scan", f"--policy={desk.policy}", good=(0, 3, 4))
        self.start = desk.control.dump()
        everybody = those(self.start, is_to_be_closed)
        kept = min(everybody)
        window = self.open()
        window.has_keys("text", "Query")
        self.import_policy()
        window.without_mouse = True
        window.press("ctrl+1")
        self.keep_by_keyboard(kept, "works council")
        self.assertEqual({kept: "works council"}, {a: line["reason"] for a, line in self.ledger().items()})

        window.press("ctrl+6")
        table = window.tab_to("table", "Exceptions", most=6)
        self.assertEqual(table.texts("Address"), [kept])
        self.assertEqual(table.texts("Standing"), ["in force"])

        # A run over everybody leaves it alone.
        window.press("ctrl+f")
        window.has_keys("text", "Query")
        window.press("Delete")
        window.label("^All 60 mailboxes$")
        window.press("ctrl+Return")
        others = everybody - {kept}
        self.wait_number(r"([\d,]+) to change", len(others))
        self.start_without_mouse(len(others))
        self.assert_tenant(segmented(self.start, lambda m: m["address"] in others))

        # Ended, after a question, the policy applies to it again.
        window.press("ctrl+6")
        table = window.tab_to("table", "Exceptions", most=6)
        wait_until("the exception is listed", lambda: kept in table.texts("Address"))
        window.tab_to("text", re.compile("^Filter the exceptions"), most=8, key="shift+Tab")
        window.fill(kept)
        wait_until("it alone is listed", lambda: table.texts("Address") == [kept])
        table = window.tab_to("table", "Exceptions", most=6)
        window.press("Home", "space", "Delete")
        window.has_keys("push button", "Cancel")
        window.press("shift+Tab", "space")
        wait_until("it has ended", lambda: table.texts("Standing") == ["ended"])
        self.assertEqual(self.ledger()[kept]["standing"], "expired")
        window.press("ctrl+1")
        window.press("ctrl+Return")
        self.wait_number(r"([\d,]+) to change", 1)
        self.start_without_mouse(1)
        self.assert_tenant(segmented(self.start))
        self.assert_never_twice()

    def start_without_mouse(self, changing):
        window = self.window
        window.button(re.compile(rf"^Change {changing} mailbox")).wait_enabled()
        window.press("alt+h")
        window.notice(rf"(^|\D){changing} done", 60)
        window.button("Close this notice")
