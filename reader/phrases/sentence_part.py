"""The part of a sentence that holds some of its words, as marks of punctuation part it from the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.model import Span

_PARTING = re.compile(r"[,;:](?=\s)\s*|\s*[—–()]\s*|\s--\s")


def clause_around(text: str, within: Span, words: Iterable[Span]) -> Span:
    """All of these words, at least one, with those around them as far as marks of punctuation reach.

    The words lie in `within`, a range of the text that the clause does not leave.
    """
    spans = list(words)
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    before = [mark.end() for mark in _PARTING.finditer(text, within.start, first)]
    behind = _PARTING.search(text, last, within.end)
    return Span(before[-1] if before else within.start, behind.start() if behind else within.end)
