"""Other figures for one count: the dead, the hurt, the arrested, and other things where figures are close or alone.

Hit: "killed 23 people" against "at least 20 people were killed".
Near miss: "killed 23 people" against "had killed 270 workers in 1992", which tells of another year.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from reader.language.english.amounts.number_words import SHARES
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Kind, Span, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.fact_values import bounds_differ, comparable, conflict, covers, middle, shown, vague
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.quantities import Quantity, of_one_noun, of_two_sorts, quantities

_ENOUGH = 0.35
"""The likelihood from which two figures are shown as told of one thing.

Over 600 groups of articles 65 of 79 pairs are right at 0.25, 64 of 75 at 0.3, 63 of 70 at 0.35, and 59 of 65 at 0.5.
"""
_ROUNDED = Fraction(1, 20)
"""The share by which a loosened figure may be off and still be the other one rounded."""
_DOZENS = Fraction(1, 5)
"""The same for a figure in dozens: a dozen are eleven, two dozen are twenty."""
_CLOSE = math.log(1.1)
"""The logarithm of the ratio of two figures under which their noun or unit alone shows that they count one thing.

Of amounts that no fate tells apart 14 of 15 were right under it, in 600 groups of articles.
"""
_ONE_THING = 0.5
"""The likelihood that two passages report the same from which figures in them may lie farther apart.

Of those that do, in the same groups, 7 of 22 were right below it, and from it on 7 of 11 where neither account gives
another figure for such things, 0 of 4 where one does.
"""
_RELATED = 0.3
"""The same where the words near both are the same. Chosen by hand."""
_SAME_WORDS = 0.7
"""How alike the words near two amounts are (0 to 1) from which they are the same. Chosen by hand."""
_FARTHEST_WORDS = 1.0
"""The logarithm of a ratio that counts for "dozens" against "thousands" at most: such words say little of how far."""
_IN_A_ROW = frozenset(map(stem, ("straight", "consecutive", "successive")))
_POINTS = stem("points")


class FigurePair(NamedTuple):
    """Two amounts of two accounts that may count one thing, and what speaks for it.

    `link` is how likely their passages report the same, `first` whether both are the first that their account tells of
    this fate, `best` the product of how near this pair comes to the best that either amount has, `far` the logarithm of
    the ratio of the two, at most 3, `headline` whether one stands in a headline, `late` how far on the later one
    stands, as a share of its account.
    """

    here: Quantity
    there: Quantity
    link: float
    first: bool
    best: float
    far: float
    headline: bool
    late: float


def counts(case: Case) -> Iterator[Difference]:
    """Other figures for one count, each in its likeliest pair; what accounts repeat is shown where it fits best."""
    told: set[tuple[str, ...]] = set()
    taken: set[Fact] = set()
    likely = [(each, pair) for pair in pairs(case) if (each := likelihood(pair)) >= _ENOUGH]
    for _, pair in sorted(likely, key=_rank):
        here, there = pair.here.fact, pair.there.fact
        values = (pair.here.fate, here.value, there.value)
        if values in told or not taken.isdisjoint((here, there)):
            continue
        told.add(values)
        taken |= {here, there}
        weight = Weight.EXCLUDES if conflict(here, there) else Weight.OPEN
        yield Difference(Kind.NUMBER, _shown(here, case.one), _shown(there, case.other), weight=weight)


def _rank(told: tuple[float, FigurePair]) -> tuple[float, Span, Span]:
    likely, pair = told
    return -likely, pair.here.fact.span, pair.there.fact.span


def _shown(fact: Fact, account: Account) -> Shown:
    return shown(fact, fact.span.of(account.text))


def likelihood(pair: FigurePair) -> float:
    """How likely the two amounts differ in what they say of one thing: a logistic function of the evidence.

    Its weights are those of a regression over 184 annotated events, rounded; how alike the words around are, whether
    others are counted besides, and the dates beside tell nothing more. Chosen anew over 600 groups of articles, each
    time without the group, they show four pairs more that are right and twelve more that are wrong.
    """
    weight = (
        -1.5
        + 1.8 * pair.link
        + 1.1 * pair.first
        + 2.2 * pair.best
        - 0.9 * pair.far
        - 1.9 * pair.headline
        - 1.2 * pair.late
    )
    return 1 / (1 + math.exp(-weight))


def pairs(case: Case) -> Iterator[FigurePair]:
    """Amounts that may count one thing and are told otherwise.

    An account that gives the other's figure for the same as well tells of a part, or of an earlier state.
    """
    here, there = case.one.read(quantities), case.other.read(quantities)
    kinds: dict[tuple[str, str], list[int]] = defaultdict(list)
    for other, yours in enumerate(there):
        kinds[yours.unit, yours.fate].append(other)
    near = {
        (one, other): _nearness(case, mine, there[other])
        for one, mine in enumerate(here)
        for other in kinds.get((mine.unit, mine.fate), ())
        if _of_one_kind(mine, there[other])
    }
    best_here: dict[int, float] = defaultdict(float)
    best_there: dict[int, float] = defaultdict(float)
    for (one, other), nearness in near.items():
        best_here[one] = max(best_here[one], nearness)
        best_there[other] = max(best_there[other], nearness)
    given_here, given_there = case.one.read(_given), case.other.read(_given)
    for (one, other), nearness in near.items():
        mine, yours = here[one], there[other]
        part = (*_figure(yours), *_thing(mine)) in given_here or (*_figure(mine), *_thing(yours)) in given_there
        if not part and _told_otherwise(mine, yours) and _may_meet(case, mine, yours):
            same = mine.fact.value == yours.fact.value
            best = 1.0 if same else nearness * nearness / (best_here[one] * best_there[other])
            yield _pair(case, (here, there), (one, other), best)


def _pair(
    case: Case, every: tuple[Sequence[Quantity], Sequence[Quantity]], at: tuple[int, int], best: float
) -> FigurePair:
    here, there = every
    mine, yours = here[at[0]], there[at[1]]
    return FigurePair(
        mine,
        yours,
        case.link(mine.passage, yours.passage),
        bool(mine.fate) and _first(here, mine) and _first(there, yours),
        best,
        _apart(mine.fact, yours.fact),
        case.one.headline == mine.passage or case.other.headline == yours.passage,
        max(mine.passage / len(case.one.words), yours.passage / len(case.other.words)),
    )


def _apart_in(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether a time stands by just one of two amounts, or another by each."""
    return bool(mine or yours) and mine.isdisjoint(yours)


def _nearness(case: Case, mine: Quantity, yours: Quantity) -> float:
    return (
        0.001
        + case.rarity.alike(mine.around, yours.around)
        + case.rarity.alike(case.one.stems[mine.passage], case.other.stems[yours.passage])
        + case.rarity.alike(mine.near, yours.near)
        + case.link(mine.passage, yours.passage)
        + 0.2 * of_one_noun(mine, yours)
    )


def _of_one_kind(mine: Quantity, yours: Quantity) -> bool:
    """Whether two amounts of one unit and fate can count one thing, by their years and noun alone."""
    if mine.part or yours.part or _of_two_times(mine, yours) or of_two_sorts(mine, yours):
        return False
    same_noun = of_one_noun(mine, yours)
    if mine.fate:
        return same_noun or all(each.people or not each.noun for each in (mine, yours))
    return same_noun or (_of_one_sort(mine, yours) and not mine.near.isdisjoint(yours.near))


def _of_two_times(mine: Quantity, yours: Quantity) -> bool:
    """Whether they are told of other years, or just one of what is to be.

    A third counts from its day on only, or in a row: "the third straight night".
    """
    if mine.unit == "th" and not mine.times & yours.times and not mine.near & yours.near & _IN_A_ROW:
        return True
    wanted = mine.aimed != yours.aimed and mine.fact.value != yours.fact.value
    return wanted or _apart_in(mine.years, yours.years)


def _of_one_sort(mine: Quantity, yours: Quantity) -> bool:
    """Whether two amounts of one unit tell what sort of thing is counted: measured in a unit, or people."""
    return mine.unit not in ("", "th") or (mine.people and yours.people)


def _may_meet(case: Case, mine: Quantity, yours: Quantity) -> bool:
    """Whether amounts without a fate are close, or the only ones of their sort in passages that report one thing.

    Shares of a hundred never meet: an article on a poll has dozens of them, each of other people.
    """
    if mine.unit in SHARES or mine.head == _POINTS:
        return False
    if mine.fate or mine.unit == "th" or _close(mine.fact, yours.fact):
        return True
    link = case.link(mine.passage, yours.passage)
    same_words = case.rarity.alike(mine.near, yours.near) >= _SAME_WORDS
    may = link >= _ONE_THING or (link >= _RELATED and same_words)
    return may and _only_one(case.one, mine) and _only_one(case.other, yours)


def _close(one: Fact, other: Fact) -> bool:
    return not (vague(one) or vague(other)) and _apart(one, other) < _CLOSE


def _only_one(account: Account, quantity: Quantity) -> bool:
    """Whether its account gives no other amount of such things that excludes it: 10 rounds here, 15 there."""
    return not any(
        each.unit == quantity.unit
        and each.fate == quantity.fate
        and _of_one_kind(each, quantity)
        and conflict(each.fact, quantity.fact)
        for each in account.read(quantities)
    )


def _told_otherwise(mine: Quantity, yours: Quantity) -> bool:
    """Whether the two figures are not the same, nor one loosened so that it may be the other."""
    one, other = mine.fact, yours.fact
    if one.value == other.value:
        return comparable(one, other) and bounds_differ(one, other)
    if not comparable(one, other) or covers(one, other) or covers(other, one):
        return False
    low, high = sorted((middle(one), middle(other)))
    if mine.dozens or yours.dozens:
        return high - low > _DOZENS * high
    return conflict(one, other) or high - low > _ROUNDED * high or not (one.hedge or other.hedge)


def _first(every: Sequence[Quantity], quantity: Quantity) -> bool:
    """Whether it is the first that is told of its fate, or the first figure where words for one stand before it."""
    of_fate = [each for each in every if each.fate == quantity.fate]
    figures = (each for each in of_fate if not vague(each.fact))
    return quantity is of_fate[0] or quantity is next(figures, None)


def _given(account: Account) -> frozenset[tuple[str, ...]]:
    """Each figure with what it counts."""
    return frozenset((*_figure(each), *_thing(each)) for each in account.read(quantities))


def _figure(quantity: Quantity) -> tuple[str, str]:
    return quantity.fact.value, quantity.fact.hedge


def _thing(quantity: Quantity) -> tuple[str, str]:
    return quantity.fate, quantity.head


def _apart(one: Fact, other: Fact) -> float:
    """The logarithm of their ratio, at most 3; words for a magnitude are never far from each other."""
    low, high = sorted((middle(one), middle(other)))
    most = _FARTHEST_WORDS if vague(one) and vague(other) else 3.0
    return min(most, math.log(high / low)) if low > 0 else most
