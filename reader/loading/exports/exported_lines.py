"""The lines of what a database exports, and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from reader.language import database_exports as marks
from reader.language.english.lines.article_heads import DATES
from reader.loading.extract import Extract, TextBlock
from reader.loading.text.paragraphs import split_paragraphs, trim
from reader.model import Part, Span

END, BEGIN = (re.compile("|".join(patterns)) for patterns in (marks.ENDS, marks.BEGINS))
COUNTED, RULE = re.compile(marks.COUNTED), re.compile(marks.RULE)
WORDS, COPYRIGHT = re.compile(marks.WORDS, re.IGNORECASE), re.compile(marks.COPYRIGHT, re.IGNORECASE)
BODY, FILED = re.compile(marks.BODY), re.compile(marks.FILED)
DATE = re.compile("|".join(re.sub(r"\?P<\w+>", "", date) for date in DATES))
BY, TIME = re.compile(marks.BY), re.compile(marks.TIME)

CODES = {code: meaning for meaning, codes in marks.CODES.items() for code in codes.split()}
CODED = re.compile(rf"\(?(?P<name>{'|'.join(CODES)})\)?(?:\s*[|:]\s*|\s+(?=\S)|\s*$)(?P<value>.*)", re.DOTALL)
FIELDS = {name: meaning for meaning, names in marks.FIELDS.items() for name in names.split("|")}
_NAMES = "|".join(sorted(map(re.escape, FIELDS), key=len, reverse=True))
NAMED = re.compile(rf"(?P<name>{_NAMES})(?:\s?:\s*| \| )(?P<value>.*)", re.IGNORECASE | re.DOTALL)
_ALONE = (END, BEGIN, RULE, WORDS, BODY, FILED)
_SHORTEST_PROSE = 12
"""Words of a line that ends a sentence and is prose; shorter ones can be titles. Chosen by hand."""
_LONGEST_NOTICE = 30
"""Words of a line that says who owns the text. Chosen by hand."""
_LONGEST_DATE = 8
"""Words; longer lines are sentences, in which a day or whose it is may stand, too. Chosen by hand."""


class Says(Enum):
    """What a line of an export is to its article."""

    TITLE = auto()
    OUTLET = auto()
    BYLINE = auto()
    PUBLISHED = auto()
    DATELINE = auto()
    HEAD = auto()
    BODY = auto()
    AFTER = auto()


class ExportedLine(NamedTuple):
    """A paragraph or a line of an export: its words, as one line and as they stand; where; its part in its format."""

    words: str
    raw: str
    span: Span
    part: Part | None = None

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence or several, and so none of a head's lines."""
        ended = self.words.rstrip("”“»\"’')]")[-1:] in (".", "!", "?", "…")
        return ended and self.words.count(" ") + 1 >= _SHORTEST_PROSE and not self.is_notice

    @property
    def is_notice(self) -> bool:
        """Whether it says whose the text is."""
        return self.words.count(" ") < _LONGEST_NOTICE and COPYRIGHT.fullmatch(self.words) is not None

    @property
    def is_date(self) -> bool:
        """Whether it gives a day, and perhaps a weekday or an edition with it."""
        return self.words.count(" ") < _LONGEST_DATE and DATE.search(self.words) is not None

    @property
    def is_mark(self) -> bool:
        """Whether it is a database's own and says nothing of the article."""
        return any(pattern.fullmatch(self.words) for pattern in _ALONE)

    def behind(self, value: str) -> Span:
        """Where the last words of the line stand."""
        return Span(self.span.end - len(value), self.span.end)


class LabelledSpan(NamedTuple):
    """Part of an article: what it is to it, where it stands, and the part that its format gives."""

    says: Says
    span: Span
    part: Part | None = None


def lines_of(extract: Extract) -> list[ExportedLine]:
    """The paragraphs of a text, each line of a head by itself."""
    text, blocks = extract.text, extract.blocks
    if blocks is None:
        blocks = tuple(TextBlock(span) for span in split_paragraphs(text))
    return [_line(text, span, block.part) for block in blocks for span in _apart(text, block.span)]


def _line(text: str, span: Span, part: Part | None = None) -> ExportedLine:
    return ExportedLine(span.line_of(text), span.of(text), span, part)


def _apart(text: str, paragraph: Span) -> Iterator[Span]:
    """A paragraph of a hard-wrapped text, cut where a line of its own was taken for the rest of the one above."""
    start = end = paragraph.start
    whole = False
    for match in re.finditer(r"[^\n]+", paragraph.of(text)):
        span = trim(text, paragraph.start + match.start(), paragraph.start + match.end())
        if span is None:
            continue
        words = span.line_of(text)
        alone = any(pattern.fullmatch(words) for pattern in _ALONE)
        if start < end and (whole or alone or NAMED.match(words) or _is_code(text, span)):
            yield Span(start, end)
            start = span.start
        end, whole = span.end, alone
    if start < end:
        yield Span(start, end)


def _is_code(text: str, line: Span) -> bool:
    """Whether a code stands at the edge of the page, with a gap behind it, as those of fields do."""
    at_edge = line.start == 0 or text[line.start - 1] == "\n"
    return at_edge and re.match(rf"(?:{'|'.join(CODES)})(?:\s{{2,}}|\t|$)", line.of(text)) is not None
