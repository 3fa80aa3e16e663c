"""What the tests of the tables have in common: opening one and walking through it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from reader.model import Comparison
from tests.support.app_screens import app_of
from tests.support.key_presses import press


@asynccontextmanager
async def opened(comparison: Comparison, *keys: str, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Pilot]:
    """The app after these keys, the first of which opens a table, with all that runs beside it done."""
    app = app_of(comparison)
    async with app.run_test(size=size) as pilot:
        await press(pilot, keys[0])
        await app.workers.wait_for_complete()
        await press(pilot, *keys[1:])
        yield pilot


async def reopen(pilot: Pilot, *keys: str) -> None:
    """Leave the table, where one is open, and press these keys, the first of which opens one."""
    if pilot.app.screen is not pilot.app.reading:
        await press(pilot, "escape")
    await press(pilot, "g", keys[0])
    await pilot.app.workers.wait_for_complete()
    await press(pilot, *keys[1:])


def painted(pilot: Pilot) -> list[str]:
    """The lines of the table that are in view, as plain text without blanks at their ends."""
    table = pilot.app.screen.table
    return [table.render_line(y).text.rstrip() for y in range(table.size.height)]


def shown_below(pilot: Pilot) -> str:
    """What stands below the table, a paragraph a line."""
    return "\n".join(one.plain for one in pilot.app.screen.detail.told)
