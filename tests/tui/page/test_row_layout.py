from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Verdict
from reader.tui.page.page_shape import columns
from reader.tui.page.row_layout import STEP, across, growing, lines, stretches
from tests.support.comparisons import APART, FOUR, THREE, TWO, long
from tests.support.laid_pages import lay_out

EVERY = pytest.mark.parametrize("comparison", [TWO, THREE, FOUR, APART], ids=["two", "three", "four", "apart"])


def page(comparison, width):
    return lay_out(comparison, range(len(comparison.rows)), width)


@pytest.mark.parametrize(
    ("width", "accounts", "count"),
    [(79, 2, 2), (119, 3, 3), (199, 4, 4), (67, 2, 1), (68, 2, 2), (79, 3, 1), (119, 4, 1), (1, 2, 1), (199, 9, 1)],
)
def test_columns_stand_side_by_side_from_30_cells_of_text_on(width, accounts, count):
    cols = columns(width, accounts)
    assert len(cols) == count
    assert count == 1 or min(column.text for column in cols) >= 30
    assert sum(column.width for column in cols) == width or count == 1


@EVERY
@given(width=st.integers(1, 260))
def test_the_cells_of_a_row_begin_on_one_line_and_are_as_tall_as_the_tallest(comparison, width):
    laid = page(comparison, width)
    if laid.stacked:
        return
    for number, row in enumerate(comparison.rows):
        if across(row):
            slots = [slot for column in laid.slots for slot in column if slot.row == number]
            assert {(slot.top, slot.height) for slot in slots} == {(slots[0].top, slots[0].height)}
            assert len(slots) == len(comparison.witnesses)
            tallest = max(
                len(lines(witness, cell, column.text))
                for witness, cell, column in zip(comparison.witnesses, row.cells, laid.columns, strict=True)
                if cell
            )
            assert slots[0].height == tallest


@EVERY
@given(width=st.integers(1, 260))
def test_no_cell_lies_over_another_and_each_stands_in_the_order_of_its_account(comparison, width):
    for column in page(comparison, width).slots:
        assert all(one.top + one.height <= other.top for one, other in pairwise(column))


@EVERY
@given(width=st.integers(1, 260))
def test_every_row_has_its_place_and_every_cell_its_lines(comparison, width):
    laid = page(comparison, width)
    assert set(laid.places) == set(range(len(comparison.rows)))
    assert laid.height == max(place.stop for place in laid.places.values())
    cells = [(slot.row, slot.account) for column in laid.slots for slot in column]
    filled = {(n, a) for n, row in enumerate(comparison.rows) for a, cell in enumerate(row.cells) if cell}
    assert len(cells) == len(set(cells))
    assert filled <= set(cells)


@EVERY
def test_a_page_has_no_two_blank_lines_one_above_the_other(comparison):
    laid = page(comparison, 60)
    taken = {line for place in laid.places.values() for line in place}
    assert all(line in taken or line + 1 in taken for line in range(laid.height))


def test_what_one_account_tells_leaves_no_hole_in_its_column():
    laid = page(APART, 120)
    for column in laid.slots:
        gaps = [other.top - one.top - one.height for one, other in pairwise(column)]
        assert set(gaps) <= {0, 1}


def test_a_paragraph_begins_under_a_blank_line_and_a_sentence_within_it_does_not():
    laid = page(APART, 120)
    passages = APART.witnesses[0].passages
    for one, other in pairwise(laid.slots[0]):
        first, second = APART.rows[one.row].cells[0][0], APART.rows[other.row].cells[0][0]
        gap = other.top - one.top - one.height
        assert gap == (passages[first].paragraph != passages[second].paragraph)


def test_neighbours_in_a_paragraph_flow_and_others_begin_a_line():
    witness = TWO.witnesses[0]
    assert len(stretches(witness, (2, 3))) == 1
    assert len(stretches(witness, (3, 4))) == 2
    assert len(stretches(witness, (5, 8))) == 2


def test_a_row_that_is_not_shown_has_no_place():
    shown = [number for number, row in enumerate(TWO.rows) if row.verdict is Verdict.DIFFER]
    laid = lay_out(TWO, shown, 80)
    assert sorted(laid.places) == shown


@EVERY
@given(width=st.integers(1, 200), line=st.integers(-5, 400))
def test_the_nearest_row_is_one_that_is_shown(comparison, width, line):
    laid = page(comparison, width)
    assert laid.nearest(line, len(laid.columns) - 1) in laid.places


def test_a_slot_is_found_on_its_lines_alone():
    laid = page(THREE, 120)
    for number, column in enumerate(laid.slots):
        for slot in column:
            assert laid.slot(number, slot.top) is slot
            assert laid.slot(number, slot.top + slot.height - 1) is slot
            assert laid.slot(number, slot.top + slot.height) is not slot


def test_a_page_grows_from_its_top_and_what_is_placed_stays_in_its_place():
    comparison = long(1200)
    shown = range(len(comparison.rows))
    whole = lay_out(comparison, shown, 120)
    heights, placed = [], {}
    for page in growing(comparison, shown, 120):
        heights.append(page.height)
        assert placed.items() <= page.places.items()
        placed = dict(page.places)
    assert placed == whole.places
    assert [list(column) for column in page.slots] == [list(column) for column in whole.slots]
    assert len(heights) > 2
    assert all(STEP <= other - one < STEP + 100 for one, other in pairwise(heights[:-1]))
