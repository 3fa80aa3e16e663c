"""What is glued to a paragraph without being part of it: who posted it, a link in brackets, a note of a correction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.english.lines import credits as makers
from reader.language.english.lines import furniture as english
from reader.language.english.lines import links_away as links
from reader.loading.furniture.line_kinds import Read
from reader.loading.text.paragraphs import trim
from reader.model import Part, Span


class ParagraphPiece(NamedTuple):
    """A `whole` paragraph or a part of one, and what it was read as where its own words say so."""

    span: Span
    read: Read | None = None
    whole: bool = True


_POSTED = re.compile(makers.POSTED)
_POSTED_BY = re.compile(makers.POSTED_BY)
_PICTURE = re.compile(makers.POSTED_PICTURE)
_BRACKETED_LINK = re.compile(links.BRACKETED)
_CORRECTED_ABOVE = re.compile(rf"(?<=[-–—] ){english.CORRECTED_ABOVE}", re.IGNORECASE)
_WRITING = re.compile(makers.WRITING)
_WHICH_WRITING = Read(Part.SHARE, "says which version of the report this is")
_GLUED = (
    ("-", _WRITING, _WHICH_WRITING),
    ("(@", _POSTED, Read(Part.SIGNATURE, "says who posted the words above")),
    ("Posted by ", _POSTED_BY, Read(Part.SIGNATURE, "says who posted the words above")),
    ("pic.", _PICTURE, Read(Part.SIGNATURE, "is a picture posted with the words above")),
    (":", _BRACKETED_LINK, Read(Part.SHARE, "links to another story")),
    (" (", _CORRECTED_ABOVE, Read(Part.CORRECTION, "is about the article itself")),
)


def cut(text: str, paragraph: Span) -> tuple[ParagraphPiece, ...]:
    """The pieces of a paragraph in order; nothing but white space stands between them."""
    words = paragraph.of(text)
    found = sorted(
        (match.span(), read) for sign, pattern, read in _GLUED if sign in words for match in pattern.finditer(words)
    )
    return tuple(_pieces(text, paragraph, found)) if found else (ParagraphPiece(paragraph),)


def _pieces(text: str, paragraph: Span, found: list[tuple[tuple[int, int], Read]]) -> Iterator[ParagraphPiece]:
    at = paragraph.start
    for (start, end), read in found:
        if paragraph.start + start < at:
            continue
        if before := trim(text, at, paragraph.start + start):
            yield ParagraphPiece(before, whole=False)
        if here := trim(text, paragraph.start + start, paragraph.start + end):
            yield ParagraphPiece(here, read, whole=False)
        at = paragraph.start + end
    if after := trim(text, at, paragraph.end):
        yield ParagraphPiece(after, whole=found[-1][1] is _WHICH_WRITING)
