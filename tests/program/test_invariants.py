"""A small share of the comparisons that `python -m tests.benchmarks fuzz` makes at length."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.invariants import hold
from tests.support.invented_accounts import accounts


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 2**32))
def test_what_holds_for_every_comparison(seed: int) -> None:
    chance = Random(seed)
    hold(accounts(chance), chance)
