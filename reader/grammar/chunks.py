"""Chunks: the stretches of words that move as one (Abney 1991), found by patterns over one letter a word.

A noun phrase runs from its determiner to its head noun, with the preposition before it, a verb group from its first
auxiliary to its main verb; words of other kinds stand alone. Marks and conjunctions belong to no chunk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reader.grammar.tokens import Token
from reader.language.english.grammar.chunk_patterns import CASES, LETTERS, LOOSENING, PATTERN, TIMES, VERBS, WHEN
from reader.language.english.people.naming import NAME_SUFFIXES


class ChunkSort(StrEnum):
    """What a chunk is, by the name of its group in the pattern."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PREPOSITION = "preposition"
    QUESTION = "question"
    OTHER = "other"


class Chunk(NamedTuple):
    """A stretch of words: `start` and `end` are numbers of tokens (half-open), `head` is the number of its main word.

    The preposition that belongs to it stands from `first` to `start`; mostly there is none. `letters` has a letter for
    each word from `start`, as `reader.language.english.grammar.chunk_patterns` gives them.
    """

    sort: ChunkSort
    first: int
    start: int
    end: int
    head: int
    letters: str


_PATTERN = re.compile(PATTERN)
_SORTS: dict[str | None, ChunkSort] = {sort.value: sort for sort in ChunkSort}
_CASE_LETTERS = {ChunkSort.NOUN: "IT", ChunkSort.VERB: "Ii"}
# Words that differ are few: 20,000 of them are as many as forty long articles have.
_KEPT = 20_000


def chunks_of(tokens: Sequence[Token]) -> list[Chunk]:
    """The chunks of a sentence's tokens, in order."""
    letters = _letters(tokens)
    found = []
    for match in _PATTERN.finditer(letters):
        sort = _SORTS[match.lastgroup]
        own = match.group().lstrip(_CASE_LETTERS.get(sort, "")) or match.group()
        start, end = match.end() - len(own), match.end()
        found.append(Chunk(sort, match.start(), start, end, _head(sort, letters, start, end, tokens), own))
    return found


def _letters(tokens: Sequence[Token]) -> str:
    """One letter a token, by its tag and for some by its lemma."""
    letters = [_letter(lemma, tag) for _, _, lemma, tag in tokens]
    for at in [at for at, (_, _, lemma, _) in enumerate(tokens) if lemma in LOOSENING]:
        for phrase in LOOSENING[tokens[at].lemma]:
            end = at + len(phrase)
            if end < len(tokens) and letters[end] in "c$" and tuple(t.text.lower() for t in tokens[at:end]) == phrase:
                letters[at:end] = "q" * len(phrase)
    return "".join(letters)


@lru_cache(_KEPT)
def _letter(lemma: str, tag: str) -> str:
    if tag[0] == "N" and lemma.lower() in TIMES:
        return "t"
    if tag[0] == "J" and lemma in WHEN:
        return "l"
    if tag in ("IN", "TO") and lemma in CASES and (tag == "IN" or lemma != "to"):
        return "I"
    return VERBS.get((lemma, tag)) or LETTERS.get(tag, ".")


def _head(sort: ChunkSort, letters: str, start: int, end: int, tokens: Sequence[Token]) -> int:
    at = end - 1
    if sort is ChunkSort.NOUN:
        while at > start and letters[at] in "c,s":
            at -= 1
        if letters[at] not in "nNt":
            return end - 1
        if at > start and letters[at - 1] == "N" and tokens[at].text.lower() in NAME_SUFFIXES:
            return at - 1
    return at
