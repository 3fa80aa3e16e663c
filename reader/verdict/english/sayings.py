"""The days on which accounts say that one person said one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.people.reporting import UTTERANCES
from reader.model import Kind, Weekday
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.difference import Difference

_SHARED = 4
"""Stems of news that two cells share which tell one utterance. Chosen by hand."""


def saying_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """The only weekdays of cells that name one person, share four words of news, and tell when they were said."""
    here, there = _said_on(a), _said_on(b)
    if not (here and there and here.fact and there.fact and conflict(here.fact, there.fact)):
        return
    if _names(a.words) & _names(b.words) and len(a.stems & b.stems) >= _SHARED:
        yield Difference(Kind.DATE, shown(here.fact, here.text), shown(there.fact, there.text))


def _said_on(cell: Cell) -> CellWord | None:
    """The one weekday of a cell, where it stands right behind a word for an utterance: `said on Monday`."""
    days = [word for word in cell.facts if word.date and isinstance(word.date.when, Weekday)]
    if len(days) != 1:
        return None
    at = cell.words.index(days[0])
    before = [word.form for word in cell.words[max(0, at - 2) : at] if word.form != "on"]
    return days[0] if before and before[-1] in UTTERANCES else None


def _names(words: Sequence[CellWord]) -> set[str]:
    return {word.form for word in words if word.capital and word.content and not word.fact}
