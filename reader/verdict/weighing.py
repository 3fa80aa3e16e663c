"""How heavy a difference is: whether the texts show that the readings exclude each other, or tell of two things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from reader.model import Fact, Kind, Weight
from reader.verdict.case import Account, Links, Rarity
from reader.verdict.cells.fact_values import apart
from reader.verdict.difference import Pairwise, Shown
from reader.verdict.english.one_count import CountLikeness, Figure, surely_one
from reader.verdict.english.quantities import by_span
from reader.verdict.english.two_counts import surely_two
from reader.verdict.placing import passage_at

_ONE_OCCASION = 0.7
"""The likelihood that two passages report the same from which two days or hours in them are of one occasion.

In 300 pairs of articles of one day that no rule was made on, 4 of 6 dates from it on are right, 1 of 8 below it.
"""
HEAVIEST_OF_KIND = {
    Kind.CERTAINTY: Weight.OPEN,
    **dict.fromkeys((Kind.NAME, Kind.PLACE, Kind.OTHER, Kind.NEGATION), Weight.UNSETTLED),
    **dict.fromkeys((Kind.NUMBER, Kind.DATE, Kind.SPEAKER, Kind.QUOTE_WORDING), Weight.EXCLUDES),
    **dict.fromkeys((Kind.SPELLING, Kind.SHORTENED, Kind.LABEL), Weight.EXCLUDES),
}
"""How heavy differences of a kind are at most: of names, places and denials fewer than half exclude each other.

Where a kind may be the heaviest, the weight that its rule gives decides (`Difference.weight`), for numbers also what is
counted.
"""


class Scales:
    """What weighs the differences between these accounts; `links` say how likely two passages report the same."""

    def __init__(self, accounts: Sequence[Account], links: Links) -> None:
        self._accounts, self._links = accounts, links

    def weighed(self, found: Sequence[Pairwise]) -> list[Pairwise]:
        """The differences that may be of one thing, those lighter that the texts do not show to exclude each other."""
        return [weighty for each in found for weighty in self._weigh(each)]

    def _weigh(self, found: Pairwise) -> Iterator[Pairwise]:
        """The difference with its weight; none where its words are seen to be of two things."""
        kind = found.difference.kind
        if kind is Kind.NUMBER:
            if not self._counts_two(found):
                yield _no_heavier(found, self._of_figures(found))
        elif kind is not Kind.DATE or _tied(found) or self._link(found) >= _ONE_OCCASION:
            yield _no_heavier(found, HEAVIEST_OF_KIND[kind])

    def _counts_two(self, found: Pairwise) -> bool:
        here, there = self._figures(found)
        if here is None or there is None:
            return False
        return surely_two(self._accounts, here, there, self._likeness(found, here, there))

    def _of_figures(self, found: Pairwise) -> Weight:
        one, other = (_fact(account, shown) for account, shown in self._sides(found))
        if one is None or other is None:
            return Weight.UNSETTLED
        if not apart(one, other):
            return Weight.OPEN
        if not all(account.english for account, _ in self._sides(found)):
            return Weight.EXCLUDES
        here, there = self._figures(found)
        shown = here and there and surely_one(here, there, self._likeness(found, here, there))
        return Weight.EXCLUDES if shown else Weight.UNSETTLED

    def _likeness(self, found: Pairwise, here: Figure, there: Figure) -> CountLikeness:
        near = self._rarity.alike(here[1].near, there[1].near)
        return CountLikeness(self._link(found), near, found.difference.framed)

    @cached_property
    def _rarity(self) -> Rarity:
        return Rarity(self._accounts)

    def _sides(self, found: Pairwise) -> tuple[tuple[Account, Shown], tuple[Account, Shown]]:
        difference = found.difference
        return (self._accounts[found.one], difference.a), (self._accounts[found.other], difference.b)

    def _figures(self, found: Pairwise) -> tuple[Figure | None, Figure | None]:
        one, other = self._sides(found)
        return _figure(*one), _figure(*other)

    def _link(self, found: Pairwise) -> float:
        """How likely the passages that hold the words report the same."""
        sides = self._sides(found)
        here, there = ((each.number, passage_at(each.witness, shown.spans[0].start)) for each, shown in sides)
        return self._links.get((min(here, there), max(here, there)), 0.0)


def _tied(found: Pairwise) -> bool:
    """Whether a rule has seen the act that both days are of, which it says by a weight of its own."""
    return found.difference.weight is Weight.UNSETTLED


def _no_heavier(found: Pairwise, weight: Weight) -> Pairwise:
    """The difference with this weight, or the one that it has where that is lighter."""
    difference = found.difference
    lighter = max(difference.weight, weight, key=lambda each: each.rank)
    return found._replace(difference=replace(difference, weight=lighter))


def _fact(account: Account, shown: Shown) -> Fact | None:
    """The amount that is shown."""
    return next((fact for fact in account.witness.facts if fact.span == shown.spans[0]), None)


def _figure(account: Account, shown: Shown) -> Figure | None:
    quantity = account.read(by_span).get(shown.spans[0]) if account.english else None
    return (account, quantity) if quantity else None
