"""What a row's accounts have alike, named: figures, dates, names, places, quoted words; of mere words that they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from types import MappingProxyType

from reader.lookup.addresses import opening
from reader.lookup.why_together import kind_of, written
from reader.model import Anchor, Comparison, Row, Verdict, Witness
from reader.similarity import Change, word_changes

_NAMED = MappingProxyType({"number": "figure", "date": "date", "name": "name", "place": "place"})
"""The kinds that are named one by one, and what one of them is called."""
_WORDING = MappingProxyType({Verdict.AGREE: "similar", Verdict.RELATED: "a few words in common"})
"""What is said of words in the rows of which is told what ties them together: alone they say nothing."""
_RUN = 3
"""Quoted words that follow each other in two accounts, from so many on; a single one is a word like others.

Chosen by hand.
"""
_LONGEST = 60
"""How many code points of words that two accounts quote are enough to know them by. Chosen by hand."""


def alike(comparison: Comparison, row: Row) -> list[tuple[str, str]]:
    """What ties the cells of a row together: pairs such as `same figures` and `214, 12`; none where nothing does."""
    if row.verdict not in _WORDING:
        return []
    found: dict[str, list[Anchor]] = {}
    for anchor in row.anchors:
        found.setdefault(kind_of(comparison.witnesses, anchor), []).append(anchor)
    told = [_named(comparison.witnesses, kind, found[kind]) for kind in _NAMED if kind in found]
    quoted = _quoted(comparison.witnesses, found["quoted"]) if "quoted" in found else ""
    if quoted:
        told.append(("same quotation", quoted))
    if "word" in found or ("quoted" in found and not quoted):
        told.append(("wording", _WORDING[row.verdict]))
    return told


def _named(witnesses: Sequence[Witness], kind: str, anchors: Sequence[Anchor]) -> tuple[str, str]:
    things = [anchor.words for anchor in anchors] if kind == "number" else list(_things(witnesses, anchors))
    return f"same {_NAMED[kind]}{'' if len(things) == 1 else 's'}", ", ".join(things)


def _things(witnesses: Sequence[Witness], anchors: Sequence[Anchor]) -> Iterator[str]:
    """What the accounts write, words that stand together as one thing, without parts of another."""
    every = [
        thing
        for account, witness in enumerate(witnesses)
        for thing in written(witness, [span for anchor in anchors for span in anchor.spans[account]])
    ]
    kept: list[frozenset[str]] = []
    for thing in sorted(
        dict.fromkeys(every or [anchor.words for anchor in anchors]), key=lambda one: -len(one.split())
    ):
        parts = frozenset(thing.casefold().split())
        if not any(parts <= known for known in kept):
            kept.append(parts)
            yield thing


def _quoted(witnesses: Sequence[Witness], anchors: Sequence[Anchor]) -> str:
    """The longest run of words that two accounts quote, `“four minutes to get out”`; empty where none is long."""
    said = [list(_quotations(witness, anchors, account)) for account, witness in enumerate(witnesses)]
    runs = [_run(a, b) for here, there in combinations(said, 2) for a in here for b in there]
    longest = max(runs, key=len, default=[])
    return f"“{opening(' '.join(longest), _LONGEST).strip(',. ')}”" if len(longest) >= _RUN else ""


def _quotations(witness: Witness, anchors: Sequence[Anchor], account: int) -> Iterator[list[str]]:
    """The words of each quotation of an account that holds such an anchor."""
    spans = [span for anchor in anchors for span in anchor.spans[account]]
    for quotation in witness.quotations:
        if quotation.direct and any(map(quotation.span.covers, spans)):
            yield quotation.span.line_of(witness.article.text).split()


def _run(here: Sequence[str], there: Sequence[str]) -> Sequence[str]:
    """The longest run of words that both have."""
    plain = [[word.strip(",.").casefold() for word in words] for words in (here, there)]
    ends = Change(0, 0, 0, 0), *word_changes(*plain), Change(len(here), len(here), len(there), len(there))
    return max((here[one.a_end : other.a_start] for one, other in pairwise(ends)), key=len)
