"""Outcomes that exclude one another, said of the same: passed and defeated, upheld and overturned, rifle and pistol.

Hit: "The court upheld the ban on Friday" against "The ban was overturned by the court".
Near miss: "prices rose in May" against "prices fell in June, having risen in May", where one account has both words.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.vocabulary.opposite_words import OPPOSITES
from reader.model import Kind
from reader.verdict.case import Case
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.facing_words import FacingWords

_TOGETHER = 0.6
"""The likelihood from which two passages report so much the same that words near both are said of the same."""
_OUTCOMES = FacingWords(OPPOSITES)


def opposites(case: Case) -> Iterator[Difference]:
    """Outcomes that exclude one another, said of the same."""
    words, other_words = case.one.vocabulary.keys(), case.other.vocabulary.keys()
    for one, other in case.linked(_TOGETHER):
        for mine, yours, sides in _OUTCOMES.between(case, one, other):
            if sides[0].isdisjoint(other_words) and sides[1].isdisjoint(words):
                yield Difference(Kind.OTHER, Shown((mine.span,)), Shown((yours.span,)))
