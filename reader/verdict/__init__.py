"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from reader.model import Row, Speaker, Witness
from reader.verdict.gaps import gaps_between
from reader.verdict.merge import Pairwise, merged
from reader.verdict.spoken import speaker_differences
from reader.verdict.wording import Difference, differences
from reader.verdict.words import Word, words_of

__all__ = ["judge"]


def judge(
    witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Callable[[Speaker, Speaker], bool]
) -> tuple[Row, ...]:
    """The same rows with their findings; asides and rows with fewer than two filled cells have none.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same.
    """
    return tuple(_judged(witnesses, row, conflicting) for row in rows)


def _judged(witnesses: Sequence[Witness], row: Row, conflicting: Callable[[Speaker, Speaker], bool]) -> Row:
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


def _between(
    one: tuple[Witness, Sequence[Word]],
    other: tuple[Witness, Sequence[Word]],
    conflicting: Callable[[Speaker, Speaker], bool],
) -> list[Difference]:
    """The differences of two cells, found in an order that does not hang on the order of the accounts."""
    if [word.form for word in one[1]] > [word.form for word in other[1]]:
        turned = _between(other, one, conflicting)
        return [Difference(difference.kind, difference.b, difference.a) for difference in turned]
    spoken = list(speaker_differences(one, other, conflicting))
    taken = [span for difference in spoken for span in difference.a + difference.b]
    worded = [difference for gap in gaps_between(one[1], other[1]) for difference in differences(gap)]
    return spoken + [
        difference
        for difference in worded
        if not any(span.touches(seen) for span in difference.a + difference.b for seen in taken)
    ]
