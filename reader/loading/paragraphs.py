"""Where paragraphs begin and end in plain text."""

from __future__ import annotations

import re

from reader.model import Span

_WIDEST_HARD_WRAP = 100
_LINE = re.compile(r"[^\n]+")


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`, without the white space around them.

    A blank line always parts two paragraphs. A single line break does so too, unless the text is hard-wrapped: no line
    wider than 100 code points, and the next line's first word would not have fitted on this one.
    """
    lines = [trimmed for match in _LINE.finditer(text) if (trimmed := trim(text, *match.span()))]
    width = max((line.end - line.start for line in lines), default=0)
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and width <= _WIDEST_HARD_WRAP and _is_wrapped(text, paragraphs[-1].end, line, width):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return tuple(paragraphs)


def trim(text: str, start: int, end: int) -> Span | None:
    """The range without the white space at its ends; None where nothing else is in it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(start, end) if start < end else None


def _is_wrapped(text: str, before: int, line: Span, width: int) -> bool:
    if text.count("\n", before, line.start) > 1:
        return False
    upper_line = before - text.rfind("\n", 0, before) - 1
    first_word = len(line.of(text).split(maxsplit=1)[0])
    return upper_line + 1 + first_word > width
