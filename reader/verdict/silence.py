"""What one account states and another says nobody would tell."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.certainty import KEPT_OPEN, REFUSING, SUPPORTING, TELLING
from reader.language.english.stems import stem
from reader.model import Kind
from reader.verdict.cells import Cell
from reader.verdict.claims import AS_FACT, Claim, reach
from reader.verdict.difference import Difference, Shown

_AUXILIARIES = SUPPORTING | {"would", "will", "could"}
_LENGTH = 3
_NEXT = 5
_BEHIND = 12


def silence_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Questions that one cell leaves open by somebody's silence and the other answers."""
    silent = [[claim for claim in cell.claims if any(_silences(claim))] for cell in (a, b)]
    for own, other in ((silent[0], b), (silent[1], a)) if not all(silent) else ():
        for claim in own:
            for at in _silences(claim):
                if told := _told(_question(claim, at), other):
                    kept = Shown((reach(claim.words[at : at + _LENGTH]),))
                    difference = Difference(Kind.CERTAINTY, kept, told)
                    yield difference if other is b else difference.turned


def _silences(claim: Claim) -> Iterator[int]:
    """Where `did not say` or `declined to comment` begins."""
    for at in range(len(claim.words) - _LENGTH + 1) if not claim.forms.isdisjoint(TELLING) else ():
        first, second, third = (word.form for word in claim.words[at : at + _LENGTH])
        refused = (first in _AUXILIARIES and second == "not") or (first in REFUSING and second == "to")
        if refused and third in TELLING:
            yield at


def _question(claim: Claim, at: int) -> frozenset[str]:
    """What was left open, as stems of the words behind a `whether` or `where`, without names."""
    behind = claim.words[at + _LENGTH :]
    for number, word in enumerate(behind[:_NEXT]):
        if word.form in KEPT_OPEN:
            asked = behind[number : number + _BEHIND]
            return frozenset(stem(each.form) for each in asked if each.content and not each.capital)
    return frozenset()


def _told(stems: frozenset[str], cell: Cell) -> Shown | None:
    """The first sentence that holds a word of the question."""
    shared = (claim.shared(stems) for claim in cell.claims)
    return next((Shown((reach(found),), AS_FACT) for found in shared if found), None)
