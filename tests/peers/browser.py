#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser that signs in by itself: browser.py URL, also as $BROWSER.

It follows redirects, keeps cookies, fills in sign-in, consent and device-code forms of the practice tenant and of oidc-provider, and
posts the form that posts itself to the redirect URI, as a browser would: Origin of the page, `localhost` by whatever address
answers. What else it does is in the environment:

MULLION_BROWSER_ACCOUNT    address of who signs in; default: the first one offered, "ada.admin@example.com" where a name is to be typed
MULLION_BROWSER_USER_CODE  code to type on a device page; without it the code in the URL's query or "ABC" is taken
MULLION_BROWSER_DO         what reaches the redirect URI (default sign-in):
    sign-in         the honest form
    cancel          Cancel is pressed where there is such a button or link, then the honest form
    abandon         nothing at all: the window is closed on the first page
    wrong-state     another state
    no-state, doubled-state, doubled-code
    get             the parameters in the address bar
    json            as JSON
    twice           the honest form two times
    split           the honest form, one byte per packet
    late            the honest form after MULLION_BROWSER_WAIT seconds (default 1)
    evil-first      /evil, /favicon.ico and a wrong Host first, then the honest form
    foreign-issuer  with `iss` of somebody else
MULLION_BROWSER_THEN       right: the honest form follows on what was sent before
MULLION_BROWSER_LOG        a file that gets one line of JSON for each step: {"step", "url", "status"}; never values of a form

Exit code: 0 when the last answer was below 400 (or nothing was to be sent), 1 otherwise."""
import html.parser
import http.client
import json
import os
import socket
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

STEPS = 20


class Page(html.parser.HTMLParser):
    """Forms with their inputs and buttons, links, and whether a script submits."""

    def __init__(self, text: str):
        super().__init__()
        self.forms, self.links, self.title = [], [], ""
        self.submits_itself = False
        self._form = self._script = self._link = self._in_title = None
        self._buttons = []
        self.feed(text)
        for form_id, button in self._buttons:
            for form in self.forms:
                if form["id"] == form_id:
                    form["buttons"].append(button)

    def handle_starttag(self, tag, attrs):
        attrs = {key: value or "" for key, value in attrs}
        if tag == "form":
            self._form = {"id": attrs.get("id", ""), "action": attrs.get("action", ""), "inputs": [], "buttons": []}
            self._form["method"] = attrs.get("method", "get").lower()
            self.forms.append(self._form)
        elif tag == "input" and self._form is not None:
            kind = attrs.get("type", "text").lower()
            self._form["buttons" if kind == "submit" else "inputs"].append(
                (attrs.get("name", ""), attrs.get("value", ""), kind))
        elif tag == "button":
            button = (attrs.get("name", ""), attrs.get("value", ""), "submit")
            if attrs.get("form"):
                self._buttons.append((attrs["form"], button))
            elif self._form is not None:
                self._form["buttons"].append(button)
        elif tag == "a":
            self._link = [attrs.get("href", ""), ""]
            self.links.append(self._link)
        self._script = tag == "script"
        self._in_title = tag == "title"

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "a":
            self._link = None
        self._script = self._in_title = False

    def handle_data(self, data):
        if self._script and ".submit()" in data:
            self.submits_itself = True
        elif self._in_title:
            self.title += data
        elif self._link is not None:
            self._link[1] += data


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    def __init__(self, environment):
        self.do = environment.get("MULLION_BROWSER_DO", "sign-in")
        self.then = environment.get("MULLION_BROWSER_THEN", "")
        self.account = environment.get("MULLION_BROWSER_ACCOUNT", "")
        self.user_code = environment.get("MULLION_BROWSER_USER_CODE", "")
        self.wait = float(environment.get("MULLION_BROWSER_WAIT", "1"))
        self.log_file = environment.get("MULLION_BROWSER_LOG", "")
        # No proxy stands between a browser and the loopback.
        self.opener = urllib.request.build_opener(
            NoRedirect, urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(CookieJar()))
        self.redirect_uri = ""
        self.redirect_state = ""

    def log(self, step: str, url: str, status: int = 0):
        if self.log_file:
            with open(self.log_file, "a", encoding="utf-8") as file:
                file.write(json.dumps({"step": step, "url": url.split("?")[0], "status": status}) + "\n")

    def fetch(self, url: str, fields=None):
        """GET, or POST of fields; returns status, headers, text."""
        data = None if fields is None else urllib.parse.urlencode(fields).encode()
        request = urllib.request.Request(url, data=data, headers={"User-Agent": "Mozilla/5.0", "Accept": "text/html"})
        try:
            answer = self.opener.open(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers, answer.read().decode("utf-8", "replace")

    def run(self, url: str) -> int:
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(url).query)
        self.redirect_uri = query.get("redirect_uri", [""])[0]
        self.redirect_state = query.get("state", [""])[0]
        self.user_code = self.user_code or query.get("user_code", [""])[0]
        status, headers, text = self.fetch(url)
        self.log("open", url, status)
        if self.do == "abandon":
            return 0
        for _ in range(STEPS):
            if status in (301, 302, 303, 307, 308):
                url = urllib.parse.urljoin(url, headers["Location"])
                if self.is_redirect_uri(url):
                    parts = urllib.parse.urlsplit(url)
                    fields = urllib.parse.parse_qsl(parts.query or parts.fragment, keep_blank_values=True)
                    return self.finish(url.split("?")[0].split("#")[0], fields, None)
                status, headers, text = self.fetch(url)
                self.log("redirect", url, status)
                continue
            page = Page(text)
            if other := self.other_people_link(page):
                url = urllib.parse.urljoin(url, other)
                status, headers, text = self.fetch(url)
                self.log("another", url, status)
                continue
            form = self.form_of(page, url)
            if form is None:
                link = self.cancel_link(page)
                if not link:
                    self.log("end", url, status)
                    print(page.title, file=sys.stderr)
                    return 0 if status < 400 else 1
                url = urllib.parse.urljoin(url, link)
                status, headers, text = self.fetch(url)
                self.log("cancel", url, status)
                continue
            action = urllib.parse.urljoin(url, form["action"])
            fields = self.fill(form)
            if self.is_redirect_uri(action):
                return self.finish(action, fields, "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(url)))
            status, headers, text = self.fetch(action, fields)
            self.log("submit", action, status)
            url = action
        print("more pages than a sign-in has", file=sys.stderr)
        return 1

    def is_redirect_uri(self, url: str) -> bool:
        here, there = urllib.parse.urlsplit(self.redirect_uri), urllib.parse.urlsplit(url)
        return bool(self.redirect_uri) and (here.scheme, here.netloc) == (there.scheme, there.netloc)

    def form_of(self, page: Page, url: str):
        """The form to submit next; none at the end, or where a link cancels."""
        if not page.forms or (self.do == "cancel" and self.cancel_link(page)):
            return None
        form = page.forms[0]
        # An empty code page after a code was typed in vain would go round for ever.
        if any(name == "user_code" and kind == "text" for name, _, kind in form["inputs"]):
            if getattr(self, "typed", False):
                return None
            self.typed = True
        return form

    def other_people_link(self, page: Page) -> str:
        """Where the account asked for is not among those of the page, and the page has more."""
        people = [value for form in page.forms for name, value, _ in form["buttons"] if name == "operator"]
        if not people or not self.account or self.do == "cancel" or self.account.lower() in [one.lower() for one in people]:
            return ""
        return next((href for href, text in page.links if "another account" in text.lower()), "")

    def cancel_link(self, page: Page) -> str:
        if self.do != "cancel":
            return ""
        return next((href for href, text in page.links if "cancel" in text.lower()), "")

    def fill(self, form) -> list:
        fields = []
        for name, value, kind in form["inputs"]:
            if name == "login":
                value = self.account or value or "ada.admin@example.com"
            elif name == "password":
                value = "none is needed"
            elif name == "user_code" and kind == "text":
                value = self.user_code or value or "ABC"
            fields.append((name, value))
        button = self.button_of(form["buttons"])
        return fields + ([button[:2]] if button and button[0] else [])

    def button_of(self, buttons):
        if self.do == "cancel":
            refusing = [one for one in buttons if one[0] in ("cancel", "abort")]
            if refusing:
                return refusing[0]
        people = [one for one in buttons if one[0] == "operator"]
        if people:
            wanted = [one for one in people if one[1].lower() == self.account.lower()]
            if self.account and not wanted:
                raise SystemExit(f"nobody called {self.account} is offered")
            return (wanted or people)[0]
        plain = [one for one in buttons if one[0] not in ("cancel", "abort")]
        return plain[0] if plain else None

    # What reaches the redirect URI.

    def finish(self, url: str, fields: list, origin) -> int:
        honest = (url, fields, origin)
        do = self.do
        if do == "late":
            time.sleep(self.wait)
        if do == "evil-first":
            for path in ("/evil", "/favicon.ico"):
                self.send(urllib.parse.urljoin(url, path), "GET")
            self.send(url, "POST", self.encoded(fields), origin, host="evil.example.net")
        if do == "twice":
            self.post(*honest)
        spoiled = self.spoiled(fields)
        if do == "get":
            status = self.send(url + "?" + self.encoded(fields), "GET")
        elif do == "json":
            status = self.send(url, "POST", json.dumps(dict(fields)), origin, kind="application/json")
        elif do == "split":
            status = self.send(url, "POST", self.encoded(fields), origin, pieces=True)
        elif origin is None and spoiled is None:  # the answer came as a redirect: nothing else is honest
            status = self.send(url + "?" + self.encoded(fields), "GET")
        else:
            status = self.post(url, fields if spoiled is None else spoiled, origin)
        if self.then == "right":
            status = self.post(*honest)
        return 0 if 0 < status < 400 else 1

    def spoiled(self, fields: list):
        """The fields of a dishonest form; none for an honest one."""
        without = [one for one in fields if one[0] != "state"]
        return {
            "wrong-state": without + [("state", "another-" + self.redirect_state)],
            "no-state": without,
            "doubled-state": fields + [one for one in fields if one[0] == "state"],
            "doubled-code": fields + [("code", "another")],
            "foreign-issuer": [one for one in fields if one[0] != "iss"] + [("iss", "https://login.example.net/v2.0")],
        }.get(self.do)

    @staticmethod
    def encoded(fields: list) -> str:
        return urllib.parse.urlencode(fields)

    def post(self, url: str, fields: list, origin) -> int:
        return self.send(url, "POST", self.encoded(fields), origin)

    def send(self, url, method, body="", origin=None, kind="application/x-www-form-urlencoded", host=None, pieces=False) -> int:
        """One request over a connection of its own; the status, 0 where none came."""
        parts = urllib.parse.urlsplit(url)
        target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or parts.netloc}", "User-Agent: Mozilla/5.0",
                 "Accept: text/html", "Connection: close"]
        if method == "POST":
            lines += [f"Content-Type: {kind}", f"Content-Length: {len(body.encode())}"]
            if origin:
                lines.append(f"Origin: {origin}")
        wire = ("\r\n".join(lines) + "\r\n\r\n" + body).encode()
        status = 0
        try:
            with socket.create_connection((parts.hostname, parts.port or 80), timeout=30) as connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for piece in ([wire[i:i + 1] for i in range(len(wire))] if pieces else [wire]):
                    connection.sendall(piece)
                    if pieces:
                        time.sleep(0.0005)
                answer = http.client.HTTPResponse(connection, method=method)
                answer.begin()
                answer.read()
                status = answer.status
        except (OSError, http.client.HTTPException) as error:
            print(f"{method} {url.split('?')[0]}: {error}", file=sys.stderr)
        self.log("deliver", url, status)
        return status


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    return Browser(os.environ).run(sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
