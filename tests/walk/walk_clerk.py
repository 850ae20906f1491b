# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk meets on an ordinary day."""

import csv
import hashlib
import json
import re

from machine import answer
from tenant import is_sales, is_to_be_closed, segmented, those
from waiting import wait_until
from walk import BULK, Walk, long_only


class Clerk(Walk):
    def begin(self, mailboxes=120):
        desk = self.desk(mailboxes=mailboxes)
        desk.connect()
        desk.mullionctl("scan", good=(0, 3, 4))
        self.start = desk.control.dump()
        window = self.open()
        window.label(f"^All {mailboxes} mailboxes$")
        return desk, window

    def test_an_export_holds_what_the_table_shows(self):
        desk, window = self.begin()
        window.has_keys("text", "Query")
        window.type("attr2:sales")
        window.press("Escape")
        self.wait_number(r"^All ([\d,]+) that match$", len(those(self.start, is_sales)))
        table = window.tab_to("table", "Mailboxes", most=6)
        window.press("ctrl+e")
        window.find("dialog", "Export as CSV")
        window.has_keys("text", re.compile("File name"))
        path = desk.path("sales.csv")
        window.fill(path)
        window.press("Return")
        window.notice(r"rows were written to .*sales\.csv")
        window.has_keys("table", "Mailboxes")

        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for title in ("Name", "Address", "Department"):
            self.assertEqual([row[title] for row in rows], table.texts(title))
        self.assertEqual({row["Address"] for row in rows}, those(self.start, is_sales))
        with open(path + ".about.json", encoding="utf-8") as file:
            about = json.load(file)
        with open(path, "rb") as file:
            self.assertIn(hashlib.sha256(file.read()).hexdigest(), json.dumps(about))
        self.assertEqual(about["query"], "attr2:sales")
        self.assertEqual(about["rows"], len(rows))

    def test_place_and_columns_are_remembered(self):
        _, window = self.begin(60)
        frame = answer("xdotool", "getactivewindow").stdout.strip()
        answer("xdotool", "windowsize", frame, 1100, 700, "windowmove", frame, 150, 120)
        wait_until("the window has its new size", lambda: window.frame.box[2:] == (1100, 700))
        place = window.frame.box
        self.drag_column(window, "Name", 90)
        self.toggle_column(window, 5)  # name, address, state, Default, department
        wait_until("Department is hidden", lambda: not self.width(window, "Department"))
        name = self.width(window, "Name")
        window.press("ctrl+q")
        wait_until("the program ends", lambda: window.process.code is not None)
        self.assertEqual(window.process.code, 0)

        window = self.open()
        window.label("^All 60 mailboxes$")
        wait_until(lambda: f"the window is where it was, {place}: {window.frame.box}", lambda: window.frame.box == place)
        self.assertEqual(self.width(window, "Name"), name)
        self.assertFalse(self.width(window, "Department"))
        self.assertTrue(self.width(window, "Address"))

    @staticmethod
    def width(window, title):
        table = window.find("table", "Mailboxes")
        return max(0, table.cell(0, table.column(title)).box[2])

    def drag_column(self, window, title, by):
        """Takes the right edge of a title with the mouse."""
        before = self.width(window, title)
        table = window.find("table", "Mailboxes")
        x, y, width, _ = table.cell(0, table.column(title)).box
        edge, line = x + width - 1, y - 10
        answer("xdotool", "mousemove", edge, line, "mousedown", 1, "mousemove", edge + by // 2, line,
               "mousemove", edge + by, line, "mouseup", 1)
        wait_until(f"the column {title} is wider", lambda: self.width(window, title) > before + by // 2)

    @staticmethod
    def toggle_column(window, place):
        """In the menu of columns, by keyboard. Qt keeps open menus out of the accessible tree: counted, not named."""
        window.press("ctrl+f")
        window.tab_to("push button", "Choose columns", most=5)
        window.press("space", *["Down"] * place, "Return")

    @long_only
    def test_the_practice_tenant_is_changed_and_says_that_it_is_one(self):
        desk = self.desk()
        window = self.open("--demo", title="Practice, practice tenant")
        window.label("^Practice tenant: nothing real is changed$")
        desk.use(desk.demo_cloud_file())
        start = desk.control.dump()
        window.label("^419 of 420 in scope read", 60)
        window.press("ctrl+Return")
        changing = len(those(start, is_to_be_closed))
        self.wait_number(r"([\d,]+) to change", changing)
        window.put(window.find("text", f"Type {changing} to confirm"), str(changing))
        window.label("^Practice tenant: nothing real is changed$")
        def start():
            window.button(f"Change {changing} mailboxes").wait_enabled().click()

        start()
        if changing > BULK:
            self.answer_for_it(start)
        window.notice(rf"(^|\D){changing} done", 120)
        self.assert_tenant(segmented(start))
        self.assert_never_twice()
        window.press("F10")
        window.press("Escape")
        window.press("ctrl+q")
        wait_until("the program ends", lambda: window.process.code is not None)
        self.assertEqual(window.process.code, 0)
