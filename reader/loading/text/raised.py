"""Raised letters behind a word: the mark of a note is no part of it, a power is."""

from __future__ import annotations

import re

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡§¶])(?: ?[,–-] ?(?:\d{1,3}|[a-z]|[*†‡§¶]))*[\])]?")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TEN = re.compile(r"(?<![\d.,])10$")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]|[^\W\d_]?m|ft|yd|in|mi)$")
"""What may stand squared or cubed: a single letter, or a unit of length."""
_MONEY = re.compile(r"[$£€¥]\s?[\d.,]+[^\W\d_]$")


def could_be_mark(words: str) -> bool:
    """Whether these could be the mark of a note: `3`, `[a]`, `2, 4`, `*`."""
    return _MARK.fullmatch(words.strip()) is not None


def lowered(words: str, before: str) -> str:
    """Raised letters as text says them behind `before`, the words of their paragraph as far as they matter.

    The mark of a note is nothing, a power of ten a raised sign; those of "m³" and "1st" stay letters and digits.
    """
    mark = words.strip()
    if not could_be_mark(mark) or mark.isalpha() or not before.strip():
        return words
    if mark.isdecimal() and _TEN.search(before):
        return mark.translate(_RAISED)
    return words if _UNIT.search(before) and not _MONEY.search(before) else ""
