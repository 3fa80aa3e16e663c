"""Articles whose lines say what they are by their place alone: those of Factiva without codes, and clippings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.loading.exports.exported_lines import BY, TIME, WORDS, ExportedLine, LabelledSpan, Says
from reader.model import Span

_LONGEST_HEAD = 15
"""Lines that a head has at most. Chosen by hand."""
_LONGEST_SECTION = 3
"""Words of a line above the title that names a section. Chosen by hand."""
_OUTLET_AND_DAY = re.compile(r"(?P<outlet>[^\d,|–—-]*[^\W\d_])(?:,| [|–—-])\s+(?=\S* ?\S* ?\d)")
"""`Coast Wire, 4 March 2031`."""


def told(lines: Sequence[ExportedLine]) -> Iterator[LabelledSpan]:
    """What each line says by its place: title and writers above the count of words, day and outlet below."""
    begins = _begins(lines)
    ends = len(lines)
    while ends > begins + 1 and (lines[ends - 1].is_notice or lines[ends - 1].is_mark):
        ends -= 1
    yield from _head(lines[:begins])
    yield from (LabelledSpan(Says.BODY, line.span, line.part) for line in lines[begins:ends])
    yield from (LabelledSpan(Says.AFTER, line.span) for line in lines[ends:])


def _begins(lines: Sequence[ExportedLine]) -> int:
    """The number of the first line of the body: behind whose the text is, or else the first that is a sentence."""
    counted = next((number for number, line in enumerate(lines[:_LONGEST_HEAD]) if WORDS.fullmatch(line.words)), 0)
    for number, line in enumerate(lines[:_LONGEST_HEAD]):
        if line.is_notice and number:
            return number + 1
        if line.is_prose and number > counted:
            return number
    return counted + 1


def _head(lines: Sequence[ExportedLine]) -> Iterator[LabelledSpan]:
    counted = next((number for number, line in enumerate(lines) if WORDS.fullmatch(line.words)), None)
    title = _title(lines, counted)
    outlet = _outlet(lines, title if counted is None else counted)
    places: dict[int | None, Says] = {outlet: Says.OUTLET, title: Says.TITLE}
    for number, line in enumerate(lines):
        if number in places:
            yield LabelledSpan(places[number], line.span)
        elif BY.match(line.words) or (title < number < (counted or 0) and _is_plain(line)):
            yield LabelledSpan(Says.BYLINE, line.span)
        elif outlet is None and line.is_date:
            yield from _outlet_and_day(line)
        else:
            yield LabelledSpan(Says.HEAD, line.span)


def _outlet_and_day(line: ExportedLine) -> Iterator[LabelledSpan]:
    """What a line with a day says: the outlet before it, where one stands there, and the rest of the head."""
    named = _OUTLET_AND_DAY.match(line.words)
    if named:
        yield LabelledSpan(Says.OUTLET, Span(line.span.start, line.span.start + named.end("outlet")))
    yield LabelledSpan(Says.HEAD, Span(line.span.start + named.end(), line.span.end) if named else line.span)


def _title(lines: Sequence[ExportedLine], counted: int | None) -> int:
    """The number of the title's line, the first unless that names a section."""
    above = [number for number, line in enumerate(lines[:counted]) if not line.is_mark]
    if counted is not None and len(above) > 1:
        first, second = lines[above[0]], lines[above[1]]
        short, long = first.words.count(" ") + 1, second.words.count(" ") + 1
        if short <= _LONGEST_SECTION < long and not BY.match(second.words):
            return above[1]
    return above[0] if above else 0


def _outlet(lines: Sequence[ExportedLine], behind: int) -> int | None:
    below = (n for n in range(behind + 1, len(lines)) if _is_plain(lines[n]) and not BY.match(lines[n].words))
    return next(below, None)


def _is_plain(line: ExportedLine) -> bool:
    return not (line.is_mark or line.is_notice or line.is_date or TIME.fullmatch(line.words))
