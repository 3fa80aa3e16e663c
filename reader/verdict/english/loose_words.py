"""What one word keeps from being told as so, "reportedly" or "alleged", where the other account has none for the same.

Clauses tell more, but only where both accounts have one verb with its nouns around it; words right behind such a word
are the same whatever a sentence is built like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from reader.language.english.people.naming import TITLES
from reader.language.english.vocabulary.certainty_words import (
    ALLEGATIONS,
    BELIEVING,
    DOUBTING,
    HEDGES,
    LOOSE_ADJECTIVES,
    LOOSE_ADVERBS,
    VERB_GROUP,
)
from reader.language.english.vocabulary.stems import stem
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.held_otherwise import asked

_TOGETHER = 0.5
"""The likelihood from which two passages report so much the same that the same words are said of one thing.

In 628 groups of articles eight of the nine that have such words from here on are right, one of six below it, to 0.3.
"""
_BEHIND = 3
"""Words of news behind a loosening word, of which the first and another have to be in the other passage.

Over 490 groups of articles 2 loses one finding and shows fewer words in four, 4 finds no other and shows more in
four.
"""
_AROUND = 6
"""Words on either side of a word that doubts among which the same words are doubted by the other account as well.

In 136 groups of articles 3 and 12 find just what 6 does.
"""
_LOOSE = LOOSE_ADVERBS | LOOSE_ADJECTIVES
_DOUBTS = (DOUBTING | HEDGES | ALLEGATIONS | BELIEVING | {"whether"}) - {"expected"}


class LooseWord(NamedTuple):
    """A word that loosens: its passage, itself, and the words of news behind it, of which it says so."""

    passage: int
    word: CellWord
    behind: Sequence[CellWord]


def loose_words(case: Case) -> Iterator[Difference]:
    """What a word of the first account loosens and the second gives as so."""
    for loose in case.one.read(_loosened):
        told = [there for there in case.near(loose.passage, _TOGETHER) if _tells(case.other, there, loose)]
        if not told:
            continue
        there = max(told, key=lambda each: case.link(loose.passage, each))
        shared = _shared(case.other.words[there], loose)
        if not _held_alike(case, there, shared):
            stems = frozenset(map(_stem, shared))
            last = next(word for word in reversed(loose.behind) if _stem(word) in stems)
            mine = Span(loose.word.span.start, last.span.end)
            yield Difference(Kind.CERTAINTY, Shown((mine,)), Shown((_reach(shared, stems),)))


def _loosened(account: Account) -> list[LooseWord]:
    return [loose for passage in account.holding(_LOOSE) for loose in _in(passage, account.words[passage])]


def _in(passage: int, words: Sequence[CellWord]) -> Iterator[LooseWord]:
    for at, word in enumerate(words):
        if word.form in _LOOSE and (behind := _behind(words, at)):
            yield LooseWord(passage, word, behind)


def _behind(words: Sequence[CellWord], at: int) -> Sequence[CellWord]:
    """The words of news behind a loosening word, where the first follows at once, or behind its auxiliaries."""
    following = words[at + 1 : sentence_around(words, at).stop]
    first = next((number for number, word in enumerate(following) if word.content), 0)
    between = {word.form for word in following[:first]}
    close = between <= VERB_GROUP if words[at].form in LOOSE_ADVERBS else not between
    news = [word for word in following if word.content][:_BEHIND]
    return [word for word in news if word.form not in TITLES] if close else ()


def _stem(word: CellWord) -> str:
    return word.form if word.fact else stem(word.form)


def _shared(words: Sequence[CellWord], loose: LooseWord) -> list[CellWord]:
    stems = set(map(_stem, loose.behind))
    return [word for word in words if word.content and _stem(word) in stems]


def _tells(account: Account, passage: int, loose: LooseWord) -> bool:
    """Whether a passage has the first word behind a loosening one and another, and none that doubts."""
    if not account.forms[passage].isdisjoint(_DOUBTS):
        return False
    shared = set(map(_stem, _shared(account.words[passage], loose)))
    return len(shared) > 1 and _stem(loose.behind[0]) in shared


def _held_alike(case: Case, there: int, shared: Sequence[CellWord]) -> bool:
    """Whether the second account asks or doubts these words as well, or the first tells them as so somewhere."""
    news = frozenset(_stem(word) for word in shared if not word.fact)
    return asked(case.other, shared) or _doubted(case.other, news) or _told_as_well(case, there, news)


def _doubted(account: Account, stems: frozenset[str]) -> bool:
    """Whether an account doubts somewhere what these words tell."""
    holding = account.holding(_DOUBTS)
    return any(_doubts(account.words[at], stems) for at in holding if stems <= account.stems[at])


def _doubts(words: Sequence[CellWord], stems: frozenset[str]) -> bool:
    places = (at for at, word in enumerate(words) if word.form in _DOUBTS)
    return any(stems <= set(map(_stem, words[max(0, at - _AROUND) : at + 1 + _AROUND])) for at in places)


def _told_as_well(case: Case, there: int, stems: frozenset[str]) -> bool:
    """Whether the first account, too, tells it as so somewhere."""
    near = case.turned.near(there, _TOGETHER)
    return any(stems <= case.one.stems[at] and case.one.forms[at].isdisjoint(_DOUBTS) for at in near)


def _reach(shared: Sequence[CellWord], stems: frozenset[str]) -> Span:
    """The shortest stretch that has a word of every stem."""
    stretches = (shared[start : end + 1] for start, end in combinations(range(len(shared)), 2))
    whole = (words for words in stretches if stems <= set(map(_stem, words)))
    spans = (Span(words[0].span.start, words[-1].span.end) for words in whole)
    return min(spans, key=lambda span: span.end - span.start)
