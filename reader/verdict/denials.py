"""What one account says happened and another says did not, in sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.language.english.certainty import SUPPORTING
from reader.model import Kind, Span
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word

_BEGINS = 4


def denial_differences(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Difference]:
    """Statements of one subject and one verb that just one of the cells denies: `did not sound` and `sounded`."""
    for one, other in ((a, b), (b, a)):
        for start, end in _denied(one):
            stated = _stated(one[start - 1], one[end], other)
            if stated:
                denial = Shown((Span(one[start].span.start, one[end].span.end),))
                difference = Difference(Kind.NEGATION, denial, Shown((stated.span,)))
                yield difference if one is a else difference.turned


def _denied(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where a subject word, a form of `do` or the like, `not` and a verb follow each other: from auxiliary to verb."""
    for number in range(1, len(words) - 2):
        auxiliary, denial, verb = words[number : number + 3]
        if denial.form == "not" and auxiliary.form in SUPPORTING and words[number - 1].content and verb.content:
            yield number, number + 2


def _stated(subject: Word, verb: Word, words: Sequence[Word]) -> Word | None:
    """The same verb right behind the same subject, with no auxiliary between."""
    for before, word in pairwise(words):
        if before.form == subject.form and word.form[:_BEGINS] == verb.form[:_BEGINS] and len(verb.form) >= _BEGINS:
            return word
    return None
