"""Whether a passage may tell an act, by its words alone: asked first, since most passages then need not be parsed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Set
from functools import lru_cache
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


class PossibleActs:
    """Which passages of an English text may tell which acts: by their words, each of which is looked at once."""

    def __init__(self, text: str, passages: Iterable[tuple[int, Span]]) -> None:
        self._holders: dict[str, list[int]] = defaultdict(list)
        for number, span in passages:
            for word in set(_TOKEN.findall(text, *span)):
                self._holders[word].append(number)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._by_act: dict[str, list[str]] = defaultdict(list)
        for word in self._holders:
            told = _acts(word)
            for each in told.stems:
                self._by_stem[each].append(word)
            for each in told.acts:
                self._by_act[each].append(word)

    def like(self, claim: Claim) -> set[int]:
        """The passages that may have a claim that tells the same act; no other has one."""
        of_verb = (word for each in claim.verb for word in self._by_stem.get(each, ()))
        of_act = (word for each in claim.acts for word in self._by_act.get(each, ()))
        return self._passages({*of_verb, *of_act})

    def with_verbs(self, verbs: Set[str]) -> set[int]:
        """The passages that may have one of these verbs, given as lemmas."""
        like = {word for each in set(map(stem, verbs)) for word in self._by_stem.get(each, ())}
        return self._passages(word for word in like if not verbs.isdisjoint(_lemmas(word)))

    def _passages(self, words: Iterable[str]) -> set[int]:
        return {number for word in words for number in self._holders[word]}


@lru_cache(_KEPT)
def _lemmas(word: str) -> frozenset[str]:
    return frozenset(lemma_of(word, tag).lower() for tag in _TAGS)


@lru_cache(_KEPT)
def _acts(word: str) -> Acts:
    """What a word may tell under every lemma that it may have."""
    lemmas = _lemmas(word)
    return Acts(frozenset(map(stem, lemmas)), frozenset().union(*(ACTS.get(lemma, ()) for lemma in lemmas)))
