"""Random walks by keys, mouse and new sizes through every screen: nothing raises, the current row is never lost."""

import random
from dataclasses import replace

import pytest

from reader.model import Comparison
from reader.preferences import Layout
from reader.session import Session
from reader.tui import ReaderApp
from reader.tui.keys import READING, RULING, TABLE
from tests.support.app_screens import app_of
from tests.support.comparisons import FOUR, THREE, long
from tests.support.key_presses import hold, press
from tests.support.weir import WEIR

KEYS = [key for binding in READING for key in binding.key.split(",") if key not in ("q", "s")]
MOVES = [key for binding in READING if binding.id.endswith((".next", ".previous")) for key in binding.key.split(",")]
SIZES = [(80, 24), (120, 40), (200, 50), (40, 10), (20, 6), (104, 30)]
PRESSES = 300
INSIDE = {
    "FilterScreen": ["down", "up", "space", "space", "backspace", "enter", "escape"],
    "AccountsScreen": ["a", "b", "c", "l", "space", "enter", "escape"],
    "NoteScreen": [*"note", "ctrl+j", "backspace", "enter", "escape"],
    "VerdictScreen": ["n", "d", "c", "r", "space", "escape"],
    "HelpScreen": ["space", "b", "escape"],
    "TableHelp": ["space", "b", "escape"],
}
"""The keys that are pressed in a dialog; in a table they are its own."""
TABLE_KEYS = [key for binding in (*TABLE, *RULING) for key in binding.key.split(",")]
TYPED = {"/": [*"pier", "enter"], "colon": [*"7", "enter"]}


def apart(comparison: Comparison) -> Comparison:
    """The same comparison of files that a session can tell apart."""
    named = [
        replace(witness, article=replace(witness.article, sha256=f"{number:064}"))
        for number, witness in enumerate(comparison.witnesses)
    ]
    return replace(comparison, witnesses=tuple(named))


def check(app: ReaderApp, last: object) -> None:
    """The current row is shown and in view, in whatever layout."""
    rows = app.reading.rows
    if not rows.shown:
        assert app.reading.panels.nothing.display
        assert app.reading.stage.view.chosen
        return
    assert rows.current in rows.shown
    assert app.reading.stage.comparison.rows[rows.current].cells[rows.told_by]
    if app.reading.stage.view.layout is Layout.FOCUS:
        assert app.reading.panels.focus.display
        return
    place, top = rows.arrangement.place(rows.current), round(rows.scroll_y)
    assert place.start < top + max(1, rows.size.height), (last, app.size)
    assert place.stop > top, (last, app.size)


async def point(pilot, dice: random.Random) -> str:
    """Click, drag or turn the wheel at some place of the screen."""
    width, height = pilot.app.size
    spot = dice.randrange(width), dice.randrange(height)
    match dice.randrange(3):
        case 0:
            await pilot.click(offset=spot)
        case 1:
            await pilot.mouse_down(offset=spot)
            other = dice.randrange(width), dice.randrange(height)
            await pilot.hover(offset=other)
            await pilot.mouse_up(offset=other)
        case _:
            pilot.app.screen.scroll_relative(y=dice.choice((-3, 3)), animate=False)
            rows = pilot.app.reading.rows
            if rows.display and not pilot.app.reading.has_class("-focus"):
                rows.scroll_relative(y=dice.choice((-3, 3)), animate=False, immediate=True)
    await pilot.pause(0)
    return f"mouse at {spot}"


async def wander(pilot, dice: random.Random, presses: int) -> set[int]:
    """The rows that were current on the way. Keys come singly, held down, or typed ahead."""
    app, visited = pilot.app, set()
    app.watch(app.reading.rows, "current", lambda row: visited.add(row))  # noqa: PLW0108 - Textual wants a function
    while presses > 0:
        chance = dice.random()
        if chance < 0.08:
            await pilot.resize_terminal(*dice.choice(SIZES))
        last: object
        if chance > 0.99:
            last = await point(pilot, dice)
            presses -= 1
        else:
            last = keys = _burst(app, dice)
            await hold(pilot, *keys)
            presses -= len(keys)
        if app.screen is app.reading:
            check(app, last)
    return visited


def _burst(app: ReaderApp, dice: random.Random) -> list[str]:
    """One to five keys for the screen that is there."""
    pressed = dice.choice((1, 1, 3, 5))
    if app.screen is app.reading:
        first = dice.choice(dice.choice((KEYS, MOVES)))
        if first in TYPED:
            return [first, *TYPED[first]]
        return [first] * pressed if dice.random() < 0.5 else dice.choices(KEYS, k=pressed)
    if dice.random() < 0.4:
        return ["escape"]
    return dice.choices(INSIDE.get(type(app.screen).__name__, TABLE_KEYS), k=pressed)


@pytest.fixture(autouse=True)
def what_is_saved_on_the_way_is_nobodys(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("comparison", "seed"),
    [(THREE, 1), (FOUR, 2), (long(25), 5), (WEIR, 4), (long(6, 12), 12)],
    ids=["three", "four", "long", "weir", "twelve"],
)
async def test_no_walk_raises_or_loses_the_current_row(comparison, seed):
    app = app_of(comparison)
    async with app.run_test(size=(120, 40)) as pilot:
        visited = await wander(pilot, random.Random(seed), PRESSES)
    assert len(visited) > len(comparison.rows) // 4


@pytest.mark.parametrize("fresh", [False, True], ids=["kept", "fresh"])
@pytest.mark.parametrize(("comparison", "seed"), [(THREE, 6), (apart(long(6, 12)), 9)], ids=["three", "twelve"])
async def test_a_walk_goes_on_from_what_another_has_left(comparison, seed, fresh, tmp_path):
    dice = random.Random(seed)
    left = None
    for round_ in range(2):
        session = Session(fresh=fresh, room=tmp_path)
        app = app_of(comparison, session)
        async with app.run_test(size=(120, 40)) as pilot:
            while app.reading is None or app.reading.rows.cells is None:
                await pilot.pause(0.01)
            await pilot.pause()
            assert (app.reading.stage.comparison == left) == (round_ == 1 and not fresh)
            assert (app.reading.stage.comparison == comparison) == (round_ == 0 or fresh)
            await wander(pilot, dice, PRESSES // 8)
            await press(pilot, *["escape"] * 3, "W", "g")
            while app.screen is not app.reading:
                await press(pilot, "escape")
            if not app.reading.stage.comparison.rows[app.reading.rows.current].remark.bookmarked:
                await press(pilot, "m")
            left = app.reading.stage.comparison
