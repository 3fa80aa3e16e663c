import random

import pytest

from reader.preferences import Layout
from reader.tui import ReaderApp
from reader.tui.keys import READING
from tests.comparisons import FOUR, THREE, long
from tests.overviews import WEIR
from tests.pressing import press

KEYS = [key for binding in READING for key in binding.key.split(",") if key not in ("q", "s", "?")]
SIZES = [(80, 24), (120, 40), (200, 50), (40, 10), (20, 6), (104, 30)]
PRESSES = 400
TYPED = {"/": [*"pier", "enter"], "colon": [*"7", "enter"], "w": ["down", "space", "enter"]}


@pytest.mark.parametrize(
    ("comparison", "seed"),
    [(THREE, 1), (FOUR, 2), (long(25), 3), (WEIR, 4), (long(6, 12), 5)],
    ids=["three", "four", "long", "weir", "twelve"],
)
async def test_no_walk_raises_or_loses_the_current_row(comparison, seed):
    dice = random.Random(seed)
    app = ReaderApp([witness.article for witness in comparison.witnesses], comparison)
    visited = set()
    async with app.run_test(size=(120, 40)) as pilot:
        for _ in range(PRESSES):
            if dice.random() < 0.1:
                await pilot.resize_terminal(*dice.choice(SIZES))
            key = dice.choice(KEYS)
            await press(pilot, key, *TYPED.get(key, ()))
            if app.screen is not app.reading:
                await press(pilot, "escape")
            rows = app.reading.rows
            visited.add(rows.current)
            if not rows.shown:
                assert app.reading.nothing.display
                assert app.reading.chosen
                continue
            assert rows.current in rows.shown
            assert app.reading.comparison.rows[rows.current].cells[rows.told_by]
            if app.reading.layout_name is Layout.FOCUS:
                assert app.reading.focus_view.display
                continue
            place = rows.place(rows.current)
            top = round(rows.scroll_y)
            assert place.start < top + max(1, rows.size.height), (key, app.size)
            assert place.stop > top, (key, app.size)
    assert len(visited) > len(comparison.rows) // 3
