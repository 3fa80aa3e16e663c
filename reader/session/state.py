"""What is kept of a session, and how a comparison gets it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.loading.text.normalise import visible
from reader.model import NOTHING, Comparison, Remark
from reader.overrule import join_rows, split_row
from reader.preferences import Layout
from reader.session.corrections import KeptCorrection, corrections, recorrected
from reader.session.passage_places import File, Finder, Move, Place, copies, place_of, places


@dataclass(frozen=True, slots=True)
class Kept:
    """A remark, and the passages of its row."""

    places: tuple[Place, ...]
    remark: Remark


@dataclass(frozen=True, slots=True)
class State:
    """All that comes back when the same files are opened again.

    Accounts are named by the hash of their file, never by their column. `lost_remarks`, `lost_moves` and
    `lost_corrections` found no place in the files as they are now; they wait for a state of the files in which they do.
    `earlier` has the files as they once were.
    """

    files: tuple[File, ...]
    remarks: tuple[Kept, ...] = ()
    moves: tuple[Move, ...] = ()
    lost_remarks: tuple[Kept, ...] = ()
    lost_moves: tuple[Move, ...] = ()
    earlier: tuple[File, ...] = ()
    lead: str | None = None
    layout: Layout = Layout.ROWS
    current: Place | None = None
    corrections: tuple[KeptCorrection, ...] = ()
    lost_corrections: tuple[KeptCorrection, ...] = ()

    @property
    def worked_on(self) -> bool:
        """Whether there is more than a place to go on from: a remark, a join, a split or a correction, lost or not."""
        kept = (self.remarks, self.moves, self.corrections)
        return any(kept) or any((self.lost_remarks, self.lost_moves, self.lost_corrections))


@dataclass(frozen=True, slots=True)
class Restored:
    """A comparison as it was left, and where; `state` has what found a place in it and what did not.

    `layout` is none where nothing was kept, `changed` names the files that have changed since.
    """

    comparison: Comparison
    state: State
    current: int
    lead: int | None
    layout: Layout | None
    changed: tuple[str, ...]


def in_order(files: Sequence[File]) -> tuple[File, ...]:
    """The files in an order that the order of the columns does not change."""
    return tuple(sorted(files, key=lambda file: (file.sha256, file.name)))


def taken(comparison: Comparison, before: State, lead: int | None, layout: Layout, current: int) -> State:
    """What is to be kept of a comparison; moves and all that is lost are those of the state before."""
    remarks = tuple(Kept(tuple(places(comparison, row)), comparison.rows[row].remark) for row in comparison.remarked)
    return replace(
        before,
        remarks=remarks,
        corrections=corrections(comparison),
        lead=None if lead is None else comparison.witnesses[lead].article.sha256,
        layout=layout,
        current=place_of(comparison, current) if comparison.rows else None,
    )


def restored(comparison: Comparison, files: Sequence[File], state: State) -> Restored:
    """A comparison of these files, in its order, with all of a state that still fits; its own remarks give way."""
    now = copies(files)
    earlier = tuple(file for file in dict.fromkeys((*state.files, *state.earlier)) if file.sha256 not in now)
    by_name = {file.name: number for number, file in enumerate(files)}
    renewed = [file for file in earlier if file.name in by_name]
    now |= _by_hash(renewed, by_name)
    finder = Finder(comparison.witnesses, now)
    comparison, fitting = _fitted(comparison, finder, state)
    lead = next(iter(now.get(state.lead, ())), None) if state.lead else None
    return Restored(
        comparison,
        replace(fitting, files=in_order(files), earlier=earlier),
        current=(finder.row(comparison.rows, state.current) if state.current else None) or 0,
        lead=lead,
        layout=state.layout,
        changed=tuple(file.name for file in state.files if file in renewed),
    )


def _by_hash(renewed: Sequence[File], by_name: Mapping[str, int]) -> dict[str, list[int]]:
    """The numbers of the files that stand today under the names of these, by the hashes of these."""
    return {sha256: [by_name[renewed[each].name] for each in numbers] for sha256, numbers in copies(renewed).items()}


def _fitted(comparison: Comparison, finder: Finder, state: State) -> tuple[Comparison, State]:
    """The comparison with all that the user did and that still finds its place, and the state that tells which."""
    comparison, moves, lost_moves = _moved(comparison, finder, (*state.moves, *state.lost_moves))
    comparison, corrected, lost_corrections = recorrected(
        comparison, finder, (*state.corrections, *state.lost_corrections)
    )
    comparison, remarks, lost_remarks = _remarked(comparison, finder, (*state.remarks, *state.lost_remarks))
    return comparison, replace(
        state,
        moves=moves,
        remarks=remarks,
        corrections=corrected,
        lost_moves=lost_moves,
        lost_remarks=lost_remarks,
        lost_corrections=lost_corrections,
    )


def _moved(
    comparison: Comparison, finder: Finder, moves: Sequence[Move]
) -> tuple[Comparison, tuple[Move, ...], tuple[Move, ...]]:
    """The comparison after all moves whose passages are there, these moves, and the others."""
    fit, lost = [], []
    for move in moves:
        one = finder.row(comparison.rows, move.one)
        other = one if move.other is None else finder.row(comparison.rows, move.other)
        if one is None or other is None:
            lost.append(move)
            continue
        fit.append(move)
        if one != other:
            comparison = join_rows(comparison, one, other)
        elif move.other is None and sum(map(len, comparison.rows[one].cells)) > 1:
            comparison = split_row(comparison, one)
    return comparison, tuple(fit), tuple(lost)


def _remarked(
    comparison: Comparison, finder: Finder, every: Sequence[Kept]
) -> tuple[Comparison, tuple[Kept, ...], tuple[Kept, ...]]:
    """The comparison with all remarks whose passages are there and no other, these remarks, and the others."""
    rows = [replace(row, remark=NOTHING) if row.remark else row for row in comparison.rows]
    fit, lost = [], []
    for kept in every:
        number = finder.row(rows, *kept.places)
        if number is None:
            lost.append(kept)
        else:
            fit.append(kept)
            rows[number] = replace(rows[number], remark=rows[number].remark | _harmless(kept.remark))
    return replace(comparison, rows=tuple(rows)), tuple(fit), tuple(lost)


def _harmless(remark: Remark) -> Remark:
    """The same with what a terminal would obey written out, since the file may have been edited by hand."""
    return replace(remark, note="\n".join(map(visible, remark.note.splitlines())))
