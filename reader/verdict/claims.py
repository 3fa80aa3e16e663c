"""Sentences of a cell as claims: which words of news they hold, and whether they are given as a fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.language.english.certainty import BELIEVING, HALF_SAYING, HEDGES, RELAYING, SEEMING
from reader.language.english.speech import REPORTING_VERBS
from reader.language.english.stems import stem
from reader.model import Span
from reader.verdict.words import Word

AS_FACT = "stated as fact"
_VOICES = REPORTING_VERBS | RELAYING | BELIEVING
_LOOSE = HEDGES | SEEMING | HALF_SAYING


class Claim(NamedTuple):
    """A sentence of a cell: its words in order, their forms, and the words of news with their stems."""

    words: tuple[Word, ...]
    forms: frozenset[str]
    news: tuple[tuple[Word, str], ...]

    @property
    def attributed(self) -> bool:
        """Whether a word of the sentence gives it to somebody, or a part of it stands in marks."""
        return self.relayed or self.quoting

    @property
    def quoting(self) -> bool:
        """Whether a part of the sentence stands in marks."""
        return any(word.quotation >= 0 for word in self.words)

    @property
    def relayed(self) -> bool:
        """Whether a word of the sentence gives it to somebody."""
        return not self.forms.isdisjoint(_VOICES)

    @property
    def hedged(self) -> bool:
        """Whether a word of the sentence keeps it from being given as certain."""
        return not self.forms.isdisjoint(_LOOSE)

    def shared(self, stems: frozenset[str]) -> list[Word]:
        """The words of news that are among these stems."""
        return [word for word, root in self.news if root in stems]


def claims(words: Sequence[Word]) -> Iterator[Claim]:
    """The sentences of a cell."""
    begins = [number for number, word in enumerate(words) if word.opens or number == 0]
    for start, end in pairwise([*begins, len(words)]):
        own = tuple(words[start:end])
        news = tuple((word, stem(word.form)) for word in own if word.content)
        yield Claim(own, frozenset(word.form for word in own), news)


def stems_of(words: Sequence[Word]) -> frozenset[str]:
    """The stems of the words of news."""
    return frozenset(stem(word.form) for word in words if word.content)


def reach(words: Sequence[Word]) -> Span:
    """From the first of these words to the last."""
    return Span(min(word.span.start for word in words), max(word.span.end for word in words))
