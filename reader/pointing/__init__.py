"""A second reader: a language model is asked what the accounts tell together and where they differ, and may only point.

Whatever it answers, nothing is shown but places in the accounts that hold the words it names, with its reason beside
them as its own words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from reader.model import Comparison, Kind, PointedRow, Pointer, SecondReading
from reader.pointing.answer import WEIGHTS, Answer, Confirmation, NoAnswer, read, shown
from reader.pointing.checking import pointers, rows
from reader.pointing.parting import around, parts
from reader.pointing.question import Address, Question, again, confirming, pointing

__all__ = ["Ask", "NoAnswer", "Question", "Respondent", "added", "second_reading"]

_ROOM_AGAIN = 0.1
"""The share of the window that is kept for what was missed, which is less than half of a first answer's.

Chosen by hand.
"""

_SHOWN = dict.fromkeys((Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.PLACE, Kind.QUOTE_WORDING), ("settle", "slight"))
"""The importance with which a difference is kept, by its kind; what is not among them has to be settled. A figure, a
name or a word of a quotation that differs a little is a slip all the same; another label or "police said" seldom is:
over twelve annotated events 19 of 24 slight ones of these kinds were right, 12 of 24 of the others."""

Ask = Callable[[Question], str | None]
"""Gives the model's words, or none where a question is only written down; raises `NoAnswer`."""


@dataclass(frozen=True, slots=True)
class Respondent:
    """Who is asked: a model's name, the tokens that a question and its answer may take together, and how to ask it."""

    model: str
    window: int
    ask: Ask


def second_reading(
    comparison: Comparison,
    respondent: Respondent,
    progress: Callable[[float], None] = lambda _: None,
    row: int | None = None,
) -> SecondReading:
    """What the model points at, in questions that fit its window with their answers.

    It is asked what passages tell the same and where they differ, then what differences it has missed, and then about
    each difference alone, with its passages: all this of the whole comparison, or of one `row` of it. `progress` is
    called with the share of the questions that are answered, as far as is known; it may raise to break off. Raises
    `NoAnswer` as soon as one question gets none, or where a row has no room in the window.
    """
    dropped: list[str] = []
    found_rows: list[PointedRow] = []
    found: list[Pointer] = []
    asked = parts(comparison, respondent.window) if row is None else [around(comparison, row)]
    for number, part in enumerate(asked):
        progress(number / (2 * len(asked)))
        told, differing = _part(comparison, part, respondent, dropped)
        found_rows += told
        found += differing
    kept = []
    found = _once(found)
    for number, pointer in enumerate(found):
        progress((1 + number / len(found)) / 2)
        words = respondent.ask(confirming(comparison, pointer))
        if words is not None:
            kept += _confirmed(pointer, read(words, Confirmation, dropped), dropped)
    progress(1.0)
    return SecondReading(shown(respondent.model), "", _widest(found_rows), _in_order(kept), _counted(Counter(dropped)))


def added(before: SecondReading | None, later: SecondReading) -> SecondReading:
    """Both readings of one comparison as one, each row and each difference once."""
    if before is None:
        return later
    return replace(
        later,
        rows=_widest([*before.rows, *later.rows]),
        pointers=_in_order(_once([*before.pointers, *later.pointers])),
        dropped=_counted(Counter(dict(before.dropped)) + Counter(dict(later.dropped))),
    )


def _counted(dropped: Counter[str]) -> tuple[tuple[str, int], ...]:
    """The reasons why pointers were dropped, the commonest first."""
    return tuple(sorted(dropped.items(), key=lambda each: (-each[1], each[0])))


def _part(
    comparison: Comparison, part: Collection[Address], respondent: Respondent, dropped: list[str]
) -> tuple[list[PointedRow], list[Pointer]]:
    """What the model points at in these passages, asked once, and once more for the differences it has missed."""
    words = respondent.ask(pointing(comparison, part))
    if words is None:
        return [], []
    answer = read(words, Answer, dropped)
    told, found = rows(comparison, answer, part, dropped), pointers(comparison, answer, part, dropped)
    missed = again(comparison, part, found)
    if found and missed.tokens <= respondent.window * (1 - _ROOM_AGAIN):
        words = respondent.ask(missed)
        if words is not None:
            found += pointers(comparison, read(words, Answer, dropped), part, dropped)
    return told, found


def _confirmed(pointer: Pointer, answer: Confirmation, dropped: list[str]) -> list[Pointer]:
    """The pointer with the weight and the reason of the second answer, or none, with a word why."""
    for holds, reason in (
        (answer.same_subject, "taken back: not of one subject"),
        (answer.differ, "taken back: no difference"),
        (answer.importance in _SHOWN.get(pointer.kind, ("settle",)), "taken back: nothing to settle"),
    ):
        if not holds:
            dropped.append(reason)
            return []
    return [replace(pointer, weight=WEIGHTS[answer.weight], reason=shown(answer.reason))]


def _once(found: Sequence[Pointer]) -> list[Pointer]:
    """Each difference once, since parts of a long comparison share rows."""
    kept: list[Pointer] = []
    for pointer in found:
        if not any(pointer.kind is known.kind and pointer.shows(known.spans) for known in kept):
            kept.append(pointer)
    return kept


def _widest(found: Sequence[PointedRow]) -> tuple[PointedRow, ...]:
    """The rows in the order of their passages, without those that stand whole in another."""
    by_passages = {row.cells: row for row in reversed(found)}
    kept = [row for row in by_passages.values() if not any(_within(row, other) for other in by_passages.values())]
    return tuple(sorted(kept, key=lambda row: row.cells))


def _within(row: PointedRow, other: PointedRow) -> bool:
    return row.cells != other.cells and all(
        set(own) <= set(theirs) for own, theirs in zip(row.cells, other.cells, strict=True)
    )


def _in_order(found: Sequence[Pointer]) -> tuple[Pointer, ...]:
    """The heaviest first, then as they stand in the accounts."""
    return tuple(sorted(found, key=lambda each: (each.weight.rank, each.cells, each.spans)))
