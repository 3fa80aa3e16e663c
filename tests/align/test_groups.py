"""How ties become rows, beside a slow and obvious way of doing the same."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.align.groups import NEXT, PassageAt, Tie, group
from reader.preferences import USUAL

ENOUGH = USUAL.join


def tie(one, other, likelihood, distance=0.0):
    return Tie(PassageAt(*one), PassageAt(*other), likelihood, distance)


def joined(ties, twins=None):
    return sorted(row for row in group(ties, twins or {}, ENOUGH) if len(row) > 1)


def test_a_likely_pair_is_a_row_and_an_unlikely_one_is_none():
    assert joined([tie((0, 1), (1, 4), ENOUGH + 0.01)]) == [[(0, 1), (1, 4)]]
    assert joined([tie((0, 1), (1, 4), ENOUGH - 0.01)]) == []


def test_a_chain_of_weak_pairs_is_not_joined():
    chain = [tie((0, 1), (1, 1), 0.45), tie((1, 1), (2, 1), 0.44)]
    assert joined(chain) == [[(0, 1), (1, 1)]]


def test_a_third_account_proves_a_doubtful_pair():
    doubtful = tie((0, 1), (1, 1), 0.2)
    assert joined([doubtful]) == []
    assert joined([doubtful, tie((0, 1), (2, 1), 0.6), tie((1, 1), (2, 1), 0.6)]) == [[(0, 1), (1, 1), (2, 1)]]


def test_a_third_account_denies_a_doubtful_pair():
    doubtful = tie((0, 1), (1, 1), 0.4)
    sure = tie((1, 1), (2, 1), 0.9)
    assert joined([doubtful, sure]) == [[(1, 1), (2, 1)]]


def test_passages_that_follow_each_other_share_a_row_more_easily():
    whole, halves = (0, 5), ((1, 5), (1, 6), (1, 9))
    sure, barely = 0.9, ENOUGH - NEXT / 2
    assert joined([tie(whole, halves[0], sure), tie(whole, halves[1], barely)]) == [[whole, *halves[:2]]]
    assert joined([tie(whole, halves[0], sure), tie(whole, halves[2], barely)]) == [[whole, halves[0]]]


def test_twins_never_share_a_row_and_the_nearest_pair_up():
    twins = {PassageAt(a, p): 0 for a in (0, 1) for p in (1, 7)}
    ties = [tie((0, a), (1, b), 0.99, abs(a - b) / 9) for a in (1, 7) for b in (1, 7)]
    assert joined(ties, twins) == [[(0, 1), (1, 1)], [(0, 7), (1, 7)]]


PLACES = st.builds(PassageAt, st.integers(0, 3), st.integers(0, 4))
LIKELIHOODS = st.integers(80, 999).map(lambda share: share / 1000)
# No two likelihoods alike, so that the order of the joins is beyond doubt.
TIES = st.dictionaries(
    st.tuples(PLACES, PLACES).filter(lambda pair: pair[0].account < pair[1].account),
    LIKELIHOODS,
    max_size=12,
).filter(lambda ties: len(set(ties.values())) == len(ties))


def gain(row, other, likelihoods):
    """Gain a pair of joining two rows, every pair of their passages looked at."""
    pairs = [(a, b) for a in row for b in other if a.account != b.account]
    following = sum(a.account == b.account and abs(a.passage - b.passage) == 1 for a in row for b in other)
    known = (likelihoods.get((min(pair), max(pair)), 0.0) for pair in pairs)
    return (sum(each - ENOUGH for each in known) + NEXT * following) / len(pairs) if pairs else -1.0


def tied(row, other, likelihoods):
    return any((min(a, b), max(a, b)) in likelihoods for a in row for b in other)


@settings(max_examples=150, deadline=None)
@given(TIES)
def test_rows_are_those_that_the_best_join_again_and_again_makes(likelihoods):
    rows = [[place] for place in sorted({place for pair in likelihoods for place in pair})]
    while True:
        gains = [(gain(a, b, likelihoods), a, b) for a, b in combinations(rows, 2) if tied(a, b, likelihoods)]
        best = max(gains, default=(-1.0, [], []))
        if best[0] <= 1e-9:
            break
        # Where two joins gain the same, either may come first.
        if sum(abs(each[0] - best[0]) < 1e-9 for each in gains) > 1:
            return
        rows = [row for row in rows if row not in best[1:]] + [sorted(best[1] + best[2])]
    ties = [Tie(*pair, likelihood, 0.0) for pair, likelihood in likelihoods.items()]
    assert sorted(group(ties, {}, ENOUGH)) == sorted(rows)
