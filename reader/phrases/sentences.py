"""A sentence of prose with its noun phrases and its verbs of saying."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from reader.model import Span
from reader.phrases.cues import Cue, find_cues
from reader.phrases.nouns import Noun, Sort, find_nouns
from reader.phrases.words import Prose, Word


class Sentence(NamedTuple):
    """Words `start` to `end` of a paragraph's `words`, by number, and what was found in them, in order."""

    words: list[Word]
    start: int
    end: int
    nouns: list[Noun]
    cues: list[Cue]

    def noun_at(self, start: int) -> Noun | None:
        """The first noun phrase that begins at word `start`."""
        return next((noun for noun in self.nouns if noun.start == start), None)

    def span(self, noun: Noun) -> Span:
        """Where a noun phrase stands in the text; of "he’d" the pronoun alone."""
        first = self.words[noun.start]
        if noun.sort is Sort.PRONOUN and not noun.possessive:
            return Span(first.start, first.start + len(first.form))
        return Span(first.start, self.words[noun.end - 1].end)


def read_sentence(prose: Prose, sentence: Span, names: Collection[str]) -> Sentence:
    """Find the noun phrases and verbs of saying of one sentence; see `find_nouns` for `names`."""
    nouns = find_nouns(prose.words, *sentence, names)
    cues = find_cues(prose.words, *sentence, nouns)
    return Sentence(prose.words, *sentence, nouns, cues)
