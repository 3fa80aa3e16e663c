"""What one account says happened and another says did not, in sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.language.english.certainty import DENIED_AUXILIARIES, SUPPORTING
from reader.model import Kind, Span
from reader.verdict.claims import claims, stems_of
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word

_BEGINS = 4
_SHARED = 2


def denial_differences(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Difference]:
    """Statements of one verb that just one of the cells denies: `did not sound` and `sounded`."""
    for one, other in ((a, b), (b, a)):
        for start, end in _denied(one):
            subject, verb = one[start - 1], one[end]
            stated = _stated(subject, verb, other) if one[start].form in SUPPORTING and subject.content else None
            shown = (stated.span,) if stated else _done(one, start, end, other)
            if shown:
                denial = Shown((Span(one[start].span.start, one[end].span.end),))
                difference = Difference(Kind.NEGATION, denial, Shown(shown))
                yield difference if one is a else difference.turned


def _denied(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where an auxiliary, `not` and a verb follow each other, behind a word: from auxiliary to verb."""
    for number in range(1, len(words) - 2):
        auxiliary, denial, verb = words[number : number + 3]
        if denial.form == "not" and auxiliary.form in SUPPORTING | DENIED_AUXILIARIES and verb.content:
            yield number, number + 2


def _stated(subject: Word, verb: Word, words: Sequence[Word]) -> Word | None:
    """The same verb right behind the same subject, with no auxiliary between."""
    for before, word in pairwise(words):
        if before.form == subject.form and word.form[:_BEGINS] == verb.form[:_BEGINS] and len(verb.form) >= _BEGINS:
            return word
    return None


def _done(words: Sequence[Word], start: int, end: int, others: Sequence[Word]) -> tuple[Span, ...]:
    """Where the other cell has auxiliary and verb without the `not`, in a sentence that shares three words besides."""
    auxiliary, verb = words[start].form, words[end]
    if (
        auxiliary not in DENIED_AUXILIARIES
        or len(verb.form) < _BEGINS
        or _both_ways(auxiliary, verb.form, words, others)
    ):
        return ()
    own = next(claim for claim in claims(words) if verb in claim.words)
    stems = stems_of([word for word in own.words if word is not verb])
    for claim in claims(others):
        for before, word in pairwise(claim.words):
            if (before.form, word.form) == (auxiliary, verb.form) and len(stems_of(claim.shared(stems))) >= _SHARED:
                return (Span(before.span.start, word.span.end),)
    return ()


def _both_ways(auxiliary: str, verb: str, words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether one cell alone both states and denies the verb, or both cells deny it."""
    stated = any((one.form, two.form) == (auxiliary, verb) for one, two in pairwise(words))
    return stated or any((others[at].form, others[end].form) == (auxiliary, verb) for at, end in _denied(others))
