# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds: every control by name and role, every cell with its column, errors where one types."""

import re

from waiting import wait_until
from walk import Walk
from window import CELLS, TABLES


class Accessibility(Walk):
    def nameless(self, where):
        """Whatever can be reached by keys or pressed, and has nothing that says what it is."""
        told = []
        for element in self.window.each():
            states = element.states
            role = element.role
            if role in CELLS or role == "scroll bar" or not (  # a scroll bar goes by what it scrolls
                    "focusable" in states or element.action_names):
                continue
            said = element.name
            if role == "combo box":  # its name is what is chosen: what it chooses has to be said besides
                said = element.label or element.description
            if not said:
                told.append(f"{where}: {role} at {element.box} in {self.path_of(element)}")
        return told

    @staticmethod
    def path_of(element):
        names = []
        outer = element.accessible.parent
        while outer and len(names) < 4:
            names.append(f"{outer.getRoleName()} '{outer.name}'")
            outer = outer.parent
        return " < ".join(names)

    def twice_bound(self, where):
        """Keys with Alt that more than one control of the same page answers to."""
        by_key = {}
        for element in self.window.each():
            if element.role == "push button" or "button" in element.role:
                for key in element.keys:
                    by_key.setdefault(key, set()).add(element.name)
        return [f"{where}: {key} presses {sorted(names)}" for key, names in by_key.items() if len(names) > 1]

    def unspoken_cells(self, where):
        told = []
        for table in [e for e in self.window.each() if e.role in TABLES]:
            found = self.window.find(table.role, table.name)
            data = found.accessible.queryTable()
            for column in range(data.nColumns if data.nRows else 0):  # Qt has no cells of an empty table, nor titles
                if not data.getColumnHeader(column).name:
                    told.append(f"{where}: {table} column {column} has no title")
                for row in range(min(data.nRows, 2)):
                    if not data.getAccessibleAt(row, column).name:
                        told.append(f"{where}: {table} cell {row}, {column} '{data.getColumnHeader(column).name}'")
        return told

    def audit(self, where):
        self.told += self.nameless(where) + self.twice_bound(where) + self.unspoken_cells(where)

    def has(self, *wanted):
        for role, name in wanted:
            self.window.find(role, name)

    def test_every_control_has_a_name(self):
        self.told = []
        desk = self.desk(mailboxes=120)
        desk.connect()
        window = self.open()
        self.audit("Mailboxes, never read")
        window.press("F5")
        window.notice("calendars were read", 90)
        window.tab_to("table", "Mailboxes", most=6)
        window.press("ctrl+Home", "space")
        self.has(("text", "Query"), ("push button", "Choose columns"), ("table", "Mailboxes"),
                 ("tree", "Entries of this calendar"), ("push button", "Refresh"),
                 ("push button", "Snapshot…"), ("push button", "Restore…"), ("push button", "Export…"), ("push button", "Segment…"), ("push button", "Menu"), ("list", "Pages"))
        self.audit("Mailboxes")

        window.press("ctrl+d")
        self.has(("dialog", "New snapshot"), ("push button", "Make snapshot"), ("push button", "Cancel"))
        window.has_keys("text", "Name")
        self.audit("New snapshot")
        window.press("Return")
        window.notice("^Snapshot ")
        window.has_keys("table", "Mailboxes")  # where they were

        window.press("ctrl+2")
        window.has_keys("text", "Name")
        window.press("alt+a")
        window.has_keys("text", "Group")
        window.type("privileged-users-security-group@example.com")
        window.press("Escape", "Tab")
        window.label("This group can be given calendar rights")
        self.has(("push button", "Save and use"), ("push button", "Import…"), ("push button", "Export…"),
                 ("push button", "Revert"), ("push button", "Add a policy"),
                 ("radio button", re.compile("^Keep them")), ("radio button", re.compile("^Overwrite")),
                 ("radio button", re.compile("^Hold")), ("text", "Which mailboxes (scope)"))
        self.audit("Policy")
        window.press("ctrl+s")
        window.label("^Active$")

        window.press("ctrl+3")
        window.has_keys("push button", "Show mailboxes")
        self.audit("Review, without a plan")
        window.press("ctrl+4")
        self.audit("Runs, without a run")
        window.press("ctrl+1")
        window.has_keys("table", "Mailboxes")
        window.press("ctrl+Home", "space", "shift+Down", "shift+Down", "shift+Down", "ctrl+Return")
        window.label("to change")
        window.has_keys("table", "Rows of the plan")
        self.has(("list", "Groups of the plan"), ("table", "Rows of the plan"), ("text", "Reason"), ("text", "Ticket"),
                 ("text", "Filter the plan by name or address"), ("spin button", "Only the first so many mailboxes"),
                 ("push button", re.compile(r"^Change \d+ mailbox")), ("push button", "Take out"),
                 ("push button", "Put back"), ("push button", "Keep as exception…"), ("push button", "Plan again"))
        self.audit("Review")
        window.press("alt+s")  # PowerShell beside it
        self.audit("Review with PowerShell")
        window.press("alt+k")
        window.find("dialog", re.compile("exception"))
        self.audit("Keep as exception")
        window.press("Escape")
        window.find_gone("dialog", re.compile("exception"))

        window.press("alt+h")
        window.notice(" done", 60)
        window.has_keys("table", "Runs")
        self.has(("table", "Runs"), ("table", "Rows of the run"), ("push button", "Pause"), ("push button", "Cancel"),
                 ("push button", "Resume"), ("push button", "Retry the failed"), ("push button", "Undo…"),
                 ("push button", "Export…"))
        self.audit("Runs")

        window.press("ctrl+5")
        window.has_keys("table", "Snapshots")
        self.has(("table", "Snapshots"), ("table", "Differences"), ("combo box", "what is known now"),
                 ("text", "Filter the differences"), ("push button", "Import…"), ("push button", "Export…"),
                 ("push button", "Delete…"), ("push button", "Restore…"))
        wait_until("the differences are there", lambda: window.find("table", "Differences").row_count > 0)
        self.audit("Snapshots")
        window.press("alt+e")
        self.has(("dialog", "Restore from a snapshot"), ("push button", "Show the plan"))
        self.audit("Restore from a snapshot")
        window.press("Escape")
        window.find_gone("dialog", "Restore from a snapshot")
        window.has_keys("table", "Snapshots")

        window.press("ctrl+6")
        window.has_keys("push button", "Show mailboxes")
        self.audit("No exceptions")
        window.press("ctrl+1")
        window.press("alt+k")
        window.find("dialog", "Keep as exception")
        self.audit("Keep as exception")
        window.has_keys("text", "Reason")
        window.type("works council")
        window.press("Return")
        window.notice("recorded as")
        window.press("ctrl+6")
        window.has_keys("table", "Exceptions")
        self.has(("table", "Exceptions"), ("text", re.compile("^Filter the exceptions")), ("check box", "Only those in force"),
                 ("push button", "Import…"), ("push button", "Export…"), ("push button", "End…"))
        window.press("alt+n")
        window.has_keys("push button", "Cancel")
        self.audit("Exceptions")
        self.assertEqual(self.told, [])

    def test_a_wrong_query_is_said_where_it_is_typed(self):
        desk = self.desk(mailboxes=60)
        desk.connect()
        desk.mullionctl("scan", good=(0, 3, 4))
        window = self.open()
        self.wait_number(r"^All ([\d,]+) mailboxes$", 60)
        query = window.has_keys("text", "Query")
        window.type("(attr2:sales")
        window.press("Escape")
        wait_until(lambda: f"the field says what is wrong: '{query.description}'",
                   lambda: re.match(r"^Character \d+: ", query.description))
        said = query.description
        self.assertEqual(window.label("^Character").name, said)  # seen and heard
        self.assertEqual(window.find("table", "Mailboxes").row_count, 60)  # the rows of the last good query
        window.type(")")
        wait_until("the field is content", lambda: not query.description.startswith("Character"))
        window.find_gone("label", re.compile("^Character"))

    def test_the_start_window_is_said(self):
        self.told = []
        self.desk(mailboxes=60).serve()
        window = self.open(title="Begin")
        self.has(("push button", "Open the practice tenant"), ("text", "Name of the connection"), ("text", "Tenant ID"),
                 ("text", "Application (client) ID"), ("combo box", "I sign in myself"))
        window.has_keys("push button", "Open the practice tenant")
        self.audit("Begin")
        self.assertEqual(self.told, [])

        place = self._desk.connection()
        window.press("alt+n")
        window.has_keys("text", "Name of the connection")
        window.type("Contoso")
        window.press("alt+c", "End")
        cloud_file = re.compile("^Cloud file")
        window.press("alt+f")
        window.has_keys("text", cloud_file)
        window.type(place["cloud"])
        window.press("alt+s", "End")  # with a certificate
        for key, field, value in (("alt+t", "Tenant ID", "no GUID"), ("alt+a", "Application (client) ID", place["client-id"]),
                                  ("alt+e", "Certificate (PEM or PFX)", place["certificate"])):
            window.press(key)
            window.has_keys("text", field)
            window.type(value)
        tenant = window.find("text", "Tenant ID")
        wait_until("the wrong field says so", lambda: "no GUID" in tenant.description)
        self.assertFalse(window.button("Save and open").is_enabled)
        window.press("alt+t")
        window.has_keys("text", "Tenant ID")
        window.fill(place["tenant"])
        window.button("Save and open").wait_enabled()
        window.press("alt+v")
        window.find("frame", "Contoso")
        window.label("Nothing was read yet")
