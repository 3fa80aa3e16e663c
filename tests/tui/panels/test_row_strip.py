import pytest

from reader.tui.panels.row_density import RANKED
from tests.support.app_screens import app_of
from tests.support.comparisons import THREE, TWO, long
from tests.support.key_presses import press


def signs(strip):
    return "".join(strip.render_line(y).text for y in range(strip.size.height))


@pytest.mark.parametrize("views", [0, 1], ids=["rows", "articles"])
async def test_it_shows_every_kind_by_its_sign_and_the_window_reversed(views):
    app = app_of(THREE)
    async with app.run_test(size=(120, 20)) as pilot:
        await press(pilot, *"v" * views)
        strip, rows = app.reading.panels.strip, app.reading.rows
        assert strip.size.height == rows.size.height
        assert set(signs(strip)) - {" "} <= {verdict.sign for verdict in RANKED}
        assert {"≠", "“", "="} <= set(signs(strip))
        for key in ("g", "G"):
            await press(pilot, key)
            reversed_cells = [y for y in range(strip.size.height) if next(iter(strip.render_line(y))).style.reverse]
            assert reversed_cells == list(strip.seen)
            assert strip.seen[0 if key == "g" else -1] == (0 if key == "g" else strip.size.height - 1)


async def test_a_filter_changes_what_it_shows():
    app = app_of(THREE)
    async with app.run_test(size=(120, 20)) as pilot:
        await press(pilot, "f", "f")
        assert set(signs(app.reading.panels.strip)) - {" "} == {"≠"}


@pytest.mark.parametrize("views", [0, 1], ids=["rows", "articles"])
async def test_a_click_goes_there_and_the_current_row_follows(views):
    app = app_of(long(60))
    async with app.run_test(size=(120, 24)) as pilot:
        await press(pilot, *"v" * views)
        rows, strip = app.reading.rows, app.reading.panels.strip
        await pilot.click(strip, offset=(0, strip.size.height // 2))
        middle = rows.page.height / 2
        assert abs(rows.scroll_y + rows.size.height / 2 - middle) < 2 * rows.page.height / strip.size.height
        place = rows.arrangement.place(rows.current)
        assert place.start < rows.scroll_y + rows.size.height
        assert place.stop > rows.scroll_y


async def test_it_is_dragged():
    app = app_of(long(60))
    async with app.run_test(size=(120, 24)) as pilot:
        rows, strip = app.reading.rows, app.reading.panels.strip
        await pilot.mouse_down(strip, offset=(0, 1))
        tops = []
        for y in (6, 12, strip.size.height - 1):
            await pilot.hover(strip, offset=(0, y))
            tops.append(rows.scroll_y)
        await pilot.mouse_up(strip, offset=(0, strip.size.height - 1))
        assert tops == sorted(set(tops))
        await pilot.hover(strip, offset=(0, 2))
        assert rows.scroll_y == tops[-1]


async def test_it_gives_way_where_there_are_no_rows_to_scroll():
    app = app_of(TWO)
    async with app.run_test() as pilot:
        await press(pilot, "enter")
        assert not app.reading.panels.strip.display
