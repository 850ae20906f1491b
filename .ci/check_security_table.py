#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the table of docs/security.md against the tests: every assertion A01 to M07 is there once and in order, and every room, class,
function and data row that it names exists."""
import pathlib
import re
import sys

COUNTS = {"A": 19, "B": 21, "C": 12, "D": 17, "E": 17, "F": 15, "G": 14, "H": 10, "I": 7, "J": 7, "K": 17, "L": 8, "M": 7}
TOP = pathlib.Path(__file__).resolve().parent.parent
ROW = re.compile(r"^\| ([A-Z]\d\d) \| .+ \| (.+) \|$", re.M)
PROOF = re.compile(r"(\w+) (\w+)::(\w+)(?:\((.+)\))?")


def sources(room: str) -> dict:
    """Text of each class of a room's tests."""
    found = {}
    for path in sorted((TOP / "tests" / room).glob("*.cpp")) + sorted((TOP / "tests" / room).glob("*.py")):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"^class (\w+)", text, re.M):
            found[name] = text
    return found


def body_of(text: str, head: str) -> str:
    """From a function's head to the end of the function."""
    start = re.search(head, text, re.M)
    return text[start.start():].split("\n}\n")[0] if start else ""


def has_row(data: str, row: str) -> bool:
    """Whether a _data() function makes a row of this name: written out, or put together from a format and what the function names."""
    if f'"{row}"' in data:
        return True
    for written in re.findall(r'addRow\("((?:[^"\\]|\\.)*)"', data):
        parts = [re.escape(part) for part in re.split(r"%[ds]", written.replace('\\"', '"'))]
        match = re.fullmatch("(.+)".join(parts), row)
        if match and all(re.search(rf"(?<!\w){re.escape(value)}(?!\w)", data) for value in match.groups()):
            return True
    return False


def problem(proof: str, rooms: dict) -> str:
    match = PROOF.fullmatch(proof)
    if not match:
        return "is not ROOM CLASS::FUNCTION"
    room, name, function, row = match.groups()
    text = rooms.setdefault(room, sources(room)).get(name)
    if text is None:
        return f"tests/{room} has no {name}"
    if room == "walk":
        return "" if re.search(rf"^    def {function}\(", text, re.M) else "there is no such function"
    if f"MULLION_TEST({name})" not in text:
        return f"{name} is not registered"
    slots = re.search(rf"^class {name}\b.*?^}};", text, re.M | re.S).group(0)
    if not re.search(rf"\bvoid {function}\(\)", slots) or not body_of(text, rf"^void {name}::{function}\("):
        return "there is no such function"
    if row and not has_row(body_of(text, rf"^void {name}::{function}_data\("), row):
        return "there is no such row of data"
    return ""


def main() -> int:
    rows = ROW.findall((TOP / "docs" / "security.md").read_text(encoding="utf-8"))
    wanted = [f"{letter}{number:02}" for letter, count in COUNTS.items() for number in range(1, count + 1)]
    wrong = []
    if [row for row, _ in rows] != wanted:
        there = [row for row, _ in rows]
        wrong.append(f"the table is not A01 to M07 in order: missing {sorted(set(wanted) - set(there))}, "
                     f"not known {sorted(set(there) - set(wanted))}, twice {sorted({row for row in there if there.count(row) > 1})}")
    rooms = {}
    for row, proofs in rows:
        for proof in re.findall(r"`([^`]+)`", proofs):
            if said := problem(proof, rooms):
                wrong.append(f"{row}: {proof}: {said}")
    for line in wrong:
        print(f"docs/security.md: {line}", file=sys.stderr)
    if not wrong:
        print(f"security: {len(rows)} assertions, each with a test")
    return 1 if wrong else 0


sys.exit(main())
