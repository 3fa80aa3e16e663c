"""Whether a passage may tell an act, by its words alone: asked first, since most passages then need not be parsed."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from reader.language.english.grammar.lemmas import lemma_of
from reader.language.english.grammar.word_boundaries import TOKEN
from reader.language.english.vocabulary.acts import ACTS
from reader.language.english.vocabulary.stems import stem
from reader.model import Span
from reader.verdict.english.claims import Claim

_TOKEN = re.compile(TOKEN)
# One for each way in which a tag decides what the lemma is.
_TAGS = ("NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBZ")
# Words that differ: as many as forty long articles have, in a few megabytes.
_KEPT = 20_000


class Acts(NamedTuple):
    """What a word tells where it is a verb, or stands behind one that says little: stems, and acts."""

    stems: frozenset[str]
    acts: frozenset[str]


def different_words(text: str, span: Span) -> tuple[str, ...]:
    """The words of a stretch of English text as the grammar parts them, each once, in no order."""
    return tuple(map(intern, set(_TOKEN.findall(text, *span))))


def may_tell(words: tuple[str, ...], claim: Claim) -> bool:
    """Whether a passage of these words may have a claim that tells the same act; it never has one where it may not."""
    every = map(_acts, words)
    return any(not (claim.verb.isdisjoint(each.stems) and claim.acts.isdisjoint(each.acts)) for each in every)


def may_have(words: tuple[str, ...], verbs: Set[str]) -> bool:
    """Whether a passage of these words may have one of these verbs, given as lemmas."""
    return any(not verbs.isdisjoint(_lemmas(word)) for word in words)


@lru_cache(_KEPT)
def _lemmas(word: str) -> frozenset[str]:
    return frozenset(lemma_of(word, tag).lower() for tag in _TAGS)


@lru_cache(_KEPT)
def _acts(word: str) -> Acts:
    """What a word may tell under every lemma that it may have."""
    lemmas = _lemmas(word)
    return Acts(frozenset(map(stem, lemmas)), frozenset().union(*(ACTS.get(lemma, ()) for lemma in lemmas)))
