"""Passages that perhaps tell some of what another row tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reader.export.document import DocumentParagraph, Item, Listing, Section, Words, words
from reader.export.sections.row_links import called, passage
from reader.lookup.selection import Selection

_WHY = (
    "A passage belongs to one row, though it may report two things. These passages from different rows may overlap; "
    "many do not, so none is counted in the other row."
)


def told_twice(held: Selection) -> Iterator[Section]:
    """Pairs of rows with their passages that perhaps tell the same, one at least of them held; each pair once."""
    pairs: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for row in held.comparison.rows:
        for each in row.parallels:
            both = each.beside, each.place
            one, other = sorted(held.concordance.row_of(*place) for place in both)
            if each.told and not held.rows.isdisjoint((one, other)):
                pairs[one, other].update(both)
    items = (
        Item(
            (*called(held, one, leads=True), Words(" and "), *called(held, other)),
            tuple(
                passage(held.comparison, *place)
                for place in sorted(places, key=lambda place: (held.concordance.row_of(*place), place))
            ),
        )
        for (one, other), places in sorted(pairs.items())
    )
    if pairs:
        title = words("Possibly also in another row")
        yield Section(title, "told-twice", (DocumentParagraph(words(_WHY)), Listing(tuple(items))))
