"""What an article's own lines say of it, where its format says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from datetime import date
from itertools import zip_longest

from reader.language.english.amounts.calendar import MONTHS
from reader.language.english.lines import article_heads as english
from reader.loading.furniture.dateline import LONGEST_DATELINE, Dateline, read_dateline
from reader.loading.text.normalise import normalise
from reader.model import Metadata, Paragraph, Part

_LONGEST_NAMES = 100
"""Code points of a byline that are searched for names.

Chosen by hand; with 75 or 125 none of 61 articles is read otherwise.
"""

_WRITERS = re.compile(english.BEFORE_WRITERS, re.IGNORECASE)
_POST = re.compile(
    rf"(?:,| [|/•·–—-]) [^,|]*\b(?:{'|'.join(english.POSTS)})s?\b(?:,(?= and (?-i:[A-Z]))|.*$)", re.IGNORECASE
)
_OUTLET = re.compile(english.BEFORE_OUTLET)
_NAMED = [re.compile(pattern) for pattern in english.OUTLET_NAMED]
_AGO = re.compile(english.AGO, re.IGNORECASE)
_PUBLISHED, _CHANGED = re.compile(english.PUBLISHED), re.compile(english.CHANGED)
_DATES = [re.compile(pattern) for pattern in english.DATES]
NAME_AND_POST = re.compile(english.NAME_AND_POST)
BARE_NAMES = re.compile(english.BARE_NAMES)
_AROUND = " ,;.:"
# Names end where a date, a time, a line's next field or a remark begins.
_NAMES_END = re.compile(
    r" on (?=\w+ \d|\d)| in (?=\w)|[,;]? (?=\d)|[,;]? \(| [|•·–—] |[,;] (?=(?:last|yesterday|today|this)\b)"
    r"|,? (?=(?:last )?(?:updated|published|posted)\b)"
    rf"|,? (?=(?:{'|'.join(MONTHS)})\b\.? \d)",
    re.IGNORECASE,
)


def read_head(text: str, paragraphs: Sequence[Paragraph], told: Metadata) -> Metadata:
    """What the article says of itself: the words of its format first, then those of its own lines.

    A byline gives names without posts; a day of publication is told by a line with a full date, by the dateline, or
    in words ("10 hours ago"). The outlet is whom a closing line, a byline or a dateline names.
    """
    lines = _lines(text, paragraphs, Part.BYLINE, Part.SHARE)
    bylines = _lines(text, paragraphs, Part.BYLINE)
    names, wrote_for = _writers(bylines)
    place, day, agency = _dateline(text, paragraphs)
    dated = next(_days(f"{place} {day}"), "")
    found = Metadata(
        next(iter(_lines(text, paragraphs, Part.HEADLINE)), ""),
        next(_outlets(lines), "") or wrote_for or agency,
        names,
        place,
        _published(bylines) or dated or next((match[0] for line in bylines if (match := _AGO.search(line))), ""),
    )
    said = {each.name: _clean(getattr(told, each.name)) or getattr(found, each.name) for each in fields(Metadata)}
    return Metadata(**said)


def _lines(text: str, paragraphs: Sequence[Paragraph], *parts: Part) -> list[str]:
    """The paragraphs that are these parts of the page, each on one line."""
    return [each.span.line_of(text) for each in paragraphs if each.part in parts]


def _clean(value: str) -> str:
    return " ".join(normalise(value)[0].split())


def _writers(bylines: Sequence[str]) -> tuple[str, str]:
    """The names on the first line that gives some, and the outlet that it names with them.

    A line of nothing but names gives them where another byline stands below it: alone it may be a section's name.
    """
    for line, below in zip_longest(bylines, bylines[1:], fillvalue=""):
        lead = _WRITERS.match(line)
        if lead or NAME_AND_POST.fullmatch(line):
            return _names(_POST.sub("", line[lead.end() if lead else 0 :][:_LONGEST_NAMES]))
        if below and BARE_NAMES.fullmatch(line) and not line.isupper():
            return line, ""
    return "", ""


def _names(names: str) -> tuple[str, str]:
    outlet, end = _OUTLET.search(names), _NAMES_END.search(names)
    stop = min((match.start() for match in (outlet, end) if match), default=len(names))
    if outlet is None or outlet.start() > stop:
        return names[:stop].strip(_AROUND), ""
    after = _NAMES_END.split(" " + names[outlet.end() :], maxsplit=1)[0]
    return (names[:stop] + (outlet["last"] or "")).strip(_AROUND), after.strip(_AROUND)


def _outlets(lines: Sequence[str]) -> Iterator[str]:
    for pattern in _NAMED:
        for line in lines:
            if match := pattern.search(line):
                yield match["outlet"].strip()


def _dateline(text: str, paragraphs: Sequence[Paragraph]) -> Dateline:
    """That of the first paragraph; a note may be cut out of it just behind."""
    first = next((each.span.start for each in paragraphs if each.part is Part.BODY), None)
    if first is None:
        return Dateline()
    return read_dateline(text[first : first + LONGEST_DATELINE].partition("\n\n")[0])


def _published(bylines: Sequence[str]) -> str:
    """The first full date, one that is called the day of publication before one that is called a change."""
    other = changed = ""
    for line in bylines:
        for form in _DATES:
            for match in form.finditer(line):
                day = _day(match)
                called = _called(line[: match.start()])
                if day and called == "published":
                    return day
                if day and called == "changed":
                    changed = changed or day
                else:
                    other = other or day
    return other or changed


def _called(before: str) -> str:
    """Which of the two words stands last before a date."""
    last = {
        name: max((match.end() for match in word.finditer(before)), default=0)
        for name, word in (("published", _PUBLISHED), ("changed", _CHANGED))
    }
    return max(last, key=last.__getitem__) if any(last.values()) else ""


def _days(line: str) -> Iterator[str]:
    return (day for form in _DATES for match in form.finditer(line) if (day := _day(match)))


def _day(match: re.Match[str]) -> str:
    """The day in ISO 8601, or nothing where the calendar has no such day."""
    parts = match.groupdict()
    month = int(parts["number"]) if parts.get("number") else MONTHS[parts["month"].casefold()]
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return ""
