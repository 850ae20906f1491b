# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the pictures of the README and the manual from the practice tenant, the same ones each time: docs/user/make-pictures."""

import os

from machine import answer
from walk import BULK, Walk, long_only


class Pictures(Walk):
    def keep(self, name):
        """The window without the rest of the screen, once it has painted what was waited for."""
        folder = os.path.join(self.build, "walk", "pictures")
        os.makedirs(folder, exist_ok=True)
        for _ in range(3):  # news would be in the way
            close = self.window.look("push button", "Close this notice")
            if close:
                close.click()
        window = answer("xdotool", "getactivewindow").stdout.strip()
        path = os.path.join(folder, name + ".png")
        answer("import", "-window", window, path)
        self.assertGreater(os.path.getsize(path), 10_000, f"{name} is a picture of something")

    @long_only
    def test_pictures_of_the_manual(self):
        self.desk()
        window = self.open("--demo", title="Practice, practice tenant")
        window.label("^419 of 420 in scope read", 60)
        window.press("Tab", "Tab")
        window.find("table", "Mailboxes").cell(9, 0).click()
        window.label("^Who decides")
        self.keep("mailboxes")
        window.press("ctrl+2")
        window.label("This group can be given calendar rights")
        window.label("people chose their own sharing")
        self.keep("policy")
        window.press("ctrl+1")
        window.press("Escape")
        window.label("^All 500 mailboxes$")
        window.press("ctrl+d")
        window.put(window.find("text", "Name"), "before")
        window.press("Return")
        window.notice('^Snapshot "before" holds')
        window.press("ctrl+Return")
        changing = self.number_in(r"([\d,]+) to change")
        self.keep("review")
        window.put(window.find("text", f"Type {changing} to confirm"), str(changing))
        def start():
            window.button(f"Change {changing} mailboxes").wait_enabled().click()

        start()
        if changing > BULK:
            window.find("check box", "I answer for it")
            self.keep("concerns")
            self.answer_for_it(start)
        window.notice(rf"(^|\D){changing} done", 120)
        self.keep("runs")
        window.press("ctrl+5")
        window.label("mailboxes differ")
        self.keep("snapshots")
        window.press("ctrl+6")
        window.label("exceptions$")
        self.keep("exceptions")
