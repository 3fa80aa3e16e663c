"""What a second reader points out, apart from all that the program says."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import DocumentParagraph, Item, Listing, Section, words
from reader.export.sections.row_links import passage
from reader.export.sections.rows_by_verdict import difference, quoted
from reader.lookup.plain_words import KIND_NAMES
from reader.lookup.selection import Selection
from reader.model import Comparison, PointedRow, Pointer, Row, SecondReading
from reader.overview import as_finding, only_pointed

SIGN = "→"
"""The mark of what is pointed out, unlike that of any verdict."""
_WHY = (
    "The accounts were sent to {model}{where}, which pointed out what they share and where they differ. reader checked "
    "only that the quoted words are in these passages; whether they mean what the model says is for you to judge. None "
    "of this is counted elsewhere in the document."
)


def pointed_out(held: Selection) -> Iterator[Section]:
    """The differences, then the rows, that the model alone points at; whichever rows the document is limited to."""
    reading = held.comparison.second_reading
    if reading is None:
        return
    alone = only_pointed(held.comparison, reading)
    blocks = [DocumentParagraph(words(_why(reading))), DocumentParagraph(words(_counted(reading, alone)))]
    sections = [_difference(held.comparison, number, each, reading) for number, each in enumerate(alone.pointers, 1)]
    if alone.rows:
        items = tuple(_row(held.comparison, each) for each in alone.rows)
        sections.append(Section(words(f"{SIGN} Reported together"), "pointed-out-rows", (Listing(items),)))
    yield Section(words(f"{SIGN} Pointed out by {reading.model}"), "pointed-out", tuple(blocks), tuple(sections))


def _why(reading: SecondReading) -> str:
    where = f" at {reading.endpoint}, which is not on this machine" if reading.endpoint else ""
    return _WHY.format(model=reading.model, where=where)


def _counted(reading: SecondReading, alone: SecondReading) -> str:
    """`model: 9 pointed at, 2 dropped (…); 3 of them are shown above without it.`."""
    known = len(reading.rows) + len(reading.pointers) - len(alone.rows) - len(alone.pointers)
    return f"{reading.counted}{f'; reader shows {known} of them without it' if known else ''}."


def _difference(comparison: Comparison, number: int, pointer: Pointer, reading: SecondReading) -> Section:
    title = f"{SIGN} {KIND_NAMES[pointer.kind]}{f': {pointer.about}' if pointer.about else ''}"
    told = [
        quoted(comparison, account, cell, pointer.spans[account]) for account, cell in enumerate(pointer.cells) if cell
    ]
    shown = Item(difference(comparison, Row(pointer.cells), as_finding(comparison, pointer)))
    reason = Item(words(f"{reading.model} ({pointer.weight}): {pointer.reason}"))
    return Section(words(title), f"pointed-out-{number}", (*told, Listing((shown, reason))))


def _row(comparison: Comparison, pointed: PointedRow) -> Item:
    return Item(
        words(pointed.about or "reported together"),
        tuple(passage(comparison, account, number) for account, cell in enumerate(pointed.cells) for number in cell),
    )
