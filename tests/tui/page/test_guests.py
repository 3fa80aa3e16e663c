"""Clauses of passages at home in another row: where they stand on the screen, and the ways there and back."""

import pytest

from reader.model import Verdict
from reader.preferences import Layout
from tests.support.app_screens import app_of
from tests.support.guest_comparison import CLAUSE, HOME, HOST, TIMES, VISITED
from tests.support.key_presses import press

SIZES = [(80, 24), (120, 40), (200, 50)]


def screen(app):
    """The words of the rows on the screen, on one line."""
    rows = app.reading.rows
    return " ".join("".join(piece.text for piece in rows.paint(y)) for y in range(rows.size.height))


def column(app, account):
    """The words in the column of an account, from top to bottom, blanks as one."""
    rows = app.reading.rows
    place = rows.page.columns[rows.page.column_of(account)]
    lines = ("".join(piece.text for piece in rows.paint(y)) for y in range(rows.size.height))
    return " ".join(" ".join(line[place.x + place.gutter : place.x + place.width] for line in lines).split())


@pytest.mark.parametrize("size", SIZES)
async def test_the_clause_stands_in_its_column_behind_where_it_is_at_home(size):
    app = app_of(VISITED)
    async with app.run_test(size=size):
        assert f"B:3 → row {HOME + 1} {CLAUSE}" in column(app, 1)
        assert column(app, 1).count(CLAUSE) == 2, "at home and as a guest"


async def test_enter_on_the_clause_goes_to_its_row_and_a_key_back():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        rows = app.reading.rows
        rows.go(HOST)
        await press(pilot, "shift+tab")
        assert rows.told_by == 1
        await press(pilot, "enter")
        assert (rows.current, rows.told_by, app.reading.stage.view.layout) == (HOME, 1, Layout.ROWS)
        assert f"from row {HOST + 1}" in app.reading.panels.status.message
        await press(pilot, "E")
        assert (rows.current, rows.told_by) == (HOST, 1)
        await press(pilot, "E")
        assert "nowhere to go back to" in app.reading.panels.status.message


@pytest.mark.parametrize("layout", [(), ("v",), ("v", "v")], ids=["rows", "articles", "focus"])
async def test_a_key_goes_there_from_any_cell_in_every_layout(layout):
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *layout)
        rows = app.reading.rows
        rows.go(HOST)
        assert rows.told_by == 2
        await press(pilot, "e")
        assert (rows.current, rows.told_by) == (HOME, 1)
        await press(pilot, "E")
        assert (rows.current, rows.told_by) == (HOST, 2)


async def test_a_row_without_guests_leads_nowhere():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "e")
        assert app.reading.rows.current == 0
        assert "no clause" in app.reading.panels.status.message


async def test_the_way_back_outlives_rows_that_were_joined():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        rows = app.reading.rows
        rows.go(HOST)
        await press(pilot, "e", "g", "x", "j", "x", "E")
        assert rows.cells.comparison.rows[rows.current].cells[2] == (2,)


async def test_where_a_filter_hides_the_row_all_are_shown():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        app.reading.filters.only("related")
        await pilot.pause(0)
        assert app.reading.rows.shown == (HOST,)
        await press(pilot, "e")
        assert app.reading.rows.current == HOME


async def test_beside_a_row_its_guests_stand_at_the_same_height_among_articles():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "v")
        rows = app.reading.rows
        rows.go(HOST)
        await pilot.pause(0)
        at = rows.page.column_of(1)
        home = next(slot for slot in rows.page.slots[at] if 1 in slot.cell)
        assert home.top - rows.arrangement.shifts[at] == rows.arrangement.place(HOST).start
        assert "row 2" not in screen(app), "an article stays as it is"


async def test_focus_tells_a_guest_in_part():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)) as pilot:
        app.reading.rows.go(HOST)
        await press(pilot, "enter")
        words = [widget.content.plain for widget in app.reading.panels.focus.query("AccountBlock")]
        assert f"B:3 → row {HOME + 1} {CLAUSE}" in words[0]
        assert "in part" in words[0]
        assert "not found here" in words[2]


async def test_words_of_a_clause_can_be_selected():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)):
        rows = app.reading.rows
        slot = next(slot for slot in rows.page.slots[1] if slot.guests)
        x = rows.page.columns[1].x + rows.page.columns[1].gutter + len("B:3 → row 2 ")
        offset = next(iter(rows.render_line(slot.top - round(rows.scroll_y)).crop(x, x + 1))).style.meta["offset"]
        assert offset == (TIMES.article.text.index(CLAUSE), 1)


async def test_the_head_counts_a_guest_as_told():
    app = app_of(VISITED)
    async with app.run_test(size=(120, 40)):
        assert app.reading.stage.shown.concordance.told == [(3, 1), (3, 0), (3, 1)]
        assert VISITED.rows[HOST].verdict is Verdict.RELATED
