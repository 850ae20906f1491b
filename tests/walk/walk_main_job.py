# SPDX-License-Identifier: GPL-3.0-or-later
"""Find sales, take a snapshot, segment, watch, put everything back: by mouse, and by keyboard alone."""

import collections
import re

from tenant import POLICY_GROUP, is_sales, is_to_be_closed, segmented, those
from waiting import wait_until
from walk import BULK, Walk

RUN_ENDED = 120


class MainJob(Walk):
    def begin(self):
        desk = self.desk()
        desk.connect()
        self.first = desk.control.bytes()
        self.start = desk.control.dump()
        self.assertEqual(len(self.start["mailboxes"]), 500)
        self.sales = those(self.start, is_sales)
        return desk, self.open()

    # What has to stand on the screen, whichever way one came there

    def check_read(self):
        without = those(self.start, lambda m: not any(c.get("default") for c in m["calendars"]))
        self.window.notice(rf"^{500 - len(without)} calendars were read\. {len(without)} could not be read\.", 90)

    def check_found(self, expected):
        self.wait_number(r"^All ([\d,]+) that match$", len(expected))
        shown = self.window.find("table", "Mailboxes").texts("Address")
        self.assertEqual(sorted(shown), sorted(expected))

    def check_plan(self, changing, of):
        """The numbers of the review against those of the dump."""
        window = self.window
        self.wait_number(r"([\d,]+) to change", len(changing))
        groups = window.find("list", "Groups of the plan")
        lines = [line.name.rpartition(": ") for line in groups.children]
        totals = {title: int(number.replace(",", "")) for title, _, number in lines}
        self.assertEqual(totals["All mailboxes of the plan"], of)
        self.assertEqual(totals["To change"], len(changing))
        shown = window.find("table", "Rows of the plan")
        wait_until(lambda: f"the plan's table holds what it changes: {shown.row_count}",
                   lambda: shown.row_count == len(changing))
        self.assertEqual(sorted(shown.texts("Address")), sorted(changing))

    def check_run(self, done):
        """Every word about the end: the notice, and the rows of the run."""
        window = self.window
        window.notice(rf"(^|\D){done} done", RUN_ENDED)
        rows = window.find("table", "Rows of the run")
        wait_until(lambda: f"the run's table holds {done} rows: {rows.row_count}", lambda: rows.row_count >= done)
        self.assertEqual(collections.Counter(rows.texts("Result")), {"done": done})

    def test_by_mouse(self):
        desk, window = self.begin()
        control = desk.control
        window.button("Refresh").wait_enabled().click()
        self.check_read()

        window.find("list item", "Policy").click()
        window.put(window.find("text", "Name"), "Privileged staff only")
        window.button("Add a group").click()
        group = window.find("text", "Group")
        window.put(group, "privileged-users-sec")  # others have the same name
        window.press("Down", "Return")
        wait_until(lambda: f"the proposed group was taken: {group.text}", lambda: group.text == POLICY_GROUP)
        window.label("This group can be given calendar rights")
        window.button("Save and use").wait_enabled().click()
        window.label("^Active$")

        window.find("list item", "Mailboxes").click()
        window.find("label", f"All {len(self.start['mailboxes'])} mailboxes")
        window.button("Snapshot…").wait_enabled().click()
        window.put(window.find("text", "Name"), "before")
        window.button("Make snapshot").click()
        window.notice('^Snapshot "before" holds 499 mailboxes')

        window.put(window.find("text", "Query"), "attr2:sales")
        self.check_found(self.sales)
        table = window.find("table", "Mailboxes")
        addresses = table.texts("Address")
        chosen = [row for row, address in enumerate(addresses) if address in those(self.start, is_to_be_closed)][:3]
        name = table.column("Name")
        for row in chosen:
            table.cell(row, name).click(*(["ctrl"] if row != chosen[0] else []))
        window.label("^The 3 selected$")
        some = {addresses[row] for row in chosen}
        self.segment_by_mouse(some, of=3)
        self.assert_tenant(segmented(self.start, lambda m: m["address"] in some))

        window.find("list item", "Mailboxes").click()
        window.put(window.find("text", "Query"), "")
        rest = those(self.start, is_to_be_closed) - some
        self.unselect_by_mouse()
        self.segment_by_mouse(rest, of=500, typed=True)
        self.assert_tenant(segmented(self.start))
        self.assert_never_twice()

        written = len(control.writes())
        window.find("list item", "Snapshots").click()
        snapshots = window.find("table", "Snapshots")
        snapshots.cell(0, snapshots.column("Snapshot")).click()
        window.button("Restore…").wait_enabled().click()
        window.button("Show the plan").click()
        everybody = those(self.start, is_to_be_closed)
        self.wait_number(r"([\d,]+) to change", len(everybody))
        self.start_by_mouse(everybody, typed=True)
        self.assert_untouched(self.first)
        self.assert_never_twice(since=written)

    def unselect_by_mouse(self):
        """A click on one of the selected takes it out of the selection."""
        window = self.window
        table = window.find("table", "Mailboxes")
        name = table.column("Name")
        for row in range(table.row_count):
            if "selected" in table.cell(row, name).states:
                table.cell(row, name).click("ctrl")
        window.label("^All 500 mailboxes$")

    def segment_by_mouse(self, changing, of, typed=False):
        self.window.button("Segment…").wait_enabled().click()
        self.check_plan(changing, of)
        self.start_by_mouse(changing, typed)

    def start_by_mouse(self, changing, typed):
        window = self.window
        window.put(window.find("text", "Reason"), "Walk")
        start = window.button(re.compile(rf"^Change {len(changing)} mailbox"))
        if typed:
            self.assertFalse(start.is_enabled)
            window.put(window.find("text", f"Type {len(changing)} to confirm"), str(len(changing)))
        def press_start():
            start.wait_enabled().click()

        press_start()
        if len(changing) > BULK:
            self.answer_for_it(press_start)
        self.check_run(len(changing))

    def test_by_keyboard(self):
        desk, window = self.begin()
        window.without_mouse = True
        window.has_keys("text", "Query")  # where one begins
        window.press("F5")
        self.check_read()

        window.press("ctrl+2")
        window.tab_to("text", "Name", most=3)
        window.press("alt+i")
        self.name_file(desk.policy)
        window.label("^Changed, not saved$")
        window.press("ctrl+s")
        window.label("^Active$")

        window.press("ctrl+1")
        window.label("^All 500 mailboxes$")
        window.press("ctrl+d")
        window.find("dialog", "New snapshot")
        window.has_keys("text", "Name")
        window.fill("before")
        window.press("Return")
        window.notice('^Snapshot "before" holds 499 mailboxes')

        window.press("ctrl+f")
        window.has_keys("text", "Query")
        window.type("attr2:sales")
        window.press("Escape")  # the suggestions
        self.check_found(self.sales)
        table = window.tab_to("table", "Mailboxes", most=6)
        window.press("Home", "ctrl+Home", "space")
        window.press("shift+Down", "shift+Down")
        window.label("^The 3 selected$")
        addresses = table.texts("Address")[:3]
        some = {a for a in addresses if a in those(self.start, is_to_be_closed)}
        window.press("ctrl+Return")
        self.check_plan(some, of=3)
        self.start_by_keyboard(some)
        self.assert_tenant(segmented(self.start, lambda m: m["address"] in some))

        window.press("ctrl+f", "Delete")  # what stands there is selected
        window.tab_to("table", "Mailboxes", most=6)
        window.press("ctrl+shift+a")
        window.label("^All 500 mailboxes$")
        rest = those(self.start, is_to_be_closed) - some
        window.press("ctrl+Return")
        self.check_plan(rest, of=500)
        self.start_by_keyboard(rest, typed=True)
        self.assert_tenant(segmented(self.start))
        self.assert_never_twice()

        written = len(desk.control.writes())
        window.press("ctrl+5")
        window.tab_to("table", "Snapshots", most=3)
        window.press("alt+e")
        window.find("dialog", "Restore from a snapshot")
        window.tab_to("radio button", "All of them", most=4)
        window.press("Return")
        everybody = those(self.start, is_to_be_closed)
        self.wait_number(r"([\d,]+) to change", len(everybody))
        self.start_by_keyboard(everybody, typed=True)
        self.assert_untouched(self.first)
        self.assert_never_twice(since=written)

    def name_file(self, path):
        window = self.window
        window.find("dialog", re.compile("Import"))
        window.has_keys("text", re.compile("File name"))
        window.fill(path)
        window.press("Return")
        window.find_gone("dialog", re.compile("Import"))

    def start_by_keyboard(self, changing, typed=False):
        window = self.window
        window.press("alt+r")
        window.has_keys("text", "Reason")
        window.fill("Walk")
        if typed:
            window.press("alt+y")
            window.has_keys("text", f"Type {len(changing)} to confirm")
            window.fill(str(len(changing)))
        start = window.button(re.compile(rf"^Change {len(changing)} mailbox")).wait_enabled()

        def press_start():
            start.wait_enabled()
            window.press("alt+h")

        press_start()
        if len(changing) > BULK:
            self.answer_for_it(press_start, by_keyboard=True)
        self.check_run(len(changing))
