"""What ties the cells of a row together: the terms that they share, the rarest first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from reader.align.terms import Bag, spans_of
from reader.model import Anchor, Span, Witness

MOST = 8
"""How many anchors a row keeps."""


class TermRarity:
    """How rare a term is among all passages of all accounts: the logarithm of passages by passages that hold it."""

    def __init__(self, bags: Sequence[Sequence[Bag]]) -> None:
        self._passages = sum(map(len, bags))
        self._frequency = Counter(term for each in bags for bag in each for term in bag.terms)

    def of(self, term: str) -> float:
        """The weight of a term that stands in at least one passage."""
        return math.log((self._passages + 1) / (self._frequency[term] + 0.5))

    def weight(self, terms: Iterable[str]) -> float:
        """The weight of these terms together: the sum of the squares of their own."""
        return sum(self.of(term) ** 2 for term in terms)

    def rarest(self, terms: Iterable[str], most: int) -> list[str]:
        """So many of these terms at most, the rarest first."""
        return sorted(terms, key=lambda term: (-self.of(term), term))[:most]


class Anchors:
    """The terms that tie cells together; `witnesses` and `bags` have one entry an account, as the cells do."""

    def __init__(self, witnesses: Sequence[Witness], bags: Sequence[Sequence[Bag]], rarity: TermRarity) -> None:
        self._witnesses, self._bags, self._rarity = witnesses, bags, rarity

    def of(self, cells: Sequence[Sequence[int]]) -> tuple[Anchor, ...]:
        """The terms that at least two cells share, with where they stand in each account, by falling weight."""
        holders = Counter(term for each, cell in zip(self._bags, cells, strict=True) for term in _held(each, cell))
        shared = [(self._rarity.of(term), term) for term, count in holders.items() if count > 1]
        heaviest = {term: weight for weight, term in sorted(shared, key=lambda each: (-each[0], each[1]))[:MOST]}
        places = [_places(each, cell, heaviest) for each, cell in zip(self._witnesses, cells, strict=True)]
        found = (self._anchor([each.get(term, ()) for each in places], weight) for term, weight in heaviest.items())
        return tuple(anchor for anchor in found if anchor.words)

    def _anchor(self, spans: Sequence[tuple[Span, ...]], weight: float) -> Anchor:
        told = zip(self._witnesses, spans, strict=True)
        written = {span.of(witness.article.text) for witness, cell in told for span in cell}
        return Anchor(max(written, key=lambda words: (len(words), words), default=""), round(weight, 3), tuple(spans))


def _held(bags: Sequence[Bag], cell: Sequence[int]) -> frozenset[str]:
    return frozenset[str]().union(*(bags[passage].terms for passage in cell))


def _places(witness: Witness, cell: Sequence[int], wanted: Collection[str]) -> dict[str, tuple[Span, ...]]:
    found: dict[str, tuple[Span, ...]] = {}
    for passage in cell:
        for term, span in spans_of(witness.article, witness.passages[passage].span, wanted):
            found[term] = (*found.get(term, ()), span)
    return found
