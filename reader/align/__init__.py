"""Which passages of several accounts report the same thing: rows in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from reader.align.order import reading_order
from reader.align.rows import Place, Tie, group
from reader.align.score import alike
from reader.align.terms import terms_of
from reader.model import Part, Row, Witness

__all__ = ["align"]

ENOUGH = 0.18
"""The score from which two passages rather belong together than not."""


def _silent(_fraction: float) -> None:
    """Report nothing."""


def align(witnesses: Sequence[Witness], progress: Callable[[float], None] = _silent) -> tuple[Row, ...]:
    """Lay the passages of the accounts into rows of those that report the same thing, in reading order.

    Every passage stands in exactly one row; furniture stands in rows of its own, with `aside` set. The order of the
    arguments decides the order of the cells and nothing else. `progress` is called with the share of the work done, 0 to 1,
    and cancels it by raising.
    """
    ranks = sorted(
        range(len(witnesses)), key=lambda n: (witnesses[n].article.text, witnesses[n].article.name)
    )
    ranked = [witnesses[number] for number in ranks]
    ties = _ties(ranked, progress)
    joined = group(ties)
    within = {place for row in joined for place in row}
    alone = [
        [place]
        for account, witness in enumerate(ranked)
        for place in (Place(account, number) for number in range(len(witness.passages)))
        if place not in within
    ]
    rows = reading_order(joined + alone, [len(witness.passages) for witness in ranked])
    progress(1.0)
    seats = [ranks.index(number) for number in range(len(witnesses))]
    return tuple(_row(row, ranked, seats) for row in rows)


def _ties(witnesses: Sequence[Witness], progress: Callable[[float], None]) -> list[Tie]:
    terms = [terms_of(witness) for witness in witnesses]
    couples = list(combinations(range(len(witnesses)), 2))
    ties = []
    for done, (left, right) in enumerate(couples):
        progress(done / len(couples))
        ours, theirs = witnesses[left].passages, witnesses[right].passages
        for here, there, score in alike(terms[left], terms[right]):
            if (ours[here].part is Part.HEADLINE) != (theirs[there].part is Part.HEADLINE):
                continue
            distance = abs(here / len(ours) - there / len(theirs))
            ties.append(Tie(Place(left, here), Place(right, there), (score - ENOUGH) / ENOUGH, distance))
    return ties


def _row(places: Sequence[Place], ranked: Sequence[Witness], seats: Sequence[int]) -> Row:
    cells = tuple(tuple(sorted(place.passage for place in places if place.account == seat)) for seat in seats)
    first = ranked[places[0].account].passages[places[0].passage]
    return Row(cells=cells, aside=first.part.furniture)
