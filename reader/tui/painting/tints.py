"""Which words of a difference bear which tint: those of most accounts none, every other value one of its own."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from reader.lookup.difference_words import Piece
from reader.model import Comparison, Finding, Kind
from reader.overview import sides
from reader.tui.painting.ink import Ink

_TINTS = (Ink.DIFFER, Ink.SECOND, Ink.THIRD)
_TONES = {
    Ink.DIFFER: "bold $reader-differ",
    Ink.SPEAKER: "bold $reader-speaker",
    Ink.SECOND: "bold $reader-second",
    Ink.THIRD: "bold $reader-third",
}


def tint(comparison: Comparison, finding: Finding, account: int) -> Ink:
    """The ink of an account's words in a difference.

    The value that more accounts give than any other is underlined and no more, also where nothing contradicts it.
    Where there is none such, two accounts that differ bear one tint, since neither deviates, and of more each value has
    its own.
    """
    if finding.kind.quiet:
        return Ink.QUIET
    every = sides(comparison, finding)
    most = every[-1].accounts
    deviating = every[:-1] if len(every) > 1 and len(every[-2].accounts) < len(most) else every
    if deviating is not every and account in most:
        return Ink.QUIET
    if finding.kind is Kind.SPEAKER:
        return Ink.SPEAKER
    if deviating is every and len(most) == 1 and len(every) == 2:
        return Ink.DIFFER
    order = sorted(deviating, key=lambda side: side.accounts)
    at = next((number for number, side in enumerate(order) if account in side.accounts), 0)
    return _TINTS[at % len(_TINTS)]


def tinted(comparison: Comparison, pieces: Iterable[Piece]) -> Content:
    """A sentence about differences, what each account gives in the tint that it bears on the page."""
    return Content.assemble(*((piece.words, _tone(comparison, piece.given)) for piece in pieces))


def _tone(comparison: Comparison, given: tuple[Finding, int] | None) -> str:
    return "" if given is None else _TONES.get(tint(comparison, *given), "")
