"""Waiting for the app, and what its screen shows."""

from __future__ import annotations

import pytest

from reader.lookup.scope import Scope
from reader.model import Comparison
from reader.preferences import Layout
from reader.tui import ReaderApp
from reader.tui.main.reading_screen import ReadingScreen

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


def begin_anew(reading: ReadingScreen, comparison: Comparison, layout: Layout) -> None:
    """Show this comparison as if nothing had been done, in this layout, from the first row."""
    reading.overruling.__init__()
    reading.rows.marked = None
    reading.query_words, reading.chosen, reading.context = "", Scope(), 0
    reading.lead, reading.hidden, reading.rows.account = None, frozenset(), 0
    if reading.rows.explained:
        reading.action_explain()
    reading.layout_name = layout
    reading.show(comparison)
    reading.say("")


async def back(app: ReaderApp) -> None:
    """Close all screens and lines that are open."""
    while app.screen is not app.reading:
        await app.pop_screen()
    for line in app.reading.query("SearchLine, GoLine"):
        await line.remove()
    app.reading.remove_class("-searching")
