"""PDF: its pages' text, read by pypdf."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from io import BytesIO
from typing import TYPE_CHECKING

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import LARGEST_TEXT, Extract
from reader.loading.faults import needs
from reader.loading.formats.faces import breadth
from reader.loading.printed import PrintedPiece, unprinted
from reader.loading.text.normalise import normalise
from reader.model import Metadata

if TYPE_CHECKING:
    from pypdf import PdfReader

# What pypdf tells of a piece of text: its words, the page's and the text's matrix, font and size (ISO 32000-1, 9.4).
_Told = tuple[str, Sequence[float], Sequence[float], object, float]

MOST_PAGES = 500
"""A file with more is no article. Chosen by hand."""
SECONDS_A_MEGABYTE = 4.0
"""What reading may take of the processor for each megabyte, and at least. Chosen by hand."""
_GROWTH = 8
"""Times a file may grow in memory when its streams are inflated, a file of less than a megabyte being taken for one.

Chosen by hand.
"""


def extract(clipping: Clipping) -> Extract:
    """The text of every page; places are page numbers.

    Raises `Unreadable` for a damaged or encrypted file, one of pictures, and one that takes too much time or memory.
    """
    with needs("docs", "a PDF"):
        from pypdf import PdfReader  # noqa: PLC0415
        from pypdf.errors import DependencyError, LimitReachedError  # noqa: PLC0415
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    megabytes = max(1.0, len(clipping.data) / 2**20)
    try:
        with _limits(int(megabytes * _GROWTH * 2**20)):
            reader = PdfReader(BytesIO(clipping.data))
            if reader.is_encrypted and not reader.decrypt(""):
                raise Unreadable("this PDF is encrypted", "save it without a password")
            pages = list(_pages(reader, time.thread_time() + megabytes * SECONDS_A_MEGABYTE))
            about = _about(reader)
    except DependencyError as fault:
        raise Unreadable("this PDF is encrypted", "save it without a password") from fault
    except LimitReachedError as fault:
        raise Unreadable("this PDF is too large when unpacked", "save the article as text") from fault
    except (Unreadable, MemoryError):
        raise
    except Exception as fault:  # pypdf says of itself that broken files may raise anything.
        raise Unreadable("this PDF is damaged", "save it again, or as text") from fault
    if not any(pages):
        raise Unreadable("this PDF contains no text, only pictures of it", "run text recognition (OCR) on it first")
    return unprinted(pages, about)


def _pages(reader: PdfReader, until: float) -> Iterator[list[PrintedPiece]]:
    def watch(*_: object) -> None:
        if time.thread_time() > until:
            raise Unreadable("reading this PDF takes too long", "save the article as text")

    if len(reader.pages) > MOST_PAGES:
        raise Unreadable(f"this PDF has more than {MOST_PAGES} pages", "give a file with one article")
    written = 0
    for page in reader.pages:
        watch()
        told: list[_Told] = []
        page.extract_text(visitor_operand_before=watch, visitor_text=lambda *piece: told.append(piece))  # noqa: B023
        written += sum(len(words) for words, *_ in told)
        if written > LARGEST_TEXT:
            raise Unreadable("this PDF contains too much text", "give a file with one article")
        yield [piece for each in told if (piece := _placed(*each)).words.strip()]


def _placed(words: str, page: Sequence[float], text: Sequence[float], font: object, size: float) -> PrintedPiece:
    """A piece of text at its place on the page; blanks before it move it by about their width."""
    words = normalise(words)[0].replace("\n", " ")
    x = text[4] + size * (len(words) - len(words.lstrip())) / 4
    y = text[5]
    place = page[0] * x + page[2] * y + page[4], page[1] * x + page[3] * y + page[5]
    return PrintedPiece(words, *place, size * abs(text[3]) * (abs(page[3]) or 1), breadth(font))


def _limits(most: int) -> AbstractContextManager[object]:
    """Streams of at most so many bytes when they are inflated."""
    from pypdf import apply_configuration  # noqa: PLC0415

    return apply_configuration(
        zlib_maximum_output_length=most,
        lzw_maximum_output_length=most,
        run_length_maximum_output_length=most,
        array_based_stream_maximum_output_length=most,
        stream_decoding_work_maximum_length=2 * most,
    )


def _about(reader: PdfReader) -> Metadata:
    """Title and author; the day in a PDF is the one when it was printed."""
    said = reader.metadata
    return Metadata(said.title or "", byline=said.author or "") if said else Metadata()
