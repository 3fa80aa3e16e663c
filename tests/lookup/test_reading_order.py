from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lookup.reading_order import aligned, led_by, moved, nearest, paragraph_names, seek
from reader.model import Comparison, Row
from tests.support.comparisons import APART, CROSSED, FOUR, THREE, TWISTED, TWO, witness

EVERY = pytest.mark.parametrize("comparison", [TWO, THREE, FOUR, APART], ids=["two", "three", "four", "apart"])


def told(comparison, order, account):
    return [comparison.rows[n].cells[account][0] for n in order.rows if comparison.rows[n].cells[account]]


@EVERY
def test_the_lead_is_read_in_its_own_order_and_no_row_is_lost(comparison):
    for lead in range(len(comparison.witnesses)):
        order = led_by(comparison, lead)
        assert sorted(order.rows) == list(range(len(comparison.rows)))
        assert all(order.rows[place] == number for number, place in enumerate(order.place))
        assert told(comparison, order, lead) == sorted(told(comparison, order, lead))


@EVERY
def test_nothing_of_the_lead_is_moved_and_what_is_not_moved_is_in_order(comparison):
    for order in (aligned(comparison), *(led_by(comparison, n) for n in range(len(comparison.witnesses)))):
        badges = moved(comparison, order)
        for account in range(len(comparison.witnesses)):
            rest = [n for n in order.rows if comparison.rows[n].cells[account] and (n, account) not in badges]
            firsts = [comparison.rows[n].cells[account][0] for n in rest]
            assert all(one < other for one, other in pairwise(firsts))
    for lead in range(len(comparison.witnesses)):
        assert not any(account == lead for _, account in moved(comparison, led_by(comparison, lead)))


def test_another_lead_turns_the_rows_and_says_where_the_others_tell_them():
    order = led_by(CROSSED, 1)
    assert list(order.rows) == [0, 5, 1, 6, 2, 3, 4]
    assert moved(CROSSED, order) == {(5, 0): "⇅¶3"}
    assert moved(CROSSED, led_by(CROSSED, 0)) == {(5, 1): "⇅¶1", (6, 1): "⇅byline"}


def test_the_order_of_the_comparison_itself():
    order = aligned(CROSSED)
    assert order.among([4, 1, 3]) == (1, 3, 4)
    assert led_by(CROSSED, 1).among([1, 5, 0]) == (0, 5, 1)


def test_paragraphs_are_counted_in_the_body():
    assert paragraph_names(TWISTED[1]) == ("headline", "¶1", "¶2", "byline", "¶3", "¶4")


@given(st.lists(st.integers(0, 30), max_size=8, unique=True))
def test_as_few_as_can_be_are_out_of_order(numbers):
    told_in = {number: passage for passage, number in enumerate(sorted(numbers))}
    accounts = [witness(name, "\n".join("It rained." for _ in numbers)) for name in ("one.txt", "other.txt")]
    rows = tuple(Row(((at,), (told_in[number],))) for at, number in enumerate(numbers))
    compared = Comparison(tuple(accounts), rows)
    longest = max(
        size
        for size in range(len(numbers) + 1)
        for chosen in combinations(numbers, size)
        if list(chosen) == sorted(chosen)
    )
    assert len(numbers) - len(moved(compared, aligned(compared))) == longest


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
