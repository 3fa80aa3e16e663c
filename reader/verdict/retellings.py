"""Which quotations of one speaker are one utterance, though their words are no copies of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from reader.similarity import word_changes
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.quoted_words import TOGETHER, Quoted, quotation_behind, quotations_of

_ALIKE = 0.5
"""How alike the words of two quotations are, by their rarity, from which one speaker is given one utterance.

Over 490 groups of articles 0.4 finds no more, and 0.55 loses two utterances.
"""
_IN_ORDER = 0.5
"""The share of the shorter of them that the other has in the same order.

Over 630 groups of articles 4 of 4 from it on were taken for one utterance by a reader, 1 of 4 below.
"""
_SHARED = 3
"""Words of news that they have in common, of which neither has all of the other.

Over 490 groups of articles 2 finds no more, and 4 loses one utterance.
"""


def retellings(case: Case, copies: Collection[Quoted]) -> Iterator[tuple[Quoted, Quoted]]:
    """Quotations of one speaker in passages that report the same, with other words and yet so alike that they are one
    utterance; none of which there are `copies`."""
    copied = {id(quoted.words) for quoted in copies}
    theirs = case.other.read(_by_passage)
    for one in case.one.read(quotations_of):
        for other in chain.from_iterable(theirs.get(passage, ()) for passage in case.near(one.passage, TOGETHER)):
            if copied.isdisjoint((id(one.words), id(other.words))) and _retold(case, one, other):
                yield one, other


def _by_passage(account: Account) -> Mapping[int, Sequence[Quoted]]:
    found: dict[int, list[Quoted]] = defaultdict(list)
    for quoted in account.read(quotations_of):
        found[quoted.passage].append(quoted)
    return found


def _retold(case: Case, one: Quoted, other: Quoted) -> bool:
    here, there = one.stems, other.stems
    if len(here & there) < _SHARED or here <= there or there <= here:
        return False
    if not _of_one_speaker(case, one, other) or case.rarity.alike(here, there) < _ALIKE:
        return False
    return _in_one_order(one.words, other.words)


def _in_one_order(one: Sequence[CellWord], other: Sequence[CellWord]) -> bool:
    mine, yours = ([word.form for word in words] for words in (one, other))
    own = sum(change.a_end - change.a_start for change in word_changes(mine, yours))
    return len(mine) - own >= _IN_ORDER * min(len(mine), len(yours))


def _of_one_speaker(case: Case, one: Quoted, other: Quoted) -> bool:
    surname = _surname(case.one, one)
    return surname != "" and surname == _surname(case.other, other)


def _surname(account: Account, quoted: Quoted) -> str:
    speaker = quotation_behind(account, quoted).speaker
    return speaker.name.split()[-1].casefold() if speaker else ""
