"""Where the words of two cells part while the words around them are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.similarity import Change, word_changes
from reader.verdict.words import Word

_LONGEST = 6
_FRAME_WORDS = 3


@dataclass(frozen=True, slots=True)
class Gap:
    """Words here that stand in the place of words there; one side may be empty, never both.

    `before` and `after` are the shared words on either side, as the first cell writes them; `left` and `right` number the
    words of each cell that stand beside the gap, as half-open ranges `(a_start, a_end)` and `(b_start, b_end)`.
    """

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    before: tuple[Word, ...]
    after: tuple[Word, ...]
    left: tuple[Word | None, Word | None]
    right: tuple[Word | None, Word | None]

    @property
    def content_around(self) -> int:
        """How many shared words with news of their own frame the gap."""
        return sum(word.content for word in (*self.before, *self.after))


def gaps_between(a: Sequence[Word], b: Sequence[Word]) -> list[Gap]:
    """The short gaps between two cells that shared words frame, in order."""
    changes = _settled(word_changes([word.form for word in a], [word.form for word in b]), a)
    gaps = [_gap(a, b, changes, number) for number in range(len(changes))]
    return [gap for gap in gaps if _framed(gap)]


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
    if any(word.content for word in shared):
        return False
    return len(shared) < max(_size(left), _size(right))


def _size(change: Change) -> int:
    return max(change.a_end - change.a_start, change.b_end - change.b_start)


def _gap(a: Sequence[Word], b: Sequence[Word], changes: Sequence[Change], number: int) -> Gap:
    change = changes[number]
    start = changes[number - 1].a_end if number else 0
    end = changes[number + 1].a_start if number + 1 < len(changes) else len(a)
    return Gap(
        tuple(a[change.a_start : change.a_end]),
        tuple(b[change.b_start : change.b_end]),
        tuple(a[start : change.a_start]),
        tuple(a[change.a_end : end]),
        (_at(a, change.a_start - 1), _at(b, change.b_start - 1)),
        (_at(a, change.a_end), _at(b, change.b_end)),
    )


def _at(words: Sequence[Word], number: int) -> Word | None:
    return words[number] if 0 <= number < len(words) else None


def _framed(gap: Gap) -> bool:
    short = max(len(gap.a), len(gap.b)) <= _LONGEST
    return short and len(gap.before) + len(gap.after) >= _FRAME_WORDS and gap.content_around > 0
