"""Waiting for the app, and what its screen shows."""

from __future__ import annotations

import pytest

LAYOUTS = pytest.mark.parametrize("layout", [(), ("v",), ("v", "v")], ids=["rows", "articles", "focus"])
"""The keys that lead to each layout."""


async def until(pilot, condition):
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError("it did not come to pass")


async def opened(app, pilot):
    await until(pilot, lambda: app.reading is not None and app.reading.rows.cells is not None)
    await pilot.pause()


def first_cells(app):
    """What stands at the edge of the lines in view."""
    rows = app.reading.rows
    return [
        rows.render_line(y).crop(column.x, column.x + 1).text
        for column in rows.page.columns
        for y in range(rows.size.height)
    ]
