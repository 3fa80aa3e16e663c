"""What the user wrote on rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from reader.export.document import AccountPlace, Item, Listing, Section, Words, with_commas, words
from reader.export.sections.row_links import called
from reader.lookup.addresses import places
from reader.lookup.selection import Selection
from reader.model import Check, Row


def notes(held: Selection, but: Collection[int] = ()) -> Iterator[Section]:
    """Every row held that has a remark, `but` some: first those to be checked, as a list of tasks, then the others."""
    numbers = [number for number in sorted(held.rows - {*but}) if held.comparison.rows[number].remark]
    if numbers:
        items = sorted((_item(held, number) for number in numbers), key=lambda item: not item.task)
        yield Section(words("Notes and open checks"), "notes", (Listing(tuple(items)),))


def _item(held: Selection, number: int) -> Item:
    """`Row 3 (A:5, B:7), disputed: the note`, or `A:5: the note` where the document does not number the row.

    That a row is to be checked says the task itself.
    """
    row = held.comparison.rows[number]
    needed = row.remark.check is Check.NEEDED
    marks = replace(row.remark, check=None).words if needed else row.remark.words
    told = with_commas(AccountPlace(*at) for at in places(held.comparison, row))
    at = (Words(" ("), *told, Words(")")) if number in held.numbered else ()
    after = (f", {marks}" if marks else "") + (f": {row.remark.note}" if row.remark.note else "")
    return Item((*called(held, number, leads=True), *at, Words(after)), task=needed)


def remarks(row: Row) -> Iterator[str]:
    """What the user did to a row and wrote on it: `Joined or split by hand; needs check.`, then `Note: the note`."""
    if done := "; ".join(filter(None, ("joined or split by hand" * row.overruled, row.remark.words))):
        yield f"{done[:1].upper()}{done[1:]}."
    if row.remark.note:
        yield f"Note: {row.remark.note}"
