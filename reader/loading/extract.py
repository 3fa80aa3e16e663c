"""What a format yields, and how that becomes an article."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.loading.clipping import Unreadable
from reader.loading.furniture import name_parts
from reader.loading.furniture.head import read_head
from reader.loading.text.language import language_of
from reader.loading.text.normalise import normalise, visible
from reader.loading.text.paragraphs import split_paragraphs, trim
from reader.model import NOTHING_SAID, Article, Metadata, Part, Span, Unit, led_back

Shifts = Sequence[tuple[int, int]]

LARGEST_TEXT = 4 * 2**20
"""Code points; a thick book has a quarter of them, and what compares texts takes its time for more. Chosen by hand."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph of a raw text, and its part where the format tells it."""

    span: Span
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Extract:
    """A text as its format gives it, not yet normalised.

    `blocks` are its paragraphs; None where they have to be found in the text. `shifts` lead from `text` back to the
    file's characters (see `Article.shifts`). `starts` and `unit` are those of `Article`, counted in this text, and
    `notices` are its.
    """

    text: str
    blocks: tuple[TextBlock, ...] | None = None
    about: Metadata = NOTHING_SAID
    unit: Unit = Unit.LINE
    starts: tuple[int, ...] = ()
    shifts: tuple[tuple[int, int], ...] = ()
    notices: tuple[str, ...] = ()


def by_paragraph(
    paragraphs: Iterable[tuple[str, Part | None]], about: Metadata, notices: tuple[str, ...] = ()
) -> Extract:
    """Paragraphs that have no place in the file that a reader could count: each becomes a line and is its own place."""
    from reader.loading.text.mojibake import NOTICE, mended  # noqa: PLC0415 - which makes extracts itself

    lines: list[str] = []
    blocks: list[TextBlock] = []
    at = 0
    for words, part in paragraphs:
        if line := " ".join(words.split()):
            whole = mended(line)
            if whole.text != line:
                line, notices = whole.text, tuple(dict.fromkeys((*notices, NOTICE)))
            lines.append(line)
            blocks.append(TextBlock(Span(at, at + len(line)), part))
            at += len(line) + 1
    return Extract("\n".join(lines), tuple(blocks), about, Unit.PARAGRAPH, notices=notices)


def article_of(name: str, data: bytes, extract: Extract) -> Article:
    """The article in what a format yielded from these bytes: normalised, its paragraphs named. Raises `Unreadable`."""
    if len(extract.text) > LARGEST_TEXT:
        raise Unreadable(f"it contains more than {LARGEST_TEXT:,} characters", "give a file with one article")
    text, shifts = normalise(extract.text)
    spans, told = _paragraphs(text, shifts, extract.blocks)
    paragraphs = name_parts(text, spans, told)
    return Article(
        visible(name),
        text,
        paragraphs,
        hashlib.sha256(data).hexdigest(),
        composed(shifts, extract.shifts),
        read_head(text, paragraphs, extract.about),
        extract.unit,
        tuple(led_forward(shifts, start) for start in extract.starts),
        language=language_of(text),
        notices=extract.notices,
    )


def _paragraphs(
    text: str, shifts: Shifts, blocks: Sequence[TextBlock] | None
) -> tuple[tuple[Span, ...], dict[Span, Part]]:
    if blocks is None:
        return split_paragraphs(text), {}
    spans: list[Span] = []
    told: dict[Span, Part] = {}
    for block in blocks:
        span = trim(text, led_forward(shifts, block.span.start), led_forward(shifts, block.span.end))
        if span is not None:
            spans.append(span)
            if block.part is not None:
                told[span] = block.part
    return tuple(spans), told


def led_forward(shifts: Shifts, raw: int) -> int:
    """Where a position before a change of text stands after it."""
    at = bisect_right(shifts, raw, key=sum)
    if at == 0:
        return min(raw, shifts[0][0]) if shifts else raw
    here = raw - shifts[at - 1][1]
    return min(here, shifts[at][0]) if at < len(shifts) else here


def composed(later: Shifts, earlier: Shifts) -> tuple[tuple[int, int], ...]:
    """The shifts of two changes of text, one after the other, as those of one."""
    if not earlier:
        return tuple(later)
    edges = sorted({edge for edge, _ in later} | {led_forward(later, edge) for edge, _ in earlier})
    return tuple((edge, led_back(earlier, led_back(later, edge)) - edge) for edge in edges)
