"""How long a passage may be: text without ends of sentences is cut between words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from unicodedata import combining

from reader.model import Span

LONGEST = 3_000
"""Code points of a passage. The longest sentence of 1,500 real articles has 1,458; a longer one is a table, a
list, or a script whose stops are not known, and what it costs to compare two passages grows with the square of it."""

_LAST_SPACE = re.compile(r".*\s(?=\S)", re.DOTALL)


def pieces(text: str, passage: Span, held: Sequence[Span]) -> Iterator[Span]:
    """The passage in pieces of at most `LONGEST` code points, cut before a word where one begins in them.

    None of the stretches `held` is cut, which are sorted, apart from each other and not longer than a piece.
    """
    start = passage.start
    while passage.end - start > LONGEST:
        cut = _cut(text, Span(start, start + LONGEST), held)
        yield Span(start, cut)
        start = cut
    yield Span(start, passage.end)


def _cut(text: str, within: Span, held: Sequence[Span]) -> int:
    around = held[max(0, bisect_right(held, within.end, key=lambda span: span.start) - 1) :][:1]
    end = next((span.start for span in around if within.start < span.start < within.end < span.end), within.end)
    if space := _LAST_SPACE.match(text, within.start, end + 1):
        return space.end()
    while combining(text[end]) and end > within.start + 1:
        end -= 1
    return end
