"""What one account gives as certain and another holds back on, in sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.certainty import HALF_SAYING, LOOSENING_ADVERBS, SEEMING, SEEMING_TO
from reader.model import Kind
from reader.verdict.cells import Cell
from reader.verdict.claims import AS_FACT, Claim, reach, stems_of
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word

_LOOSENING = SEEMING | LOOSENING_ADVERBS | HALF_SAYING
_BEFORE, _BEHIND = 3, 16
_SHARED = 3


def hedge_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Claims that just one of the cells loosens: `apparently shows her at the fair`, and `at the fair she …`."""
    for one, other in ((a, b), (b, a)):
        for claim in (each for each in one.claims if not each.forms.isdisjoint(_LOOSENING)):
            for at, word in enumerate(claim.words):
                if _loosens(claim.words, at) and (plain := _plain(claim, at, other.claims)):
                    difference = Difference(Kind.CERTAINTY, Shown((word.span,)), plain)
                    yield difference if one is a else difference.turned


def _loosens(words: Sequence[Word], at: int) -> bool:
    form = words[at].form
    seems = form in SEEMING and at + 1 < len(words) and words[at + 1].form in SEEMING_TO
    return seems or form in LOOSENING_ADVERBS or form in HALF_SAYING


def _plain(claim: Claim, at: int, others: Sequence[Claim]) -> Shown | None:
    """Where the other cell says the same without a word that loosens it.

    It may give it to somebody only where the first cell does so as well, and loosens it besides.
    """
    stems = stems_of(claim.words[max(0, at - _BEFORE) : at] + claim.words[at + 1 : at + 1 + _BEHIND])
    if any(other.hedged and len(other.shared(stems)) > 1 for other in others):
        return None
    voiced = claim.words[at].form not in HALF_SAYING and (claim.relayed or claim.words[at].quotation >= 0)
    for other in others:
        shared = other.shared(stems)
        if len(stems_of(shared)) >= _SHARED and (voiced or not other.attributed):
            return Shown((reach(shared),), AS_FACT)
    return None
