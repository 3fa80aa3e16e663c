"""Word documents (`.docx`), opened by python-docx."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.exports import by_line
from reader.loading.extract import Extract
from reader.loading.faults import needs
from reader.loading.formats.word_styles import part_of
from reader.loading.formats.wordprocessing import NAMESPACE, Text, styles_of
from reader.model import Metadata, Part

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

LARGEST_XML = 8 * 2**20
"""Bytes of the text of a document with its marks: a long book has three million letters. Chosen by hand."""
LARGEST_INFLATED = 64 * 2**20
"""Bytes of all its parts, pictures among them, when they are inflated. Chosen by hand."""
_DENSEST = 100
"""Times a part may grow when it is inflated, where it grows beyond a megabyte; prose grows tenfold. Chosen by hand."""
_BROKEN_ZIP = (BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)
"""What `zipfile` raises for an archive that is damaged, encrypted or packed in an unknown way."""


def is_document(data: bytes) -> bool:
    """Whether a ZIP archive holds a Word document. Raises `Unreadable` where it is damaged."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except _BROKEN_ZIP as fault:
        raise Unreadable("its ZIP container is damaged", "save it again, or as plain text") from fault


def extract(clipping: Clipping) -> Extract:
    """The paragraphs of a document as Word shows them when all changes are accepted, and its notes below.

    Raises `Unreadable` for a damaged document, and for one that would fill memory when it is inflated.
    """
    with needs("docs", "a Word document"):
        from docx import Document  # noqa: PLC0415
    try:
        _measure(clipping.data)
        document = Document(BytesIO(clipping.data))
        _refuse_entities(document.element)
        text = Text(styles_of(document.styles.element))
        paragraphs = [*_paragraphs(document, text), *_notes(document, text)]
        about = Metadata(document.core_properties.title, byline=_author(document))
        left_out = [*text.left_out, *_left_out(document)]
    except (Unreadable, MemoryError):
        raise
    except Exception as fault:  # Broken parts make python-docx raise whatever the missing piece leads to.
        raise Unreadable("this Word document is damaged", "save it again, or as plain text") from fault
    notices = (f"Not read: {', '.join(left_out)}.",) if left_out else ()
    return by_line(paragraphs, about, notices)


def _measure(data: bytes) -> None:
    """Look at the sizes that the container declares, which `zipfile` then keeps it to."""
    with ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    bomb = any(part.file_size > max(2**20, _DENSEST * part.compress_size) for part in parts)
    if bomb or xml > LARGEST_XML or sum(part.file_size for part in parts) > LARGEST_INFLATED:
        raise Unreadable("this Word document is too large when unpacked", "save the article as plain text")


def _refuse_entities(root: _Element) -> None:
    """Entities are not looked up, and what stands behind one would be lost. Raises `Unreadable`."""
    if root.getroottree().docinfo.doctype:
        raise Unreadable("it declares entities, which Word documents never do", "save it again, or as plain text")


def _paragraphs(document: Document, text: Text) -> Iterator[tuple[str, Part | None]]:
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    headline = False
    for words, style, in_table in text.lines(document.element.body):
        part = part_of(styles.get(style, ""), headline=headline)
        headline = headline or (part is Part.HEADLINE and bool(words.strip()))
        yield words, part or (Part.BODY if in_table else None)


def _notes(document: Document, text: Text) -> Iterator[tuple[str, Part | None]]:
    """The footnotes and endnotes that the text refers to, in its order."""
    known: dict[tuple[str, str], _Element] = {}
    for kind in ("footnote", "endnote"):
        for root in _related(document, f"{kind}s"):
            known |= {(kind, note.get(NAMESPACE + "id", "")): note for note in root.iter(NAMESPACE + kind)}
    for reference in list(text.references):
        if reference in known:
            yield " ".join(words for words, _, _ in text.lines(known[reference])), Part.BODY


def _left_out(document: Document) -> Iterator[str]:
    comments = sum(len(root.findall(NAMESPACE + "comment")) for root in _related(document, "comments"))
    if comments:
        yield f"{comments} comment{'' if comments == 1 else 's'}"
    for kind in ("header", "footer"):
        if any((words.text or "").strip() for root in _related(document, kind) for words in root.iter(NAMESPACE + "t")):
            yield f"the {kind} of its pages"


def _related(document: Document, kind: str) -> Iterator[_Element]:
    """The roots of the parts that stand in this relation to the document."""
    from docx.oxml import parse_xml  # noqa: PLC0415

    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(f"/{kind}"):
            root = parse_xml(relation.target_part.blob)
            _refuse_entities(root)
            yield root


def _author(document: Document) -> str:
    """Who wrote it, unless that is the library that did."""
    author = document.core_properties.author
    return "" if author == "python-docx" else author
