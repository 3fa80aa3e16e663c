"""A command in a terminal of its own, as a user would run it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping

# The child's terminal is to be one that hangs up on it.
_LEAD = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.executable, sys.argv[1:])"


class Terminal:
    """Runs `python -m reader` in a pseudo-terminal that it hangs up on when it is closed."""

    def __init__(self, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.written = b""
        self.process = subprocess.Popen(
            [sys.executable, "-c", _LEAD, sys.executable, "-m", "reader", *arguments],
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            env={**os.environ, "TERM": "xterm-256color", **(environment or {})},
            start_new_session=True,
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self.hang_up()

    def hang_up(self) -> None:
        """Close the window."""
        for end in (self.master, self.slave):
            if end >= 0:
                os.close(end)
        self.master = self.slave = -1

    def type(self, words: bytes) -> None:
        """Type all this, as fast as it is taken."""
        while words:
            self._take(0.01)
            words = words[os.write(self.master, words[:1024]) :]

    def until(self, words: bytes, seconds: float = 30) -> bytes:
        """All that is written until these words are. Raises `AssertionError` after so many seconds."""
        end, begun = time.monotonic() + seconds, len(self.written)
        while words not in self.written[begun:]:
            assert time.monotonic() < end, self.written[-2000:]
            self._take(0.1)
        return self.written[begun:]

    def ended(self) -> int:
        """The exit code, once all that is written has been taken."""
        while self.process.poll() is None:
            self._take(0.05)
        self._take(0)
        return self.process.returncode

    def _take(self, seconds: float) -> None:
        while self.master >= 0 and select.select([self.master], [], [], seconds)[0]:
            try:
                piece = os.read(self.master, 1 << 16)
            except OSError:  # what Linux says where the other side is closed
                return
            if not piece:
                return
            self.written += piece
            seconds = 0
