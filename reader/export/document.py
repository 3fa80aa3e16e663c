"""A comparison as a document, before any format: sections of blocks, blocks of inlines.

Every format writes this one value, so all say the same in the same order. An account's words stand in it as they are;
each format folds their white space and escapes them by its own rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import Verdict

_WHITE = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they are, an account's or the document's own."""

    text: str


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Words of an account that a finding points at."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Letters to be read one by one, such as a digest."""

    text: str


@dataclass(frozen=True, slots=True)
class AccountPlace:
    """An account by its number from 0, and how it or lines of it are called: `A`, `A:12–14`."""

    account: int
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to the section with this anchor, which the document holds."""

    text: str
    anchor: str


Inline = Words | MarkedWords | Strong | Code | AccountPlace | Link
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class DocumentParagraph:
    """A paragraph of the document's own."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Run:
    """Passages that follow each other within a paragraph of an account: their place, and their words."""

    place: AccountPlace
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class QuotedPassage:
    """What one account says, one run below the other."""

    account: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list, with the lines beneath it; `task` says that there is something left to do."""

    inlines: Inlines
    items: tuple[Item, ...] = ()
    task: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; none is empty."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class DocumentTable:
    """A table whose cells hold words; as many in each row as in the head. The columns of `numbers` hold numbers."""

    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    numbers: frozenset[int] = frozenset()


Block = DocumentParagraph | QuotedPassage | Listing | DocumentTable


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one title: blocks, then sections.

    `anchor` (`row-3`, `only-a`, `who-said-what`) is the section's own in the whole document and the same whichever
    rows it holds. A section that is one row has its `verdict`.
    """

    title: Inlines
    anchor: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A title, which accounts are compared, what is to be known before all else, a paragraph each, and the sections."""

    title: str
    accounts: Inlines
    notices: tuple[str, ...]
    sections: tuple[Section, ...]


def folded(text: str) -> str:
    """The text on one line: a space for each run of white space, spaces that do not break kept."""
    return _WHITE.sub(" ", text)


def words(text: str) -> Inlines:
    """The text as inlines."""
    return (Words(text),)


def joined(parts: Iterable[Inlines], between: str) -> Inlines:
    """All inlines of the parts, with the same words between each two of them."""
    found: list[Inline] = []
    for part in parts:
        found += [Words(between), *part] if found else part
    return tuple(found)


def with_commas(inlines: Iterable[Inline]) -> Inlines:
    """These inlines, places or links, with a comma between each two."""
    return joined(((inline,) for inline in inlines), ", ")


def listing(table: DocumentTable) -> Listing:
    """A table as a list for formats that have none: `number: A Nine · B Eleven · Row 2`, an item a row."""
    return Listing(tuple(Item((*row[0], Words(": "), *_named(table.head[1:], row[1:]))) for row in table.rows))


def _named(head: tuple[Inlines, ...], cells: tuple[Inlines, ...]) -> Inlines:
    pairs = [
        (*name, Words(" "), *cell) for name, cell in zip(head, cells, strict=True) if any(one.text for one in cell)
    ]
    return joined(pairs, " · ")
