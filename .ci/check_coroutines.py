#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what g++ 12 and QCoro 0.8 make a mistake of (docs/decisions/0002-coroutines.md):
 - a braced temporary inside a co_await expression (use after free),
 - co_await in both arms of a conditional expression (memory is freed twice),
 - co_return of a member or of what a pointer points to (QCoro moves out of it)."""
import pathlib
import re
import sys

BRACED = re.compile(r"co_await\s+[^;{]*([\w>)]\s*\{[^;]*;|[(,]\s*\{)")
CHOSEN = re.compile(r"\?[^;]*co_await[^;]*:|^\s*[?:]\s*co_await")
MOVED_FROM = re.compile(r"co_return\s+(\*\w[\w.>-]*|m_\w+|\w+->[\w.>-]+)\s*;")


def main() -> int:
    top = pathlib.Path(__file__).resolve().parent.parent
    wrong = []
    for folder in ("app", "ui"):
        for path in sorted((top / folder).rglob("*.cpp")) + sorted((top / folder).rglob("*.h")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                code = line.split("//")[0]
                if BRACED.search(code):
                    wrong.append(f"{path}:{number}: name the value before co_await")
                if CHOSEN.search(code):
                    wrong.append(f"{path}:{number}: choose before co_await, not around it")
                if MOVED_FROM.search(code):
                    wrong.append(f"{path}:{number}: copy (or std::move) before co_return, QCoro moves out of it")
    print("\n".join(wrong) if wrong else "coroutines: as they should be", file=sys.stderr if wrong else sys.stdout)
    return 1 if wrong else 0


sys.exit(main())
