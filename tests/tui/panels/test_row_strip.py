import pytest

from reader.tui import ReaderApp
from reader.tui.panels.row_density import RANKED
from tests.support.comparisons import THREE, TWO, long
from tests.support.key_presses import press


def app_of(comparison):
    return ReaderApp([witness.article for witness in comparison.witnesses], comparison)


def signs(ribbon):
    return "".join(ribbon.render_line(y).text for y in range(ribbon.size.height))


@pytest.mark.parametrize("views", [0, 1], ids=["rows", "articles"])
async def test_it_shows_every_kind_by_its_sign_and_the_window_reversed(views):
    app = app_of(THREE)
    async with app.run_test(size=(120, 20)) as pilot:
        await press(pilot, *"v" * views)
        ribbon, rows = app.reading.panels.ribbon, app.reading.rows
        assert ribbon.size.height == rows.size.height
        assert set(signs(ribbon)) - {" "} <= {verdict.sign for verdict in RANKED}
        assert {"≠", "“", "="} <= set(signs(ribbon))
        for key in ("g", "G"):
            await press(pilot, key)
            reversed_cells = [y for y in range(ribbon.size.height) if next(iter(ribbon.render_line(y))).style.reverse]
            assert reversed_cells == list(ribbon.seen)
            assert ribbon.seen[0 if key == "g" else -1] == (0 if key == "g" else ribbon.size.height - 1)


async def test_a_filter_changes_what_it_shows():
    app = app_of(THREE)
    async with app.run_test(size=(120, 20)) as pilot:
        await press(pilot, "f", "f")
        assert set(signs(app.reading.panels.ribbon)) - {" "} == {"≠"}


@pytest.mark.parametrize("views", [0, 1], ids=["rows", "articles"])
async def test_a_click_goes_there_and_the_current_row_follows(views):
    app = app_of(long(60))
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, *"v" * views)
        rows, ribbon = app.reading.rows, app.reading.panels.ribbon
        await pilot.click(ribbon, offset=(0, ribbon.size.height // 2))
        middle = rows.page.height / 2
        assert abs(rows.scroll_y + rows.size.height / 2 - middle) < 2 * rows.page.height / ribbon.size.height
        place = rows.arrangement.place(rows.current)
        assert place.start < rows.scroll_y + rows.size.height
        assert place.stop > rows.scroll_y


async def test_it_is_dragged():
    app = app_of(long(60))
    async with app.run_test(size=(120, 24)) as pilot:
        rows, ribbon = app.reading.rows, app.reading.panels.ribbon
        await pilot.mouse_down(ribbon, offset=(0, 1))
        tops = []
        for y in (6, 12, ribbon.size.height - 1):
            await pilot.hover(ribbon, offset=(0, y))
            tops.append(rows.scroll_y)
        await pilot.mouse_up(ribbon, offset=(0, ribbon.size.height - 1))
        assert tops == sorted(set(tops))
        await pilot.hover(ribbon, offset=(0, 2))
        assert rows.scroll_y == tops[-1]


async def test_it_gives_way_where_there_are_no_rows_to_scroll():
    app = app_of(TWO)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert not app.reading.panels.ribbon.display
