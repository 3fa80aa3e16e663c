"""The normal form of amounts, in which those of two accounts can be compared, whatever language they are in."""

from __future__ import annotations

from fractions import Fraction

from reader.language.english.amounts.number_words import CURRENCIES, UNITS, VAGUE


def value_of(amount: Fraction, unit: str) -> str:
    """The normal form of an amount of a unit word, a currency code or nothing: `3 minutes` is `180 s`.

    A bare amount below one is a share of some whole.
    """
    if unit in UNITS:
        name, factor = UNITS[unit]
        return f"{amount * factor} {name}"
    if not unit and 0 < amount < 1:
        return f"{amount} share"
    return f"{amount} {CURRENCIES.get(unit, unit)}".rstrip()


def is_vague(value: str) -> bool:
    """Whether a value is a word for many: `dozens`, `thousands`."""
    return value in VAGUE
