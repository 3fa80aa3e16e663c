"""The order in which rows are read, as they were aligned or as one account tells them; where a jump in it lands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from reader.lookup.plain_words import part_name
from reader.model import Comparison, Part, Witness


@dataclass(frozen=True, slots=True)
class Order:
    """Row numbers in the order in which they are read, and the place of each row in it, from 0."""

    rows: Sequence[int]
    place: Sequence[int]

    def among(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """These rows in reading order."""
        return tuple(sorted(numbers, key=self.place.__getitem__))


def aligned(comparison: Comparison) -> Order:
    """The order of the comparison itself."""
    every = range(len(comparison.rows))
    return Order(every, every)


def led_by(comparison: Comparison, lead: int) -> Order:
    """The order of one account; what it does not tell stays behind the same row of its own as before."""
    stretches: list[list[int]] = [[]]
    for number, row in enumerate(comparison.rows):
        if row.cells[lead]:
            stretches.append([])
        stretches[-1].append(number)
    stretches[1:] = sorted(stretches[1:], key=lambda stretch: comparison.rows[stretch[0]].cells[lead][0])
    rows = [number for stretch in stretches for number in stretch]
    place = [0] * len(rows)
    for at, number in enumerate(rows):
        place[number] = at
    return Order(rows, place)


def moved(comparison: Comparison, order: Order) -> Mapping[tuple[int, int], str]:
    """The cells, by row and account, that are read out of their account's own order, and the name of their paragraph.

    As few as can be: the cells left over are a longest ascending sequence of the account's passages (Fredman, 1975).
    """
    badges: dict[tuple[int, int], str] = {}
    for account, witness in enumerate(comparison.witnesses):
        told = [number for number in order.rows if comparison.rows[number].cells[account]]
        out = _out_of_order([comparison.rows[number].cells[account][0] for number in told])
        names = paragraph_names(witness) if out else ()
        for at in out:
            passage = comparison.rows[told[at]].cells[account][0]
            badges[told[at], account] = f"⇅{names[witness.passages[passage].paragraph]}"
    return badges


def paragraph_names(witness: Witness) -> tuple[str, ...]:
    """What each paragraph is called: `¶3` for the third of the body, what it is for any other."""
    names, number = [], 0
    for paragraph in witness.article.paragraphs:
        number += paragraph.part is Part.BODY
        names.append(f"¶{number}" if paragraph.part is Part.BODY else part_name(paragraph.part))
    return tuple(names)


def nearest(rows: Sequence[int], current: int, place: Sequence[int]) -> int:
    """The row shown that stands at, or else after, or else before the current one.

    `place` has the place of every row in the order in which these rows stand.
    """
    return rows[min(bisect_left(rows, place[current], key=place.__getitem__), len(rows) - 1)]


def seek(rows: Sequence[int], current: int, direction: int, place: Sequence[int]) -> int | None:
    """The next of these rows after (`1`) or before (`-1`) the current one, round the end if need be.

    `place` has the place of every row in the order in which these rows stand.
    """
    if not rows:
        return None
    if direction > 0:
        return rows[bisect_right(rows, place[current], key=place.__getitem__) % len(rows)]
    return rows[bisect_left(rows, place[current], key=place.__getitem__) - 1]


def _out_of_order(numbers: Sequence[int]) -> list[int]:
    """The places of the numbers that a longest ascending sequence leaves out."""
    ends: list[tuple[int, int]] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_right(ends, number, key=itemgetter(0))
        before.append(ends[length - 1][1] if length else -1)
        ends[length : length + 1] = [(number, at)]
    kept = set()
    at = ends[-1][1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return [at for at in range(len(numbers)) if at not in kept]
