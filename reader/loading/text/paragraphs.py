"""Where paragraphs begin and end in plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.loading.text.hyphens import is_cut
from reader.model import Span

_WIDEST_HARD_WRAP = 100
"""Code points of a line that was broken by hand; a longer one is a paragraph. Chosen by hand."""
_NARROWEST = 40
"""Code points of the widest line below which short lines are a list and no broken text. Chosen by hand."""
_FEWEST_LINES, _FEWEST_WRAPPED = 3, 5
"""Lines between two blank ones, and lines in all such stretches, from which on they tell the width of a page.

Chosen by hand.
"""
_LINE = re.compile(r"[^\n]+")


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`, without the white space around them.

    A blank line always parts two paragraphs. A single line break does so too, unless the text is hard-wrapped: no line
    of its running text is wider than 100 code points, and the next line's first word would not have fitted on this one.
    """
    lines = [trimmed for match in _LINE.finditer(text) if (trimmed := trim(text, *match.span()))]
    width = _width(text, lines)
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and width <= _WIDEST_HARD_WRAP and _is_wrapped(text, paragraphs[-1].end, line, width):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return tuple(paragraphs)


def _width(text: str, lines: Sequence[Span]) -> int:
    """The width that a text was wrapped to; that of its widest line where no stretches of it show another."""
    shown = [line for each in _stretches(text, lines) if _shows_width(text, each) for line in each]
    return max(map(_length, shown if len(shown) >= _FEWEST_WRAPPED else lines), default=0)


def _stretches(text: str, lines: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """The lines between blank ones."""
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or text.count("\n", lines[number - 1].end, lines[number].start) > 1:
            yield lines[start:number]
            start = number


def _shows_width(text: str, lines: Sequence[Span]) -> bool:
    """Whether each of several lines is as long as it can be."""
    width = max(map(_length, lines))
    wrapped = len(lines) >= _FEWEST_LINES and _NARROWEST <= width <= _WIDEST_HARD_WRAP
    return wrapped and all(_length(one) + 1 + _first_word(text, other) > width for one, other in pairwise(lines))


def _length(line: Span) -> int:
    return line.end - line.start


def _first_word(text: str, line: Span) -> int:
    return len(line.of(text).split(maxsplit=1)[0])


def trim(text: str, start: int, end: int) -> Span | None:
    """The range without the white space at its ends; None where nothing else is in it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(start, end) if start < end else None


def _is_wrapped(text: str, before: int, line: Span, width: int) -> bool:
    if text.count("\n", before, line.start) > 1:
        return False
    upper_line = text[text.rfind("\n", 0, before) + 1 : before]
    if len(upper_line.lstrip()) > width:
        return False
    word = line.of(text).split(maxsplit=1)[0]
    return len(word) <= width < len(upper_line) + 1 + len(word) or (is_cut(upper_line) and word[0].isalnum())
