#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""terminal.py QUESTION ANSWER COMMAND...: runs a command at a terminal of its own and types the answer once the question stands there (the
escapes \\x03 and \\x7f may be in it). Prints what the terminal showed; its exit code is the command's."""
import os
import pty
import select
import sys
import time

question, answer, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
shown, typed, end = b"", False, time.monotonic() + 60
while time.monotonic() < end:
    if not select.select([terminal], [], [], 1)[0]:
        continue
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # the command has ended
        break
    if not piece:
        break
    shown += piece
    if not typed and question.encode() in shown:
        typed = True
        os.write(terminal, answer.encode().decode("unicode_escape").encode("latin-1"))
sys.stdout.buffer.write(shown)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
