"""What a run of digits amounts to: the one place where digits become a number."""

from __future__ import annotations

from fractions import Fraction

LARGEST = Fraction(10**30)
"""From here on nothing is counted: whatever sum or distance news tells of stays far below."""

_MOST_DIGITS = 31
"""Digits of a number; longer runs are codes, and cost much to read. Chosen by hand."""


def numeral(whole: str, rest: str = "") -> Fraction | None:
    """The number that decimal digits write, of whatever script, `rest` those behind the decimal mark.

    None where they are not all digits, or so many that nobody counts by them.

    >>> numeral("2", "50")
    Fraction(5, 2)
    """
    digits = whole + rest
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        return None
    return Fraction(int(digits), 10 ** len(rest))
