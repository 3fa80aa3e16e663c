"""The keys that matter here and now, for the foot of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model import Row, Verdict
from reader.preferences import Layout


@dataclass(frozen=True, slots=True)
class Now:
    """What the user is in the middle of, the row that is current, if any, and whether any row differs."""

    row: Row | None
    layout: Layout
    selected: bool = False
    marked: bool = False
    explained: bool = False
    sought: bool = False
    filtered: bool = False
    hidden: bool = False
    folded: bool = False
    differing: bool = True


Hint = tuple[str, str]
"""A binding by its id, and what it does, in a word or two."""


def hints(now: Now) -> Iterator[Hint]:
    """What can be done, the nearest at hand first; the keys of all of it come last."""
    yield from _under_way(now)
    if now.row is not None:
        if now.differing:
            yield "difference.next", "next difference"
        yield from _of_row(now, now.row)
    yield "save", "save"


def _under_way(now: Now) -> Iterator[Hint]:
    if now.selected:
        yield "copy", "copy"
        yield "search.clear", "deselect"
    if now.marked:
        yield "match.join", "join here"
        yield "search.clear", "unmark"
    if now.sought:
        yield "search.next", "next hit"
    if now.filtered:
        yield "filter.clear", "all rows"
    if now.hidden:
        yield "weak", "show related"
    if now.folded:
        yield "fold", "open"


def _of_row(now: Now, row: Row) -> Iterator[Hint]:
    if row.verdict in (Verdict.DIFFER, Verdict.SPEAKER):
        yield "differences", "list"
    if row.verdict is Verdict.SPEAKER:
        yield "speaker.correct", "correct"
    if len(row.tellers) > 1:
        yield "explain", "close" if now.explained else "why"
    if row.verdict in (Verdict.AGREE, Verdict.RELATED):
        yield "shared", "shared words"
    if row.guests:
        yield "guest", "its own row"
    if now.layout is Layout.FOCUS:
        yield "focus", "back"
    else:
        yield "focus", "enlarge"
    if row.verdict in (Verdict.DIFFER, Verdict.SPEAKER):
        yield "check", "verdict"
    yield "note", "note"
