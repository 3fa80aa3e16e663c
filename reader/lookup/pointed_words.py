"""What a second reader points at, by the rows that it concerns, and in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from reader.lookup.addresses import reference
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import kind_words, told
from reader.model import Comparison, PointedRow, Pointer
from reader.overview import as_finding, only_pointed

SIGN = "→"
"""What stands before a row that a second reader points at, and before its words."""

Pointed = Mapping[int, Sequence[Pointer | PointedRow]]
"""What is pointed at, by the number of each row that holds some of its passages; differences first."""


def pointed_at(comparison: Comparison, concordance: Concordance) -> Pointed:
    """All that is pointed at and neither shown by the program nor accepted by the user."""
    reading = comparison.second_reading
    if reading is None:
        return {}
    found: dict[int, list[Pointer | PointedRow]] = defaultdict(list)
    for each in only_pointed(comparison, reading).every:
        for row in rows_of(each, concordance.row_of):
            found[row].append(each)
    return dict(found)


def rows_of(pointed: Pointer | PointedRow, row_of: Callable[[int, int], int | None]) -> list[int]:
    """The rows that hold its passages, ascending; `row_of` tells the row of an account's passage."""
    found = {row_of(account, number) for account, cell in enumerate(pointed.cells) for number in cell}
    return sorted(row for row in found if row is not None)


def pointed_words(comparison: Comparison, pointed: Pointer | PointedRow) -> tuple[str, str]:
    """A heading that says whose word it is, and what is pointed at: `→ number, says mistral: A nine · B eleven (…)`."""
    assert comparison.second_reading is not None
    model = comparison.second_reading.model
    if isinstance(pointed, PointedRow):
        return f"{SIGN} the same thing, says {model}", f"{_places(comparison, pointed)} ({pointed.about})"
    readings = told(zip(comparison.labels, as_finding(comparison, pointed).readings, strict=True))
    return f"{SIGN} {kind_words(pointed.kind)}, says {model}", f"{readings} ({pointed.weight}: {pointed.reason})"


def _places(comparison: Comparison, pointed: PointedRow) -> str:
    return ", ".join(
        reference(comparison, account, comparison.witnesses[account].passages[number].span)
        for account, cell in enumerate(pointed.cells)
        for number in cell
    )
