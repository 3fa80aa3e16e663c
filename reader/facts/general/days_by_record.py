"""Dates and times of day in any language, by its record; a value is a `Moment` as it is written."""

from __future__ import annotations

import re
from bisect import insort
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache

from reader.facts.publication import days_from
from reader.facts.spans import touched
from reader.language.records import language_of
from reader.language.records.record import Language, either
from reader.model import Clock, Day, Fact, Kind, Moment, Nearby, Span, Weekday

_LEAP = 2000
"""A year with a 29 February, for days without a year."""
_NEARBY = {-1: Nearby.YESTERDAY, 0: Nearby.TODAY, 1: Nearby.TOMORROW}


def days_in(text: str, span: Span, language: Language, published: date | None) -> Iterator[Fact]:
    """The dates and times in a stretch of text, none inside another; where two forms fit, the fuller one."""
    taken: list[Span] = []
    for form in _forms(language.code):
        for match in form.finditer(text, *span):
            found = Span(*match.span())
            when = _moment(match, language, published)
            if when and not touched(taken, found):
                insort(taken, found)
                yield Fact(Kind.DATE, found, str(when))


def _moment(match: re.Match[str], language: Language, published: date | None) -> Moment | None:
    parts = {name: part.casefold() for name, part in match.groupdict().items() if part}
    if "weekday" in parts:
        return Weekday(language.weekdays[parts["weekday"]])
    if "relative" in parts:
        days = language.relative_days[parts["relative"].replace("’", "'")]
        return days_from(published, days) if published else _NEARBY[days]
    if "hour" in parts:
        return Clock(int(parts["hour"]), int(parts.get("minute", 0)))
    return _day(parts, language)


def _day(parts: dict[str, str], language: Language) -> Day | None:
    month = int(parts["number"]) if "number" in parts else language.months.get(parts.get("month", ""))
    year, day = (int(parts[name]) if name in parts else None for name in ("year", "day"))
    if month and (month > 12 or (day and day > monthrange(year or _LEAP, month)[1])):
        return None
    return Day(year, month, day)


@cache
def _forms(code: str) -> tuple[re.Pattern[str], ...]:
    language = language_of(code)
    relative = either(language.relative_days).replace("'", "['’]")
    between = either(f"{word} ".replace("' ", "'") for word in language.between_dates).replace("'", "['’]")
    month = rf"(?P<month>{either(language.months)})\b(?:\.(?=,?\s(?:{between})?\d))?"
    day = rf"\b(?P<day>3[01]|[12]\d|0?[1-9])(?:[.º°]|{either(language.day_endings)})?"
    year = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
    hour, minute = r"\b(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)\b"
    forms = (
        rf"\b{year}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        rf"{day}[./](?P<number>0?[1-9]|1[0-2])[./]{year}",
        rf"{day}\s+(?:{between})?{month}(?:,?\s+(?:{between})?{year})?",
        rf"\b{month}\s+(?:{between})?{year}",
        rf"\b(?:{either(language.before_years)})\s+{year}(?![.,]?\d)",
        rf"\b{year}\s+(?:{either(language.after_years)})\b",
        rf"\b(?P<weekday>{either(language.weekdays)})\b",
        rf"{hour}[.:]{minute}\s+(?:{either(language.after_hours)})\b",
        rf"{hour}\s?(?::|h)\s?{minute}(?![:\d])",
        rf"\b(?:{either(language.before_hours)}) {hour}[.:]{minute}",
        rf"{hour}\s+(?:{either(language.after_hours)})\b",
        rf"(?<![\w'’])(?P<relative>{relative})\b",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)
