"""Where the words of two cells part while the words around them are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile

from reader.language.english.certainty import HEDGES, VERB_GROUP
from reader.similarity import Change, word_changes
from reader.verdict.words import Word

Pair = tuple[Sequence[Word], Sequence[Word]]
"""Words here and words there, as many of each where they are shared."""

_VERBAL = VERB_GROUP | HEDGES
_LONGEST = 6
_SMALL = 2
_FRAME_WORDS = 3
_ANCHOR_WORDS = 5
_ANCHOR_CONTENT = 2


@dataclass(frozen=True, slots=True)
class Side:
    """What one cell has in a gap: its own words, perhaps none, and the shared words before and behind them."""

    words: tuple[Word, ...]
    before: tuple[Word, ...]
    after: tuple[Word, ...]

    @property
    def left(self) -> Word | None:
        """The word before the gap, if it is a shared one."""
        return self.before[-1] if self.before else None

    @property
    def right(self) -> Word | None:
        """The word behind the gap, if it is a shared one."""
        return self.after[0] if self.after else None

    @property
    def beside(self) -> list[Word]:
        """The shared words on either side of the gap, at most two."""
        return [word for word in (self.left, self.right) if word]

    @property
    def quotation(self) -> int:
        """The direct quotation that holds the gap's words, or its neighbours where it has none; -1 outside."""
        numbers = {word.quotation for word in self.words or self.beside}
        return numbers.pop() if len(numbers) == 1 else -1

    @property
    def frame(self) -> list[Word]:
        """The shared words of the same sentence that stand right beside the gap."""
        before = () if self.words and self.words[0].opens else _last_sentence(self.before)
        return [*before, *takewhile(lambda word: not word.opens, self.after)]


def _last_sentence(words: Sequence[Word]) -> Sequence[Word]:
    opened = [number for number, word in enumerate(words) if word.opens]
    return words[opened[-1] :] if opened else words


@dataclass(frozen=True, slots=True)
class Gap:
    """Words here that stand in the place of words there.

    `likeness` is the share of the shorter cell's words that both cells have in the same order, `utterance` the same
    share for the two quotations that the gap stands in and `said` the number of those words, 0 where it does not stand
    in one of each. `anchored` tells that
    the sentence right around the gap is shared so far that no likeness of the rest is needed.
    """

    a: Side
    b: Side
    likeness: float
    utterance: float
    said: int
    anchored: bool

    @property
    def inner(self) -> bool:
        """Whether shared words of the quotation that holds the gap stand on either side of it."""
        sides = (self.a, self.b)
        return all(
            len(side.beside) == 2 and {word.quotation for word in side.beside} == {side.quotation} for side in sides
        )

    @property
    def longest(self) -> int:
        """The number of words of the side that has more."""
        return max(len(self.a.words), len(self.b.words))


class Alignment:
    """Two lists of words with the stretches in which they differ, between which they are the same."""

    def __init__(self, a: Sequence[Word], b: Sequence[Word]) -> None:
        self.a, self.b = a, b
        self.changes = _settled(word_changes([word.form for word in a], [word.form for word in b]), a)
        self._blocks = list(self._shared_blocks())
        self.shared = [word for block in self._blocks for word in block[0]]
        self.likeness = len(self.shared) / max(1, min(len(a), len(b)))

    def _shared_blocks(self) -> Iterator[Pair]:
        """The shared words before each change and behind the last."""
        a_at = b_at = 0
        for change in (*self.changes, Change(len(self.a), len(self.a), len(self.b), len(self.b))):
            yield self.a[a_at : change.a_start], self.b[b_at : change.b_start]
            a_at, b_at = change.a_end, change.b_end

    def _between(self, a: Side, b: Side, *, anchored: bool) -> Gap:
        here, there = a.quotation, b.quotation
        if here < 0 or there < 0:
            return Gap(a, b, self.likeness, 0.0, 0, anchored)
        pairs = (pair for block in self._blocks for pair in zip(*block, strict=True))
        said = sum(one.quotation == here and other.quotation == there for one, other in pairs)
        shorter = min(_length(self.a, here), _length(self.b, there))
        return Gap(a, b, self.likeness, said / max(1, shorter), said, anchored)

    def gaps(self) -> list[Gap]:
        """The short gaps that shared words frame, in order."""
        gaps = (self._gap(number) for number, change in enumerate(self.changes) if _size(change) <= _LONGEST)
        return [gap for gap in gaps if gap]

    def verb_groups(self) -> list[Gap]:
        """The auxiliaries of both sides at the end of longer changes, where the same verb and clause follow."""
        found: list[Gap] = []
        for number, change in enumerate(self.changes):
            words = self._words(change) if _size(change) > _LONGEST else ((), ())
            tails = _verb_group(words[0]), _verb_group(words[1])
            if all(tails):
                a, b = _sides(tails, (), self._blocks[number + 1 : number + 2])
                if _anchors(a.frame) and _anchors(b.frame):
                    found.append(self._between(a, b, anchored=True))
        return found

    def _words(self, change: Change) -> Pair:
        return self.a[change.a_start : change.a_end], self.b[change.b_start : change.b_end]

    def _gap(self, number: int) -> Gap | None:
        """A change with the shared words around it, None where they are too few or say too little."""
        change = self.changes[number]
        first, last = number, number + 1
        while first and _size(self.changes[first - 1]) <= _SMALL:
            first -= 1
        while last < len(self.changes) and _size(self.changes[last]) <= _SMALL:
            last += 1
        words = self._words(change)
        rest = max(len(self.a) - len(words[0]), len(self.b) - len(words[1]))
        if not _framed([word for block in self._blocks[first : last + 1] for word in block[0]], rest):
            return None
        a, b = _sides(words, self._blocks[first : number + 1], self._blocks[number + 1 : last + 1])
        close = _sides(words, self._blocks[number : number + 1], self._blocks[number + 1 : number + 2])
        return self._between(a, b, anchored=all(_anchors(side.frame) for side in close))


def _sides(words: Pair, before: Sequence[Pair], after: Sequence[Pair]) -> list[Side]:
    """Both sides of a change with the shared words of the blocks before and behind it."""
    return [
        Side(tuple(own), *(tuple(chain.from_iterable(block[side] for block in blocks)) for blocks in (before, after)))
        for side, own in enumerate(words)
    ]


def _length(words: Sequence[Word], quotation: int) -> int:
    return sum(word.quotation == quotation for word in words)


def _verb_group(words: Sequence[Word]) -> list[Word]:
    tail = list(takewhile(lambda word: word.form in _VERBAL, reversed(words)))
    return tail[::-1]


def _anchors(frame: Sequence[Word]) -> bool:
    return len(frame) >= _ANCHOR_WORDS and sum(word.content for word in frame) >= _ANCHOR_CONTENT


def _settled(changes: list[Change], a: Sequence[Word]) -> list[Change]:
    """The changes, those joined that only a chance likeness of function words holds apart."""
    settled: list[Change] = []
    for change in changes:
        if settled and _by_chance(settled[-1], change, a):
            last = settled[-1]
            settled[-1] = Change(last.a_start, change.a_end, last.b_start, change.b_end)
        else:
            settled.append(change)
    return settled


def _by_chance(left: Change, right: Change, a: Sequence[Word]) -> bool:
    shared = a[left.a_end : right.a_start]
    return len(shared) < max(_size(left), _size(right)) and not any(word.content for word in shared)


def _size(change: Change) -> int:
    return max(change.a_end - change.a_start, change.b_end - change.b_start)


def _framed(frame: Sequence[Word], rest: int) -> bool:
    """Whether enough shared words stand around a gap; `rest` counts the words outside it in the longer cell."""
    enough = len(frame) >= _FRAME_WORDS or 1 < len(frame) == rest
    return enough and (len(frame) >= 2 * _FRAME_WORDS or any(word.content for word in frame))
