"""What a thread beside the app has the app do, for as long as there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from textual.app import App

Result = TypeVar("Result")


class UserLeft(Exception):
    """The user has left, or waits no longer for what the thread does."""


def have_done(app: App[Result], callback: Callable[..., object], *values: object) -> None:
    """Have the app call this, from another thread. Raises `UserLeft` where the app has ended."""
    if app.return_code is not None or not app.is_running:
        raise UserLeft
    app.call_from_thread(callback, *values)
