"""Dates and times of day in any language, by its record; the values are those that English dates have."""

from __future__ import annotations

import re
from bisect import insort
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from reader.facts.spans import touched
from reader.language.languages import language_of
from reader.language.record import Language
from reader.model import Fact, Kind, Span

_LEAP = 2000
_ORIGINS = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def days_in(text: str, span: Span, language: Language, published: date | None) -> Iterator[Fact]:
    """The dates and times in a stretch of text, none inside another; where two forms fit, the fuller one."""
    taken: list[Span] = []
    for form in _forms(language.code):
        for match in form.finditer(text, *span):
            found = Span(*match.span())
            value = _value(match, language, published)
            if value and not touched(taken, found):
                insort(taken, found)
                yield Fact(Kind.DATE, found, value)


def _value(match: re.Match[str], language: Language, published: date | None) -> str:
    parts = {name: part.casefold() for name, part in match.groupdict().items() if part}
    if "weekday" in parts:
        return f"W-{language.weekdays[parts['weekday']]}"
    if "relative" in parts:
        days = language.relative_days[parts["relative"].replace("’", "'")]
        return (published + timedelta(days=days)).isoformat() if published else _ORIGINS[days]
    if "hour" in parts:
        return f"T{int(parts['hour']):02}:{parts.get('minute', '00')}"
    month = int(parts["number"]) if "number" in parts else language.months.get(parts.get("month", ""), 0)
    if month > 12:
        return ""
    year = parts.get("year", "-" if month else "")
    if "day" in parts and int(parts["day"]) > monthrange(int(year) if year.isdigit() else _LEAP, month)[1]:
        return ""
    return year + (f"-{month:02}" if month else "") + (f"-{int(parts['day']):02}" if "day" in parts else "")


@cache
def _forms(code: str) -> tuple[re.Pattern[str], ...]:
    language = language_of(code)
    relative = _either(language.relative_days).replace("'", "['’]")
    month = rf"(?P<month>{_either(language.months)})\b(?:\.(?=,?\s(?:de )?\d))?"
    day, year = r"\b(?P<day>3[01]|[12]\d|0?[1-9])(?:\.|er|º|°|-го)?", r"(?P<year>1[5-9]\d\d|20\d\d)\b"
    hour, minute = r"\b(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)\b"
    forms = (
        rf"\b{year}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
        rf"{day}[./](?P<number>0?[1-9]|1[0-2])[./]{year}",
        rf"{day}\s+(?:de |di |d['’])?{month}(?:,?\s+(?:de |del )?{year})?",
        rf"\b{month}\s+(?:de |del )?{year}",
        rf"\b(?:{_either(language.before_years)})\s+{year}(?![.,]?\d)",
        rf"\b{year}\s+(?:{_either(language.after_years)})\b",
        rf"\b(?P<weekday>{_either(language.weekdays)})\b",
        rf"{hour}[.:]{minute}\s+Uhr\b",
        rf"{hour}\s?(?::|h)\s?{minute}(?![:\d])",
        rf"\b(?:alle|ore|las|às|um|à) {hour}[.:]{minute}",
        rf"{hour}\s+(?:Uhr|heures)\b",
        rf"(?<![\w'’])(?P<relative>{relative})\b",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def _either(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; for none where there are none."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"
