"""Dates and times of day in English; a value is a `Moment` as it is written."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from reader.facts.publication import days_from
from reader.facts.spans import touched
from reader.language.english.amounts.calendar import (
    AT_NIGHT,
    BEFORE_MONTH,
    EARLY,
    HOURS,
    LATE,
    MONTHS,
    NEVER_SHORTENED,
    RELATIVE_DAYS,
    VERBLIKE_MONTHS,
    WEEKDAYS,
    ZONES,
)
from reader.language.english.amounts.number_words import COUNTERS, UNITS
from reader.model import Clock, Day, Decade, Fact, Kind, Moment, Nearby, Span, Weekday

_FULL, _SHORT = (
    "|".join(name.capitalize() for name in MONTHS if (len(name) > 4 or name in NEVER_SHORTENED) is full)
    for full in (True, False)
)
_MONTH = rf"(?P<month>(?:{_FULL})\b|(?:{_SHORT})\b\.?)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
_WEEKDAY = "|".join(name.capitalize() for name in WEEKDAYS if len(name) > 5)
_EARLY = rf"(?P<early>{'|'.join(EARLY)})"
_LATE = rf"(?P<late>{'|'.join(LATE)})"
_NIGHT = rf"(?P<night>{'|'.join(AT_NIGHT)})"
_FIGURED = tuple(
    re.compile(form)
    for form in (
        rf"\b{_YEAR}-(?P<number>0[1-9]|1[0-2])-{_DAY}",
        rf"\b(?:the )?{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?",
        rf"\b{_MONTH} (?:the )?{_DAY}(?![:,.]?\d)(?:,? {_YEAR})?",
        rf"\b{_MONTH},? (?:of )?{_YEAR}",
        rf"(?:(?<![\w$£€.,/-])|(?<=\b[12]\d{{3}}-)){_YEAR}(?![/\w]|[.,:]\d|-\d\d?\b)(?! ?(?:%|percent\b))",
        r"\b(?P<decade>1[5-9]\d|20\d)0['’]?s\b",
        r"\b(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[apAP])\.?[mM]\b\.?(?: (?P<zone>"
        + "|".join(map(str.upper, ZONES))
        + r")\b)?",
        r"\b(?P<clock>[01]?\d|2[0-3]):(?P<past>[0-5]\d)\b(?![:\d])",
    )
)
_WORDED = tuple(
    re.compile(form)
    for form in (
        rf"\b{_MONTH}(?! \d)",
        rf"\b(?:(?:{_EARLY}|{_LATE}) )?(?P<weekday>{_WEEKDAY})\b(?: {_NIGHT}\b)?",
        r"\b(?P<short>Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.(?=,? [A-Z\d])",
        r"\b(?P<word>" + "|".join(HOURS) + r")\b",
        r"\b(?P<relative>" + "|".join(RELATIVE_DAYS) + r")\b",
    )
)
_FIGURE = re.compile(r"\d")
_BEFORE = re.compile(r"(\w+) $")
_MARK = re.compile(r'[“”"]')
_AFTER = re.compile(r" (\w+)")
_COUNTED = COUNTERS | UNITS.keys()


def find_dates(text: str, span: Span, published: date | None = None) -> Iterator[Fact]:
    """The dates and times in a stretch of text, none inside another; where two forms fit, the fuller one.

    `yesterday` and its like are days of the calendar where it is known when the article appeared, but not between
    quotation marks, since those words may have been said on another day.
    """
    taken: list[Span] = []
    quoted = _quoted(text, span) if published else []
    for form in (*_FIGURED, *_WORDED) if _FIGURE.search(text, span.start, span.end) else _WORDED:
        for match in form.finditer(text, span.start, span.end):
            found = Span(*match.span())
            when = _moment(match, text)
            if when and not touched(taken, found):
                insort(taken, found)
                if published and isinstance(when, Nearby) and not _within(quoted, found.start):
                    when = days_from(published, RELATIVE_DAYS[when])
                yield Fact(Kind.DATE, found, str(when), hedge=_part_of_day(match))


def _quoted(text: str, span: Span) -> list[tuple[int, bool]]:
    """The position behind each quotation mark, ascending, and whether marks stand open from there on."""
    states: list[tuple[int, bool]] = []
    curly = straight = 0
    for mark in _MARK.finditer(text, span.start, span.end):
        curly += {"“": 1, "”": -1}.get(mark[0], 0)
        straight += mark[0] == '"'
        states.append((mark.end(), curly > 0 or straight % 2 == 1))
    return states


def _within(quoted: Sequence[tuple[int, bool]], position: int) -> bool:
    at = bisect_right(quoted, position, key=lambda state: state[0])
    return at > 0 and quoted[at - 1][1]


def _part_of_day(match: re.Match[str]) -> str:
    """`early` or `night` where a weekday is so narrowed."""
    parts = match.groupdict()
    return "early" if parts.get("early") else "night" if parts.get("late") or parts.get("night") else ""


def _moment(match: re.Match[str], text: str) -> Moment | None:
    parts = {name: value for name, value in match.groupdict().items() if value is not None}
    name = next((name for name in parts if name in _MOMENTS), "")
    return _MOMENTS[name](parts) if name else _day(match, parts, text)


def _hour(parts: dict[str, str]) -> Clock:
    """A time of day, in Greenwich time where the zone is told."""
    hour = int(parts["hour"]) % 12 + (12 if parts["half"] in "pP" else 0)
    zone = parts.get("zone", "").casefold()
    return Clock((hour - ZONES.get(zone, 0)) % 24, int(parts.get("minute", 0)), zoned=bool(zone))


def _day(match: re.Match[str], parts: dict[str, str], text: str) -> Day | None:
    if set(parts) == {"month"} and not _is_month(match, parts["month"], text):
        return None
    if set(parts) == {"year"} and _is_count(match, text):
        return None
    month = int(parts["number"]) if "number" in parts else MONTHS.get(_month_name(parts.get("month", "")))
    year, day = (int(parts[name]) if name in parts else None for name in ("year", "day"))
    if year and month and day and day > monthrange(year, month)[1]:
        return None
    return Day(year, month, day)


def _month_name(month: str) -> str:
    return month.casefold().rstrip(".")


def _is_month(match: re.Match[str], name: str, text: str) -> bool:
    if _month_name(name) not in VERBLIKE_MONTHS and len(name) > 4:
        return True
    before = _BEFORE.search(text[max(0, match.start() - 12) : match.start()])
    return before is not None and before[1].casefold() in BEFORE_MONTH


def _is_count(match: re.Match[str], text: str) -> bool:
    after = _AFTER.match(text, match.end())
    return after is not None and after[1].casefold() in _COUNTED


_MOMENTS: dict[str, Callable[[dict[str, str]], Moment]] = {
    "weekday": lambda parts: Weekday(WEEKDAYS[parts["weekday"].casefold()]),
    "short": lambda parts: Weekday(WEEKDAYS[parts["short"].casefold()]),
    "hour": _hour,
    "clock": lambda parts: Clock(int(parts["clock"]), int(parts["past"])),
    "word": lambda parts: Clock(HOURS[parts["word"]]),
    "relative": lambda parts: Nearby(parts["relative"]),
    "decade": lambda parts: Decade(int(parts["decade"])),
}
