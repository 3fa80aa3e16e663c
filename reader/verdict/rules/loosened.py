"""Loosened in one account, told as so in another: alleged, apparent, believed, claimed, possible.

Hit: "apparently killed himself" against "before killing himself".
Near miss: "allegedly fled on foot" against "officers fled the building", where the passages tell of different things.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.vocabulary.certainty_words import LOOSENING
from reader.model import Held, Tense
from reader.verdict.case import Case
from reader.verdict.difference import Difference
from reader.verdict.english.held_otherwise import ClaimPair, differences, pairs


def loosened(case: Case) -> Iterator[Difference]:
    """Claims that one account loosens and the other gives as so."""
    yield from differences(case, _found)


def _found(case: Case) -> Iterator[ClaimPair]:
    for pair in pairs(case, Held.HEDGED, LOOSENING):
        if pair.there.clause.tense is not Tense.INFINITIVE:
            yield pair
