"""Which rows: conditions that may be combined, for what the app shows and what a document holds alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Self

from reader.lookup.row_index import Concordance
from reader.model import Check, Kind, Row, Ruling, Verdict

DIFFERENCES = frozenset({Verdict.DIFFER, Verdict.SPEAKER})
ROW_KINDS: Mapping[str, frozenset[Verdict]] = MappingProxyType(
    {
        "all": frozenset(),
        "differences": DIFFERENCES,
        "differ": frozenset({Verdict.DIFFER}),
        "conflict": frozenset({Verdict.SPEAKER}),
        "only": frozenset({Verdict.ONLY}),
        "agree": frozenset({Verdict.AGREE}),
        "related": frozenset({Verdict.RELATED}),
    }
)
"""The kinds of rows that the user asks for by name, in the order of the cycle."""
ROW_NOUNS = {
    DIFFERENCES: "difference",
    frozenset({Verdict.DIFFER}): "row that differs",
    frozenset({Verdict.SPEAKER}): "speaker conflict",
    frozenset({Verdict.ONLY}): "passage in one account only",
    frozenset({Verdict.AGREE}): "row that agrees",
    frozenset({Verdict.RELATED}): "row that is possibly related",
}
"""What the user looks for, as the messages call it."""


class Noted(StrEnum):
    """What the user has noted about a row."""

    BOOKMARK = "bookmarked"
    NOTE = "with a note"
    NEEDED = Check.NEEDED.value
    DISPUTED = Check.DISPUTED.value
    CONFIRMED = Check.CONFIRMED.value
    RESOLVED = Check.RESOLVED.value
    UPHELD = "with a difference confirmed"
    DISMISSED = "with a difference dismissed"
    CORRECTED = "with a speaker corrected"


@dataclass(frozen=True, slots=True)
class Scope:
    """Conditions on rows; a row is held that meets every one of them, and every row meets an empty one.

    The row has one of the `verdicts`, a finding of one of the `kinds`, or any remark or corrected speaker where
    `remarked` is set; every account of `told` tells it, and none of `untold`; it quotes one of the `speakers` (numbers
    of `Comparison.voices`); the user has noted one of the `remarks` about it; it is among `rows` (numbers from 0).
    `context` is how many rows around each are shown with it. `called` says in the user's words what `rows` are.
    """

    verdicts: frozenset[Verdict] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    remarked: bool = False
    told: frozenset[int] = frozenset()
    rows: frozenset[int] | None = None
    context: int = 0
    called: str = ""
    untold: frozenset[int] = frozenset()
    speakers: frozenset[int] = frozenset()
    remarks: frozenset[Noted] = frozenset()

    def __bool__(self) -> bool:
        """Whether any condition is set."""
        return self.rows is not None or any(self._conditions())

    def _conditions(self) -> Iterator[str]:
        return (field.name for field in fields(self) if field.name not in _NO_CONDITION and getattr(self, field.name))

    @property
    def kind(self) -> str:
        """The name of the kind of rows that the verdicts amount to."""
        named = (name for name, verdicts in ROW_KINDS.items() if verdicts == self.verdicts)
        return next(named, " ".join(verdict for verdict in Verdict if verdict in self.verdicts))

    def of_kind(self, name: str) -> Self:
        """The same scope for another kind of rows."""
        return replace(self, verdicts=ROW_KINDS[name])

    def loosened(self) -> Iterator[tuple[str, Self]]:
        """Each condition that is set by its name, and the scope without it."""
        for name in self._conditions():
            yield name, replace(self, **{name: _UNSET[name]})

    def met(self, concordance: Concordance) -> tuple[int, ...]:
        """The numbers of the rows that meet every condition, furniture among them, ascending."""
        among = list(self._rows_named(concordance))
        rows = zip(concordance.comparison.rows, concordance.verdicts, strict=True)
        return tuple(
            number
            for number, (row, verdict) in enumerate(rows)
            if (self._amounts(row, verdict) or (self.remarked and number in concordance.corrected))
            and self._is_told(row)
            and all(number in some for some in among)
        )

    def _rows_named(self, concordance: Concordance) -> Iterator[frozenset[int]]:
        """For each condition on rows, speakers or remarks the rows that meet it."""
        if self.rows is not None:
            yield self.rows
        if self.speakers:
            yield frozenset(row for voice in self.speakers for row in concordance.quoting[voice])
        if self.remarks:
            rows_of = noted(concordance)
            yield frozenset(row for remark in self.remarks for row in rows_of.get(remark, ()))

    def _is_told(self, row: Row) -> bool:
        """Whether every account tells the row that is to tell it, and none that is not."""
        return all(map(row.tells, self.told)) and not any(map(row.tells, self.untold))

    def _amounts(self, row: Row, verdict: Verdict) -> bool:
        """Whether the row has a verdict, a finding or a remark that is asked for, if anything is."""
        return (
            not (self.verdicts or self.kinds or self.remarked)
            or verdict in self.verdicts
            or any(finding.kind in self.kinds for finding in row.standing)
            or (self.remarked and bool(row.remark))
        )


_NO_CONDITION = ("rows", "context", "called")
_UNSET: Mapping[str, Any] = {field.name: field.default for field in fields(Scope)}
WHOLE = Scope()


def kind_of(verdict: Verdict) -> str:
    """The name of the kind of rows that have this verdict."""
    return Scope(frozenset({verdict})).kind


def shown(concordance: Concordance, scope: Scope) -> tuple[int, ...]:
    """The numbers of the rows that the app shows, ascending.

    Furniture is shown where nothing is asked for, where a remark is all that is, or where it is asked for itself.
    """
    rows = scope.met(concordance)
    if scope.verdicts or not replace(scope, remarks=frozenset()):
        return rows
    return tuple(row for row in rows if concordance.verdicts[row] is not Verdict.ASIDE)


def noted(concordance: Concordance) -> dict[Noted, list[int]]:
    """The rows of each remark, ascending."""
    comparison = concordance.comparison
    rows = {Noted.CORRECTED: sorted(concordance.corrected)}
    for number in comparison.remarked:
        remark = comparison.rows[number].remark
        found = [Noted.BOOKMARK] * remark.bookmarked + [Noted.NOTE] * bool(remark.note)
        found += [Noted.UPHELD] * bool(remark.count(Ruling.CONFIRMED))
        found += [Noted.DISMISSED] * bool(remark.count(Ruling.DISMISSED))
        for each in [*found, Noted(remark.check)] if remark.check else found:
            rows.setdefault(each, []).append(number)
    return rows


def widened(shown: Sequence[int], every: Sequence[int], context: int) -> tuple[int, ...]:
    """The rows shown with `context` rows before and after each, all in the order of `every`."""
    if not context:
        return tuple(shown)
    matching = set(shown)
    places = [place for place, row in enumerate(every) if row in matching]
    kept = {near for place in places for near in range(max(0, place - context), min(place + context + 1, len(every)))}
    return tuple(row for place, row in enumerate(every) if place in kept)
