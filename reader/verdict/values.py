"""Whether two amounts, or two dates, can both be true of one thing."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from reader.language.english.numbers import HEDGES, VAGUE
from reader.model import Fact, Kind

_ABOUT = Fraction(1, 10)
_CONVERTED = Fraction(3, 100)


class Range(NamedTuple):
    """The least and greatest amount that the words allow, None where they set no bound, and the unit."""

    low: Fraction | None
    high: Fraction | None
    unit: str


def conflict(one: Fact, other: Fact) -> bool:
    """Whether two facts of one kind about the same thing exclude each other."""
    if one.value == other.value:
        return False
    if one.kind is Kind.DATE or other.kind is Kind.DATE:
        return one.kind is other.kind and _dates_conflict(one.value, other.value)
    return _amounts_conflict(one, other)


def _amounts_conflict(one: Fact, other: Fact) -> bool:
    here, there = _range(one), _range(other)
    if here.unit != there.unit:
        return False
    if (".." in one.value and ".." in other.value) or (one.hedge and HEDGES.get(one.hedge) == HEDGES.get(other.hedge)):
        return True
    return _above(here, there) or _above(there, here)


def _above(upper: Range, lower: Range) -> bool:
    """Whether every amount of one range is greater than every amount of the other."""
    if upper.low is None or lower.high is None:
        return False
    return upper.low > lower.high


def _range(fact: Fact) -> Range:
    amount, _, unit = fact.value.partition(" ")
    if amount in VAGUE or fact.value.split()[-1] in VAGUE:
        low, high = VAGUE[fact.value.split()[-1]]
        return Range(Fraction(low), None if " " in fact.value else Fraction(high), "")
    low_end, _, high_end = amount.partition("..")
    low_value, high_value = Fraction(low_end), Fraction(high_end or low_end)
    return _loosened(low_value, high_value, unit, HEDGES.get(fact.hedge, ""))


def _loosened(low: Fraction, high: Fraction, unit: str, hedge: str) -> Range:
    slack = _CONVERTED * abs(high) if unit in ("m", "m2", "kg", "l", "km/h", "°C") else Fraction(0)
    below = _ABOUT * abs(low) if hedge.startswith("~") and hedge != "~>" else slack
    above = _ABOUT * abs(high) if hedge.startswith("~") and hedge != "~<" else slack
    lowest = None if hedge.startswith("<") else low - below
    highest = None if hedge.startswith(">") else high + above
    return Range(lowest, highest, unit)


def _dates_conflict(one: str, other: str) -> bool:
    forms = {_form(one), _form(other)}
    if len(forms) > 1:
        return False
    if forms == {"day"}:
        pairs = zip(_fields(one), _fields(other), strict=True)
        return any(here and there and here != there for here, there in pairs)
    return True


def _form(value: str) -> str:
    if value.startswith("W-"):
        return "weekday"
    if value.startswith("T"):
        return "time"
    if value.isalpha():
        return "relative"
    return "decade" if value.endswith("x") else "day"


def _fields(value: str) -> tuple[str, str, str]:
    """Year, month and day, each empty where the text leaves it open."""
    year, rest = ("", value[2:]) if value.startswith("--") else (value[:4], value[5:])
    month, _, day = rest.partition("-")
    return year, month, day
