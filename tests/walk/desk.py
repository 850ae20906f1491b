# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's desk: a home of its own, a practice tenant beside it, and the window that works on it."""

import base64
import json
import os
import re
import struct
import tempfile

from machine import Process, answer
from tenant import POLICY, Control
from waiting import wait_until
from window import Window


class Desk:
    def __init__(self, build, mailboxes=500, seed=1):
        self._build = build
        self._folder = tempfile.TemporaryDirectory(prefix="desk-")
        self.folder = self._folder.name
        self._mailboxes = mailboxes
        self._seed = seed
        self._server = None
        self._place = None
        self._programs = []
        self._sabotage = {}
        self._env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=self.folder,
                         TMPDIR=self.path("tmp"))
        for name in ("config", "data", "cache", "state", "tmp"):
            os.mkdir(self.path(name))
            if name != "tmp":
                self._env[f"XDG_{name.upper()}_HOME"] = self.path(name)
        self.control = None
        self.policy = self.write("policy.json", json.dumps(POLICY))

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(name)

    def _program(self, name):
        return os.path.join(self._build, "bin", name)

    def sabotage(self, **how):
        """Programs that are started from now on have a saboteur in them that does this; without words, none any more."""
        library = os.path.join(self._build, "tests", "trust", "libsaboteur.so")
        self._sabotage = {f"SABOTEUR_{key.upper()}": str(value) for key, value in how.items()}
        if how:
            self._sabotage["LD_PRELOAD"] = library

    def set_clock(self, seconds):
        """Moves the clock of programs with sabotage(clock=...) so far from the true time."""
        file = os.open(self.path("clock"), os.O_RDWR | os.O_CREAT)  # programs look into it: it must not get shorter
        os.pwrite(file, struct.pack("=q", seconds), 0)
        os.close(file)
        return self.path("clock")

    @property
    def store(self):
        """The file that all that is known is kept in."""
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.path("data"))
                 for name in names if name.endswith(".sqlite")]
        if len(found) != 1:
            raise AssertionError(f"one store, not {found}")
        return found[0]

    def serve(self):
        """Starts the tenant and saves a connection to it, as `mullionctl connect` does for anybody."""
        self._server = Process(
            [self._program("mullionctl"), "tenant", "serve", "--mailboxes", self._mailboxes, "--seed", self._seed,
             "--cloud-file", self.path("cloud.json"), "--credential", self.path("practice.pem")],
            self.path("server.log"), self._env, stdout=-1)
        place = json.loads(self._server.out.readline())
        self.use(self.path("cloud.json"))
        self._place = place
        return place

    def use(self, cloud_file):
        with open(cloud_file, encoding="utf-8") as file:
            self.control = Control(json.load(file)["exchange"])

    def browse_as(self, person):
        """A browser that signs in by itself, and a keyring of this desk's own on the session's bus, open as after a login."""
        peers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "peers")
        self._env.update(BROWSER=os.path.join(peers, "browser.py"), MULLION_BROWSER_ACCOUNT=person, QT_LOGGING_RULES="*=true")
        keyring = Process(["sh", "-c", "echo a password | exec gnome-keyring-daemon --foreground --unlock --components=secrets"],
                          self.path("keyring.log"), self._env)
        self._programs.append(keyring)
        wait_until("the keyring is there", lambda: "true" in answer(
            "gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
            "--method", "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets").stdout)

    def limit(self, limits):
        """What the administrator allows, from now on."""
        self._env["MULLION_LIMITS"] = self.write("limits.json", json.dumps(limits))

    def kept_secrets(self):
        """Every token in the keyring of browse_as()."""
        found = answer("secret-tool", "search", "--all", "--unlock", "server", "io.github.mullion.Mullion")
        plain = b"".join(base64.b64decode(kept) for kept in re.findall(r"^secret = (\S+)$", found.stdout, re.M)).decode()
        return {secret.replace("\\/", "/") for secret in re.findall(r'"secret":\s*"([^"]+)"', plain)}

    def files_with(self, texts):
        """Files of this desk that hold one of these."""
        found = []
        for folder, _, names in os.walk(self.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    content = file.read()
                if any(text.encode() in content for text in texts):
                    found.append(os.path.join(folder, name))
        return found

    def connection(self):
        """What mullionctl and the form of a new connection ask for."""
        return {"cloud": self.path("cloud.json"), "tenant": self._place["tenant"], "client-id": self._place["clientId"],
                "certificate": self.path("practice.pem")}

    def connect(self):
        self.serve()
        options = [f"--{key}={value}" for key, value in self.connection().items()]
        self.mullionctl(*options, "connect", "practice")

    def sign_in(self, name):
        """Saves a connection of the person of browse_as(), to the same tenant."""
        options = [f"--{key}={value}" for key, value in self.connection().items() if key != "certificate"]
        self.mullionctl(*options, "connect", name)

    def mullionctl(self, *arguments, good=(0,)):
        done = answer(self._program("mullionctl"), *arguments, env=self._env | self._sabotage, timeout=120)
        if done.returncode not in good:
            raise AssertionError(f"mullionctl {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def open(self, *arguments, through=()):
        """Starts the program, perhaps through a command that becomes it; returns it once it can be heard."""
        return Window(self._start("mullion", *arguments, through=through))

    def begin(self, *arguments):
        """Starts the terminal's program and lets it run."""
        return self._start("mullionctl", *arguments)

    def _start(self, name, *arguments, through=()):
        process = Process([*through, self._program(name), *arguments], self.path(f"{name}.log"), self._env | self._sabotage)
        self._programs.append(process)
        return process

    def demo_cloud_file(self):
        """The practice tenant inside the window leaves its cloud file in a private folder."""
        def found():
            for folder, _, files in os.walk(self.path("tmp")):
                for name in files:
                    if name.endswith("cloud.json") and os.path.getsize(os.path.join(folder, name)) > 0:
                        return os.path.join(folder, name)
            return None
        return wait_until("the practice tenant wrote its cloud file", found)

    def said(self):
        logs = [p for p in map(self.path, ("mullion.log", "mullionctl.log", "server.log")) if os.path.exists(p)]
        told = []
        for log in logs:
            with open(log, "rb") as file:
                text = file.read()[-3000:].decode("utf-8", "replace").strip()
            if text:
                told.append(f"{os.path.basename(log)}:\n{text}")
        return "\n".join(told)

    def end(self):
        for process in self._programs:
            process.end()
        if self._server:
            self._server.end()
        self._folder.cleanup()
