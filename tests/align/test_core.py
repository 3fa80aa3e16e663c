"""Which passages of a row hold together, and which stand in it loosely."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.align.core import core
from reader.align.groups import PassageAt

A, A_TOO, B, C = PassageAt(0, 1), PassageAt(0, 2), PassageAt(1, 1), PassageAt(2, 1)


@pytest.mark.parametrize(
    ("ties", "firm", "confidence"),
    [
        pytest.param({(A, B): 0.9, (A, C): 0.8, (B, C): 0.7}, [A, B, C], 0.8, id="all hold together"),
        pytest.param({(A, B): 0.9, (A, C): 0.5, (B, C): 0.4}, [A, B], 0.9, id="one account is loose"),
        pytest.param({(A, B): 0.9, (A_TOO, B): 0.4}, [A, B], 0.9, id="one passage of two is loose"),
        pytest.param({(A, B): 0.9, (A, C): 0.9}, [A, C], 0.9, id="what nothing ties counts as unlikely"),
        pytest.param({(A, B): 0.6, (A, C): 0.5, (B, C): 0.4}, [A, B, C], 0.5, id="a weak row is left whole"),
    ],
)
def test_the_loosest_passage_goes_until_all_hold_together(ties, firm, confidence):
    found = core(sorted({place for pair in ties for place in pair}), ties, 0.7)
    assert (list(found.places), pytest.approx(found.confidence)) == (firm, confidence)


PLACES = [PassageAt(account, passage) for account in range(3) for passage in range(2)]
PAIRS = [pair for pair in combinations(PLACES, 2) if pair[0].account != pair[1].account]


@given(st.lists(st.integers(0, 100), min_size=len(PAIRS), max_size=len(PAIRS)))
def test_in_a_core_every_passage_is_tied_to_the_others(shares):
    ties = {pair: share / 100 for pair, share in zip(PAIRS, shares, strict=True)}
    found = core(PLACES, ties, 0.7)
    if found.confidence < 0.7:
        assert list(found.places) == PLACES
        return
    for place in found.places:
        others = [ties[min(place, other), max(place, other)] for other in found.places if other[0] != place[0]]
        assert sum(others) / len(others) >= 0.7 - 1e-9
