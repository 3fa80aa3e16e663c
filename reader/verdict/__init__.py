"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from reader.model import Kind, Row, Witness
from reader.verdict.denials import denial_differences
from reader.verdict.difference import Difference, Pairwise
from reader.verdict.merge import merged
from reader.verdict.order import Passages, in_one_order
from reader.verdict.spoken import Cells, Conflicting, speaker_conflicts
from reader.verdict.unframed import unframed_differences
from reader.verdict.wording import differences
from reader.verdict.words import words_of

__all__ = ["judge"]

_NAMES = frozenset({Kind.NAME, Kind.PLACE, Kind.SPELLING})


def judge(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Conflicting) -> tuple[Row, ...]:
    """The same rows with their findings; asides and rows with fewer than two filled cells have none.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same.
    """
    cells = {number: _words(witnesses, row) for number, row in enumerate(rows) if _comparable(row)}
    spoken = speaker_conflicts(witnesses, cells, conflicting)
    judged = list(rows)
    for number, words in cells.items():
        if pairwise := spoken.get(number, []) + _worded(words, spoken.get(number, [])):
            judged[number] = replace(rows[number], findings=merged(witnesses, pairwise))
    return tuple(judged)


def _comparable(row: Row) -> bool:
    return not row.aside and sum(map(bool, row.cells)) > 1


def _words(witnesses: Sequence[Witness], row: Row) -> Cells:
    return {number: words_of(witnesses[number], cell) for number, cell in enumerate(row.cells) if cell}


def _worded(words: Cells, spoken: Sequence[Pairwise]) -> list[Pairwise]:
    """What the words of each two cells do to each other, without the names that a conflict of speakers tells."""
    return [
        Pairwise(one, other, difference)
        for one, other in combinations(sorted(words), 2)
        for difference in _between(words[one], words[other])
        if not any(_told(difference, known.difference) for known in spoken if known[:2] == (one, other))
    ]


def _told(difference: Difference, known: Difference) -> bool:
    return difference.kind in _NAMES and difference.touches(known)


def _between(one: Passages, other: Passages) -> list[Difference]:
    """The differences of two cells, found in an order that does not hang on the order of the accounts."""
    if [[word.form for word in passage] for passage in one] > [[word.form for word in passage] for passage in other]:
        return [difference.turned for difference in _between(other, one)]
    a, b = in_one_order(one, other)
    found = differences(a, b)
    for each in (*unframed_differences(a, b), *denial_differences(a, b)):
        if not any(each.touches(known) for known in found):
            found.append(each)
    return found
