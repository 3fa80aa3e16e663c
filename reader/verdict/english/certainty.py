"""Whether a gap turns a statement round, or makes it more or less certain."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from reader.language.english.vocabulary.acts import PRONOUNS
from reader.language.english.vocabulary.certainty_words import (
    HEDGES,
    IMPLICIT_NEGATIONS,
    NEGATIONS,
    NOT_DENYING,
    SEEMING,
    VERB_GROUP,
)
from reader.language.english.vocabulary.stems import stem
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.gaps import Gap, GapSide

_OF_VERBS = VERB_GROUP | NEGATIONS
_LOOSE = HEDGES | SEEMING | {"could"}
_NEGATION_WORDS = 3
"""Words of a gap that a "not" turns round; a longer one says something else besides. Chosen by hand."""
_STANCE_WORDS = 4
"""The same for a word that loosens. Chosen by hand."""


def negated(gap: Gap) -> bool:
    """Whether just one side denies, in a gap of few words, by a `not` or its like."""
    if gap.longest > _NEGATION_WORDS:
        return False
    here, there = _denies(gap.a), _denies(gap.b)
    if here == there:
        return False
    plain, denying = (gap.b, gap.a) if here else (gap.a, gap.b)
    if any(word.form in IMPLICIT_NEGATIONS for word in plain.words):
        return False
    return _only_denies(plain.words, denying.words) or _before_one_clause(gap)


def _before_one_clause(gap: Gap) -> bool:
    """Whether both sides lead up to the same "that …": "found that", "never said that"."""
    return all(side.right and side.right.form == "that" for side in (gap.a, gap.b))


def _only_denies(plain: Sequence[CellWord], denying: Sequence[CellWord]) -> bool:
    """Whether one side tells what the other does but for the "not": "closed", "did not close"."""
    here, there = ({stem(word.form) for word in words if word.tells} for words in (plain, denying))
    return here == there and all(word.tells or word.form in _OF_VERBS for word in (*plain, *denying))


def _denies(side: GapSide) -> bool:
    forms = [*(word.form for word in side.words), ""]
    if side.right and side.right.form in PRONOUNS and forms[-2:] == ["no", ""]:
        return False
    return any(one in NEGATIONS and after not in NOT_DENYING for one, after in pairwise(forms))


def stance_changed(gap: Gap, here: Set[str], there: Set[str]) -> bool:
    """Whether the two sides say differently how sure a statement is: reportedly or as a fact.

    `here` and `there` are the forms of both cells: a word that loosens may stand elsewhere in the plain one.
    """
    if gap.longest > _STANCE_WORDS:
        return False
    hedged = _hedged(gap.a.words)
    own_of_the_plain = there - here if hedged else here - there
    return hedged != _hedged(gap.b.words) and own_of_the_plain.isdisjoint(_LOOSE)


def _hedged(words: Sequence[CellWord]) -> bool:
    return any(word.form in _LOOSE for word in words)
