"""Waiting for the app, and what its screen shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Comparison
from reader.preferences import Layout
from reader.session import Session
from reader.tui import ReaderApp
from reader.tui.main.reading_screen import ReadingScreen
from reader.tui.main.shown import View

LAYOUTS = pytest.mark.parametrize("layout", [(), ("v",), ("v", "v")], ids=["rows", "articles", "focus"])
"""The keys that lead to each layout."""


def app_of(comparison: Comparison, session: Session | None = None) -> ReaderApp:
    """The app with a comparison that is there from the first, and the session that it is kept in."""
    return ReaderApp([witness.article for witness in comparison.witnesses], comparison, session)


async def until(pilot, condition):
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError("it did not come to pass")


async def opened(app, pilot):
    await until(pilot, lambda: app.reading is not None)
    await pilot.pause()


def look(app, **changes):
    """Show other rows or accounts, or the same in another way, as keys would."""
    app.reading.stage.look(replace(app.reading.stage.view, **changes))


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
    reading.changes.__init__(reading.stage)
    reading.rows.marked = None
    reading.search.seek("")
    if reading.rows.marks.explained:
        reading.layouts.explain()
    reading.stage.look(View(layout=layout))
    reading.rows.account = 0
    reading.stage.show(comparison)
    reading.stage.say("")


async def back(app: ReaderApp) -> None:
    """Close all screens and lines that are open."""
    while app.screen is not app.reading:
        await app.pop_screen()
    for line in app.reading.query("SearchLine, GoLine"):
        await line.remove()
    app.reading.remove_class("-searching")
