"""What two windows on the same files keep: what each has changed is done to what the other wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from reader.model import NOTHING, Check, Remark, Ruling, Speaker
from reader.session.corrections import KeptCorrection
from reader.session.passage_places import Move, Place
from reader.session.state import Kept, State


def merged(base: State, ours: State, theirs: State) -> State:
    """The state that another window wrote, `theirs`, with all that has changed from `base` to `ours`.

    Whatever either has added is in it; where both have written another note on a row, it has both. The order, the
    layout and the current row are ours.
    """
    remarks = _remarks(_remarked(base), _remarked(ours), _remarked(theirs))
    moves = _moves(_moved(base), _moved(ours), _moved(theirs))
    named = _changed(_corrected(base), _corrected(ours), _corrected(theirs))
    corrections = [KeptCorrection(place, speaker) for place, speaker in named.items()]
    found_remarks, lost_remarks = _parted(remarks, ours.lost_remarks)
    found_moves, lost_moves = _parted(moves, ours.lost_moves)
    found_corrections, lost_corrections = _parted(corrections, ours.lost_corrections)
    return replace(
        ours,
        remarks=found_remarks,
        moves=found_moves,
        corrections=found_corrections,
        lost_remarks=lost_remarks,
        lost_moves=lost_moves,
        lost_corrections=lost_corrections,
        earlier=tuple(dict.fromkeys((*ours.earlier, *theirs.earlier))),
    )


Item = TypeVar("Item")


def _parted(items: Iterable[Item], lost: Container[Item]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Those that found their place in the files as they are, and those that are lost."""
    every = tuple(items)
    return tuple(item for item in every if item not in lost), tuple(item for item in every if item in lost)


def _moved(state: State) -> tuple[Move, ...]:
    return (*state.moves, *state.lost_moves)


def _moves(base: tuple[Move, ...], ours: tuple[Move, ...], theirs: tuple[Move, ...]) -> list[Move]:
    """Their joins and splits without those that we took back, then those that we made and they did not."""
    gone = Counter(base) - Counter(ours)
    added = Counter(ours) - Counter(base) - (Counter(theirs) - Counter(base))
    return [*_last(gone, theirs, taken=False), *_last(added, ours, taken=True)]


def _last(some: Counter[Move], moves: tuple[Move, ...], *, taken: bool) -> list[Move]:
    """These moves, as many of each as are counted and those done last, or all but these; in their order."""
    count = Counter(some)
    kept = []
    for move in reversed(moves):
        counted = count[move] > 0
        count[move] -= counted
        if counted is taken:
            kept.append(move)
    return kept[::-1]


_Remarked = Mapping[tuple[Place, ...], Remark]
_Ruled = Mapping[str, Ruling]


def _remarked(state: State) -> _Remarked:
    remarks: dict[tuple[Place, ...], Remark] = {}
    for kept in (*state.remarks, *state.lost_remarks):
        remarks[kept.places] = remarks.get(kept.places, NOTHING) | kept.remark
    return remarks


def _remarks(base: _Remarked, ours: _Remarked, theirs: _Remarked) -> Iterable[Kept]:
    every = dict.fromkeys((*theirs, *ours))
    each = (
        Kept(row, _remark(base.get(row, NOTHING), ours.get(row, NOTHING), theirs.get(row, NOTHING))) for row in every
    )
    return [kept for kept in each if kept.remark]


def _remark(base: Remark, ours: Remark, theirs: Remark) -> Remark:
    if ours == base:
        return theirs
    if theirs == base:
        return ours
    return Remark(
        bookmarked=theirs.bookmarked if ours.bookmarked == base.bookmarked else ours.bookmarked,
        note=_note(base.note, ours.note, theirs.note),
        check=_either(base, ours, theirs),
        rulings=_rulings(dict(base.rulings), dict(ours.rulings), dict(theirs.rulings)),
    )


def _rulings(base: _Ruled, ours: _Ruled, theirs: _Ruled) -> tuple[tuple[str, Ruling], ...]:
    """Theirs, with every ruling that we gave, changed or took back."""
    return tuple(sorted(_changed(base, ours, theirs).items()))


def _corrected(state: State) -> Mapping[Place, Speaker | None]:
    return {each.place: each.speaker for each in (*state.corrections, *state.lost_corrections)}


Key = TypeVar("Key")
Value = TypeVar("Value")


def _changed(base: Mapping[Key, Value], ours: Mapping[Key, Value], theirs: Mapping[Key, Value]) -> dict[Key, Value]:
    """Theirs, with all that we added, changed or took away."""
    changed = {key for key in {*base, *ours} if (key in base, base.get(key)) != (key in ours, ours.get(key))}
    kept = {key: value for key, value in theirs.items() if key not in changed}
    return kept | {key: value for key, value in ours.items() if key in changed}


def _note(base: str, ours: str, theirs: str) -> str:
    """Ours in the place of what we began with, where that still stands in theirs; else both."""
    if ours == base:
        return theirs
    if base and f"\n{base}\n" in f"\n{theirs}\n":
        return f"\n{theirs}\n".replace(f"\n{base}\n", f"\n{ours}\n" if ours else "\n", 1).strip("\n")
    return "\n".join(dict.fromkeys(filter(None, (theirs, ours))))


def _either(base: Remark, ours: Remark, theirs: Remark) -> Check | None:
    """The verdict that has changed; of two that have, the one that leaves most to do."""
    if ours.check == base.check:
        return theirs.check
    return ours.check if theirs.check == base.check else (ours | theirs).check
