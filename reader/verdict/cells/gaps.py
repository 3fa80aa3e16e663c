"""Where the words of two cells part while the words around them are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from reader.language.english.vocabulary.certainty_words import HEDGES, VERB_GROUP
from reader.similarity import Change, word_changes
from reader.verdict.cells.cell_words import CellWord

WordLists = tuple[Sequence[CellWord], Sequence[CellWord]]
"""Words here and words there, as many of each where they are shared."""

_VERBAL = VERB_GROUP | HEDGES
_LONGEST = 6
"""Words of a gap on its longer side; two longer stretches are told in other words, not changed. Chosen by hand."""
_SMALL = 2
"""Words of a gap over which the shared words around another one go on. Chosen by hand."""
_FRAME_WORDS = 3
"""Shared words around a gap that make it one, of which one carries news. Chosen by hand."""
_ANCHOR_WORDS = 5
"""Shared words around a gap by which it counts however unlike the rest of the passages is. Chosen by hand."""


class GapSide(NamedTuple):
    """What one cell has in a gap: its own words, perhaps none, and the shared words before and behind them.

    `touching` tells how many of those before, and of those behind, no other gap parts from this one.
    """

    words: Sequence[CellWord]
    before: Sequence[CellWord]
    after: Sequence[CellWord]
    touching: tuple[int, int]

    @property
    def left(self) -> CellWord | None:
        """The word before the gap, if it is a shared one."""
        return self.before[-1] if self.before else None

    @property
    def right(self) -> CellWord | None:
        """The word behind the gap, if it is a shared one."""
        return self.after[0] if self.after else None

    @property
    def beside(self) -> list[CellWord]:
        """The shared words on either side of the gap, at most two."""
        return [word for word in (self.left, self.right) if word]

    @property
    def quotation(self) -> int:
        """The direct quotation that holds the gap's words, or its neighbours where it has none; -1 outside."""
        numbers = {word.quotation for word in self.words or self.beside}
        return numbers.pop() if len(numbers) == 1 else -1

    @property
    def frame(self) -> list[CellWord]:
        """The shared words of the same sentence that stand around the gap."""
        before = () if self.words and self.words[0].opens else _last_sentence(self.before)
        return [*before, *takewhile(lambda word: not word.opens, self.after)]

    @property
    def anchored(self) -> bool:
        """Whether so many shared words of the same sentence touch the gap that no likeness of the rest is needed."""
        left, right = self.touching
        if left + right < _ANCHOR_WORDS:
            return False
        before = self.before[len(self.before) - left :]
        frame = self._replace(before=before, after=self.after[:right]).frame
        return len(frame) >= _ANCHOR_WORDS


def _last_sentence(words: Sequence[CellWord]) -> Sequence[CellWord]:
    for number in range(len(words) - 1, -1, -1):
        if words[number].opens:
            return words[number:]
    return words


class Gap(NamedTuple):
    """Words here that stand in the place of words there.

    `likeness` is the share of the shorter cell's words that both cells have in the same order, `whole` that of the
    longer one's, `utterance` the share for the two quotations that the gap stands in and `said` the number of those
    words, 0 where it does not stand in one of each.
    """

    a: GapSide
    b: GapSide
    likeness: float
    whole: float
    utterance: float
    said: int

    @property
    def anchored(self) -> bool:
        """Whether the words right around the gap tell that it is one, however little the rest is alike."""
        return self.a.anchored and self.b.anchored

    @property
    def exchanges(self) -> bool:
        """Whether both sides have words of their own."""
        return bool(self.a.words and self.b.words)

    @property
    def longest(self) -> int:
        """The number of words of the side that has more."""
        return max(len(self.a.words), len(self.b.words))


class Alignment:
    """Two lists of words with the stretches in which they differ, between which they are the same.

    `shared` holds the same words as each of the two has them.
    """

    def __init__(self, a: Sequence[CellWord], b: Sequence[CellWord]) -> None:
        self._words = a, b
        self.changes = _settled(word_changes([word.form for word in a], [word.form for word in b]), a)
        self.shared: WordLists = ([], [])
        # How many words are shared before each block of shared words, and in all; a change stands between two blocks.
        self._marks = [0]
        a_at = b_at = 0
        for change in (*self.changes, Change(len(a), len(a), len(b), len(b))):
            self.shared[0].extend(a[a_at : change.a_start])
            self.shared[1].extend(b[b_at : change.b_start])
            self._marks.append(len(self.shared[0]))
            a_at, b_at = change.a_end, change.b_end
        self.likeness, self.whole = (len(self.shared[0]) / max(1, each(len(a), len(b))) for each in (min, max))

    def gaps(self) -> Iterator[Gap]:
        """The short gaps that shared words frame, in order."""
        for number, change in enumerate(self.changes):
            if _size(change) <= _LONGEST:
                first, last = self._reach(number)
                own = self._own(change)
                if self._framed(first, last):
                    yield self._gap(own, first, number + 1, last)

    def verb_groups(self) -> Iterator[Gap]:
        """The auxiliaries of both sides at the end of longer changes, where the same verb and clause follow."""
        for number, change in enumerate(self.changes):
            if _size(change) > _LONGEST and (tails := self._verb_groups(change)):
                gap = self._gap(tails, number + 1, number + 1, number + 2)
                if gap.anchored:
                    yield gap

    def _verb_groups(self, change: Change) -> WordLists | None:
        a, b = (_verb_group(words) for words in self._own(change))
        return (a, b) if a and b else None

    def _own(self, change: Change) -> WordLists:
        a, b = self._words
        return list(a[change.a_start : change.a_end]), list(b[change.b_start : change.b_end])

    def _reach(self, number: int) -> tuple[int, int]:
        """From the first block before a change to the last one behind it that only small changes part from it."""
        first, last = number, number + 1
        while first and _size(self.changes[first - 1]) <= _SMALL:
            first -= 1
        while last < len(self.changes) and _size(self.changes[last]) <= _SMALL:
            last += 1
        return first, last + 1

    def _framed(self, first: int, end: int) -> bool:
        """Whether the blocks around a change hold enough."""
        frame = self.shared[0][self._marks[first] : self._marks[end]]
        return len(frame) >= _FRAME_WORDS and any(word.content for word in frame)

    def _gap(self, own: WordLists, first: int, at: int, end: int) -> Gap:
        """These words with the shared ones of blocks `first` to `end`; they stand before block `at`."""
        start, left, here, right, stop = (self._marks[block] for block in (first, at - 1, at, at + 1, end))
        touching = here - max(start, left), right - here
        a, b = (
            GapSide(words, shared[start:here], shared[here:stop], touching)
            for words, shared in zip(own, self.shared, strict=True)
        )
        if a.quotation < 0 or b.quotation < 0:
            return Gap(a, b, self.likeness, self.whole, 0.0, 0)
        said = self._together[a.quotation, b.quotation]
        shorter = min(self._lengths[0][a.quotation], self._lengths[1][b.quotation])
        return Gap(a, b, self.likeness, self.whole, said / max(1, shorter), said)

    @cached_property
    def _together(self) -> Counter[tuple[int, int]]:
        """How many words are shared by each two quotations."""
        return Counter((one.quotation, other.quotation) for one, other in zip(*self.shared, strict=True))

    @cached_property
    def _lengths(self) -> list[Counter[int]]:
        """How many words of either cell stand in each quotation."""
        return [Counter(word.quotation for word in words) for words in self._words]


def _verb_group(words: Sequence[CellWord]) -> list[CellWord]:
    tail = list(takewhile(lambda word: word.form in _VERBAL, reversed(words)))
    return tail[::-1]


def _settled(changes: list[Change], a: Sequence[CellWord]) -> list[Change]:
    """The changes, those joined that only a chance likeness of function words holds apart."""
    settled: list[Change] = []
    for change in changes:
        if settled and _by_chance(settled[-1], change, a):
            last = settled[-1]
            settled[-1] = Change(last.a_start, change.a_end, last.b_start, change.b_end)
        else:
            settled.append(change)
    return settled


def _by_chance(left: Change, right: Change, a: Sequence[CellWord]) -> bool:
    shared = a[left.a_end : right.a_start]
    return len(shared) < max(_size(left), _size(right)) and not any(word.content for word in shared)


def _size(change: Change) -> int:
    return max(change.a_end - change.a_start, change.b_end - change.b_start)
