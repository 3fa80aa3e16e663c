"""The days on which accounts say that one person said one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.speech import UTTERANCES
from reader.model import Kind
from reader.verdict.claims import stems_of
from reader.verdict.difference import Difference
from reader.verdict.values import conflict, shown
from reader.verdict.words import Word

_SHARED = 4


def saying_differences(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Difference]:
    """The only weekdays of cells that name one person, share four words of news, and tell when they were said."""
    here, there = _said_on(a), _said_on(b)
    same = bool(_names(a) & _names(b)) and len(stems_of(a) & stems_of(b)) >= _SHARED
    if same and here and there and here.fact and there.fact and conflict(here.fact, there.fact):
        yield Difference(Kind.DATE, shown(here.fact, here.text), shown(there.fact, there.text))


def _said_on(words: Sequence[Word]) -> Word | None:
    """The one weekday of a cell, where it stands right behind a word for an utterance: `said on Monday`."""
    days = [number for number, word in enumerate(words) if word.fact and word.fact.value.startswith("W")]
    if len(days) != 1:
        return None
    before = [word.form for word in words[max(0, days[0] - 2) : days[0]] if word.form != "on"]
    return words[days[0]] if before and before[-1] in UTTERANCES else None


def _names(words: Sequence[Word]) -> set[str]:
    return {word.form for word in words if word.capital and word.content and not word.fact}
