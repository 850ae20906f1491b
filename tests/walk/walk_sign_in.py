# SPDX-License-Identifier: GPL-3.0-or-later
"""A person signs in with the browser, once; and again only when the service wants it."""

import re

from tenant import is_to_be_closed, segmented, those
from waiting import wait_until
from walk import BULK, Walk
from walk_interruptions import RUN_ENDED

ADA = "ada.admin@example.com"
MAILBOXES = 120


class SignIn(Walk):
    def add_connection(self):
        """Everything but the certificate: a person signs in."""
        window, place = self.window, self._desk.connection()
        window.press("alt+n")
        window.has_keys("text", "Name of the connection")
        window.type("Contoso")
        window.press("alt+c", "End", "alt+f")
        window.has_keys("text", re.compile("^Cloud file"))
        window.type(place["cloud"])
        for key, field, value in (("alt+t", "Tenant ID", place["tenant"]), ("alt+a", "Application (client) ID", place["client-id"])):
            window.press(key)
            window.has_keys("text", field)
            window.type(value)
        window.button("Save and open").wait_enabled()
        window.press("alt+v")
        window.frame = window.find("frame", "Contoso")

    def sign_in(self):
        self.window.button("Sign in with the browser").wait_enabled().click()
        self.window.find_gone("push button", "Sign in with the browser", 60)
        self.window.label(f"^{re.escape(ADA)}$")

    def read(self):
        without = those(self.start, lambda m: not any(c.get("default") for c in m["calendars"]))
        self.window.press("F5")
        self.window.notice(rf"^{MAILBOXES - len(without)} calendars were read", 90)

    def quit(self):
        self.window.press("ctrl+q")
        wait_until("the program ends", lambda: self.window.process.code is not None)
        self.assertEqual(self.window.process.code, 0)

    def test_once_is_enough_and_what_was_interrupted_goes_on(self):
        desk = self.desk(mailboxes=MAILBOXES)
        desk.serve()
        desk.browse_as(ADA)
        self.start = desk.control.dump()
        self.open(title="Begin")
        self.add_connection()
        self.sign_in()
        self.read()
        signed_in = len(desk.control.identity("authorize"))
        self.assertGreater(signed_in, 0)
        secrets = desk.kept_secrets()
        self.assertGreaterEqual(len(secrets), 3)  # access, refresh and ID token
        self.quit()
        self.assertIn("mullion.auth", self.window.process.said(10**8))  # the log was on
        self.assertEqual(desk.files_with(secrets), [])

        window = self.open(title="Contoso")
        window.label(f"^{re.escape(ADA)}$")
        self.assertIsNone(window.look("push button", "Sign in with the browser"))
        self.read()
        self.assertEqual(len(desk.control.identity("authorize")), signed_in)

        desk.control.change(do="revoke-account", operator=ADA)
        window.press("F5")
        window.button("Sign in with the browser").wait_enabled()
        self.assertEqual(len(desk.control.identity("authorize")), signed_in)  # nobody opens a browser unasked
        self.sign_in()
        without = those(self.start, lambda m: not any(c.get("default") for c in m["calendars"]))
        window.notice(rf"^{MAILBOXES - len(without)} calendars were read", 90)  # the reading that was refused has gone on

        self.import_policy()
        window.press("ctrl+1")
        window.press("ctrl+Return")
        changing = len(those(self.start, is_to_be_closed))
        self.wait_number(r"([\d,]+) to change", changing)
        desk.control.change(do="revoke-account", operator=ADA, before_write=40)
        def start():
            window.button(f"Change {changing} mailboxes").wait_enabled().click()

        start()
        if changing > BULK:
            self.answer_for_it(start)
        window.button("Sign in with the browser").wait_enabled(60)
        written = len(desk.control.writes())
        self.assertGreaterEqual(written, 39)
        self.assertLess(written, changing)
        self.sign_in()
        window.notice(rf"(^|\D){changing} done", RUN_ENDED)
        self.assert_tenant(segmented(self.start))
        self.assert_never_twice()

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
