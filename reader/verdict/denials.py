"""What one account says happened and another says did not, in sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.language.english.certainty import DENIED_AUXILIARIES, SUPPORTING
from reader.model import Kind, Span
from reader.verdict.cells import Cell
from reader.verdict.claims import stems_of
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word

_AUXILIARIES = SUPPORTING | DENIED_AUXILIARIES
_BEGINS = 4
_SHARED = 2


def denial_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Statements of one verb that just one of the cells denies: `did not sound` and `sounded`."""
    for one, other in ((a, b), (b, a)):
        for start, end in _denied(one):
            auxiliary, subject, verb = one.words[start], one.words[start - 1], one.words[end]
            stated = _stated(subject, verb, other.words) if auxiliary.form in SUPPORTING and subject.content else None
            shown = (stated.span,) if stated else _done(one, start, end, other)
            if shown:
                denial = Shown((Span(auxiliary.span.start, verb.span.end),))
                difference = Difference(Kind.NEGATION, denial, Shown(shown))
                yield difference if one is a else difference.turned


def _denied(cell: Cell) -> Iterator[tuple[int, int]]:
    """Where an auxiliary, `not` and a verb follow each other, behind a word: from auxiliary to verb."""
    for number in range(1, len(cell.words) - 2) if "not" in cell.vocabulary else ():
        auxiliary, denial, verb = cell.words[number : number + 3]
        if denial.form == "not" and auxiliary.form in _AUXILIARIES and verb.content:
            yield number, number + 2


def _stated(subject: Word, verb: Word, words: Sequence[Word]) -> Word | None:
    """The same verb right behind the same subject, with no auxiliary between."""
    for before, word in pairwise(words):
        if before.form == subject.form and word.form[:_BEGINS] == verb.form[:_BEGINS] and len(verb.form) >= _BEGINS:
            return word
    return None


def _done(cell: Cell, start: int, end: int, others: Cell) -> tuple[Span, ...]:
    """Where the other cell has auxiliary and verb without the `not`, in a sentence that shares three words besides."""
    auxiliary, verb = cell.words[start].form, cell.words[end]
    if (
        auxiliary not in DENIED_AUXILIARIES
        or len(verb.form) < _BEGINS
        or _both_ways(auxiliary, verb.form, cell, others)
    ):
        return ()
    own = next(claim for claim in cell.claims if verb in claim.words)
    stems = stems_of([word for word in own.words if word is not verb])
    for claim in others.claims:
        for before, word in pairwise(claim.words):
            if (before.form, word.form) == (auxiliary, verb.form) and len(stems_of(claim.shared(stems))) >= _SHARED:
                return (Span(before.span.start, word.span.end),)
    return ()


def _both_ways(auxiliary: str, verb: str, cell: Cell, others: Cell) -> bool:
    """Whether one cell alone both states and denies the verb, or both cells deny it."""
    stated = any((one.form, two.form) == (auxiliary, verb) for one, two in pairwise(cell.words))
    denied = ((others.words[at].form, others.words[end].form) for at, end in _denied(others))
    return stated or (auxiliary, verb) in denied
