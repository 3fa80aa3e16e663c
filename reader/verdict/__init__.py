"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from reader.model import Kind, Row, Witness
from reader.verdict.agreeing import also_told
from reader.verdict.attributed import attribution_differences
from reader.verdict.denials import denial_differences
from reader.verdict.difference import Difference, Pairwise
from reader.verdict.hedges import hedge_differences
from reader.verdict.labels import label_differences
from reader.verdict.merge import merged
from reader.verdict.namesakes import Firsts, first_names, namesake_differences, rank_differences, spelling_differences
from reader.verdict.order import Passages, in_one_order
from reader.verdict.sayings import saying_differences
from reader.verdict.silence import silence_differences
from reader.verdict.spoken import Cells, Conflicting, speaker_conflicts
from reader.verdict.unframed import unframed_differences
from reader.verdict.utterances import utterance_differences
from reader.verdict.wording import differences
from reader.verdict.words import words_of

__all__ = ["judge"]

_NAMES = frozenset({Kind.NAME, Kind.PLACE, Kind.SPELLING})


class Cell(NamedTuple):
    """The words of a cell, passage by passage, and the full names that its account gives anywhere."""

    passages: Passages
    firsts: Firsts

    @property
    def forms(self) -> list[list[str]]:
        """What is compared of the words."""
        return [[word.form for word in passage] for passage in self.passages]


def judge(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Conflicting) -> tuple[Row, ...]:
    """The same rows with their findings; asides and rows with fewer than two filled cells have none.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same.
    """
    cells = {number: _words(witnesses, row) for number, row in enumerate(rows) if _comparable(row)}
    spoken = speaker_conflicts(witnesses, cells, conflicting)
    firsts = [first_names(witness) for witness in witnesses]
    judged = list(rows)
    for number, words in cells.items():
        told = spoken.get(number, [])
        if pairwise := told + [each for each in _worded(words, firsts) if not _told_already(each, told)]:
            judged[number] = replace(rows[number], findings=merged(witnesses, pairwise))
    return tuple(judged)


def _comparable(row: Row) -> bool:
    return not row.aside and sum(map(bool, row.cells)) > 1


def _words(witnesses: Sequence[Witness], row: Row) -> Cells:
    return {number: words_of(witnesses[number], cell) for number, cell in enumerate(row.cells) if cell}


def _worded(words: Cells, firsts: Sequence[Firsts]) -> list[Pairwise]:
    found = [
        Pairwise(one, other, difference)
        for one, other in combinations(sorted(words), 2)
        for difference in _between(Cell(words[one], firsts[one]), Cell(words[other], firsts[other]))
    ]
    return found + list(also_told(words, found))


def _told_already(each: Pairwise, told: Sequence[Pairwise]) -> bool:
    """Whether the difference is one of names that a conflict of speakers tells already."""
    return each.difference.kind in _NAMES and any(
        each[:2] == known[:2] and each.difference.touches(known.difference) for known in told
    )


def _between(one: Cell, other: Cell) -> list[Difference]:
    """The differences of two cells, found in an order that does not hang on the order of the accounts."""
    if one.forms > other.forms:
        return [difference.turned for difference in _between(other, one)]
    a, b = in_one_order(one.passages, other.passages)
    found = differences(a, b)
    loose = (
        *unframed_differences(a, b),
        *denial_differences(a, b),
        *saying_differences(a, b),
        *utterance_differences(a, b),
        *hedge_differences(a, b),
        *silence_differences(a, b),
        *attribution_differences(a, b),
        *namesake_differences((a, one.firsts), (b, other.firsts)),
        *spelling_differences((a, one.firsts), (b, other.firsts)),
        *rank_differences(a, b),
        *label_differences(a, b),
    )
    for each in loose:
        if not any(each.touches(known) for known in found):
            found.append(each)
    return found
