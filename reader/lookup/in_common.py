"""What a row's accounts have alike, counted and named: figures, dates, names, places, and mere words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from types import MappingProxyType

from reader.lookup.plain_words import counted, listed
from reader.lookup.why_together import kind_of, written
from reader.model import Anchor, Comparison, Row, Verdict, Witness

_NAMED = MappingProxyType({"number": "figure", "date": "date", "name": "name", "place": "place"})
"""The kinds that are named one by one, and what one of them is called."""
_COUNTED = MappingProxyType({"quoted": "quoted word", "word": "word"})
"""Those that are only counted: out of their sentences they say nothing."""
TIED = MappingProxyType({Verdict.AGREE: "alike", Verdict.RELATED: "related"})
"""The rows of which is told what ties them together, and what that is called."""
_MOST = 8
"""Where a row keeps so many anchors, there may be more that it does not keep."""


def alike(comparison: Comparison, row: Row) -> str:
    """`2 figures (214, 12), 1 name (Harrow Isle) and 3 words`; empty where nothing ties the row together."""
    kinds = sorted(
        ((kind_of(comparison.witnesses, anchor), anchor) for anchor in row.anchors), key=lambda each: each[0]
    )
    found = {kind: [anchor for _, anchor in group] for kind, group in groupby(kinds, key=lambda each: each[0])}
    more = " or more" if len(row.anchors) == _MOST else ""
    parts = [
        *(_named(comparison.witnesses, kind, found[kind]) for kind in _NAMED if kind in found),
        *(f"{counted(len(found[kind]), noun)}{more}" for kind, noun in _COUNTED.items() if kind in found),
    ]
    return listed(parts) if parts else ""


def _named(witnesses: Sequence[Witness], kind: str, anchors: Sequence[Anchor]) -> str:
    things = [anchor.words for anchor in anchors] if kind == "number" else list(_things(witnesses, anchors))
    return f"{counted(len(things), _NAMED[kind])} ({', '.join(things)})"


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
