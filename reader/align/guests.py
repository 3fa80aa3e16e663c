"""Clauses of passages at home in another row that tell something of a row as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.align.anchors import TermRarity
from reader.align.groups import PassageAt
from reader.align.parallels import Near
from reader.align.terms import Bag, spans_of
from reader.model import Span, Witness
from reader.phrases.sentence_part import clause_around

LIKELY = 0.65
"""The likelihood, 0 to 1, from which a passage is a guest of the row that it comes near to.

Of such guests 12 in 16 have a link that people drew in 61 annotated events; from 0.55 on 24 in 33. Chosen with all of
those events in view.
"""

_CORE = 4
"""How many shared terms, the rarest, find the clause: the others may stand anywhere in the sentence."""


class Visit(NamedTuple):
    """A clause, where its passage stands, and the passage of the row that it tells something of."""

    place: PassageAt
    clause: Span
    beside: PassageAt


def visits(
    found: Sequence[Near], witnesses: Sequence[Witness], bags: Sequence[Sequence[Bag]], rarity: TermRarity
) -> Iterator[Visit]:
    """The guests among what comes near to a row, `found`, the likeliest first; each passage once.

    Both passages are at home in rows of several accounts: one that stands alone would have joined the row if the others
    there did not speak against it. Only an account that has no passage in the row is a guest, and a headline never is.
    """
    seen: set[PassageAt] = set()
    for each in found:
        one, other = bags[each.there.account][each.there.passage], bags[each.here.account][each.here.passage]
        near = each.absent and each.settled and each.likelihood >= LIKELY
        if near and each.there not in seen and not one.headline:
            seen.add(each.there)
            yield Visit(
                each.there, _clause(witnesses[each.there.account], each.there.passage, one, other, rarity), each.here
            )


def _clause(witness: Witness, passage: int, one: Bag, other: Bag, rarity: TermRarity) -> Span:
    """The clause around the rarest terms that the two share."""
    rarest = rarity.rarest(one.terms & other.terms, _CORE)
    within = witness.passages[passage].span
    return clause_around(witness.article.text, within, (span for _, span in spans_of(witness.article, within, rarest)))
