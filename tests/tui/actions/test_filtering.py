"""Possibly related rows are hidden and shown again by one key, and by a setting; the foot says how many are."""

from dataclasses import replace

import pytest

from reader.lookup.scope import Noted
from reader.model import Remark, Verdict
from reader.preferences import WeakRows
from reader.settings import Settings
from reader.tui.app_settings import configured
from tests.support.app_screens import look
from tests.support.comparisons import THREE
from tests.support.key_presses import press

WEAK = [number for number, row in enumerate(THREE.rows) if row.verdict is Verdict.AGREE]
MIXED = replace(
    THREE,
    rows=tuple(replace(row, confidence=0.5) if number in WEAK else row for number, row in enumerate(THREE.rows)),
)
STRONG = tuple(number for number in range(len(MIXED.rows)) if number not in WEAK)


def app_of(comparison=MIXED, **settings):
    return configured(Settings(**settings), [witness.article for witness in comparison.witnesses], comparison)


@pytest.mark.parametrize("key", ["~", "r"])
async def test_one_key_hides_them_and_shows_them_again(key):
    app = app_of()
    async with app.run_test(size=(160, 40)) as pilot:
        await press(pilot, key)
        assert app.reading.rows.shown == STRONG
        assert "~ shows them" in app.reading.panels.status.message
        app.reading.panels.status.message = ""
        assert f"hidden ~ {len(WEAK)}" in app.reading.panels.status.render().plain
        await press(pilot, key)
        assert app.reading.rows.shown == tuple(range(len(MIXED.rows)))
        app.reading.panels.status.message = ""
        assert "hidden" not in app.reading.panels.status.render().plain


async def test_a_setting_hides_them_from_the_start():
    app = app_of(weak_rows=WeakRows.HIDE)
    async with app.run_test(size=(160, 40)) as pilot:
        assert app.reading.rows.shown == STRONG
        await press(pilot, "W")
        assert app.reading.rows.shown == tuple(range(len(MIXED.rows)))


async def test_the_counts_stay_those_of_all_rows():
    app = app_of()
    async with app.run_test(size=(160, 40)) as pilot:
        before = dict(app.reading.panels.status.counts)
        await press(pilot, "~")
        assert dict(app.reading.panels.status.counts) == before
        assert app.reading.panels.status.place.endswith(f"/{len(MIXED.rows)}")


async def test_who_asks_for_them_sees_them():
    app = app_of(weak_rows=WeakRows.HIDE)
    async with app.run_test(size=(160, 40)) as pilot:
        app.reading.filters.only("related")
        await pilot.pause(0)
        assert app.reading.rows.shown == tuple(WEAK)
        assert app.reading.panels.status.weak == 0
        await press(pilot, "W")
        look(app, weak=WeakRows.HIDE)
        app.reading.stage.visit(WEAK[0])
        assert app.reading.rows.current == WEAK[0]
        assert app.reading.stage.view.weak is WeakRows.SHOW


async def test_rows_with_a_remark_are_shown_to_who_asks_for_remarks():
    noted = MIXED.remark(WEAK[0], Remark(note="ask"))
    app = app_of(noted, weak_rows=WeakRows.HIDE)
    async with app.run_test(size=(160, 40)) as pilot:
        look(app, chosen=replace(app.reading.stage.view.chosen, remarks=frozenset({Noted.NOTE})))
        await pilot.pause(0)
        assert app.reading.rows.shown == (WEAK[0],)


async def test_differences_are_never_hidden():
    weak = replace(MIXED, rows=tuple(replace(row, confidence=0.1) for row in MIXED.rows))
    app = app_of(weak, weak_rows=WeakRows.HIDE)
    async with app.run_test(size=(160, 40)):
        shown = {weak.rows[number].verdict for number in app.reading.rows.shown}
        assert {Verdict.DIFFER, Verdict.SPEAKER} <= shown
