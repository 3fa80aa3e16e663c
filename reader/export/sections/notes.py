"""What the reader wrote on rows."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import Inline, Item, Listing, Place, Section, Words, joined, words
from reader.export.passages import reference, runs
from reader.export.scope import Selection
from reader.export.sections.links import link
from reader.model import Check, Comparison, Row


def notes(held: Selection) -> Iterator[Section]:
    """Every row held that has a remark: first those to be checked, as a list of tasks, then the others."""
    numbers = [number for number in sorted(held.rows) if held.comparison.rows[number].remark]
    if numbers:
        items = sorted((_item(held, number) for number in numbers), key=lambda item: not item.task)
        yield Section(words("Notes and open checks"), "notes", (Listing(tuple(items)),))


def _item(held: Selection, number: int) -> Item:
    """`Row 3 (A:5, B:7), disputed: the note`; that a row is to be checked says the task itself."""
    row = held.comparison.rows[number]
    needed = row.remark.check is Check.NEEDED
    marks = "bookmarked" * row.remark.bookmarked if needed else row.remark.words
    places = joined([(place,) for place in _places(held.comparison, row)], ", ")
    after = (f", {marks}" if marks else "") + (f": {row.remark.note}" if row.remark.note else "")
    return Item((link(held, number, f"Row {number + 1}"), Words(" ("), *places, Words(f"){after}")), task=needed)


def _places(comparison: Comparison, row: Row) -> Iterator[Inline]:
    """Where each account tells a row."""
    told = zip(comparison.labels, comparison.witnesses, row.cells, strict=True)
    for account, (label, witness, cell) in enumerate(told):
        for run in runs(witness, cell):
            yield Place(account, reference(label, witness.article, run))


def by_hand(row: Row) -> str:
    """What the reader's hand did to a row, as a sentence without its note: `Joined or split by hand; needs check.`"""
    words = "; ".join(filter(None, ("joined or split by hand" * row.overruled, row.remark.words)))
    return f"{words[:1].upper()}{words[1:]}." if words else ""
