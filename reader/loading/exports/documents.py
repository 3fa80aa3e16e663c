"""Where the articles in one file begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.language import database_exports as marks
from reader.loading.exports.exported_lines import BEGIN, END, RULE, ExportedLine

_RULED_BY = re.compile(marks.RULED_BY, re.IGNORECASE)
_LISTED, _LISTED_TITLE = re.compile(marks.LISTED), re.compile(marks.LISTED_TITLE)
_SHEET = 400
"""Lines of the sheet in front of the articles, which lists up to a hundred of them."""
_HEAD = 6
"""Lines at the top of an article within which a clipping gives its day. Chosen by hand."""


def documents(lines: Sequence[ExportedLine]) -> list[Sequence[ExportedLine]]:
    """The lines of each article that a database has written into one file; none where it has not."""
    found = _ended(lines) or _begun(lines) or _ruled(lines) or _owned(lines)
    return [document for document in found if any(not line.is_mark for line in document)]


def _ended(lines: Sequence[ExportedLine]) -> list[Sequence[ExportedLine]]:
    ends = [number for number, line in enumerate(lines) if END.fullmatch(line.words)]
    if not ends:
        return []
    starts = [_behind_sheet(lines[: ends[0]]), *(end + 1 for end in ends)]
    return [lines[start : end + 1] for start, end in zip(starts, ends, strict=False)]


def _behind_sheet(lines: Sequence[ExportedLine]) -> int:
    """Where the first article begins behind a sheet that lists them: at the last line that is its title."""
    listed = next((number for number, line in enumerate(lines[:_SHEET]) if _LISTED.fullmatch(line.words)), None)
    if listed is None:
        return 0
    first = next((found for line in lines[listed:_SHEET] if (found := _LISTED_TITLE.fullmatch(line.words))), None)
    again = [number for number, line in enumerate(lines) if first and line.words == first["title"].strip()]
    return again[-1] if again else 0


def _begun(lines: Sequence[ExportedLine]) -> list[Sequence[ExportedLine]]:
    begins = [number for number, line in enumerate(lines) if BEGIN.fullmatch(line.words)]
    edges = pairwise([*begins, len(lines)])
    return [_unruled(lines[start:end]) for start, end in edges]


def _unruled(lines: Sequence[ExportedLine]) -> Sequence[ExportedLine]:
    """An article down to the rule below it, behind which the database speaks."""
    return lines[: next((number for number, line in enumerate(lines) if RULE.fullmatch(line.words)), len(lines))]


def _ruled(lines: Sequence[ExportedLine]) -> list[Sequence[ExportedLine]]:
    rules = [-1, *(number for number, line in enumerate(lines) if RULE.fullmatch(line.words)), len(lines)]
    between = [lines[start + 1 : end] for start, end in pairwise(rules)]
    return [each for each in between if any(_RULED_BY.match(line.words) for line in each)]


def _owned(lines: Sequence[ExportedLine]) -> list[Sequence[ExportedLine]]:
    """Clippings that each have a title and a day above, and below whose they are."""
    ends = [number for number, line in enumerate(lines) if line.is_notice and "rights reserved" in line.words.lower()]
    clippings = [lines[start + 1 : end + 1] for start, end in pairwise([-1, *ends])]
    whole = len(clippings) > 1 and all(map(_is_clipping, clippings))
    return clippings if whole and not any(line.is_prose for line in lines[ends[-1] + 1 :]) else []


def _is_clipping(lines: Sequence[ExportedLine]) -> bool:
    dated = any(line.is_date for line in lines[1:_HEAD])
    return dated and not lines[0].is_prose and any(line.is_prose for line in lines)
