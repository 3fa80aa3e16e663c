"""What one account adds to a claim that the other gives bare: another denies it, nothing shows it, nobody verified it.

Hit: "the shore was meant to be mined, although Hale denied this" against "to mine the shore".
Near miss: "although Hale denied this" against "Hale has disputed that account", told in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.language.english.vocabulary.caveat_words import CAVEATING, DOUBTS, TAILS, UNVERIFIED
from reader.language.english.vocabulary.stems import stem
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import listed_form
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.phrase_patterns import first, pattern

_TOGETHER = 0.6
"""The likelihood from which two passages report so much the same that what one adds is said of what the other tells.

In 435 groups of articles of one day the only two found at 0.5 were wrong, and none was found at 0.6.
"""
_AROUND = 2
"""Passages on either side of the bare claim in which its account may doubt it as well."""
_FEWEST = 2
"""Words of news that both passages share at least; they are what is shown of the bare claim."""

_TAIL, _UNVERIFIED = pattern(TAILS), pattern(UNVERIFIED)
_DOUBT = pattern((*TAILS, *UNVERIFIED, *DOUBTS))
_CAVEATING = frozenset(map(listed_form, CAVEATING))


class Caveat(NamedTuple):
    """A caveat: its passage, whether it is a tail of the sentence that it is said of, and its words."""

    passage: int
    tail: bool
    span: Span


def doubted(case: Case) -> Iterator[Difference]:
    """Caveats of either account on what the other gives without one."""
    yield from case.both_ways(_added)


def _added(case: Case) -> Iterator[Difference]:
    for caveat in case.one.read(_caveats):
        claims = [caveat.passage] if caveat.tail else [caveat.passage, caveat.passage - 1]
        met = [(case.link(claim, there), -there, -claim) for claim in claims for there in case.near(claim, _TOGETHER)]
        if met:
            _, there, claim = max(met)
            bare = _bare(case, -claim, -there)
            if bare and not _doubted(case.other, -there):
                yield Difference(Kind.CERTAINTY, Shown((caveat.span,)), Shown((bare,)))


def _caveats(account: Account) -> list[Caveat]:
    """The first caveat of every passage in an account's own words; a tail has what it is said of before it."""
    found = []
    for number in account.holding(_CAVEATING):
        words = account.words[number]
        tail, unverified = first(account, number, _TAIL), first(account, number, _UNVERIFIED)
        span = tail if tail and tail.start > words[0].span.start else unverified
        if span and not any(word.quotation >= 0 for word in words if span.covers(word.span)):
            found.append(Caveat(number, span is tail, span))
    return found


def _doubted(account: Account, passage: int) -> bool:
    """Whether an account doubts what a passage tells, in it or near it."""
    around = range(max(0, passage - _AROUND), min(len(account.words), passage + _AROUND + 1))
    return any(first(account, each, _DOUBT) for each in around)


def _bare(case: Case, here: int, there: int) -> Span | None:
    """The words of a passage from the first to the last that the other passage has as well."""
    shared = case.one.stems[here] & case.other.stems[there]
    words = [word for word in case.other.words[there] if word.tells and stem(word.form) in shared]
    return Span(words[0].span.start, words[-1].span.end) if len(shared) >= _FEWEST else None
