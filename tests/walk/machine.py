# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk needs before a program is on it: a display, a window manager, and the bus a screen reader listens to."""

import os
import signal
import subprocess

from waiting import wait_until


class Process:
    """A program that was started here, with everything it starts; only those are ever ended."""

    def __init__(self, arguments, log, env=None, **more):
        self.log = log
        with open(log, "ab") as out:
            self._popen = subprocess.Popen(
                [str(a) for a in arguments], env=env, stdin=subprocess.DEVNULL, stderr=out,
                stdout=more.pop("stdout", out), start_new_session=True, **more)

    @property
    def pid(self):
        return self._popen.pid

    @property
    def out(self):
        return self._popen.stdout

    @property
    def code(self):
        """The exit code; None while it runs."""
        return self._popen.poll()

    def ends_within(self, seconds):
        try:
            self._popen.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self):
        self._send(signal.SIGKILL)
        self._popen.wait()

    def halt(self):
        """As Ctrl+Z does, or a lid that is closed."""
        self._send(signal.SIGSTOP)

    def go_on(self):
        self._send(signal.SIGCONT)

    def end(self, seconds=10):
        if self.code is None:
            self._send(signal.SIGTERM)
            if not self.ends_within(seconds):
                self.kill()
        if self.out:
            self.out.close()

    def _send(self, number):
        if self.code is None:
            try:
                os.killpg(self._popen.pid, number)
            except ProcessLookupError:
                pass

    def said(self, most=4000):
        with open(self.log, "rb") as log:
            return log.read()[-most:].decode("utf-8", "replace")


def answer(*arguments, **more):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, check=False, **more)


class Machine:
    def __init__(self, folder, size="1600x1000"):
        self._folder = folder
        self._started = []
        read, write = os.pipe()
        self._start("Xvfb", "-displayfd", write, "-screen", "0", f"{size}x24", "-nolisten", "tcp", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as number:
            line = number.readline()  # comes when the display can be used
        if not line.strip():
            raise RuntimeError("Xvfb did not start:\n" + self._started[0].said())
        os.environ["DISPLAY"] = ":" + line.strip()
        self._start("openbox", "--sm-disable")
        wait_until("a window manager manages the display", lambda: "window id" in answer(
            "xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout)
        # Asked for, it is started: at-spi-bus-launcher, as a service of the session that run began.
        wait_until("the accessibility bus answers", lambda: "unix:" in answer(
            "gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
            "--method", "org.a11y.Bus.GetAddress").stdout)

    def _start(self, program, *arguments, **more):
        log = os.path.join(self._folder, os.path.basename(program) + ".log")
        self._started.append(Process([program, *arguments], log, **more))

    def picture(self, path):
        answer("import", "-window", "root", path)

    def end(self):
        for process in reversed(self._started):
            process.end()
