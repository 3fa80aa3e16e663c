"""The days on which accounts say that one person or paper said one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.language.english.people.reporting import UTTERANCES
from reader.model import Fact, Kind, Weekday
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.difference import Difference

_SHARED = 4
"""Stems of news that two cells share which tell one utterance. Chosen by hand."""
_NEAR = 5
"""Words on either side of a day among which a name is that of who spoke. Chosen by hand."""


class DatedSaying(NamedTuple):
    """The one weekday of a cell, and the names beside it."""

    day: Fact
    text: str
    names: frozenset[str]


def saying_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """The only weekdays of cells that share four words of news, and tell when one whom both name said it."""
    here, there = _said_on(a), _said_on(b)
    if not (here and there and here.names & there.names and conflict(here.day, there.day)):
        return
    if len(a.stems & b.stems) >= _SHARED:
        yield Difference(Kind.DATE, shown(here.day, here.text), shown(there.day, there.text))


def _said_on(cell: Cell) -> DatedSaying | None:
    """The one weekday of a cell, where it stands right behind a word for an utterance: `said on Monday`."""
    days = [word for word in cell.facts if word.date and isinstance(word.date.when, Weekday)]
    if len(days) != 1 or not days[0].date:
        return None
    at = cell.words.index(days[0])
    before = [word.form for word in cell.words[max(0, at - 2) : at] if word.form != "on"]
    if not before or before[-1] not in UTTERANCES:
        return None
    return DatedSaying(days[0].date, days[0].text, _names(cell.words[max(0, at - _NEAR) : at + 1 + _NEAR]))


def _names(words: Sequence[CellWord]) -> frozenset[str]:
    return frozenset(word.form for word in words if word.capital and word.content and not word.fact)
