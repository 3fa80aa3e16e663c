"""What ties the cells of a row together: the terms that they share, the rarest first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from reader.align.terms import Bag, spans_of
from reader.model import Anchor, Span, Witness

MOST = 8
"""How many anchors a row keeps."""


class Rarity:
    """How rare a term is among all passages of all accounts: the logarithm of passages by passages that hold it."""

    def __init__(self, bags: Sequence[Sequence[Bag]]) -> None:
        self._passages = sum(map(len, bags))
        self._frequency = Counter(term for each in bags for bag in each for term in bag.terms)

    def of(self, term: str) -> float:
        """The weight of a term that stands in at least one passage."""
        return math.log((self._passages + 1) / (self._frequency[term] + 0.5))


def anchors_of(witnesses: Sequence[Witness], cells: Sequence[Sequence[int]], rarity: Rarity) -> tuple[Anchor, ...]:
    """The terms that at least two cells share, with where they stand in each account, by falling weight."""
    places = [_terms(witness, cell) for witness, cell in zip(witnesses, cells, strict=True)]
    told = Counter(term for terms in places for term in terms)
    shared = [(rarity.of(term), term) for term, cells_with_it in told.items() if cells_with_it > 1]
    heaviest = sorted(shared, key=lambda each: (-each[0], each[1]))[:MOST]
    return tuple(_anchor(witnesses, term, weight, places) for weight, term in heaviest)


def _terms(witness: Witness, cell: Sequence[int]) -> dict[str, tuple[Span, ...]]:
    found: dict[str, tuple[Span, ...]] = {}
    for passage in cell:
        for term, spans in spans_of(witness.article.text, witness.passages[passage].span).items():
            found[term] = found.get(term, ()) + spans
    return found


def _anchor(
    witnesses: Sequence[Witness], term: str, weight: float, places: Sequence[dict[str, tuple[Span, ...]]]
) -> Anchor:
    spans = tuple(terms.get(term, ()) for terms in places)
    written = {span.of(witness.article.text) for witness, cell in zip(witnesses, spans, strict=True) for span in cell}
    return Anchor(max(written, key=lambda words: (len(words), words)), round(weight, 3), spans)
