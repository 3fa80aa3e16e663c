"""Going through a document: its sections, and the words of its blocks."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import (
    Block,
    Document,
    DocumentParagraph,
    DocumentTable,
    Inline,
    Item,
    Listing,
    QuotedPassage,
    Section,
)


def sections(found: Document) -> list[Section]:
    """All sections of a document, those within others after them."""
    return [each for section in found.sections for each in (section, *section.sections)]


def inlines(block: Block) -> Iterator[Inline]:
    match block:
        case DocumentParagraph(words):
            yield from words
        case QuotedPassage(_, runs):
            yield from (word for run in runs for word in (run.place, *run.inlines))
        case Listing(items):
            yield from (word for item in items for word in within(item))
        case DocumentTable(head, rows):
            yield from (word for row in (head, *rows) for cell in row for word in cell)


def within(item: Item) -> Iterator[Inline]:
    yield from item.inlines
    yield from (word for beneath in item.items for word in within(beneath))
