"""Amounts of one thing that cells give in different sentences, where no common frame of words tells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.numbers import COUNTED_AS
from reader.model import Fact, Kind
from reader.verdict.difference import Difference, Shown
from reader.verdict.values import comparable, conflict
from reader.verdict.words import Word

_FATES = frozenset(COUNTED_AS.values())
_SHARED = 2


def count_differences(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Difference]:
    """Amounts of the same thing that exclude each other, where each cell gives just one of it."""
    here, there = _amounts(a), _amounts(b)
    pairs = [(one, other) for one in here for other in there if _same_thing(one, other)]
    for one, other in pairs:
        alone = sum(one is first or other is second for first, second in pairs) == 1
        if alone and conflict(one, other):
            yield Difference(Kind.NUMBER, _shown(one, a), _shown(other, b))


def _amounts(words: Sequence[Word]) -> list[Fact]:
    return [word.fact for word in words if word.fact and word.fact.kind is Kind.NUMBER and not _ordinal(word.fact)]


def _ordinal(fact: Fact) -> bool:
    return fact.value.endswith(" th")


def _same_thing(one: Fact, other: Fact) -> bool:
    """Whether both count in one unit and share two words of what they count, or what became of those counted."""
    if not comparable(one, other):
        return False
    shared = one.about & other.about
    fates = one.about & _FATES, other.about & _FATES
    if all(fates):
        return bool(shared & _FATES)
    return len(shared) >= _SHARED


def _shown(fact: Fact, words: Sequence[Word]) -> Shown:
    text = next(word.text for word in words if word.fact is fact)
    return Shown((fact.span,), f"{fact.hedge} {text}" if fact.hedge else "")
