# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the walks one after the other on a display of their own, and tells it the way the other test binaries do."""

import os
import shutil
import sys
import tempfile
import time
import traceback
import unittest

from machine import Machine


class Teller(unittest.TestResult):
    passed = 0

    def startTest(self, test):
        super().startTest(test)
        self._began = time.monotonic()

    def _tell(self, how, test, more=""):
        name = test.id().split(".", 1)[-1].replace(".", "::")
        print(f"{how:7}: {name}() {time.monotonic() - self._began:.1f} s{more}", flush=True)

    def addSuccess(self, test):
        self.passed += 1
        self._tell("PASS", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell("SKIP", test, "\n" + reason)

    def _failed(self, test, error):  # comes before the cleanup of the test
        if hasattr(test, "tell_screen"):
            test.tell_screen()
        self._tell("FAIL!", test, "\n" + "".join(traceback.format_exception(*error)))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._failed(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self._failed(test, err)


def chosen(suite, names, everything):
    from walk import LONG_ONLY
    for part in suite:
        if isinstance(part, unittest.TestSuite):
            yield from chosen(part, names, everything)
        elif names and not any(name in part.id() for name in names):
            continue
        elif everything or names or not getattr(getattr(part, part._testMethodName, None), LONG_ONLY, False):
            yield part


def main(build, *arguments):
    names = [a for a in arguments if not a.startswith("--")]
    if "--long" in arguments:
        os.environ["MULLION_LONG"] = "1"
    shutil.rmtree(os.path.join(build, "walk"), ignore_errors=True)  # pictures of another time
    with tempfile.TemporaryDirectory(prefix="machine-") as folder:
        machine = Machine(folder)
        try:
            from walk import Walk, is_long  # not before: it listens to the accessibility bus from its import on
            Walk.machine = machine
            Walk.build = build
            here = os.path.dirname(os.path.abspath(__file__))
            found = unittest.TestLoader().discover(here, "walk_*.py")
            told = Teller()
            unittest.TestSuite(chosen(found, names, is_long())).run(told)
        finally:
            machine.end()
    failed = len(told.failures) + len(told.errors)
    print(f"Totals: {told.passed} passed, {failed} failed, {len(told.skipped)} skipped, 0 blacklisted")
    return 0 if failed == 0 and told.passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
