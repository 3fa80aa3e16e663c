"""Outcomes that exclude one another, said of the same: passed and defeated, upheld and overturned, rifle and pistol.

Hit: "The court upheld the ban on Friday" against "The ban was overturned by the court".
Near miss: "prices rose in May" against "prices fell in June, having risen in May", where one account has both words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from reader.language.english.vocabulary.opposite_words import OPPOSITES
from reader.language.english.vocabulary.stems import stem
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown

_TOGETHER = 0.6
"""The likelihood from which two passages report so much the same that words near both are said of the same."""
_COPIED = 0.6
"""The likeness of two passages (0 to 1) from which one is a rewrite of the other."""
_NEAR = 3
"""Words on either side of an outcome among which both passages have to have one of news in common."""
_WORDS = frozenset(word for sides in OPPOSITES for side in sides for word in side)
_FIRST_WORDS = frozenset(words.split()[0] for words in _WORDS)


class Outcome(NamedTuple):
    """A word, or two, of one side of a pair of opposites, and the stems of the words of news near it."""

    form: str
    span: Span
    near: frozenset[str]


def opposites(case: Case) -> Iterator[Difference]:
    """Outcomes that exclude one another, said of the same."""
    outcomes, other_outcomes = case.one.read(_outcomes), case.other.read(_outcomes)
    for one, other in case.linked(_TOGETHER):
        if not (outcomes[one] and other_outcomes[other]):
            continue
        here, there = case.one.words[one], case.other.words[other]
        copied = case.rarity.alike(case.one.stems[one], case.other.stems[other]) >= _COPIED
        known = (_forms(here), _forms(there)) if copied else (case.one.vocabulary.keys(), case.other.vocabulary.keys())
        for mine, yours in product(outcomes[one], other_outcomes[other]):
            sides = _apart(mine.form, yours.form)
            if sides and mine.near & yours.near and sides[0].isdisjoint(known[1]) and sides[1].isdisjoint(known[0]):
                yield Difference(Kind.OTHER, Shown((mine.span,)), Shown((yours.span,)))


def _forms(words: Sequence[CellWord]) -> Set[str]:
    return {word.form for word in words} | {f"{left.form} {right.form}" for left, right in pairwise(words)}


def _outcomes(account: Account) -> list[list[Outcome]]:
    """The outcomes of every passage."""
    return [list(_in(words)) for words in account.words]


def _in(words: Sequence[CellWord]) -> Iterator[Outcome]:
    for at in [at for at, word in enumerate(words) if word.form in _FIRST_WORDS]:
        word = words[at]
        for behind in words[at : at + 2]:
            form = word.form if behind is word else f"{word.form} {behind.form}"
            if form in _WORDS:
                near = (*words[max(0, at - _NEAR) : at], *words[at + 1 : at + 1 + _NEAR])
                stems = frozenset(stem(each.form) for each in near if each.content and not each.fact)
                yield Outcome(form, Span(word.span.start, behind.span.end), stems)


@cache
def _apart(mine: str, yours: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """The sides of the two where they exclude one another, which no two of one side do."""
    found = None
    for sides in OPPOSITES:
        here = next((side for side in sides if mine in side), None)
        there = next((side for side in sides if yours in side), None)
        if here and here is there:
            return None
        if here and there:
            found = here, there
    return found
