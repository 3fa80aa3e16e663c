"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from reader.model import Row, Speaker, Witness
from reader.verdict.difference import Difference
from reader.verdict.gaps import Alignment
from reader.verdict.merge import Pairwise, merged
from reader.verdict.spoken import speaker_differences
from reader.verdict.wording import differences
from reader.verdict.words import Word, words_of

__all__ = ["judge"]

Cell = tuple[Witness, Sequence[Word]]
Conflicting = Callable[[Speaker, Speaker], bool]


def judge(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Conflicting) -> tuple[Row, ...]:
    """The same rows with their findings; asides and rows with fewer than two filled cells have none.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same.
    """
    return tuple(_judged(witnesses, row, conflicting) for row in rows)


def _judged(witnesses: Sequence[Witness], row: Row, conflicting: Conflicting) -> Row:
    filled = [number for number, cell in enumerate(row.cells) if cell]
    if row.aside or len(filled) < 2:
        return row
    words = {number: words_of(witnesses[number], row.cells[number]) for number in filled}
    pairwise = [
        Pairwise(one, other, difference)
        for one, other in combinations(filled, 2)
        for difference in _between((witnesses[one], words[one]), (witnesses[other], words[other]), conflicting)
    ]
    return replace(row, findings=merged(witnesses, pairwise)) if pairwise else row


def _between(one: Cell, other: Cell, conflicting: Conflicting) -> list[Difference]:
    """The differences of two cells, found in an order that does not hang on the order of the accounts."""
    if [word.form for word in one[1]] > [word.form for word in other[1]]:
        return [difference.turned for difference in _between(other, one, conflicting)]
    found = list(speaker_differences(one, other, conflicting))
    for gap in Alignment(one[1], other[1]).gaps():
        found += [each for each in differences(gap) if not any(each.touches(earlier) for earlier in found)]
    return found
