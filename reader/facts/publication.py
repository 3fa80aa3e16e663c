"""The day on which an article appeared, from which "yesterday" is counted in any language."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

from reader.model import Article, Day

_ISO_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")


def publication_day(article: Article) -> date | None:
    """The day on which an article says that it appeared; None where it tells no full date.

    The first and the last year of the calendar are none, since a day before or behind them has no date.
    """
    day = _ISO_DAY.match(article.about.published)
    if day is None:
        return None
    told = Day(*map(int, day[0].split("-"))).date
    return told if told and MINYEAR < told.year < MAXYEAR else None


def days_from(published: date, days: int) -> Day:
    """The day so many days behind the one on which an article appeared."""
    day = published + timedelta(days=days)
    return Day(day.year, day.month, day.day)
