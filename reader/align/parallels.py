"""What comes near to a row without standing in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.align.anchors import TermRarity
from reader.align.groups import PassageAt, Tie
from reader.align.terms import Bag, spans_of
from reader.model import TOLD, Witness

_TOLD = 2
"""How many passages that perhaps tell some of the same a row keeps: users follow one or two, not a list.

Chosen by hand.
"""
_MISSES = 3
"""How many near misses a row keeps. Chosen by hand."""
_SHARED = 3
"""How many of the words that two passages share are named. Chosen by hand."""


class Near(NamedTuple):
    """How likely two passages of different rows report the same thing, where they stand, and who tells the row here.

    The account of the passage there is `absent` where it has none in the row here; both rows are `settled` where each
    holds passages of several accounts.
    """

    likelihood: float
    here: PassageAt
    there: PassageAt
    absent: bool = False
    settled: bool = False


def near(rows: Sequence[Sequence[PassageAt]], ties: Iterable[Tie]) -> list[list[Near]]:
    """For each row what comes near to it, the likeliest first.

    A passage stands in one row only, though it may report two things: whatever is likely to tell some of the row is
    named, the nearest two. Of the accounts that the row lacks, the passages that came nearest are named, however
    unlikely they are.
    """
    number = {place: row for row, places in enumerate(rows) for place in places}
    shared = [len({place.account for place in places}) > 1 for places in rows]
    found: list[list[Near]] = [[] for _ in rows]
    for tie in ties:
        here, there = number[tie.one], number[tie.other]
        if here != there:
            settled = shared[here] and shared[there]
            found[here].append(Near(tie.likelihood, tie.one, tie.other, settled=settled))
            found[there].append(Near(tie.likelihood, tie.other, tie.one, settled=settled))
    return [list(_chosen(each, {place.account for place in row})) for each, row in zip(found, rows, strict=True)]


def _chosen(found: Iterable[Near], present: set[int]) -> Iterator[Near]:
    told = missed = 0
    named = set(present)
    for each in sorted(found, key=lambda one: (-one.likelihood, one.here, one.there)):
        absent = each.there.account not in present
        if each.likelihood >= TOLD:
            told += 1
            if told <= _TOLD:
                yield each._replace(absent=absent)
        elif each.there.account not in named and missed < _MISSES:
            missed += 1
            yield each._replace(absent=absent)
        named.add(each.there.account)


def shared_words(witness: Witness, passage: int, one: Bag, other: Bag, rarity: TermRarity) -> tuple[str, ...]:
    """The rarest words that two passages share, as the first of them writes them."""
    rarest = rarity.rarest(one.terms & other.terms, _SHARED)
    written: dict[str, str] = {}
    for term, span in spans_of(witness.article, witness.passages[passage].span, rarest):
        written.setdefault(term, span.of(witness.article.text))
    return tuple(written[term] for term in rarest if term in written)
