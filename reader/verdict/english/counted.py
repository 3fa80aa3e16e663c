"""What the figures of a finding count: the dead, the crew members."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.amounts.counted_people import CALLED
from reader.model import Span, Witness
from reader.verdict.cells.cell_words import CellWord, words_of
from reader.verdict.english.quantities import Quantity, plural, quantities_of
from reader.verdict.placing import passage_at

_LONGEST = 2
"""Words of a noun that are told ("crew members"); where more stand before the plural, that one alone."""


def counted(witnesses: Sequence[Witness], spans: Sequence[Sequence[Span]]) -> str:
    """What became of those counted, else the noun that all figures share; empty where nothing or more than one is told.

    `spans` are the figures of each account. What is measured in a unit, or is the third of its sort, is no count.
    """
    found = [each for witness, own in zip(witnesses, spans, strict=True) for each in _quantities(witness, own)]
    fates = {each.fate for each, _ in found}
    if any(each.unit for each, _ in found) or len(fates) != 1:
        return ""
    if fate := fates.pop():
        return CALLED.get(fate, f"those {fate}")
    nouns = sorted({noun for _, noun in found if noun}, key=lambda noun: (len(noun), noun))
    return nouns[0] if len({noun.split()[-1] for noun in nouns}) == 1 else ""


def _quantities(witness: Witness, spans: Sequence[Span]) -> Iterator[tuple[Quantity, str]]:
    """Every figure that a rule of English reads, with the noun that it counts as it stands."""
    for span in spans if witness.article.english else ():
        passage = passage_at(witness, span.start)
        words = words_of(witness, passage)
        for quantity in quantities_of(witness.article.text, passage, words):
            if quantity.fact.span == span:
                yield quantity, _noun(witness.article.text, words, quantity)


def _noun(text: str, words: Sequence[CellWord], quantity: Quantity) -> str:
    """The words from a figure to the noun in the plural; empty behind a hyphen or an "of", and without one."""
    noun = quantity.noun_among(words)
    joined = text[quantity.fact.span.end : quantity.fact.span.end + 1] == "-"
    if joined or not noun or not noun[0].content or not plural(noun[-1].form):
        return ""
    return Span(noun[0 if len(noun) <= _LONGEST else -1].span.start, noun[-1].span.end).line_of(text)
