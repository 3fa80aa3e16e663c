"""Clauses of passages at home in another row that tell something of a row as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.align.anchors import Rarity
from reader.align.parallels import Near
from reader.align.rows import Place
from reader.align.terms import Bag, spans_of
from reader.model import Span, Witness
from reader.phrases.clauses import clause_around

LIKELY = 0.5
"""The likelihood, 0 to 1, from which a passage may be a guest of the row that it comes near to.

Together with the two measures below it makes guests of which 15 in 21 have a link that people drew in 61 annotated
events; by the likelihood alone half of them have one, and with four terms in place of six 58 in 100.
"""
TERMS = 6
"""How many terms a guest and the passage beside it share at least; with fewer it is often one name that they share."""
SHARE = 0.3
"""How much of the weight of the lighter passage's terms the two share at least, from 0 to 1."""


_CORE = 4
"""The clause is told by so many of the terms, the rarest: the others may stand anywhere in the sentence."""


class Visit(NamedTuple):
    """A clause, where its passage stands, and the passage of the row that it tells something of."""

    place: Place
    clause: Span
    beside: Place


def visits(
    found: Sequence[Near], witnesses: Sequence[Witness], bags: Sequence[Sequence[Bag]], rarity: Rarity
) -> Iterator[Visit]:
    """The guests among what comes near to a row, `found`, the likeliest first; each passage once.

    Only an account that has no passage in the row is a guest, and a headline never is.
    """
    seen: set[Place] = set()
    for each in found:
        one, other = bags[each.there.account][each.there.passage], bags[each.here.account][each.here.passage]
        near = each.absent and each.likelihood >= LIKELY and each.there not in seen and not one.headline
        if near and _shares_enough(one, other, rarity):
            seen.add(each.there)
            yield Visit(
                each.there, _clause(witnesses[each.there.account], each.there.passage, one, other, rarity), each.here
            )


def _shares_enough(one: Bag, other: Bag, rarity: Rarity) -> bool:
    shared = one.terms & other.terms
    lighter = min(rarity.weight(one.terms), rarity.weight(other.terms))
    return len(shared) >= TERMS and rarity.weight(shared) >= SHARE * lighter


def _clause(witness: Witness, passage: int, one: Bag, other: Bag, rarity: Rarity) -> Span:
    """The clause around the rarest terms that the two share."""
    rarest = rarity.rarest(one.terms & other.terms, _CORE)
    within = witness.passages[passage].span
    return clause_around(witness.article.text, within, (span for _, span in spans_of(witness.article, within, rarest)))
