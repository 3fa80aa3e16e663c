"""Sentences of a cell as claims: which words of news they hold, and whether they are given as a fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.english.certainty import BELIEVING, HALF_SAYING, HEDGES, RELAYING, SEEMING
from reader.language.english.speech import REPORTING_VERBS
from reader.language.english.stems import stem
from reader.model import Span
from reader.verdict.words import Word

AS_FACT = "stated as fact"
_VOICES = REPORTING_VERBS | RELAYING | BELIEVING
_LOOSE = HEDGES | SEEMING | HALF_SAYING


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of a cell, its words in order."""

    words: tuple[Word, ...]

    @property
    def attributed(self) -> bool:
        """Whether a word of the sentence gives it to somebody, or a part of it stands in marks."""
        return self.relayed or any(word.quotation >= 0 for word in self.words)

    @property
    def relayed(self) -> bool:
        """Whether a word of the sentence gives it to somebody."""
        return any(word.form in _VOICES for word in self.words)

    @property
    def hedged(self) -> bool:
        """Whether a word of the sentence keeps it from being given as certain."""
        return any(word.form in _LOOSE for word in self.words)

    def shared(self, stems: frozenset[str]) -> list[Word]:
        """The words of news that are among these stems."""
        return [word for word in self.words if word.content and stem(word.form) in stems]


def claims(words: Sequence[Word]) -> Iterator[Claim]:
    """The sentences of a cell."""
    begins = [number for number, word in enumerate(words) if word.opens or number == 0]
    for start, end in zip(begins, [*begins[1:], len(words)], strict=True):
        yield Claim(tuple(words[start:end]))


def stems_of(words: Sequence[Word]) -> frozenset[str]:
    """The stems of the words of news."""
    return frozenset(stem(word.form) for word in words if word.content)


def reach(words: Sequence[Word]) -> Span:
    """From the first of these words to the last."""
    return Span(min(word.span.start for word in words), max(word.span.end for word in words))
