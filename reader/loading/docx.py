"""Word documents (`.docx`), read by python-docx."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Extract, by_paragraph
from reader.loading.faults import needs
from reader.model import Metadata, Part

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_LARGEST_XML = 8 * 2**20
_LARGEST = 64 * 2**20
_DENSEST = 100
"""Times a part may grow when it is inflated, where it grows beyond a megabyte; prose grows tenfold."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BLANKS = (_W + "tab", _W + "br", _W + "cr")
_BROKEN_ZIP = (BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)
"""What `zipfile` raises for an archive that is damaged, encrypted or packed in an unknown way."""
_STYLES = {"title": Part.HEADLINE, "subtitle": Part.HEADING, "caption": Part.CAPTION}


def is_document(data: bytes) -> bool:
    """Whether a ZIP archive holds a Word document. Raises `Unreadable` where it is damaged."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except _BROKEN_ZIP as fault:
        raise Unreadable("its ZIP container is damaged", "save it again, or as plain text") from fault


def extract(clipping: Clipping) -> Extract:
    """The paragraphs of a document, with those of its tables; insertions are read, deletions are not.

    Raises `Unreadable` for a damaged document, and for one that would fill memory when it is inflated.
    """
    with needs("docs", "a Word document"):
        from docx import Document  # noqa: PLC0415
    try:
        _measure(clipping.data)
        document = Document(BytesIO(clipping.data))
        if document.element.getroottree().docinfo.doctype:
            # Its entities are not looked up, and what stands behind one would be lost.
            raise Unreadable("it declares entities, which no Word document does", "save it again, or as plain text")
        paragraphs = list(_paragraphs(document))
        about = Metadata(document.core_properties.title, byline=_author(document))
    except (Unreadable, MemoryError):
        raise
    except Exception as fault:  # Broken parts make python-docx raise whatever the missing piece leads to.
        raise Unreadable("this Word document is damaged", "save it again, or as plain text") from fault
    return by_paragraph(paragraphs, about)


def _measure(data: bytes) -> None:
    """Look at the sizes that the container declares, which `zipfile` then keeps it to."""
    with ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    bomb = any(part.file_size > max(2**20, _DENSEST * part.compress_size) for part in parts)
    if bomb or xml > _LARGEST_XML or sum(part.file_size for part in parts) > _LARGEST:
        raise Unreadable("this Word document grows too large when it is unpacked", "save the article as plain text")


def _paragraphs(document: Document) -> Iterator[tuple[str, Part | None]]:
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    headline = False
    for element in document.element.body.iter(_W + "p"):
        part = _part(styles.get(element.style, ""), headline)
        words = "".join(_pieces(element))
        headline = headline or (part is Part.HEADLINE and bool(words.strip()))
        yield words, part


def _part(style: str, headline: bool) -> Part | None:  # noqa: FBT001
    if style == "heading 1" and not headline:
        return Part.HEADLINE
    if style.startswith("heading "):
        return Part.HEADING
    part = _STYLES.get(style)
    return Part.HEADING if part is Part.HEADLINE and headline else part


def _pieces(paragraph: _Element) -> Iterator[str]:
    """The words of a paragraph, and a blank for a tab or a line break.

    Paragraphs of a text box inside it are paragraphs themselves.
    """
    for element in paragraph.iter(_W + "t", *_BLANKS):
        run = element.getparent()
        if run.tag == _W + "r" and next(run.iterancestors(_W + "p")) is paragraph:
            yield " " if element.tag in _BLANKS else element.text or ""


def _author(document: Document) -> str:
    """Who wrote it, unless that is the library that did."""
    author = document.core_properties.author
    return "" if author == "python-docx" else author
