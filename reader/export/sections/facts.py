"""The facts that several accounts give, side by side."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import AccountPlace, DocumentTable, Inlines, Section, Strong, words
from reader.export.sections.row_links import link
from reader.lookup.plain_words import KIND_NAMES
from reader.lookup.selection import Selection
from reader.model import Verdict
from reader.overview import GridLine, fact_grid


def facts(held: Selection) -> Iterator[Section]:
    """A table of the facts that two accounts or more give; disputed readings stand out and bear the sign."""
    lines = [line for line in fact_grid(held.comparison) if line.row in held.rows]
    if lines:
        labels = (AccountPlace(account, label) for account, label in enumerate(held.comparison.labels))
        head = (words(""), *((label,) for label in labels), words("Row"))
        rows = tuple(
            (words(KIND_NAMES[line.kind]), *_readings(line), (link(held, line.row, str(line.row + 1)),))
            for line in lines
        )
        table = DocumentTable(head, rows, frozenset({len(head) - 1}))
        yield Section(words("Facts"), "facts", (table,))


def _readings(line: GridLine) -> Iterator[Inlines]:
    for reading in line.readings:
        yield (Strong(f"{Verdict.DIFFER.sign} {reading}"),) if reading and line.conflict else words(reading)
