#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include of app/ and ui/ and holds it against the table of who may include whom (docs/architecture.md), and the size
of every file of app/, ui/ and tests/ against 500 lines."""
import pathlib
import re
import sys

# room -> what it may include besides itself and core; an entry with a slash is a single header.
ALLOWED = {
    "core": set(),
    "domain": set(),
    "change": {"domain"},
    "catalog": {"domain"},
    "exchange": {"domain", "change/gateway.h", "change/step.h"},
    "auth": {"exchange/token_source.h", "platform"},
    "store": {"domain", "change", "catalog", "platform/files.h", "platform/processes.h"},
    "words": {"domain", "change"},
    "report": {"domain", "words", "catalog"},
    "practice": set(),
    "platform": set(),
    "session": {"domain", "change", "catalog", "exchange", "auth", "store", "words", "report", "platform"},
    "cli": {"session", "words", "report", "catalog", "change", "domain", "practice", "platform"},
}
# ui/ is as cli/: it knows session/ and what session/ speaks in. Its folders may include one another.
UI = {"session", "words", "report", "print", "catalog", "change", "domain", "platform"}
UI_FOLDERS = {"demo": UI | {"practice"}}
WITHOUT_CORE = {"practice"}
# practice/ may not use platform/, so what differs between systems stands in one file of its own.
MAY_DIFFER = {"practice/socket_reset.cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
IFDEF = re.compile(r"^\s*#\s*(?:ifdef|ifndef|if)\b(?!.*__cplusplus)", re.M)
LINES = 500
TOP = pathlib.Path(__file__).resolve().parent.parent


def sources(folder: str):
    return (path for path in sorted((TOP / folder).rglob("*")) if path.suffix in {".h", ".cpp"})


def check_room(path: pathlib.Path, text: str) -> list:
    """A file of app/: its includes by its room, #if only where it is allowed."""
    inside = path.relative_to(TOP / "app")
    room = inside.parts[0]
    if room not in ALLOWED:
        return [f"{path}: no room is called {room}"]
    wrong = []
    for included in INCLUDE.findall(text):
        target = included.split("/")[0]
        if target == room or included in ALLOWED[room] or target in ALLOWED[room] or included.endswith(".moc"):
            continue
        if target == "core" and room not in WITHOUT_CORE:
            continue
        wrong.append(f"{path}: {room}/ may not include {included}")
    if room != "platform" and str(inside) not in MAY_DIFFER and IFDEF.search(text):
        wrong.append(f"{path}: #if outside platform/")
    return wrong


def check_window(path: pathlib.Path, text: str) -> list:
    """A file of ui/: its own folders, and the rooms that its folder may know."""
    inside = path.relative_to(TOP / "ui")
    allowed = UI_FOLDERS.get(inside.parts[0], UI) | {"core"}
    wrong = []
    for included in INCLUDE.findall(text):
        own = (TOP / "ui" / included).exists() or (path.parent / included).exists() or included.endswith(".moc")
        if not own and included.split("/")[0] not in allowed:
            wrong.append(f"{path}: {inside.parts[0]} of ui/ may not include {included}")
    if IFDEF.search(text):
        wrong.append(f"{path}: #if outside platform/")
    return wrong


def main() -> int:
    wrong = []
    for folder, check in (("app", check_room), ("ui", check_window), ("tests", None)):
        for path in sources(folder):
            text = path.read_text(encoding="utf-8")
            if check:
                wrong += check(path, text)
            lines = text.count("\n")
            if lines > LINES:
                wrong.append(f"{path}: {lines} lines; is it two files?")
    print("\n".join(wrong) if wrong else "layers: as they should be", file=sys.stderr if wrong else sys.stdout)
    return 1 if wrong else 0


sys.exit(main())
