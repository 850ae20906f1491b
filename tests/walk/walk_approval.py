# SPDX-License-Identifier: GPL-3.0-or-later
"""A person approves in the window what an application planned; only then it is carried out."""

import json
import os
import re

from tenant import is_to_be_closed, segmented, those
from waiting import wait_until
from walk import Walk

APPLICATION = "--connection=practice"


class Approval(Walk):
    def test_a_plan_is_approved_by_a_person(self):
        desk = self.desk(mailboxes=60)
        desk.browse_as("ada.admin@example.com")  # her keyring keeps the key she signs with
        desk.connect()
        desk.sign_in("ada")
        desk.mullionctl(APPLICATION, "scan", f"--policy={desk.policy}", good=(0, 3, 4))
        start = desk.control.dump()
        plan = desk.path("plan.json")
        desk.mullionctl(APPLICATION, "plan", "segment", f"--policy={desk.policy}", f"--out={plan}")
        limits = {"format": "mullion-limits/1", "approval": {"over": 3, "approvers": [{"account": "nobody", "key": "A" * 43 + "="}]}}
        desk.limit(limits)
        apply = (APPLICATION, "apply", plan, "--yes", "--accept=untested,sole-operator,other-organizations")
        desk.mullionctl(*apply, good=(1,))
        self.assertEqual(desk.control.dump(), start)

        window = self.open("--connection=ada", title="ada")
        window.without_mouse = True
        window.has_keys("text", "Query")
        window.press("ctrl+3")
        window.has_keys("push button", "Show mailboxes")
        window.press("ctrl+o")
        window.find("dialog", "Open a plan")
        window.has_keys("text", re.compile("File name"))
        window.fill(plan)
        window.press("Return")
        window.notice("^app .* made this plan")
        self.wait_number(r"([\d,]+) to change", len(those(start, is_to_be_closed)))
        window.tab_to("push button", "Approve it…", key="shift+Tab")
        window.press("space")
        window.find("dialog", "Approve a plan")
        key = window.find("text", "Account and key")
        wait_until("her key is shown", lambda: key.text)
        approver = json.loads(key.text)
        self.assertEqual(approver["account"], "ada.admin@example.com")
        window.has_keys("push button", "Approve")
        window.press("space")
        window.notice("^Approved: ")
        self.assertTrue(os.path.exists(plan + ".approval.json"))
        self.assertEqual(desk.control.dump(), start)

        limits["approval"]["approvers"] = [approver]
        desk.limit(limits)
        desk.mullionctl(*apply)
        self.assert_tenant(segmented(start))
        self.assert_never_twice()
