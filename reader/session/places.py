"""Passages as they are found again when the same files, or changed ones, are opened another time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.model import Comparison, Row, Witness
from reader.overrule import row_of


@dataclass(frozen=True, slots=True)
class Place:
    """A passage by the SHA-256 of its account's file, the code point at which it starts, and its words."""

    account: str
    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Move:
    """Two rows joined, each known by a passage of it; or one row split where there is no other."""

    one: Place
    other: Place | None = None


def places(comparison: Comparison, row: int) -> Iterator[Place]:
    """The passages of a row, account by account."""
    for witness, cell in zip(comparison.witnesses, comparison.rows[row].cells, strict=True):
        for number in cell:
            span = witness.passages[number].span
            yield Place(witness.article.sha256, span.start, span.of(witness.article.text))


def place_of(comparison: Comparison, row: int) -> Place:
    """The first passage of a row."""
    return next(places(comparison, row))


class Finder:
    """Finds rows by passages that stood in this or an earlier state of its articles.

    `now` leads from the hash of a file as it was to the number of the account that it is now.
    """

    def __init__(self, witnesses: Sequence[Witness], now: Mapping[str, int]) -> None:
        self.witnesses, self.now = witnesses, now
        self._known = [_by_words(witness) for witness in witnesses]

    def row(self, rows: Sequence[Row], *sought: Place) -> int | None:
        """The number of the row that holds the first of these passages that is still there."""
        found = (self._found(rows, place) for place in sought)
        return next((row for row in found if row is not None), None)

    def _found(self, rows: Sequence[Row], place: Place) -> int | None:
        account = self.now.get(place.account)
        if account is None or not (same := self._known[account].get(place.words)):
            return None
        passages = self.witnesses[account].passages
        return row_of(rows, account, min(same, key=lambda one: abs(passages[one].span.start - place.start)))


def _by_words(witness: Witness) -> Mapping[str, Sequence[int]]:
    known: dict[str, list[int]] = {}
    for number, passage in enumerate(witness.passages):
        known.setdefault(passage.span.of(witness.article.text), []).append(number)
    return known
