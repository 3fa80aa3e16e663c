"""A text as it was decoded: its paragraphs and their parts, and the ranges that all else points with."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points, `start` included and `end` not.

    >>> Span(4, 8).of("The fire spread.")
    'fire'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]

    def line_of(self, text: str) -> str:
        """The same words on one line."""
        return " ".join(text[self.start : self.end].split())

    def touches(self, other: Span) -> bool:
        """Whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other range lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Part(StrEnum):
    """What a paragraph is to its article. All but headline, heading and body are furniture."""

    HEADLINE = "headline"
    HEADING = "heading"
    BODY = "body"
    BYLINE = "byline"
    CAPTION = "caption"
    SHARE = "share line"
    CORRECTION = "correction"
    REPEATED = "repeated line"
    SUMMARY = "summary"
    SIGNATURE = "signature"
    COMMENT = "reader comment"

    @property
    def furniture(self) -> bool:
        """Whether the part is shown dimmed and left out of alignment and counts."""
        return self not in (Part.HEADLINE, Part.HEADING, Part.BODY)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article, or a piece of one that is another part, without the white space around it.

    `why` goes on where "it is this part because it …" breaks off; empty for body text.
    """

    span: Span
    part: Part
    why: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article says of itself, from its format or from its head; empty where it says nothing.

    `published` is an ISO 8601 date (`2031-03-04`, or with a time) where one could be told, else the words as they
    stand.
    """

    title: str = ""
    outlet: str = ""
    byline: str = ""
    dateline: str = ""
    published: str = ""

    @property
    def credits(self) -> tuple[str, ...]:
        """What is told of who published the article, when, who wrote it and where, in this order."""
        return tuple(filter(None, (self.outlet, self.published, self.byline, self.dateline)))


NOTHING_SAID = Metadata()


class Unit(StrEnum):
    """What the number behind a label counts, as in `A:12`."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    PAGE = "page"


ENGLISH = frozenset(("", "en"))
"""The codes of `Article.language` that rules of English read."""


@dataclass(frozen=True, slots=True)
class Article:
    """One decoded and normalised text; it never changes again.

    `shifts` holds (position in `text`, amount to add) pairs, sorted: from that position on, `amount` leads back to
    the code point of the file as it was decoded. `sha256` is the hexadecimal digest of the file's bytes.
    `starts` holds the position in `text` where each place of the file (`unit`) begins, the first being 0; empty where
    the lines of `text` are those places. `label` is what the user calls the account. `language` is an ISO 639 code,
    `und` for one that could not be told, empty where the text is too short to tell: then it is read as the others are.
    `notices` are sentences that say what of the file was not read, or was mended.
    """

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sha256: str
    shifts: tuple[tuple[int, int], ...] = ()
    about: Metadata = NOTHING_SAID
    unit: Unit = Unit.LINE
    starts: tuple[int, ...] = ()
    label: str = ""
    language: str = ""
    notices: tuple[str, ...] = ()

    @property
    def english(self) -> bool:
        """Whether rules of English read it: its language is English or not told."""
        return self.language in ENGLISH

    @property
    def title(self) -> str:
        """The headline's words on one line, or the title that the file gives, or the file's name."""
        for paragraph in self.paragraphs:
            if paragraph.part is Part.HEADLINE:
                return paragraph.span.line_of(self.text)
        return self.about.title or self.name

    @property
    def lines(self) -> int:
        """How many lines the file has, or paragraphs or pages (`unit`)."""
        return len(self.starts) or len(_line_starts(self.text)) - self.text.endswith("\n")

    def line(self, position: int) -> int:
        """The number, from 1, of the file's line (or other `unit`) that holds this position of `text`."""
        return bisect_right(self.starts or _line_starts(self.text), position)

    def original(self, span: Span) -> Span:
        """The same range counted in code points of the file as it was decoded.

        >>> text = "Fire\\nspread."
        >>> article = Article("a.txt", text, (), "", shifts=((5, 1),))  # of a file with "\\r\\n"
        >>> article.original(Span(5, 11))
        Span(start=6, end=12)
        """
        start = led_back(self.shifts, span.start)
        return Span(start, max(start, led_back(self.shifts, span.end - 1) + 1))


def led_back(shifts: Sequence[tuple[int, int]], position: int) -> int:
    """Where a position of a text stood before the change that these shifts describe (see `Article.shifts`)."""
    at = bisect_right(shifts, position, key=lambda shift: shift[0])
    return position + (shifts[at - 1][1] if at else 0)


def account_names(articles: Sequence[Article]) -> list[str]:
    """What each account is called: by the user, else by its outlet where no other has it, else by its file."""
    outlets = [article.label or article.about.outlet for article in articles]
    return [
        article.label or (outlet if outlets.count(outlet) == 1 and outlet else file)
        for article, outlet, file in zip(articles, outlets, file_names(articles), strict=True)
    ]


def file_names(articles: Sequence[Article]) -> list[str]:
    """The file of each account without its folder; those that would have the same name keep the last folder, too."""
    names = [PurePath(article.name).name or article.name for article in articles]
    if len(set(names)) == len(names):
        return names
    return ["/".join(PurePath(article.name).parts[-2:]) or article.name for article in articles]


def called_by_file(articles: Sequence[Article]) -> list[Article]:
    """The same, each labelled with its file; what the user calls an account stays."""
    return [
        replace(article, label=article.label or name)
        for article, name in zip(articles, file_names(articles), strict=True)
    ]


@lru_cache(maxsize=64)
def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    while (newline := text.find("\n", starts[-1])) >= 0:
        starts.append(newline + 1)
    return tuple(starts)
