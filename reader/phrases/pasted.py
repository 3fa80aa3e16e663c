"""What a page pastes behind a name within a sentence: the name in full with headlines glued to it, and "MORE"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model import Span

_END = "MORE"
_PASTED = re.compile(
    r"\b(?P<surname>[A-Z][\w’'-]+)"
    r"(?P<pasted>(?: \(?[A-Z][\w.’'-]*\)?){0,6} (?P=surname)(?=[A-Z0-9])(?:[^\n]{5,700}? )??MORE\b)"
)


def pasted(text: str, paragraph: Span) -> list[Span]:
    """The stretches of a paragraph that belong to no sentence, in order: Ann Lee “Ann Maria LeeTown votes … MORE”."""
    if text.find(_END, *paragraph) < 0:
        return []
    return [Span(*found.span("pasted")) for found in _PASTED.finditer(text, *paragraph)]


def beside_pasted(text: str, paragraph: Span) -> Iterator[Span]:
    """The stretches between them, which are the paragraph's own words."""
    at = paragraph.start
    for stretch in pasted(text, paragraph):
        yield Span(at, stretch.start)
        at = stretch.end
    yield Span(at, paragraph.end)
