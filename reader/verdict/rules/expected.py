"""Still to come in one account, done in another: expected, set to, plans to, will.

Hit: "is set to plead guilty on Friday" against "pleaded guilty".
Near miss: "will cost $7 million this year" against "cost $7 million this year" in the present, which may still come.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.vocabulary.certainty_words import AWAITING
from reader.model import Held
from reader.verdict.case import Case
from reader.verdict.difference import Difference
from reader.verdict.english.held_otherwise import ClaimPair, differences, pairs


def expected(case: Case) -> Iterator[Difference]:
    """What one account expects and the other tells as done."""
    yield from differences(case, _found)


def _found(case: Case) -> Iterator[ClaimPair]:
    for pair in pairs(case, Held.EXPECTED, AWAITING):
        if pair.there.done:
            yield pair
