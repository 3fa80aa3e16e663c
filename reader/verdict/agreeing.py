"""Who else gives one of two contradicting facts, though no words around it tell that the same thing is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from reader.model import Fact, Kind
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.order import Passages
from reader.verdict.values import conflict
from reader.verdict.words import Word

_FACTS = frozenset({Kind.NUMBER, Kind.DATE})


def sides_taken(cells: Mapping[int, Passages], conflicts: Sequence[Pairwise]) -> Iterator[Pairwise]:
    """The conflicts of further cells that give, once, just what one of two cells gives against the other."""
    words = {number: list(chain.from_iterable(passages)) for number, passages in cells.items()}
    for one, other, difference in conflicts:
        if difference.kind in _FACTS:
            here, there = _fact(words[one], difference.a), _fact(words[other], difference.b)
            for third in sorted(words.keys() - {one, other}) if here and there else ():
                for ally, foe, account, shown in ((here, there, other, difference.b), (there, here, one, difference.a)):
                    if found := _same_side(words[third], ally, foe):
                        yield Pairwise(account, third, Difference(difference.kind, shown, found))


def _fact(words: Sequence[Word], shown: Shown) -> Fact | None:
    return next((word.fact for word in words if word.fact and word.span == shown.spans[0]), None)


def _same_side(words: Sequence[Word], ally: Fact | None, foe: Fact | None) -> Shown | None:
    """Where the cell gives the ally's value just once, and contradicts the foe by it."""
    if ally is None or foe is None:
        return None
    same = [word.fact for word in words if word.fact and word.fact.value == ally.value]
    return Shown((same[0].span,)) if len(same) == 1 and conflict(same[0], foe) else None
