"""The same words given to two speakers that cannot be one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.model import Kind, Quotation, Span, Speaker, Witness
from reader.similarity import word_changes
from reader.verdict.wording import Difference
from reader.verdict.words import Word

_SAME_SHARE = 0.8
_FEWEST_CONTENT = 2


def speaker_differences(
    one: tuple[Witness, Sequence[Word]],
    other: tuple[Witness, Sequence[Word]],
    conflicting: Callable[[Speaker, Speaker], bool],
) -> Iterator[Difference]:
    """Quotations of two cells with nearly the same words and speakers that cannot be the same."""
    for a, a_words in _quotations(*one):
        for b, b_words in _quotations(*other):
            if a.speaker and b.speaker and conflicting(a.speaker, b.speaker) and _same_words(a_words, b_words):
                yield Difference(Kind.SPEAKER, _evidence(a, one[1]), _evidence(b, other[1]))


def _quotations(witness: Witness, words: Sequence[Word]) -> list[tuple[Quotation, list[Word]]]:
    """The cell's direct quotations with the words of each that stand in the cell."""
    grouped: dict[int, list[Word]] = {}
    for word in words:
        if word.quotation >= 0:
            grouped.setdefault(word.quotation, []).append(word)
    return [(witness.quotations[number], inside) for number, inside in grouped.items()]


def _same_words(a: Sequence[Word], b: Sequence[Word]) -> bool:
    here, there = [word.form for word in a], [word.form for word in b]
    changes = word_changes(here, there)
    changed = {number for change in changes for number in range(change.a_start, change.a_end)}
    shared = [word for number, word in enumerate(a) if number not in changed]
    enough = sum(word.content for word in shared) >= _FEWEST_CONTENT
    return enough and len(shared) >= _SAME_SHARE * min(len(here), len(there))


def _evidence(quotation: Quotation, words: Sequence[Word]) -> tuple[Span, ...]:
    """Where the cell names the speaker, or the quotation's words in the cell where it does not."""
    cell = Span(words[0].span.start, words[-1].span.end)
    if quotation.mention and cell.covers(quotation.mention):
        return (quotation.mention,)
    return (Span(max(cell.start, quotation.span.start), min(cell.end, quotation.span.end)),)
