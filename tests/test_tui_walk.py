from functools import partial

import pytest

from reader.model import Verdict
from reader.tui.walk import Filter, filled, nearest, seek, shown
from tests.comparisons import APART, TWO


@pytest.mark.parametrize("chosen", Filter)
def test_a_filter_shows_the_rows_of_its_verdicts_and_no_other(chosen):
    rows = shown(TWO, chosen)
    assert rows
    assert {TWO.rows[number].verdict for number in rows} == (
        {row.verdict for row in TWO.rows} if chosen is Filter.ALL else set(chosen.verdicts)
    )


def test_the_cycle_of_filters_comes_back_after_all_of_them():
    seen = [Filter.ALL]
    while (after := seen[-1].after) not in seen:
        seen.append(after)
    assert seen == list(Filter)
    assert after is Filter.ALL


def test_empty_filters_are_passed_over_and_named():
    rows = partial(shown, APART)
    assert filled(rows, Filter.DIFFERENCES) == (Filter.ONLY, [Filter.DIFFERENCES, Filter.DIFFER, Filter.SPEAKER])
    assert filled(rows, Filter.AGREE) == (Filter.ALL, [Filter.AGREE])


def test_all_shows_furniture_and_the_other_filters_do_not():
    aside = {number for number, row in enumerate(TWO.rows) if row.verdict is Verdict.ASIDE}
    assert aside <= set(shown(TWO, Filter.ALL))
    assert not any(aside & set(shown(TWO, chosen)) for chosen in Filter if chosen is not Filter.ALL)


@pytest.mark.parametrize(("current", "near"), [(0, 3), (3, 3), (4, 7), (8, 9), (20, 9)])
def test_the_nearest_row_shown_is_the_next_or_else_the_last(current, near):
    assert nearest((3, 7, 9), current, range(30)) == near


@pytest.mark.parametrize(
    ("current", "direction", "found"),
    [(0, 1, 3), (3, 1, 7), (9, 1, 3), (9, -1, 7), (3, -1, 9), (0, -1, 9), (5, -1, 3)],
)
def test_seeking_goes_on_and_round_the_end(current, direction, found):
    assert seek((3, 7, 9), current, direction, range(30)) == found


def test_seeking_and_nearness_follow_the_order_in_which_rows_are_read():
    place = [2, 0, 3, 1]  # read as 1, 3, 0, 2
    assert [seek((1, 0, 2), current, 1, place) for current in range(4)] == [2, 0, 1, 0]
    assert [seek((1, 0, 2), current, -1, place) for current in range(4)] == [1, 2, 0, 1]
    assert [nearest((1, 2), current, place) for current in range(4)] == [2, 1, 2, 2]


def test_seeking_among_nothing_finds_nothing():
    assert seek((), 4, 1, range(30)) is None
