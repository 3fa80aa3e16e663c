"""What surrounds a pair of passages makes it more likely or less."""

import pytest

from reader.align.groups import PassageAt, Tie
from reader.align.second_look import second_look

SIZES = [20, 20, 20]
PAIR = ((0, 10), (1, 10))


def tie(one, other, likelihood):
    return Tie(PassageAt(*one), PassageAt(*other), likelihood, 0.0)


def likelihood(*others, pair=PAIR):
    """How likely the pair is, with these others beside it."""
    ties = sorted([tie(*pair, 0.5), *others])
    return {(each.one, each.other): each.likelihood for each in second_look(ties, SIZES)}[pair]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param([tie((0, 9), (1, 9), 0.9)], id="the passages before are tied"),
        pytest.param([tie((0, 12), (1, 10), 0.9)], id="a passage soon after is tied to the same"),
        pytest.param([tie((0, 10), (2, 3), 0.6), tie((1, 10), (2, 3), 0.6)], id="both are tied to a third account's"),
    ],
)
def test_company_speaks_for_a_pair(other):
    assert likelihood(*other) > likelihood()


@pytest.mark.parametrize(
    "other",
    [
        pytest.param([tie((0, 10), (1, 3), 0.6), tie((0, 3), (1, 10), 0.6)], id="both have a rival"),
        pytest.param([tie((0, 10), (1, 3), 0.6), tie((0, 10), (1, 16), 0.6)], id="one has two rivals"),
        pytest.param([tie((0, 10), (2, 3), 0.6)], id="a third account's is tied to one alone"),
    ],
)
def test_rivals_speak_against_a_pair(other):
    assert likelihood(*other) < likelihood()


def test_one_rival_alone_is_no_reason_against_a_pair():
    assert likelihood(tie((0, 10), (1, 3), 0.6)) == likelihood()


def test_ties_far_off_say_nothing():
    assert likelihood(tie((0, 6), (1, 14), 0.9)) == likelihood()


def test_what_is_told_late_is_less_likely_told_by_both():
    early, late = ((0, 1), (1, 1)), ((0, 19), (1, 19))
    assert likelihood(pair=early) > likelihood() > likelihood(pair=late)


def test_a_sure_pair_stays_surer_than_a_doubtful_one():
    sure, doubtful = tie((0, 3), (1, 3), 1.0), tie((0, 15), (1, 15), 0.1)
    first, last = second_look([sure, doubtful], SIZES)
    assert first.likelihood > 0.9
    assert last.likelihood < 0.2
