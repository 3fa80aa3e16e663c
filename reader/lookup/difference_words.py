"""A difference in words: each value once, and what an account adds or leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.lookup.plain_words import listed
from reader.model import Comparison, Finding, Kind, Row, Verdict, Weight
from reader.overview import BARE, Side, odd_one_out, sides
from reader.similarity import word_changes

_QUOTED = (Kind.QUOTE_WORDING, Kind.SHORTENED)
_NAMED = 4
"""More accounts than these are counted, since their letters would fill the line."""
_BRIEF = 40
"""A reading of more code points has no room in the sentence that names the odd one out."""


class Piece(NamedTuple):
    """Some words of a sentence, and the difference and account whose own they are; none where they only join others."""

    words: str
    given: tuple[Finding, int] | None = None


Pieces = tuple[Piece, ...]


def plain(pieces: Iterable[Piece]) -> str:
    """The words alone."""
    return "".join(piece.words for piece in pieces)


def chained(sentences: Iterable[Pieces], between: str) -> Pieces:
    """All of them in one, with these words between."""
    joined: list[Piece] = []
    for sentence in sentences:
        joined += [Piece(between)] * bool(joined)
        joined += sentence
    return tuple(joined)


def sided(comparison: Comparison, finding: Finding) -> Pieces:
    """Each value once, after all accounts that give it: `A, B £4.5m · C £6m`, or `C leaves out “every last bit”`."""
    if (changed := _changed(comparison, finding)) is not None:
        return changed
    parted = sorted(sides(comparison, finding), key=lambda side: side.accounts)
    return chained((_said(comparison, finding, side) for side in parted), " · ")


def _said(comparison: Comparison, finding: Finding, side: Side) -> Pieces:
    words = reading(finding, side.reading)
    return Piece(f"{_letters(comparison, side)} "), Piece(words, (finding, side.accounts[0]))


def reading(finding: Finding, words: str) -> str:
    """What an account gives, in marks where the words are quoted from it and are no name or figure."""
    return words if finding.kind in BARE else f"“{words}”"


def odd_words(comparison: Comparison, row: Row) -> str:
    """The odd one out and what it says instead: `C differs from A and B: 10, not 8`; empty where there is none such."""
    found = the_difference(comparison, row)
    if found is None:
        return ""
    odd, others = sides(comparison, found)
    who, rest = _letters(comparison, odd), all_others(comparison, others.accounts)
    if row.verdict is Verdict.SPEAKER:
        return f"{who} attributes these words to {odd.reading}, {rest} to {others.reading}"
    hint = "; all may be true" if found.weight is Weight.OPEN else ""
    return f"{who} differs from {rest}: {reading(found, odd.reading)}, not {reading(found, others.reading)}{hint}"


def all_others(comparison: Comparison, accounts: Sequence[int]) -> str:
    """All accounts of a row but one, in words: `A, B and C`, or of more `the other 7`."""
    if len(accounts) > _NAMED:
        return f"the other {len(accounts)}"
    return listed([comparison.labels[account] for account in accounts])


def the_difference(comparison: Comparison, row: Row) -> Finding | None:
    """The only difference of a row, where one account stands against all others that tell it, in few words."""
    found = [finding for finding in row.standing if not finding.kind.quiet]
    if len(found) != 1 or not all(found[0].readings[account] for account in row.tellers):
        return None
    brief = all(len(side.reading) <= _BRIEF for side in sides(comparison, found[0]))
    return found[0] if brief and odd_one_out(comparison, found[0]) is not None else None


def _changed(comparison: Comparison, finding: Finding) -> Pieces | None:
    """What one side of a quotation adds or leaves out, where that is all that it does."""
    parted = sides(comparison, finding)
    if finding.kind not in _QUOTED or len(parted) != 2:
        return None
    one, other = parted
    if finding.kind is Kind.SHORTENED and len(one.reading) > len(other.reading):
        one, other = other, one
    added, gone = _changes(one.reading, other.reading)
    if bool(added) is bool(gone):
        return None
    once, several = ("adds", "add") if added else ("leaves out", "leave out")
    verb = several if len(one.accounts) > 1 else once
    changed = chained(((Piece(f"“{words}”", (finding, one.accounts[0])),) for words in added or gone), ", ")
    return Piece(f"{_letters(comparison, one)} {verb} "), *changed


def _changes(one: str, other: str) -> tuple[list[str], list[str]]:
    """The stretches of words that only the one has, and those that only the other has."""
    here, there = one.split(), other.split()
    changes = word_changes([word.casefold() for word in here], [word.casefold() for word in there])
    added = [" ".join(here[change.a_start : change.a_end]) for change in changes]
    gone = [" ".join(there[change.b_start : change.b_end]) for change in changes]
    return list(filter(None, added)), list(filter(None, gone))


def _letters(comparison: Comparison, side: Side) -> str:
    return ", ".join(comparison.labels[account] for account in side.accounts)
