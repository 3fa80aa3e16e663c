"""How much of the whole each account tells, what accounts share word for word, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.export.document import AccountPlace, Item, Listing, Section, Strong, Words, joined, with_commas, words
from reader.lookup.addresses import opening, reference
from reader.lookup.plain_words import furniture
from reader.lookup.selection import Selection
from reader.model import Comparison
from reader.overview import Coverage, SharedRun, Told, shared_runs
from reader.overview import coverage as coverage_of

_LONGEST = 400
"""How many code points of shared words are shown; their places tell the rest. Chosen by hand."""
_RUNS = 30
"""How many runs of shared words are listed, the longest; copies of long accounts have thousands. Chosen by hand."""


def coverage(held: Selection) -> Iterator[Section]:
    """How many rows each account tells, and which words accounts share word for word."""
    covers = coverage_of(held.comparison)
    if covers:
        accounts = (_account(held, covers, account) for account in range(len(held.comparison.witnesses)))
        yield Section(words("Coverage"), "coverage", (Listing((*accounts, *_shared(held.comparison))),))


def _account(held: Selection, covers: Sequence[Coverage], account: int) -> Item:
    signs = [cover.told[account] for cover in covers]
    told, partly, only = len(signs) - signs.count(Told.NOT), signs.count(Told.PARTLY), held.told_alone[account]
    rows = f"all {told} compared rows" if told == len(signs) else f"{told} of {len(signs)} compared rows"
    in_part = f", {partly} of them in part" if partly else ""
    here = f"{only or 'no'} passage{'s' if only > 1 else ''} only here"
    return Item((Strong(held.comparison.labels[account]), Words(f" reports {rows}{in_part}; {here}")))


def _shared(comparison: Comparison) -> Iterator[Item]:
    runs = shared_runs(comparison)
    yield from (_run(comparison, run) for run in runs[:_RUNS])
    if more := runs[_RUNS:]:
        yield Item(words(f"{len(more):,} more such runs, of {more[0].words} words or fewer"))


def _run(comparison: Comparison, run: SharedRun) -> Item:
    at = with_commas(
        AccountPlace(account, reference(comparison, account, span))
        for account, span in zip(run.accounts, run.spans, strict=True)
    )
    shared = opening(run.spans[0].of(comparison.witnesses[run.accounts[0]].article.text), _LONGEST)
    *others, last = (Strong(comparison.labels[account]) for account in run.accounts)
    who = joined((with_commas(others), (last,)), " and ")
    share = Words(f" share {run.words} words in a row (")
    return Item((*who, share, *at, Words(f"), probably from one source: {shared}")))


def left_out(held: Selection) -> Iterator[Section]:
    """What stands around the articles and was not compared."""
    labels = held.comparison.labels
    around = [furniture(witness.article) for witness in held.comparison.witnesses]
    if items := tuple(
        Item((AccountPlace(account, labels[account]), Words(f" {parts}")))
        for account, parts in enumerate(around)
        if parts
    ):
        yield Section(words("Left out of the comparison"), "left-out", (Listing(items),))
