from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lookup.reading_order import aligned, led_by, moved, paragraph_names
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
