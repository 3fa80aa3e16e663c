"""Several articles in one file, as news databases export them, each with what its head says."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.language import database_exports as marks
from reader.loading.exports import coded, named, placed
from reader.loading.exports.documents import documents
from reader.loading.exports.exported_lines import BY, DATE, ExportedLine, LabelledSpan, Says, lines_of
from reader.loading.extract import Extract, Shifts, TextBlock, by_paragraph
from reader.loading.furniture.head import NAME_AND_POST
from reader.model import Metadata, Part, Span, led_back

__all__ = ["LINE_BREAK", "articles_in", "by_line", "could_be_export"]

LINE_BREAK = "\v"
"""What a format writes where a line ends within a paragraph; it is a blank like others everywhere else."""

_SIGN, _OWNED = re.compile(marks.SIGN), re.compile(marks.OWNED_SIGN)
_SURNAME_FIRST = re.compile(r"^(?P<surname>[\w’'-]+), (?P<given>[^\W\d_][\w.’'-]*(?: [A-Z]\.?)?)$")
_PARTS = {Says.TITLE: Part.HEADLINE, Says.BYLINE: Part.BYLINE, Says.PUBLISHED: Part.BYLINE}


def could_be_export(text: str) -> bool:
    """Whether there is a sign of several articles in a text; what shows no sign is none."""
    if not any(sign in text for sign in marks.SIGNS):
        return False
    return _SIGN.search(text) is not None or sum(1 for _ in _OWNED.finditer(text)) > 1


def articles_in(extract: Extract) -> tuple[Extract, ...]:
    """The articles that a database has written into one file; none in any other file."""
    if not could_be_export(extract.text):
        return ()
    return tuple(_article(extract, lines) for lines in documents(lines_of(extract)))


def by_line(paragraphs: Sequence[tuple[str, Part | None]], about: Metadata, notices: tuple[str, ...] = ()) -> Extract:
    """The same as `by_paragraph`; but where a database has written it, each line of a paragraph is one."""
    whole = by_paragraph(paragraphs, about, notices)
    if not could_be_export(whole.text):
        return whole
    split = ((line, part) for words, part in paragraphs for line in words.split(LINE_BREAK))
    lines = by_paragraph(split, about, notices)
    return lines if articles_in(lines) else whole


def _article(extract: Extract, lines: Sequence[ExportedLine]) -> Extract:
    layout = coded if coded.is_coded(lines) else named if named.is_named(lines) else placed
    told = list(_joined(layout.told(lines)))
    whole = Span(lines[0].span.start, lines[-1].span.end)
    blocks = tuple(
        TextBlock(Span(start - whole.start, end - whole.start), part)
        for (start, end), part in _blocks(extract.text, told)
    )
    starts = [at - whole.start for at in extract.starts if whole.start < at < whole.end]
    return replace(
        extract,
        text=whole.of(extract.text),
        blocks=blocks,
        about=_about(extract.text, told),
        starts=(0, *starts) if extract.starts else (),
        shifts=_shifts(extract.shifts, whole),
    )


def _joined(told: Iterator[LabelledSpan]) -> Iterator[LabelledSpan]:
    """The lines of a title as one."""
    waiting = None
    for each in told:
        if waiting and each.says is Says.TITLE:
            waiting = waiting._replace(span=Span(waiting.span.start, each.span.end))
            continue
        if waiting:
            yield waiting
        waiting = each if each.says is Says.TITLE else None
        if waiting is None:
            yield each
    if waiting:
        yield waiting


def _blocks(text: str, told: Sequence[LabelledSpan]) -> Iterator[tuple[Span, Part | None]]:
    """The paragraphs with their parts; a line that gives a day is one that could be read for it."""
    for says, span, part in told:
        if says is Says.BODY:
            yield span, Part.HEADING if part is Part.HEADLINE else part
        elif says is Says.HEAD and DATE.search(span.of(text)):
            yield span, Part.BYLINE
        else:
            yield span, _PARTS.get(says, Part.SHARE)


def _shifts(shifts: Shifts, whole: Span) -> tuple[tuple[int, int], ...]:
    """Those that lead from one article back to the file: the one that holds where it begins, and those within."""
    first = bisect_right(shifts, whole.start, key=lambda shift: shift[0])
    end = bisect_left(shifts, whole.end, key=lambda shift: shift[0])
    within = ((at - whole.start, amount + whole.start) for at, amount in shifts[first:end])
    return (0, led_back(shifts, whole.start)), *within


def _about(text: str, told: Sequence[LabelledSpan]) -> Metadata:
    """What a head says; its day is read with the lines of the article."""
    said: dict[Says, str] = {}
    for each in told:
        said.setdefault(each.says, each.span.line_of(text))
    return Metadata(
        said.get(Says.TITLE, ""),
        said.get(Says.OUTLET, ""),
        _writers(said.get(Says.BYLINE, "")),
        said.get(Says.DATELINE, ""),
    )


def _writers(line: str) -> str:
    """The names on a line, the given ones first; none where the line is one that articles have, too."""
    if BY.match(line) or NAME_AND_POST.fullmatch(line):
        return ""
    return "; ".join(_SURNAME_FIRST.sub(r"\g<given> \g<surname>", name) for name in re.split(r"\s*;\s*", line))
