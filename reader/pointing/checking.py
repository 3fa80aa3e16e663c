"""Whether what a model points at is there: numbers of passages, words in them, two sides, and words that differ."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

from reader.model import Comparison, Kind, PointedRow, Pointer, Span
from reader.pointing.answer import WEIGHTS, Answer, AnswerDifference, AnswerReading, AnswerRow, shown
from reader.pointing.question import Address

_MOST_WORDS = 40
"""Words that one side of a difference may have: the longest that people marked in 48 annotated events have 32, and
where a whole passage is marked nothing is shown."""

# Typography that differs without a difference of words: each sign stands for all of its group.
_ALIKE = ("'‘’‛ʼ", '"“”„‟«»', "-‐‑‒–—")
_CLASSES = {sign: f"[{re.escape(group)}]" for group in _ALIKE for sign in group}
_FOLDED = str.maketrans({sign: group[0] for group in _ALIKE for sign in group})

Each = TypeVar("Each")
Checked = TypeVar("Checked")


class _Dropped(Exception):
    """A pointer that does not pass; the message is the reason, worded to stand behind a number of them."""


def rows(comparison: Comparison, answer: Answer, known: Collection[Address], dropped: list[str]) -> list[PointedRow]:
    """The rows whose passages are all among the `known`, of two accounts or more; `dropped` says why others are not."""
    return list(_passing(answer.rows, lambda row: _row(comparison, row, known), dropped))


def pointers(comparison: Comparison, answer: Answer, known: Collection[Address], dropped: list[str]) -> list[Pointer]:
    """The differences whose words stand where they are said to; `dropped` says why others are not among them."""
    return list(_passing(answer.differences, lambda each: _pointer(comparison, each, known), dropped))


def standing(words: str, text: str, within: Span) -> Span | None:
    """Where in a passage these words stand, whole, whatever their white space and the shape of quotes and dashes."""
    pattern = r"\s+".join("".join(_CLASSES.get(sign, re.escape(sign)) for sign in word) for word in words.split())
    if not pattern:
        return None
    before, behind = (r"\b" if edge.isalnum() else "" for edge in (words.strip()[0], words.strip()[-1]))
    found = re.compile(before + pattern + behind).search(text, *within)
    return Span(*found.span()) if found else None


def _passing(every: Iterable[Each], checked: Callable[[Each], Checked], dropped: list[str]) -> Iterator[Checked]:
    for each in every:
        try:
            yield checked(each)
        except _Dropped as fault:
            dropped.append(str(fault))


def _row(comparison: Comparison, row: AnswerRow, known: Collection[Address]) -> PointedRow:
    return PointedRow(_cells(comparison, [_address(number, known) for number in row.passages]), shown(row.about))


def _pointer(comparison: Comparison, difference: AnswerDifference, known: Collection[Address]) -> Pointer:
    told = [(_address(each.passage, known), each) for each in difference.told]
    cells = _cells(comparison, [address for address, _ in told])
    spans: list[set[Span]] = [set() for _ in comparison.witnesses]
    for (account, number), each in told:
        spans[account].add(_words(comparison, account, number, each))
    evidence = tuple(tuple(sorted(own)) for own in spans)
    sides = {_folded(comparison, account, own) for account, own in enumerate(evidence) if own}
    if len(sides) < 2:
        raise _Dropped("with the same words on both sides")
    weight = WEIGHTS[difference.weight]
    return Pointer(Kind(difference.kind), evidence, cells, weight, shown(difference.about), shown(difference.reason))


def _address(number: str, known: Collection[Address]) -> Address:
    address = ord(number[0]) - ord("A"), int(number[1:]) - 1
    if address not in known:
        raise _Dropped("with a passage that was not shown")
    return address


def _cells(comparison: Comparison, addresses: Iterable[Address]) -> tuple[tuple[int, ...], ...]:
    found = sorted(set(addresses))
    cells = tuple(
        tuple(number for account, number in found if account == own) for own in range(len(comparison.witnesses))
    )
    if sum(map(bool, cells)) < 2:
        raise _Dropped("with one side alone")
    return cells


def _words(comparison: Comparison, account: int, number: int, told: AnswerReading) -> Span:
    if len(told.words.split()) > _MOST_WORDS:
        raise _Dropped("with more words than show anything")
    witness = comparison.witnesses[account]
    span = standing(told.words, witness.article.text, witness.passages[number].span)
    if span is None:
        raise _Dropped("with words that do not stand there")
    return span


def _folded(comparison: Comparison, account: int, spans: Iterable[Span]) -> str:
    """The words of one side without what is no difference of words: capitals, typography, marks at the edges."""
    text = comparison.witnesses[account].article.text
    return " ".join(span.line_of(text).translate(_FOLDED).casefold().strip(" \"'.,;:!?-") for span in spans)
