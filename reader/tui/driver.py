"""Keys from the terminal, of which those that come faster than they are dealt with reach a field as one paste."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from inspect import isabstract
from threading import Lock
from time import monotonic
from typing import cast

from textual import constants
from textual.app import App, ScreenStackError
from textual.driver import Driver
from textual.events import Key, Paste
from textual.message import Message

FLOOD = 100
"""So many letters and line ends at once were pasted and not typed: a key held down comes 30 times a second. Without a
field to take them they do nothing, rather than being taken for a hundred commands."""
_EBB = 0.5
"""So many seconds after a flood what comes at once still belongs to it."""
_LINE_ENDS = ("enter", "ctrl+j")


class NoDriverError(Exception):
    """The environment names a driver that is none; the message is the line for the user."""


class Gathering(Driver):
    """Gathers letters while the app is busy; a terminal without bracketed paste sends ten thousand of them at once.

    Each letter by itself would be searched for, wrapped and painted, and each line end would be the key.
    """

    def __init__(
        self, app: App[object], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._keys: list[Key] = []
        self._lock = Lock()
        self._flooded = -_EBB

    def send_message(self, message: Message) -> None:
        """Send a message to the app; letters wait for the app to take them, with all that come meanwhile."""
        with self._lock:
            if not isinstance(message, Key) or not _letter(message):
                self._keys = []
                super().send_message(message)
                return
            self._keys.append(message)
            if len(self._keys) == 1:
                asyncio.run_coroutine_threadsafe(self._send(self._keys), loop=self._loop)

    async def _send(self, keys: list[Key]) -> None:
        with self._lock:
            if keys is self._keys:
                self._keys = []
        messages = [self._paste(keys)] if self._flood(keys) or self._typing(keys) else keys
        for message in messages:
            self._app.post_message(message)

    def _flood(self, keys: Sequence[Key]) -> bool:
        now = monotonic()
        if len(keys) > FLOOD or (len(keys) > 1 and now - self._flooded < _EBB):
            self._flooded = now
            return True
        return False

    def _typing(self, keys: Sequence[Key]) -> bool:
        """Whether several keys go to a field, which takes them as letters."""
        if len(keys) == 1:
            return False
        try:
            field = self._app.focused
        except ScreenStackError:
            return False
        return field is not None and all(field.check_consume_key(key.key, key.character) for key in keys)

    def _paste(self, keys: Sequence[Key]) -> Paste:
        paste = Paste("".join(map(_letter, keys)))
        paste.set_sender(self._app)
        return paste


def _letter(key: Key) -> str:
    """What a key puts into a text, if anything."""
    if key.key in _LINE_ENDS:
        return "\n"
    return key.character or "" if key.is_printable else ""


def gathering(usual: Callable[[], type[Driver]]) -> type[Driver]:
    """The driver that is usual here, which gathers letters. Raises `NoDriverError`."""
    none = NoDriverError(f"TEXTUAL_DRIVER={constants.DRIVER}: there is no such driver; unset it")
    try:
        driver = usual()
    except (ImportError, AttributeError, ValueError, TypeError, RuntimeError) as fault:
        raise none from fault
    if isabstract(driver):
        raise none
    return cast("type[Driver]", type(driver.__name__, (Gathering, driver), {}))
