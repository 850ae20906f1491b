# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice tenant's truth, and what it should become; shares nothing with the program."""

import collections
import copy
import json
import urllib.request

POLICY_GROUP = "privileged-users-security-group@example.com"

POLICY = {
    "format": "mullion-policy/1", "name": "Free/busy for privileged staff only", "scope": "type:user",
    "baseline": ["AvailabilityOnly"], "default": "None",
    "grants": [{"group": POLICY_GROUP, "right": "AvailabilityOnly", "match": "at-least"}],
    "managed": [], "customised": "preserve", "drift": {"narrower": "accept", "wider": "report"}}


class Control:
    """The tenant's control endpoint: docs/practice-tenant.md."""

    def __init__(self, exchange):
        self._base = exchange.rstrip("/") + "/practice/"

    def _ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self._base + path, data), timeout=30) as reply:
            return reply.read()

    def bytes(self):
        return self._ask("dump")

    def dump(self):
        return json.loads(self.bytes())

    def writes(self):
        return json.loads(self._ask("log?kind=write"))

    def faults(self, **settings):
        self._ask("faults", {key.replace("_", "-"): value for key, value in settings.items()})

    def change(self, **what):
        self._ask("change", {key.replace("_", "-"): value for key, value in what.items()})

    def identity(self, endpoint):
        """Requests to an endpoint of the authority."""
        return [one for one in json.loads(self._ask("log?area=identity")) if one["endpoint"] == endpoint]

    def counts(self):
        return json.loads(self._ask("faults"))["counts"]


def entries(mailbox):
    return next((c["entries"] for c in mailbox["calendars"] if c.get("default")), [])


def right(mailbox, trustee):
    return next((e["rights"] for e in entries(mailbox) if e["trustee"] == trustee), "")


def is_sales(mailbox):
    return mailbox.get("attributes", {}).get("2") == "sales"


def in_scope(mailbox):
    return mailbox["type"] == "UserMailbox"


def is_to_be_closed(mailbox):
    return in_scope(mailbox) and right(mailbox, "default") == "AvailabilityOnly"


def those(dump, which):
    return {m["address"] for m in dump["mailboxes"] if which(m)}


def _set(mailbox, trustee, shown, wanted):
    for calendar in mailbox["calendars"]:
        if not calendar.get("default"):
            continue
        entry = next((e for e in calendar["entries"] if e["trustee"] == trustee), None)
        if entry is None:
            entry = {"trustee": trustee, "shown": shown, "flags": ""}
            calendar["entries"].append(entry)
        entry["rights"] = wanted
        calendar["entries"].sort(key=lambda e: e["trustee"])  # as the dump lists them


def segmented(dump, who=lambda mailbox: True):
    """The dump after POLICY was applied to some mailboxes."""
    changed = copy.deepcopy(dump)
    group = next(g for g in changed["groups"] if g["address"] == POLICY_GROUP)
    trustee = "guid:" + group["guid"]
    for mailbox in changed["mailboxes"]:
        if not is_to_be_closed(mailbox) or not who(mailbox):
            continue
        _set(mailbox, "default", "Default", "None")
        if right(mailbox, trustee) in ("", "None"):  # every other right of the population shows free/busy at least
            _set(mailbox, trustee, group["displayName"], "AvailabilityOnly")
    return changed


ADD, SET, REMOVE = (verb + "-MailboxFolderPermission" for verb in ("Add", "Set", "Remove"))


def planned_writes(mailbox, dump):
    """The cmdlets that POLICY takes, in their order: what widens before what narrows."""
    if not is_to_be_closed(mailbox):
        return []
    has = right(mailbox, "guid:" + next(g["guid"] for g in dump["groups"] if g["address"] == POLICY_GROUP))
    grant = {"": [ADD], "None": [SET]}.get(has, [])
    return grant + [SET]


def undoing_writes(mailbox, dump):
    return [REMOVE if cmdlet == ADD else SET for cmdlet in reversed(planned_writes(mailbox, dump))]


def executed_otherwise(writes, dump, wanted):
    """Sentences about mailboxes for which other cmdlets were executed than wanted(mailbox, dump) says; at most ten."""
    executed = collections.defaultdict(list)
    for write in writes:
        if write["outcome"] == "ok":
            executed[write["parameters"]["Identity"].partition(":")[0]].append(write["cmdlet"])
    told = []
    for mailbox in dump["mailboxes"]:
        did, should = executed.pop(mailbox["guid"], []), wanted(mailbox, dump)
        if did != should:
            told.append(f"{mailbox['address']}: executed {did}, wanted {should}")
    return told[:10] + [f"executed for nobody: {did}" for did in executed.values()]


def differing(one, other):
    """Sentences about what differs; at most ten."""
    told = [part for part in ("groups", "others") if one[part] != other[part]]
    there = {m["address"]: m for m in other["mailboxes"]}
    if len(one["mailboxes"]) != len(there):
        told.append("number of mailboxes")
    for mailbox in one["mailboxes"]:
        against = there.get(mailbox["address"])
        if mailbox != against and len(told) < 10:
            told.append(f"{mailbox['address']}: {json.dumps(entries(mailbox))} against "
                        f"{json.dumps(entries(against)) if against else None}")
    return told


def executed_twice(writes):
    times = collections.Counter(
        w["cmdlet"] + " " + json.dumps(w["parameters"], sort_keys=True) for w in writes if w["outcome"] == "ok")
    return [f"{count} times {what}" for what, count in times.items() if count > 1]
