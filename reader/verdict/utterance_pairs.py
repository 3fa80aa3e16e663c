"""Which direct quotations of two accounts are copies of one utterance, and where their words part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from reader.model import SpeakerKind
from reader.similarity import Change
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.gaps import Alignment
from reader.verdict.quoted_words import TOGETHER, Quoted, of_substance, quotation_behind, quotations_of

_FEWEST = 6
"""Shared words from which two quotations may be one utterance: shorter runs are set phrases and refrains."""
_FEWEST_TOGETHER = 5
"""The same where their passages are as good as surely the same (`TOGETHER`)."""
_FEWEST_STAGGERED = 8
"""The same where one quotation goes on before the shared words and the other behind them. Chosen by hand."""
_CONTENT = 2
"""Words of news among the shared ones; one will do where their passages are the same."""
_SAME = 0.6
"""The share of the longer stretch, from the first shared word to the last, that both have."""
_OF_THE_SHORTER = 0.4
"""The share of the shorter quotation that both have.

Over annotated events and articles of one day 6 of 6 pairs below it are two utterances that have a phrase in common, and
none of 50 above 0.44 that have so many shared words.
"""
LONGEST_CHANGE = 6
"""Words that may stand in one place where the other account has others: what is longer is another sentence."""
_PHRASE = 6
"""Words of the longest phrase: two of them are one where they part in one place only, though they share few words.

Over 490 groups of articles phrases make four findings: 5 loses one of them, 7 and 8 find no other.
"""
_PHRASE_TOGETHER = 0.4
"""The likelihood from which two passages report so much the same that phrases which part in one place are one.

Over 630 groups of articles 5 of 5 such pairs above it are one utterance, 1 of 5 from 0.1 to there.
"""
_EDGE = 2
"""Words of its own at an end of a quotation that stand for those of the other; more are a cut."""


class UtterancePair(NamedTuple):
    """Two quotations of one utterance and the places in which their words part.

    `shared` counts the words of both, `last` is the last stretch of them.
    """

    one: Quoted
    other: Quoted
    shared: int
    changes: Sequence[Change]
    last: Change

    @property
    def shorter(self) -> Quoted:
        """The quotation that has fewer words: it is sought in the other."""
        return min(self.one, self.other, key=lambda quoted: len(quoted.words))

    def own(self, change: Change) -> tuple[Sequence[CellWord], Sequence[CellWord]]:
        """What either has in a place."""
        return self.one.words[change.a_start : change.a_end], self.other.words[change.b_start : change.b_end]

    def behind(self, change: Change) -> Sequence[CellWord]:
        """What either has behind a place."""
        ends = self.one.words[change.a_end : change.a_end + 1], self.other.words[change.b_end : change.b_end + 1]
        return [word for end in ends for word in end]


def utterance_pairs(case: Case) -> Iterator[UtterancePair]:
    """Every quotation with the likest one of the other account, where they are copies."""
    theirs, holders = case.other.read(quotations_of), case.other.read(_holders)
    found = [
        copies
        for one in case.one.read(quotations_of)
        for number in sorted({number for form in one.news for number in holders.get(form, ())})
        if (copies := _pair(case, one, theirs[number]))
    ]
    most: dict[int, int] = defaultdict(int)
    for copies in found:
        most[id(copies.shorter.words)] = max(most[id(copies.shorter.words)], copies.shared)
    likest = (copies for copies in found if copies.shared == most[id(copies.shorter.words)])
    yield from (copies for copies in likest if not _of_two_people(case, copies))


def _of_two_people(case: Case, copies: UtterancePair) -> bool:
    """Whether the accounts name two people who say like words: "our thoughts are with the victims"."""
    one, other = quotation_behind(case.one, copies.one), quotation_behind(case.other, copies.other)
    if not (one.sure and other.sure and one.speaker and other.speaker):
        return False
    if {one.speaker.kind, other.speaker.kind} != {SpeakerKind.PERSON}:
        return False
    names = one.speaker.name.split(), other.speaker.name.split()
    return all(word[0].isupper() for name in names for word in name) and set(names[0]).isdisjoint(names[1])


def _holders(account: Account) -> Mapping[str, list[int]]:
    """Which of the quotations have each form that says something by itself."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, quoted in enumerate(account.read(quotations_of)):
        for form in quoted.news:
            holders[form].append(number)
    return holders


def _pair(case: Case, one: Quoted, other: Quoted) -> UtterancePair | None:
    """Two quotations as copies of one utterance, None where they are not; phrases share too few words for it."""
    phrases = max(len(one.words), len(other.words)) <= _PHRASE
    return _phrases(case, one, other) if phrases else _copies(case, one, other)


def _copies(case: Case, one: Quoted, other: Quoted) -> UtterancePair | None:
    """The same for two of which one at least is longer than a phrase.

    What stands before the first shared words and behind the last is cut in one of them, and no change, unless
    both have a word or two of their own there.
    """
    together = case.link(one.passage, other.passage) >= TOGETHER
    if len(one.news & other.news) < (1 if together else _CONTENT):
        return None
    fewest = _FEWEST_TOGETHER if together else _FEWEST
    if sum(word.form in other.forms for word in one.words) < fewest:
        return None
    length, other_length = len(one.words), len(other.words)
    every = [_at_an_end(one.words, other.words, each) for each in Alignment(one.words, other.words).changes]
    blocks = _blocks(every, length, other_length)
    if not blocks:
        return None
    start, end = blocks[0], blocks[-1]
    if _staggered(start, end, length, other_length):
        fewest = max(fewest, _FEWEST_STAGGERED)
    shared = sum(map(_size, blocks))
    longer = max(end.a_end - start.a_start, end.b_end - start.b_start)
    if shared < max(fewest, _SAME * longer, _OF_THE_SHORTER * min(length, other_length)):
        return None
    changes = [each for each in every if start.a_end <= each.a_start <= each.a_end <= end.a_start]
    changes += _at_both_ends(every, length, other_length)
    return UtterancePair(one, other, shared, changes, end)


def _phrases(case: Case, one: Quoted, other: Quoted) -> UtterancePair | None:
    """Two phrases as copies of one, None where they part in more than one place or one of them merely says more."""
    if case.link(one.passage, other.passage) < _PHRASE_TOGETHER:
        return None
    alignment, length, other_length = Alignment(one.words, other.words), len(one.words), len(other.words)
    shared, end = alignment.shared[0], Change(length, length, other_length, other_length)
    pair = UtterancePair(one, other, len(shared), alignment.changes, end)
    parting = [own for own in map(pair.own, alignment.changes) if any(map(of_substance, chain.from_iterable(own)))]
    exchanged = len(parting) == 1 and all(0 < len(words) <= _EDGE for words in parting[0])
    return pair if exchanged and any(word.content for word in shared) else None


def _at_an_end(one: Sequence[CellWord], other: Sequence[CellWord], change: Change) -> Change:
    """A change as it stands, or moved to the head of the quotation where what it adds begins as its neighbours do.

    "I did not. I did not do it." adds its first sentence to "I did not do it.", not "not. I did".
    """
    added, start, end = (
        (one, change.a_start, change.a_end) if change.b_start == change.b_end else (other, change.b_start, change.b_end)
    )
    back = min(change.a_start, change.b_start)
    if (change.a_start < change.a_end) == (change.b_start < change.b_end) or back == 0:
        return change
    before, last = added[start - back : start], added[end - back : end]
    if [word.form for word in before] != [word.form for word in last]:
        return change
    return Change(change.a_start - back, change.a_end - back, change.b_start - back, change.b_end - back)


def _at_both_ends(every: Sequence[Change], length: int, other_length: int) -> list[Change]:
    """The changes at which both quotations begin, or end, with words of their own."""
    return [each for each in every if _opens_both(each) or _ends_both(each, length, other_length)]


def _opens_both(change: Change) -> bool:
    """Whether both quotations begin with a word or two of their own."""
    return change.a_start == change.b_start == 0 and 0 < change.a_end <= _EDGE and 0 < change.b_end <= _EDGE


def _ends_both(change: Change, length: int, other_length: int) -> bool:
    """Whether both quotations end in a word or two of their own."""
    both = change.a_end == length and change.b_end == other_length
    return both and 0 < length - change.a_start <= _EDGE and 0 < other_length - change.b_start <= _EDGE


def _staggered(start: Change, end: Change, length: int, other_length: int) -> bool:
    """Whether one quotation goes on before the shared words, and the other behind them."""
    before = (start.a_start - start.b_start, (other_length - end.b_end) - (length - end.a_end))
    return min(before) > LONGEST_CHANGE or max(before) < -LONGEST_CHANGE


def _blocks(changes: Sequence[Change], length: int, other_length: int) -> list[Change]:
    """The stretches of shared words between changes.

    Those at the ends are left out that a longer change parts off, unless a quotation begins, or ends, with them.
    """
    ends = [Change(0, 0, 0, 0), *changes, Change(length, length, other_length, other_length)]
    every = [Change(left.a_end, right.a_start, left.b_end, right.b_start) for left, right in pairwise(ends)]
    blocks = [block for block in every if _size(block)]
    while len(blocks) > 1 and _size(blocks[0]) <= _between(blocks[0], blocks[1]) and all(blocks[0][::2]):
        del blocks[0]
    while (
        len(blocks) > 1
        and _size(blocks[-1]) <= _between(blocks[-2], blocks[-1])
        and not _last(blocks[-1], length, other_length)
    ):
        del blocks[-1]
    return blocks


def _last(block: Change, length: int, other_length: int) -> bool:
    return block.a_end == length or block.b_end == other_length


def _size(block: Change) -> int:
    return block.a_end - block.a_start


def _between(left: Change, right: Change) -> int:
    return max(right.a_start - left.a_end, right.b_start - left.b_end)
