"""Which rows are shown: conditions that may be combined, and why together they may show nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from types import MappingProxyType

from reader.lookup.plain_words import listed
from reader.lookup.row_index import Concordance
from reader.model import Check, Comparison, Ruling, Verdict

DIFFERENCES = frozenset({Verdict.DIFFER, Verdict.SPEAKER})
KINDS: Mapping[str, frozenset[Verdict]] = MappingProxyType(
    {
        "all": frozenset(),
        "differences": DIFFERENCES,
        "differ": frozenset({Verdict.DIFFER}),
        "speaker": frozenset({Verdict.SPEAKER}),
        "only": frozenset({Verdict.ONLY}),
        "agree": frozenset({Verdict.AGREE}),
        "related": frozenset({Verdict.RELATED}),
    }
)
"""The kinds of rows that a reader asks for by name, in the order of the cycle."""
NOUNS = {
    DIFFERENCES: "difference",
    frozenset({Verdict.DIFFER}): "row that differs",
    frozenset({Verdict.SPEAKER}): "speaker conflict",
    frozenset({Verdict.ONLY}): "passage told by one only",
    frozenset({Verdict.AGREE}): "row that agrees",
    frozenset({Verdict.RELATED}): "row that is only related",
}
"""What a reader looks for, as the messages call it."""


class Noted(StrEnum):
    """What the reader has noted about a row."""

    BOOKMARK = "bookmarked"
    NOTE = "with a note"
    NEEDED = Check.NEEDED.value
    DISPUTED = Check.DISPUTED.value
    CONFIRMED = Check.CONFIRMED.value
    RESOLVED = Check.RESOLVED.value
    UPHELD = "with a difference confirmed"
    DISMISSED = "with a difference dismissed"


@dataclass(frozen=True, slots=True)
class Filter:
    """A row is shown that meets every condition; an empty condition is met by every row.

    The row has one of the `verdicts`; every account of `told` tells it, and none of `untold`; it quotes one of the
    `speakers` (numbers of `Comparison.voices`); the reader has noted one of the `remarks` about it. Furniture is
    shown where nothing is asked for, or where a remark is all that is.
    """

    verdicts: frozenset[Verdict] = frozenset()
    told: frozenset[int] = frozenset()
    untold: frozenset[int] = frozenset()
    speakers: frozenset[int] = frozenset()
    remarks: frozenset[Noted] = frozenset()

    def __bool__(self) -> bool:
        """Whether any condition is set."""
        return any(getattr(self, field.name) for field in fields(self))

    @property
    def kind(self) -> str:
        """The name of the kind that the verdicts amount to."""
        named = (name for name, verdicts in KINDS.items() if verdicts == self.verdicts)
        return next(named, " ".join(verdict for verdict in Verdict if verdict in self.verdicts))

    def of_kind(self, name: str) -> Filter:
        """The same filter for another kind of rows."""
        return replace(self, verdicts=KINDS[name])

    def loosened(self) -> Iterator[tuple[str, Filter]]:
        """Each condition that is set by its name, and the filter without it."""
        for field in fields(self):
            if getattr(self, field.name):
                yield field.name, replace(self, **{field.name: frozenset()})


def shown(
    concordance: Concordance, chosen: Filter, remarked: Mapping[Noted, Collection[int]] = MappingProxyType({})
) -> tuple[int, ...]:
    """The numbers of the rows that a filter shows, ascending; `remarked` has the rows of each remark."""
    rows, verdicts = concordance.comparison.rows, concordance.verdicts
    if not chosen:
        return tuple(range(len(rows)))
    allowed = chosen.verdicts or frozenset(Verdict) - ({Verdict.ASIDE} if _asks(chosen) else set())
    among: list[set[int]] = []
    if chosen.speakers:
        among.append({row for voice in chosen.speakers for row in concordance.quoting[voice]})
    if chosen.remarks:
        among.append({row for remark in chosen.remarks for row in remarked.get(remark, ())})
    return tuple(
        number
        for number, row in enumerate(rows)
        if verdicts[number] in allowed
        and all(map(row.tells, chosen.told))
        and not any(map(row.tells, chosen.untold))
        and all(number in some for some in among)
    )


def _asks(chosen: Filter) -> bool:
    return bool(replace(chosen, remarks=frozenset()))


def noted(comparison: Comparison) -> dict[Noted, list[int]]:
    """The rows of each remark, ascending."""
    rows: dict[Noted, list[int]] = {}
    for number in comparison.remarked:
        remark = comparison.rows[number].remark
        found = [Noted.BOOKMARK] * remark.bookmarked + [Noted.NOTE] * bool(remark.note)
        found += [Noted.UPHELD] * bool(remark.count(Ruling.CONFIRMED))
        found += [Noted.DISMISSED] * bool(remark.count(Ruling.DISMISSED))
        for each in [*found, Noted(remark.check)] if remark.check else found:
            rows.setdefault(each, []).append(number)
    return rows


def widened(shown: Sequence[int], every: Sequence[int], context: int) -> tuple[int, ...]:
    """The rows shown and so many before and after each, all in the order of `every`."""
    if not context:
        return tuple(shown)
    matching = set(shown)
    places = [place for place, row in enumerate(every) if row in matching]
    kept = {near for place in places for near in range(max(0, place - context), place + context + 1)}
    return tuple(row for place, row in enumerate(every) if place in kept)


def names(chosen: Filter, comparison: Comparison) -> dict[str, str]:
    """The conditions in words, by the name of the field."""
    speakers = [comparison.voices[voice].name or "nobody named" for voice in sorted(chosen.speakers)]
    words = {
        "verdicts": chosen.kind,
        "told": f"told by {_labels(comparison, chosen.told)}",
        "untold": f"left out by {_labels(comparison, chosen.untold)}",
        "speakers": f"quoting {_listed(speakers, 'or')}",
        "remarks": _listed(sorted(chosen.remarks), "or"),
    }
    return {name: words[name] for name, _ in chosen.loosened()}


def _labels(comparison: Comparison, accounts: Collection[int]) -> str:
    return _listed([comparison.labels[account] for account in sorted(accounts)], "and")


def _listed(words: Iterator[str] | Sequence[str], last: str) -> str:
    many = list(words)
    return listed(many, last) if many else ""
