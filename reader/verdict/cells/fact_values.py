"""Whether two amounts, or two dates, can both be true of one thing."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from typing import NamedTuple

from reader.language.english.amounts.number_words import CONVERSIONS, HEDGES, TIMES, VAGUE
from reader.model import Clock, Day, Decade, Fact, Kind, Moment, Weekday
from reader.verdict.difference import Shown

_ABOUT = Fraction(1, 10)
_CONVERTED = Fraction(5, 100)
_NIGHT = timedelta(days=1)
_FARTHEST = 2
"""The ratio of two amounts up to which they are of one size; farther apart they mostly count two things.

Of amounts that share some words, 5 of 8 were of one thing up to it in 600 groups of articles, and none of 5 beyond it
that had words of their own on both sides.
"""
_ROUND = 5
"""Minutes to which hours are mostly rounded."""


class Range(NamedTuple):
    """The least and greatest amount that the words allow, None where they set no bound."""

    low: Fraction | None
    high: Fraction | None


def shown(fact: Fact, text: str) -> Shown:
    """A fact as evidence: a number is printed with the word that loosens it, a date as it stands."""
    loosened = fact.kind is Kind.NUMBER and fact.hedge
    reading = f"{text} {fact.hedge}" if fact.hedge.startswith("or ") else f"{fact.hedge} {text}"
    return Shown((fact.span,), reading if loosened else "")


def conflict(one: Fact, other: Fact) -> bool:
    """Whether two facts of one kind about the same thing exclude each other."""
    if one.value == other.value or one.kind is not other.kind:
        return False
    if one.kind is Kind.DATE:
        return not _one_night(one, other) and not _one_night(other, one) and _moments_conflict(one.when, other.when)
    return comparable(one, other) and _amounts_conflict(one, other)


def apart(one: Fact, other: Fact) -> bool:
    """Whether no number fits what both say: 23 and 31, at least 40 and 31, but not two lower bounds."""
    if not comparable(one, other):
        return False
    if ":" in one.value + other.value:
        return conflict(one, other)
    converted = unit_of(one) != unit_of(other) and "GBP" not in (unit_of(one), unit_of(other))
    here, there = _range(one, converted=converted), _range(other, converted=converted)
    return _above(here, there) or _above(there, here)


def comparable(one: Fact, other: Fact) -> bool:
    """Whether two amounts are counted in units of one sort, or both in none; `pounds` may be money or weight."""
    units = {_metric(unit_of(one)), _metric(unit_of(other))}
    return len(units) == 1 or units == {"GBP", "kg"}


def bounds_differ(one: Fact, other: Fact) -> bool:
    """Whether both amounts are loosened in different ways: "at least" and "more than", but not "about" and "nearly".

    Nor where both loosen it the same way, "nearly" and "as many as", or one counts up from a figure and the other down
    from it: "fewer than 50" and "50 or more" workers.
    """
    signs = {_relation(one.hedge), _relation(other.hedge)}
    if len(signs) == 1 or "" in signs:
        return False
    about = sum(sign.startswith("~") for sign in signs)
    one_way = len({sign.strip("~=") for sign in signs}) == 1
    if about == len(signs) or (about and one_way):
        return False
    return "<" not in signs


def unit_of(fact: Fact) -> str:
    """The unit that an amount is counted in, empty where there is none."""
    words = fact.value.split()
    return "" if words[-1] in VAGUE else " ".join(words[1:])


def middle(fact: Fact) -> Fraction:
    """The amount in its unit, whatever loosens it; the middle of a range, the magnitude that a vague word tells."""
    if vague(fact):
        return Fraction(math.isqrt(math.prod(_magnitude(fact))))
    low, high = _range(replace(fact, value=fact.value.replace(":", ".."), hedge=""), converted=False)
    ends = [end for end in (low, high) if end is not None]
    return sum(ends, Fraction(0)) / len(ends)


def of_one_size(one: Fact, other: Fact) -> bool:
    """Whether the one amount is not far from the other, whatever loosens them."""
    low, high = sorted((middle(one), middle(other)))
    return high <= _FARTHEST * low


def covers(one: Fact, other: Fact) -> bool:
    """Whether one is a word for about so many that the other's figure is: "dozens" for 80, but not for 300."""
    if not vague(one) or vague(other):
        return False
    low, high = _magnitude(one)
    return low <= middle(other) <= high


def _relation(hedge: str) -> str:
    """The relation of the true number to one that is so loosened, in whichever language."""
    if not hedge or hedge in HEDGES:
        return HEDGES.get(hedge, "")
    from reader.language.records import relation  # noqa: PLC0415 - English needs none of it

    return relation(hedge)


def vague(fact: Fact) -> bool:
    """Whether an amount is a word for about so many: "dozens", "several thousand"."""
    return fact.value.split()[-1] in VAGUE


def _magnitude(fact: Fact) -> tuple[int, int]:
    """The least and the greatest number that a word for about so many may fairly stand for: "tens of thousands"."""
    *times, word = fact.value.split()
    factor = math.prod(TIMES.get(each, 1) for each in times)
    low, high = VAGUE[word]
    return low * factor, high * factor


def _metric(unit: str) -> str:
    return CONVERSIONS[unit][0] if unit in CONVERSIONS else unit


def _amounts_conflict(one: Fact, other: Fact) -> bool:
    if ":" in one.value + other.value:
        return _result(one) is not None and _result(other) is not None and _result(one) != _result(other)
    converted = unit_of(one) != unit_of(other) and "GBP" not in (unit_of(one), unit_of(other))
    here, there = _range(one, converted=converted), _range(other, converted=converted)
    alike = one.hedge and _relation(one.hedge) == _relation(other.hedge)
    if alike and not converted:
        return here != there
    return _above(here, there) or _above(there, here)


def _result(fact: Fact) -> tuple[str, str] | None:
    """The two numbers of a result such as 5-2, or of a range that may be meant as one."""
    first, _, second = fact.value.replace("..", ":").partition(":")
    return (first, second) if second else None


def _above(upper: Range, lower: Range) -> bool:
    """Whether every amount of one range is greater than every amount of the other."""
    if upper.low is None or lower.high is None:
        return False
    return upper.low > lower.high


def _range(fact: Fact, *, converted: bool) -> Range:
    if vague(fact):
        return Range(*map(Fraction, _magnitude(fact)))
    low_end, _, high_end = fact.value.split()[0].partition("..")
    lowest, highest = Fraction(low_end), Fraction(high_end or low_end)
    if converted and unit_of(fact) in CONVERSIONS:
        _, factor, offset = CONVERSIONS[unit_of(fact)]
        lowest, highest = lowest * factor + offset, highest * factor + offset
    return _loosened(lowest, highest, _relation(fact.hedge), _CONVERTED / 2 if converted else Fraction(0))


def _loosened(low: Fraction, high: Fraction, hedge: str, slack: Fraction) -> Range:
    """The range that a hedge leaves open; `slack` is the share by which converting may have moved its ends."""
    below = _ABOUT if hedge in ("~", "~<") else slack
    above = _ABOUT if hedge in ("~", "~>") else slack
    lowest = None if hedge in ("<", "<=") else low - below * abs(low)
    highest = None if hedge in (">", ">=") else high + above * abs(high)
    return Range(lowest, highest)


def _moments_conflict(one: Moment, other: Moment) -> bool:
    """Whether two unequal moments exclude each other; only those of one sort may, and days and weekdays."""
    match one, other:
        case Day(), Day():
            pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
            return any(None not in pair and pair[0] != pair[1] for pair in pairs)
        case (Day() as day, Weekday() as weekday) | (Weekday() as weekday, Day() as day):
            return day.date is not None and day.date.isoweekday() != weekday.number
        case Clock(), Clock():
            return one.zoned == other.zoned and not _rounded_hour(one, other)
        case (Weekday(), Weekday()) | (Decade(), Decade()):
            return True
    return False


def _rounded_hour(one: Clock, other: Clock) -> bool:
    """Whether one is the other to the next five minutes: 10:50 and 10:52."""
    minutes = [each.hour * 60 + each.minute for each in (one, other)]
    round_ones = sum(each % _ROUND == 0 for each in minutes)
    return round_ones == 1 and abs(minutes[0] - minutes[1]) <= _ROUND // 2


def _one_night(evening: Fact, morning: Fact) -> bool:
    """Whether a day's night may run into the early hours of the other: Saturday night, early on Sunday."""
    if (evening.hedge, morning.hedge) != ("night", "early"):
        return False
    match evening.when, morning.when:
        case Weekday(number=before), Weekday(number=behind):
            return before % 7 + 1 == behind
        case Day(date=before), Day(date=behind):
            return before is not None and behind is not None and behind - before == _NIGHT
    return False
