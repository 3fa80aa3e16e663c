"""Long stretches that one account alone tells: folded to a line, opened with a key, by a search and by a setting."""

from dataclasses import replace

import pytest

from reader.model import Row, Verdict
from reader.preferences import Layout, Stretches
from reader.settings import Settings
from reader.tui.app_settings import configured
from reader.tui.page.folded_stretches import LEAST, folded_away, stretches
from tests.support.app_screens import look
from tests.support.comparisons import APART, long
from tests.support.key_presses import press

ALONE = 8
"""So many passages of account C stand between the two rows that all tell."""


def told_alone(alone=ALONE):
    """Three accounts that share a first and a last row; between them C alone tells so many."""
    comparison = long(alone + 2)
    shared = [Row(tuple((at,) for _ in range(3))) for at in (0, alone + 1)]
    between = [Row(((), (), (at,))) for at in range(1, alone + 1)]
    return replace(comparison, rows=(shared[0], *between, shared[1]))


def app_of(comparison, **settings):
    return configured(Settings(**settings), [witness.article for witness in comparison.witnesses], comparison)


def text_of(app):
    rows = app.reading.rows
    return "\n".join(rows.render_line(y).text for y in range(rows.size.height))


@pytest.mark.parametrize(("alone", "folds"), [(LEAST - 1, 0), (LEAST, 1)])
def test_so_many_fold(alone, folds):
    comparison = told_alone(alone)
    found = list(stretches(comparison, [row.verdict for row in comparison.rows], range(len(comparison.rows))))
    assert len(found) == folds
    assert [len(each.rows) for each in found] == [alone] * folds
    assert len(folded_away(found)) == (alone - 1) * folds


def test_where_nothing_is_shared_nothing_folds():
    assert not list(stretches(APART, [row.verdict for row in APART.rows], range(len(APART.rows))))


def test_furniture_folds_with_them_and_is_not_counted():
    comparison = told_alone()
    rows = list(comparison.rows)
    rows[3] = replace(rows[3], aside=True)
    [found] = stretches(comparison, [row.verdict for row in rows], range(len(rows)))
    assert (len(found.rows), found.passages) == (ALONE, ALONE - 1)


async def test_a_stretch_is_one_line_and_its_last_row_comes_next():
    app = app_of(told_alone())
    async with app.run_test() as pilot:
        for size in ((80, 24), (120, 40), (200, 50)):
            await pilot.resize_terminal(*size)
            await press(pilot, "g")
            assert f"{ALONE} passages only here" in text_of(app), size
            assert "storm number 4." not in text_of(app), size
            assert all(len(line) == app.reading.rows.size.width for line in text_of(app).splitlines()), size
            await press(pilot, "j", "j")
            assert app.reading.rows.current == ALONE + 1, size


@pytest.mark.parametrize("key", ["full_stop", "enter"])
async def test_a_key_opens_it_and_the_key_folds_it_again(key):
    app = app_of(told_alone())
    async with app.run_test(size=(120, 60)) as pilot:
        await press(pilot, "j")
        assert ("fold", "open") in app.reading.panels.status.hints
        await press(pilot, key)
        assert app.reading.panels.status.message == f"{ALONE} passages opened; . folds them"
        assert "storm number 4." in text_of(app)
        await press(pilot, "j", "j", "full_stop")
        assert app.reading.rows.current == 1
        assert "storm number 4." not in text_of(app)


@pytest.mark.parametrize("times", [1, 2])
async def test_a_click_opens_it_and_a_second_one_does_no_more(times):
    app = app_of(told_alone())
    async with app.run_test(size=(120, 60)) as pilot:
        line = app.reading.rows.arrangement.place(1).start
        await pilot.click(app.reading.rows, offset=(90, line), times=times)
        await pilot.pause()
        assert "storm number 4." in text_of(app)
        assert app.reading.stage.view.layout is Layout.ROWS


@pytest.mark.parametrize(
    "keys",
    [("slash", *"number 4", "enter"), ("colon", *"5", "enter"), ("colon", *"c:5", "enter"), ("colon", *"2", "enter")],
    ids=["search", "row", "line", "the row that bears the line"],
)
async def test_whoever_goes_into_it_sees_it_open(keys):
    app = app_of(told_alone())
    async with app.run_test(size=(120, 60)) as pilot:
        await press(pilot, *keys)
        assert "storm number 4." in text_of(app)
        assert app.reading.rows.arrangement.placed(app.reading.rows.current)


async def test_the_next_row_told_by_one_alone_passes_over_what_is_folded():
    app = app_of(told_alone())
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "u")
        assert app.reading.rows.current == 1
        await press(pilot, "u")
        assert app.reading.panels.status.message == "the only passage in one account only"


async def test_under_a_filter_nothing_folds():
    app = app_of(told_alone())
    async with app.run_test(size=(120, 60)) as pilot:
        await press(pilot, "f")
        while app.reading.stage.view.chosen.kind != Verdict.ONLY:
            await press(pilot, "f")
        assert "storm number 4." in text_of(app)


@pytest.mark.parametrize("layout", [Layout.ARTICLES, Layout.FOCUS])
async def test_in_the_other_layouts_nothing_folds(layout):
    app = app_of(told_alone())
    async with app.run_test(size=(120, 60)) as pilot:
        look(app, layout=layout)
        app.reading.rows.account = 2
        await press(pilot, "g", "j", "j", "j")
        assert app.reading.rows.current in (3, 4)
        await press(pilot, "full_stop")
        assert app.reading.panels.status.message == "stretches fold in the layout of rows alone"
        await press(pilot, *{Layout.ARTICLES: ["v", "v"], Layout.FOCUS: ["v"]}[layout])
        assert app.reading.stage.view.layout is Layout.ROWS
        assert app.reading.rows.arrangement.placed(app.reading.rows.current)


async def test_a_setting_keeps_them_open():
    app = app_of(told_alone(), stretches=Stretches.OPEN)
    async with app.run_test(size=(120, 60)) as pilot:
        assert "storm number 4." in text_of(app)
        await press(pilot, "j", "j", "full_stop")
        assert f"C: {ALONE} passages only here" in text_of(app)
