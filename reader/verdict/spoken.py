"""The same words given to two speakers that cannot be one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.model import Kind, Quotation, Span, Speaker, Witness
from reader.verdict.difference import Difference, Shown
from reader.verdict.gaps import Alignment
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
                yield Difference(Kind.SPEAKER, _evidence(a, a.speaker, one[1]), _evidence(b, b.speaker, other[1]))


def _quotations(witness: Witness, words: Sequence[Word]) -> list[tuple[Quotation, list[Word]]]:
    """The cell's direct quotations with the words of each that stand in the cell."""
    grouped: dict[int, list[Word]] = {}
    for word in words:
        if word.quotation >= 0:
            grouped.setdefault(word.quotation, []).append(word)
    return [(witness.quotations[number], inside) for number, inside in grouped.items()]


def _same_words(a: Sequence[Word], b: Sequence[Word]) -> bool:
    alignment = Alignment(a, b)
    enough = sum(word.content for word, _ in alignment.shared) >= _FEWEST_CONTENT
    return enough and alignment.likeness >= _SAME_SHARE


def _evidence(quotation: Quotation, speaker: Speaker, words: Sequence[Word]) -> Shown:
    """Where the cell names the speaker, or the quotation's words in the cell where it does not."""
    cell = Span(words[0].span.start, words[-1].span.end)
    if quotation.mention and cell.covers(quotation.mention):
        return Shown((quotation.mention,), speaker.name)
    return Shown((Span(max(cell.start, quotation.span.start), min(cell.end, quotation.span.end)),), speaker.name)
