#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include of app/ and ui/ and holds it against the table of who may include whom (docs/architecture.md)."""
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
    "store": {"domain", "change", "catalog"},
    "words": {"domain", "change"},
    "report": {"domain", "words", "catalog"},
    "practice": set(),
    "platform": set(),
    "session": {"domain", "change", "catalog", "exchange", "auth", "store", "words", "report", "platform"},
    "cli": {"session", "words", "report", "catalog", "change", "domain", "practice", "platform"},
}
WITHOUT_CORE = {"practice"}
# practice/ may not use platform/, so what differs between systems stands in one file of its own.
MAY_DIFFER = {"practice/socket_reset.cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
IFDEF = re.compile(r"^\s*#\s*(?:ifdef|ifndef|if)\b(?!.*__cplusplus)", re.M)


def main() -> int:
    top = pathlib.Path(__file__).resolve().parent.parent / "app"
    wrong = []
    for path in sorted(top.rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        room = path.relative_to(top).parts[0]
        text = path.read_text(encoding="utf-8")
        if room not in ALLOWED:
            wrong.append(f"{path}: no room is called {room}")
            continue
        for included in INCLUDE.findall(text):
            target = included.split("/")[0]
            if target == room or included in ALLOWED[room] or target in ALLOWED[room] or included.endswith(".moc"):
                continue
            if target == "core" and room not in WITHOUT_CORE:
                continue
            wrong.append(f"{path}: {room}/ may not include {included}")
        differs = room == "platform" or str(path.relative_to(top)) in MAY_DIFFER
        if not differs and IFDEF.search(text):
            wrong.append(f"{path}: #if outside platform/")
        lines = text.count("\n")
        if lines > 500:
            wrong.append(f"{path}: {lines} lines; is it two files?")
    print("\n".join(wrong) if wrong else "layers: as they should be", file=sys.stderr if wrong else sys.stdout)
    return 1 if wrong else 0


sys.exit(main())
