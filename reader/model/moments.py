"""Dates and times of day, each with what the text leaves open left out.

A moment is written as ISO 8601 writes it: `2016-09-05`, `--09-05`, `2016-09`, `--09`, `2016`, `W-2` for Tuesday,
`T17:30` for half past five in the afternoon, `T21:30Z` where the zone is told, `199x` for the 1990s; a day told by the
day of speaking is the English word for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar, or so much of one as is told: a year, a month, a day of some month."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> date | None:
        """The day, where all of it is told and the calendar has it."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    def __str__(self) -> str:
        year = "-" if self.year is None else f"{self.year:04}"
        return year + "".join(f"-{part:02}" for part in (self.month, self.day) if part is not None)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week by its ISO number, 1 for Monday."""

    number: int

    def __str__(self) -> str:
        return f"W-{self.number}"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zoned` tells that it is Greenwich time, else it is that of wherever it was."""

    hour: int
    minute: int = 0
    zoned: bool = False

    def __str__(self) -> str:
        return f"T{self.hour:02}:{self.minute:02}" + "Z" * self.zoned


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years, by the number that their years begin with: 199 for the 1990s."""

    number: int

    def __str__(self) -> str:
        return f"{self.number}x"


class Nearby(StrEnum):
    """A day told by the day of speaking, which is not known."""

    YESTERDAY = "yesterday"
    LAST_NIGHT = "last night"
    TODAY = "today"
    TONIGHT = "tonight"
    TOMORROW = "tomorrow"


Moment = Day | Weekday | Clock | Decade | Nearby

_WRITTEN = re.compile(
    r"(?P<year>\d{4}|-(?=-))(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"|W-(?P<weekday>[1-7])|T(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?P<zone>Z?)|(?P<decade>\d{3})x",
    re.ASCII,
)


@lru_cache(maxsize=1 << 12)
def moment(written: str) -> Moment:
    """The moment that is so written: `moment(str(each)) == each`. Raises `ValueError` for any other words.

    >>> moment("--09-05")
    Day(year=None, month=9, day=5)
    """
    match = _WRITTEN.fullmatch(written)
    if match is None:
        return Nearby(written)
    number = {name: int(part) for name, part in match.groupdict().items() if part and part.isdecimal()}
    if "weekday" in number:
        return Weekday(number["weekday"])
    if "hour" in number:
        return Clock(number["hour"], number["minute"], zoned=bool(match["zone"]))
    if "decade" in number:
        return Decade(number["decade"])
    return Day(number.get("year"), number.get("month"), number.get("day"))
