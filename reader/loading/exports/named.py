"""Articles with the names of fields around them: `BYLINE: Ann Lee`, `Length: 140 words`, `Full text: …`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.loading.exports.exported_lines import (
    BODY,
    COUNTED,
    DATE,
    FIELDS,
    FILED,
    NAMED,
    ExportedLine,
    LabelledSpan,
    Says,
)
from reader.model import Span

_LONGEST_HEAD = 60
"""Lines of a head; an abstract or a list of subjects may stand in it. Chosen by hand."""
_FEWEST = 2
"""Named fields at the head of an article; one alone can be a line of its text. Chosen by hand."""
_BELOW = ("after", "filed")
_SAID = ("OUTLET", "BYLINE", "PUBLISHED", "DATELINE")
_CITATION = re.compile(
    r"(?:(?P<writers>[^.;]+, [^.;]+(?: [A-Z]\.)?)\. )?(?P<outlet>[^;[]*[^;[\s])\s*(?:[;[]\s*(?P<rest>.*\S))?\s*", re.S
)


def is_named(lines: Sequence[ExportedLine]) -> bool:
    """Whether fields have names."""
    names = {found["name"].lower() for line in lines if (found := NAMED.fullmatch(line.raw))}
    return len(names) >= _FEWEST or any(BODY.fullmatch(line.words) for line in lines[:_LONGEST_HEAD])


def told(lines: Sequence[ExportedLine]) -> Iterator[LabelledSpan]:
    """What each line says by its name, or by its place where it has none."""
    begins = _begins(lines)
    ends = _ends(lines, begins)
    yield from _head(lines[:begins], named_title=any(_field(line) == "title" for line in lines[:begins]))
    for number, line in enumerate(lines[begins:ends], begins):
        found = NAMED.fullmatch(line.raw) if number == begins else None
        is_field = found is not None and BODY.fullmatch(found["name"]) is not None
        yield LabelledSpan(Says.BODY, line.behind(found["value"]) if found and is_field else line.span, line.part)
    for line in lines[ends:]:
        yield from _by_name(line, Says.AFTER)


def _field(line: ExportedLine) -> str:
    """What the name before a line says; empty where it has none."""
    found = NAMED.fullmatch(line.raw)
    return FIELDS[found["name"].lower()] if found else ""


def _begins(lines: Sequence[ExportedLine]) -> int:
    """The number of the first line of the body."""
    for number, line in enumerate(lines[:_LONGEST_HEAD]):
        if BODY.fullmatch(line.words):
            return number + 1
        if _field(line) == "body":
            return number
    begins = 0
    for number, line in enumerate(lines[:_LONGEST_HEAD]):
        if _field(line) in _BELOW or (line.is_prose and begins):
            break
        if _field(line) or line.is_notice:
            begins = number + 1
    return begins


def _ends(lines: Sequence[ExportedLine], begins: int) -> int:
    """The number of the first line below the body: the first that tells how it is filed, or one of the last lines."""
    ends = next((n for n in range(begins + 1, len(lines)) if _is_filed(lines[n])), len(lines))
    at = ends
    while at > begins + 1 and not (lines[at - 1].is_prose and not _field(lines[at - 1])):
        at -= 1
        if _field(lines[at]) or lines[at].is_notice or lines[at].is_mark:
            ends = at
    return ends


def _is_filed(line: ExportedLine) -> bool:
    return FILED.fullmatch(line.words) is not None or _field(line) == "filed"


def _by_name(line: ExportedLine, otherwise: Says) -> Iterator[LabelledSpan]:
    """What a line with a name says; a title, or an article's own words, stand at one place only."""
    found = NAMED.fullmatch(line.raw)
    says = FIELDS[found["name"].lower()].upper() if found and found["value"] else ""
    if found and says == "INFO":
        yield from _cited(line.behind(found["value"]), found["value"], otherwise)
    elif found and (says in _SAID or (says == "TITLE" and otherwise is Says.HEAD)):
        yield LabelledSpan(Says[says], line.behind(found["value"]))
    else:
        yield LabelledSpan(otherwise, line.span)


def _cited(span: Span, words: str, otherwise: Says) -> Iterator[LabelledSpan]:
    """What a citation says: `Ashe, Lena. The Post ; Skerrow [Skerrow]. 04 Mar 2031: A.1.`"""
    found = _CITATION.match(words)
    if found is None:
        yield LabelledSpan(Says.OUTLET, span)
        return
    for says, name in ((Says.BYLINE, "writers"), (Says.OUTLET, "outlet"), (otherwise, "rest")):
        if found[name]:
            yield LabelledSpan(says, Span(span.start + found.start(name), span.start + found.end(name)))


def _head(lines: Sequence[ExportedLine], *, named_title: bool) -> Iterator[LabelledSpan]:
    """The lines of a head: Nexis once had the title last of those without a name, and the outlet first."""
    above = next((number for number, line in enumerate(lines) if _field(line)), len(lines))
    plain = [n for n, line in enumerate(lines[:above]) if not (line.is_mark or line.is_notice or line.is_date)]
    counted = any(COUNTED.fullmatch(line.words) for line in lines[:2])
    places = _places(plain, named_title=named_title, counted=counted)
    for number, line in enumerate(lines):
        if places.get(number) is Says.OUTLET and DATE.search(line.words):
            yield from _cited(line.span, line.raw, Says.HEAD)
        elif number in places:
            yield LabelledSpan(places[number], line.span)
        else:
            yield from _by_name(line, Says.HEAD)


def _places(plain: Sequence[int], *, named_title: bool, counted: bool) -> dict[int, Says]:
    """What the lines without a name say, by number; where the words are `counted` above, the outlet stands first."""
    places = dict.fromkeys(plain, Says.HEAD)
    if named_title:
        return places | dict.fromkeys(plain[:1], Says.OUTLET)
    if counted:
        return places | dict.fromkeys(plain[:1], Says.OUTLET) | dict.fromkeys(plain[-1:], Says.TITLE)
    return places | dict.fromkeys(plain[1:2], Says.OUTLET) | dict.fromkeys(plain[:1], Says.TITLE)
