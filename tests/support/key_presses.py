"""Pressing keys in tests without the pauses that a pilot makes, so that hundreds of presses take seconds."""

from __future__ import annotations

from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot


async def press(pilot: Pilot, *keys: str) -> None:
    """Send keys one by one, each dealt with by every widget before the next."""
    for key in keys:
        await hold(pilot, key)


async def hold(pilot: Pilot, *keys: str) -> None:
    """Send keys faster than they can be dealt with, and wait until all are."""
    for key in keys:
        single = len(key) == 1
        pilot.app._driver.send_message(Key(_character_to_key(key) if single else key, key if single else None))
    for _ in range(3):
        await pilot.pause(0)
