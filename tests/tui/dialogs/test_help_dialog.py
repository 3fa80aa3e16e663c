import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from reader.tui.dialogs.help_dialog import packed
from reader.tui.keys import READING, TABLE
from tests.support.app_screens import app_of
from tests.support.comparisons import THREE
from tests.support.key_presses import press

LONGEST = 23
"""Letters that have room beside a key in a column of the help."""


def painted(app):
    return app.export_screenshot().replace("&#160;", " ").replace("&#x27;", "'")


async def pages_of(size, *keys):
    """What each page of the help shows, until the first comes again."""
    app = app_of(THREE)
    async with app.run_test(size=size) as pilot:
        await press(pilot, *keys, "question_mark")
        seen = [painted(app)]
        while len(seen) < 20:
            await press(pilot, "space")
            await pilot.pause()
            if painted(app) == seen[0]:
                return seen
            seen.append(painted(app))
    raise AssertionError("the first page does not come again")


@pytest.mark.parametrize("binding", [*READING, *TABLE], ids=lambda binding: binding.id)
def test_what_a_key_does_is_said_on_one_line(binding):
    words = binding.description
    assert len(words) <= LONGEST, (
        f"reader/tui/keys.py: “{words}” has {len(words)} letters, {LONGEST} allowed: shorten it"
    )


@pytest.mark.parametrize(("size", "count"), [((80, 24), 3), ((120, 40), 1), ((200, 50), 1)])
async def test_every_key_is_on_a_page_without_scrolling(size, count):
    pages = await pages_of(size)
    assert len(pages) <= count
    for binding in READING:
        assert any(binding.description in page for page in pages), (
            f"the help does not show “{binding.description}” whole"
        )


@pytest.mark.parametrize("overview", ["l", "F", "o"])
async def test_every_key_of_a_table_is_on_a_page(overview):
    pages = await pages_of((80, 24), overview)
    for binding in TABLE:
        assert any(binding.description in page for page in pages), (
            f"the help does not show “{binding.description}” whole"
        )


async def test_it_can_be_scrolled_where_a_column_is_taller_than_the_terminal():
    app = app_of(THREE)
    async with app.run_test(size=(40, 10)) as pilot:
        await press(pilot, "question_mark")
        assert app.screen.query_one("VerticalScroll").max_scroll_y > 0


async def test_a_resize_packs_it_anew_and_escape_leaves():
    app = app_of(THREE)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "question_mark", "space")
        await pilot.resize_terminal(200, 50)
        await pilot.pause()
        assert "page" not in str(app.screen.query_one(".leave").render())
        await press(pilot, "escape")
        assert app.screen is app.reading


@given(st.lists(st.integers(1, 9), max_size=12), st.integers(1, 20))
def test_every_block_stands_once_in_order_and_columns_fit_where_a_block_does(heights, height):
    blocks = [[Content(str(number))] * lines for number, lines in enumerate(heights)]
    columns = packed(blocks, height)
    assert [block for column in columns for block in column] == blocks
    for column in columns:
        assert len(column) == 1 or sum(map(len, column)) + len(column) - 1 <= height
