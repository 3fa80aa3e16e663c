"""Passages that tell some of what another row tells."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import Inlines, Item, Listing, Paragraph, Place, Section, Words, joined, words
from reader.export.passages import opening, reference
from reader.export.scope import Selection
from reader.export.sections.links import link

_WHY = (
    "A passage stands in one row only, though it may tell two things. These passages of different rows seem to tell "
    "some of the same; a row that one account tells alone is to be read with them."
)
_OPENING = 70
"""How many code points of a passage are enough to know it by."""


def told_twice(held: Selection) -> Iterator[Section]:
    """Pairs of passages of different rows, at least one of them held, each pair once, in reading order."""
    comparison = held.comparison
    rows = {
        (account, passage): number
        for number, row in enumerate(comparison.rows)
        for account, cell in enumerate(row.cells)
        for passage in cell
    }
    pairs = {
        tuple(sorted((each.beside, each.place), key=lambda place: (rows[place], place)))
        for row in comparison.rows
        for each in row.parallels
        if each.told and not held.passages.isdisjoint((each.beside, each.place))
    }
    in_order = sorted(pairs, key=lambda pair: [(rows[place], place) for place in pair])
    if items := tuple(Item(joined([_told(held, rows[one], one) for one in pair], " · ")) for pair in in_order):
        title = words("Told in another row as well")
        yield Section(title, "told-twice", (Paragraph(words(_WHY)), Listing(items)))


def _told(held: Selection, row: int, place: tuple[int, int]) -> Inlines:
    account, passage = place
    witness, label = held.comparison.witnesses[account], held.comparison.labels[account]
    span = witness.passages[passage].span
    told = opening(span.of(witness.article.text), _OPENING)
    at = Place(account, reference(label, witness.article, span))
    return (link(held, row, f"row {row + 1}"), Words(" "), at, Words(f" {told}"))
