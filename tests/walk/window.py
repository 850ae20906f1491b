# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader finds it and as hands reach it: names and roles by AT-SPI, keys and mouse by xdotool."""

import re
import warnings

import gi

gi.require_version("Atspi", "2.0")
warnings.simplefilter("ignore")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

from machine import answer  # noqa: E402
from waiting import USUAL, NotInTime, wait_until  # noqa: E402

# A cell is "focused" when it is its list's current one, whether or not the list has the keys.
CELLS = ("list item", "table cell", "tree item", "table column header", "table row header")
TABLES = ("table", "tree", "tree table")


def fits(wanted, text):
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else wanted == text


class Element:
    """One thing on the screen. Everything is asked anew: nothing here is older than the question."""

    def __init__(self, window, accessible):
        self.window = window
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.name

    @property
    def role(self):
        return self.accessible.getRoleName()

    @property
    def description(self):
        return self.accessible.description

    @property
    def states(self):
        return {pyatspi.stateToString(s) for s in self.accessible.getState().getStates()}

    @property
    def is_enabled(self):
        return "enabled" in self.states

    @property
    def box(self):
        box = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x, box.y, box.width, box.height

    @property
    def text(self):
        text = self.accessible.queryText()
        return text.getText(0, text.characterCount)

    @property
    def children(self):
        found = (self.accessible.getChildAtIndex(i) for i in range(self.accessible.childCount))
        return [Element(self.window, child) for child in found if child]

    @property
    def action_names(self):
        try:
            action = self.accessible.queryAction()
            return [action.getName(i) for i in range(action.nActions)]
        except NotImplementedError:
            return []

    @property
    def keys(self):
        """What presses it: Alt and a letter."""
        try:
            action = self.accessible.queryAction()
            bound = [action.getKeyBinding(i) for i in range(action.nActions)]
            return [key for key in bound if key]
        except NotImplementedError:
            return []

    @property
    def label(self):
        """The name of what is said to label it."""
        for relation in self.accessible.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name
        return ""

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def click(self, *modifiers):
        self.window.click(*self.middle, *modifiers)

    def wait_enabled(self, seconds=USUAL):
        wait_until(lambda: f"'{self.name}' can be pressed: {self.description}", lambda: self.is_enabled, seconds)
        return self

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Table(Element):
    @property
    def _table(self):
        return self.accessible.queryTable()

    @property
    def row_count(self):
        return self._table.nRows

    def column(self, title):
        table = self._table
        for column in range(table.nColumns):
            if table.getColumnHeader(column).name == title:
                return column
        raise AssertionError(f"{self} has no column '{title}'")

    def cell(self, row, column):
        found = self._table.getAccessibleAt(row, column)
        return Element(self.window, found)

    def texts(self, title):
        """A column, cell by cell; what stands before the colon is the column's title, for a screen reader."""
        column = self.column(title)
        table = self._table
        return [table.getAccessibleAt(row, column).name.removeprefix(title + ": ") for row in range(table.nRows)]


class Window:
    def __init__(self, process):
        self.process = process
        self.without_mouse = False
        self.frame = None
        self._application = wait_until(lambda: f"the program can be heard\n{process.said()}", self._find_application)

    def wait_open(self, title):
        self.frame = self.find("frame", title)
        wait_until("its window has the keys", self._has_keys)

    # Finding

    def _find_application(self):
        if self.process.code is not None:
            raise AssertionError(f"the program ended with {self.process.code}\n{self.process.said()}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            try:
                if application and application.get_process_id() == self.process.pid:
                    Atspi.Accessible.set_cache_mask(application, Atspi.Cache.NONE)
                    return application
            except GLib.GError:
                pass  # one that is just ending
        return None

    def _has_keys(self):
        return answer("xdotool", "getactivewindow", "getwindowpid").stdout.strip() == str(self.process.pid)

    def _frames(self):
        try:
            return Element(self, self._application).children
        except GLib.GError:
            return []  # the program is just ending

    def each(self, within=None, hidden=False, into_tables=False):
        """Everything that shows, from the outside inwards; rows of tables only if asked."""
        for element in ([within] if within else self._frames()):
            yield from self._each(element, hidden, into_tables)

    def _each(self, element, hidden, into_tables):
        try:
            if not hidden and not element.accessible.getState().contains(pyatspi.STATE_SHOWING):
                return
            yield element
            if element.role in TABLES and not into_tables:
                return
            children = element.children
        except GLib.GError:
            return  # it went while it was looked at
        for child in children:
            yield from self._each(child, hidden, into_tables)

    def look(self, role, name, within=None):
        """The first that shows; None if there is none now."""
        for element in self.each(within):
            try:
                if element.role == role and fits(name, element.name):
                    return Table(self, element.accessible) if role in TABLES else element
            except GLib.GError:
                continue
        return None

    def find(self, role, name, within=None, seconds=USUAL):
        return wait_until(lambda: f"there is a {role} {name!r}{self._ended()}", lambda: self.look(role, name, within), seconds)

    def find_gone(self, role, name, seconds=USUAL):
        wait_until(lambda: f"{role} {name!r} is gone", lambda: not self.look(role, name), seconds)

    def _ended(self):
        return "" if self.process.code is None else f"; the program ended with {self.process.code}"

    def button(self, name, within=None):
        return self.find("push button", name, within)

    def focused(self):
        found = None
        for element in self.each():
            try:
                if element.role not in CELLS and element.accessible.getState().contains(pyatspi.STATE_FOCUSED):
                    found = element  # the innermost
            except GLib.GError:
                continue
        return Table(self, found.accessible) if found and found.role in TABLES else found

    # Hands

    def click(self, x, y, *modifiers):
        if self.without_mouse:
            raise AssertionError("this walk has no mouse")
        down = [part for m in modifiers for part in ("keydown", m)]
        up = [part for m in modifiers for part in ("keyup", m)]
        answer("xdotool", "mousemove", x, y, *down, "click", 1, *up)

    def press(self, *keys):
        answer("xdotool", "key", *keys)

    def type(self, text):
        if text:
            answer("xdotool", "type", "--delay", "4", text)

    def fill(self, text):
        """Into the field that has the keys, instead of what is in it."""
        self.press("ctrl+a", "Delete")
        self.type(text)

    def put(self, field, text):
        """By mouse, and waited for: what was typed stands there."""
        field.click()
        self.fill(text)
        wait_until(lambda: f"{field} holds '{text}': '{field.text}'", lambda: field.text == text)

    def has_keys(self, role, name, seconds=USUAL):
        """Waits until the keys go there by themselves."""
        def there():
            now = self.focused()
            return now if now and now.role == role and (fits(name, now.name) or fits(name, now.label)) else None
        return wait_until(lambda: f"{role} {name!r} has the keys, not {self.focused()}", there, seconds)

    def tab_to(self, role, name, most=60, key="Tab"):
        """Presses Tab until the keys are there; fails with the stations when it never comes."""
        stations = []
        for _ in range(most):
            now = self.focused()
            if now and now.role == role and (fits(name, now.name) or fits(name, now.label)):
                return now
            stations.append(str(now) if now else "nothing that shows")
            self.press(key)
            self._wait_moved(now)
        raise AssertionError(f"{key} does not lead to {role} {name!r}; it goes: " + " > ".join(stations))

    def _wait_moved(self, before):
        was = before and (str(before), before.box)

        def moved():
            now = self.focused()
            return (now and (str(now), now.box)) != was
        try:
            wait_until("the keys moved", moved, 2)
        except NotInTime:
            pass  # this key may belong to what has the keys: the caller sees where they are

    # Words

    def notice(self, text, seconds=USUAL):
        """A line above the page."""
        return self.find("frame", re.compile(text), seconds=seconds)

    def label(self, text, seconds=USUAL):
        return self.find("label", re.compile(text), seconds=seconds)

    def tree(self):
        """What a screen reader finds, as text."""
        lines = []

        def tell(element, depth):
            try:
                states = element.states
                kept = [s for s in ("focused", "focusable", "enabled", "checked", "selected") if s in states]
                if "showing" not in states:
                    return
                lines.append("  " * depth + f"{element}  {' '.join(kept)}  {element.box if depth else ''}  {element.description}")
                if element.role in TABLES:
                    return
                for child in element.children:
                    tell(child, depth + 1)
            except (GLib.GError, NotImplementedError) as error:
                lines.append("  " * depth + str(error))

        tell(Element(self, self._application), 0)
        return "\n".join(lines)
