"""How English writes dates and times of day."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
"""Month names and their abbreviations without the point."""

NEVER_SHORTENED: frozenset[str] = frozenset({"may", "june", "july"})
"""Months of few letters that take no point."""

VERBLIKE_MONTHS: frozenset[str] = frozenset({"march", "may", "mar", "jan", "jun", "dec"})
"""Months that are other words or names too, and so need a day, a year or a preposition beside them."""

BEFORE_MONTH: frozenset[str] = frozenset(
    "in since by until till during last next this early late mid through from of for on before after between".split()
)
"""What may stand before a month that has neither day nor year."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        ),
        1,
    )
    for name in names.split()
}
"""Weekday names to their ISO number. The short forms count only with a point behind them."""

RELATIVE_DAYS: dict[str, int] = {"yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Words for a day near the one on which an article appears, and how many days it lies behind that."""

EARLY: tuple[str, ...] = (
    "early hours of", "early hours on", "small hours of", "early on", "early", "before dawn on",
    "shortly after midnight on",
)  # fmt: skip
"""Words before a weekday that leave its night and the night of the day before."""

LATE: tuple[str, ...] = ("late on", "late")
"""Words before a weekday that leave its evening and night, which may reach into the next day."""

AT_NIGHT: tuple[str, ...] = ("night", "overnight", "around midnight")
"""The same behind a weekday."""

HOURS: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 0}

ZONES: dict[str, int] = {
    "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
    "pst": -8, "pdt": -7,
}  # fmt: skip
"""Time zones to their hours ahead of Greenwich. `ET` and its like may be summer or winter time, and so tell nothing."""
