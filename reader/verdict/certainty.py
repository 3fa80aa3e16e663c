"""Whether a gap turns a statement round, or makes it more or less certain."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.language.english.certainty import (
    HEDGES,
    IMPLICIT_NEGATIONS,
    NEGATIONS,
    NOT_DENYING,
    SEEMING,
    STANCES,
)
from reader.verdict.gaps import Gap, Side
from reader.verdict.words import Word

_LOOSE = HEDGES | SEEMING
_NEGATION_WORDS = 3
_STANCE_WORDS = 4


def negated(gap: Gap) -> bool:
    """Whether just one side denies, in a gap of few words, by a `not` or its like."""
    if gap.longest > _NEGATION_WORDS:
        return False
    here, there = _denies(gap.a), _denies(gap.b)
    if here == there:
        return False
    plain = gap.b if here else gap.a
    return not any(word.form in IMPLICIT_NEGATIONS for word in plain.words)


def _denies(side: Side) -> bool:
    forms = [*(word.form for word in side.words), ""]
    return any(one in NEGATIONS and after not in NOT_DENYING for one, after in pairwise(forms))


def stance_changed(gap: Gap) -> bool:
    """Whether the two sides say differently how sure a statement is: confirmed or denied, reportedly or as a fact."""
    if gap.longest > _STANCE_WORDS:
        return False
    here, there = (_stances(side.words) for side in (gap.a, gap.b))
    if here and there:
        return not here & there
    return _hedged(gap.a.words) != _hedged(gap.b.words) and not (here or there)


def _stances(words: Sequence[Word]) -> set[str]:
    return {STANCES[word.form] for word in words if word.form in STANCES}


def _hedged(words: Sequence[Word]) -> bool:
    return any(word.form in _LOOSE for word in words)
