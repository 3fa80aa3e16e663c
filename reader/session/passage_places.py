"""Passages as they are found again when the same files, or changed ones, are opened another time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.model import Article, Comparison, Row, Witness
from reader.overrule import row_of


@dataclass(frozen=True, slots=True)
class File:
    """An account's file: its name, and the SHA-256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Place:
    """A passage or quotation by the SHA-256 of its account's file, the code point where it starts, and its words.

    `copy` is the number of that file, from 0 and by name, among those that have the same contents.
    """

    account: str
    start: int
    words: str
    copy: int = 0


@dataclass(frozen=True, slots=True)
class Move:
    """Two rows joined, each known by a passage of it; or one row split where there is no other."""

    one: Place
    other: Place | None = None


def places(comparison: Comparison, row: int) -> Iterator[Place]:
    """The passages of a row, account by account."""
    numbered = copies([witness.article for witness in comparison.witnesses])
    for account, (witness, cell) in enumerate(zip(comparison.witnesses, comparison.rows[row].cells, strict=True)):
        sha256 = witness.article.sha256
        for number in cell:
            span = witness.passages[number].span
            yield Place(sha256, span.start, span.of(witness.article.text), numbered[sha256].index(account))


def copies(files: Sequence[File | Article]) -> dict[str, list[int]]:
    """The numbers of the files that have each contents, in the order of their names."""
    found: dict[str, list[int]] = {}
    for number in sorted(range(len(files)), key=lambda number: files[number].name):
        found.setdefault(files[number].sha256, []).append(number)
    return found


def place_of(comparison: Comparison, row: int) -> Place:
    """The first passage of a row."""
    return next(places(comparison, row))


class Finder:
    """Finds rows by passages that stood in this or an earlier state of its articles.

    `now` leads from the hash of a file as it was to the numbers of the accounts that it is now, copies by name.
    """

    def __init__(self, witnesses: Sequence[Witness], now: Mapping[str, Sequence[int]]) -> None:
        self.witnesses, self.now = witnesses, now
        self._known = [_by_words(witness) for witness in witnesses]

    def row(self, rows: Sequence[Row], *sought: Place) -> int | None:
        """The number of the row that holds the first of these passages that is still there."""
        found = (self._found(rows, place) for place in sought)
        return next((row for row in found if row is not None), None)

    def quotation(self, place: Place) -> tuple[int, int] | None:
        """The account and the number of the quotation that has these words, the nearest of several; none otherwise."""
        account = self._account(place)
        if account is None:
            return None
        witness = self.witnesses[account]
        same = [number for number in range(len(witness.quotations)) if witness.said(number) == place.words]
        if not same:
            return None
        return account, min(same, key=lambda number: abs(witness.quotations[number].span.start - place.start))

    def _account(self, place: Place) -> int | None:
        accounts = self.now.get(place.account, ())
        return accounts[min(place.copy, len(accounts) - 1)] if accounts else None

    def _found(self, rows: Sequence[Row], place: Place) -> int | None:
        account = self._account(place)
        if account is None or not (same := self._known[account].get(place.words)):
            return None
        passages = self.witnesses[account].passages
        return row_of(rows, account, min(same, key=lambda one: abs(passages[one].span.start - place.start)))


def _by_words(witness: Witness) -> Mapping[str, Sequence[int]]:
    known: dict[str, list[int]] = {}
    for number, passage in enumerate(witness.passages):
        known.setdefault(passage.span.of(witness.article.text), []).append(number)
    return known
