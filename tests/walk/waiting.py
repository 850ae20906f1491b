# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what a person would wait for: a condition, never a span of time."""

import time

USUAL = 45.0


class NotInTime(AssertionError):
    pass


def wait_until(what, condition, seconds=USUAL, every=0.05):
    """Returns the first true value of condition(); `what` is a sentence, or makes one, for the case that none comes."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise NotInTime(f"not within {seconds:g} s: {what() if callable(what) else what}")
        time.sleep(every)
