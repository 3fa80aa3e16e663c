"""What the reader wrote on the rows, as a document tells it: words alone, which each format then dresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.export.passages import reference, runs
from reader.model import Check, Comparison, Row, Verdict

NOTES = "Notes and open checks"


class Remarked(NamedTuple):
    """A row that carries a remark: `Row 3 (A:5, B:7)`, what is marked there beside its note, and the note."""

    place: str
    marks: str
    note: str
    open: bool

    @property
    def words(self) -> str:
        """All in one line, `Row 3 (A:5, B:7), disputed: the note`; that a row is to be checked says the list itself."""
        head = f"{self.place}, {self.marks}" if self.marks else self.place
        return f"{head}: {' '.join(self.note.split())}" if self.note else head


def remarked(comparison: Comparison) -> list[Remarked]:
    """Every row with a remark, those that need a check first, each by number."""
    found = [_remarked(comparison, number) for number in comparison.remarked]
    return sorted(found, key=lambda one: not one.open)


def _remarked(comparison: Comparison, number: int) -> Remarked:
    row = comparison.rows[number]
    needed = row.remark.check is Check.NEEDED
    marks = "bookmarked" * row.remark.bookmarked if needed else row.remark.words
    return Remarked(f"Row {number + 1} ({', '.join(places(comparison, row))})", marks, row.remark.note, needed)


def places(comparison: Comparison, row: Row) -> Iterator[str]:
    """Where each account tells a row: `A:5`, `B:7–8`."""
    for label, witness, cell in zip(comparison.labels, comparison.witnesses, row.cells, strict=True):
        for run in runs(witness, cell):
            yield reference(label, witness.article, run)


def by_hand(row: Row) -> str:
    """What the reader's hand did to a row, as a sentence without its note: `Joined or split by hand; needs check.`"""
    words = "; ".join(filter(None, ("joined or split by hand" * row.overruled, row.remark.words)))
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def alone_by_hand(comparison: Comparison, account: int) -> list[tuple[str, str]]:
    """The places of what an account alone tells and the reader's hand was on, each with the words for it."""
    rows = (row for row in comparison.rows if row.verdict is Verdict.ONLY and row.cells[account] and by_hand(row))
    found = [(row.cells[account], ", ".join(places(comparison, row)), by_hand(row)) for row in rows]
    return [(place, words) for _, place, words in sorted(found)]
