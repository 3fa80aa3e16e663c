"""Stretches of text that touch no other, in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.model import Span


def touched(taken: Sequence[Span], found: Span) -> bool:
    """Whether a stretch touches one of these, which are sorted and apart from each other."""
    at = bisect_left(taken, found)
    return any(found.touches(other) for other in taken[max(0, at - 1) : at + 1])
