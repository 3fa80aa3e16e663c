"""Being told to end by the system, as when a window is closed: all is kept, and the terminal is as it was."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")
"""What ends a program that does not heed it; typed in the app, ctrl+c is a key and no signal."""


def heed_signals(end: Callable[[int], None]) -> None:
    """Have `end` called with the number of a signal to end, once the app can be called."""
    loop = asyncio.get_running_loop()
    for number in (getattr(signal, name, None) for name in _NAMES):
        with suppress(NotImplementedError):  # on Windows, where the console ends a program in its own way
            if number is not None:
                loop.add_signal_handler(number, end, number)


def leave_if_hung_up(code: int) -> None:
    """End the process with this code where its terminal has gone: writing to it would fail, or wait for ever."""
    if not os.isatty(sys.__stdin__.fileno() if sys.__stdin__ else 0):
        os._exit(code)
