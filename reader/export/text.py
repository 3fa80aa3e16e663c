"""A document as plain text, for pipes and screen readers: what differs stands in words alone, nothing is marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from rich.cells import cell_len

from reader.export.document import (
    AccountPlace,
    Block,
    DocumentParagraph,
    DocumentTable,
    Inlines,
    Item,
    Listing,
    QuotedPassage,
    Section,
    listing,
)
from reader.export.form import WHOLE_FORM, Form
from reader.export.sections import document
from reader.model import Comparison

_WIDTH = 78
"""Columns of a line: what a mail quotes without wrapping in a terminal of 80. Chosen by hand."""
_NARROW = re.compile("[ -~\xa0-\u02af\u2010-\u2033]*")
"""Letters and signs that certainly take one column each, since to look up the widths of all takes long."""


def to_text(comparison: Comparison, form: Form = WHOLE_FORM) -> str:
    """The rows of the form's scope, ending in one newline.

    Lines have at most 78 columns, and more only where a single word has.
    """
    found = document(comparison, form.scope, brief=form.brief)
    blocks = [
        _hung("", found.title),
        _hung("", _words(found.accounts)),
        *(_hung("", notice) for notice in found.notices),
    ]
    for section in found.sections:
        blocks.append(f"\n{_section(section)}")
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> str:
    """A title with what stands under it; an empty line parts it from sections within it."""
    lines = [_hung("", _words(section.title))]
    for before, block in zip((None, *section.blocks), section.blocks, strict=False):
        parted = isinstance(before, Listing) and isinstance(block, DocumentParagraph)
        lines.append(f"\n{_block(block)}" if parted else _block(block))
    return "\n\n".join(["\n".join(lines), *map(_section, section.sections)])


def _block(block: Block) -> str:
    match block:
        case DocumentParagraph(inlines):
            return _hung("", _words(inlines))
        case QuotedPassage(_, runs):
            return "\n".join(_hung(f"{run.place.text}  ", _words(run.inlines)) for run in runs)
        case Listing(items):
            return "\n".join(line for item in items for line in _item(item, ""))
        case DocumentTable():
            return _block(listing(block))


def _item(item: Item, indent: str) -> Iterator[str]:
    yield _hung(f"{indent}{'[ ]' if item.task else '-'} ", _words(item.inlines))
    for beneath in item.items:
        yield from _item(beneath, f"{indent}  ")


def _words(inlines: Inlines) -> str:
    """The words alone; an account's letter has a colon before what it gives: `A, C: Twelve`."""
    pieces = [inline.text for inline in inlines]
    for number, (inline, after) in enumerate(pairwise(inlines)):
        if isinstance(inline, AccountPlace) and ":" not in inline.text and after.text.startswith(" "):
            pieces[number] += ":"
    return "".join(pieces)


def _hung(label: str, text: str) -> str:
    """The text on one line, wrapped, with the label standing out to its left."""
    margin = cell_len(label)
    return f"\n{' ' * margin}".join(_lines(" ".join(text.split()), _WIDTH - margin, label))


def _lines(text: str, room: int, label: str) -> Iterator[str]:
    """The text broken at spaces into lines that have so many columns; the label stands before the first."""
    start = 0
    while start + (reach := _letters(text[start : start + room + 1], room)) < len(text):
        cut = text.rfind(" ", start, start + reach + 1)
        if cut < 0 and (cut := text.find(" ", start + reach)) < 0:
            break
        yield label + text[start:cut]
        start, label = cut + 1, ""
    yield (label + text[start:]).rstrip()


def _letters(text: str, room: int) -> int:
    """How many letters of the text have room in so many columns."""
    if _NARROW.fullmatch(text) or cell_len(text) == len(text):
        return room
    widths = accumulate(map(cell_len, text))
    return next((number for number, width in enumerate(widths) if width > room), room)
