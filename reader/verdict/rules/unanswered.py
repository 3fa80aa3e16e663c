"""Not known or not said in one account, answered in another: the motive, who did it, who the dead are, who is caught.

Hit: "Police did not disclose a motive" against "the shots were fired over a family dispute".
Near miss: "No group has claimed responsibility" against "claimed responsibility for the bombing of 2004".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from reader.language.english.vocabulary.certainty_words import HEDGES
from reader.language.english.vocabulary.open_questions import NOT_KNOWN, OPEN_QUESTIONS, OpenQuestion
from reader.model import Day, Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.phrase_patterns import first, pattern

_LEAD = 1
"""The last passage that an early answer may stand in: behind a headline the first sentence."""


class Sought(NamedTuple):
    """An open question with its phrases as patterns."""

    question: OpenQuestion
    left_open: re.Pattern[str]
    answered: re.Pattern[str]
    settled: re.Pattern[str]


class LeftOpen(NamedTuple):
    """Where an account leaves something open: the passage, and the words."""

    passage: int
    span: Span


_NAMED = {"NOT_KNOWN": NOT_KNOWN}
_SOUGHT = tuple(
    Sought(each, *(pattern(phrases, _NAMED) for phrases in (each.left_open, each.answered, each.settled)))
    for each in OPEN_QUESTIONS
)


def unanswered(case: Case) -> Iterator[Difference]:
    """What either account leaves open and the other answers."""
    if case.of_one_event:
        yield from case.both_ways(_answered_by_the_other)


def _answered_by_the_other(case: Case) -> Iterator[Difference]:
    left_open, left_open_there = case.one.read(_left_open), case.other.read(_left_open)
    for number in left_open.keys() - left_open_there.keys():
        here, answers = left_open[number], case.other.read(_ANSWERS[number])
        if answers:
            # Where several passages answer, the one that says so outright, then the one that is nearest.
            _, _, span = max(answers, key=lambda each: (each[0], case.link(here.passage, each[1]), -each[1]))
            yield Difference(Kind.CERTAINTY, Shown((here.span,)), Shown((span,)))


def _left_open(account: Account) -> Mapping[int, LeftOpen]:
    """Each question, by its number, with where it is first left open; none that the account answers as well."""
    found: dict[int, LeftOpen] = {}
    for number, sought in enumerate(_SOUGHT):
        passages = account.holding(sought.question.triggers)
        places = [LeftOpen(at, span) for at in passages if (span := first(account, at, sought.left_open))]
        own = {place.passage for place in places}
        if places and not any(first(account, at, sought.settled) for at in range(len(account.words)) if at not in own):
            found[number] = places[0]
    return found


def _answers(account: Account, sought: Sought) -> list[tuple[bool, int, Span]]:
    """Whether it is an outright answer, the passage, and the words."""
    found = []
    elsewhere, early = sought.question.elsewhere, sought.question.early
    for at, words in enumerate(account.words[: _LEAD + 1] if early else account.words):
        if _of_another_time(words) or elsewhere & account.forms[at] or first(account, at, sought.left_open):
            continue
        outright = first(account, at, sought.settled)
        span = outright or first(account, at, sought.answered)
        if span:
            found.append((outright is not None, at, _with_its_hedge(words, span)))
    return found


def _with_its_hedge(words: Sequence[CellWord], span: Span) -> Span:
    """The answer with the word right before it by which it is not given as fact: "reportedly over a debt"."""
    before = [word for word in words if word.span.end <= span.start][-1:]
    return Span(before[0].span.start, span.end) if before and before[0].form in HEDGES else span


_ANSWERS = tuple(partial(_answers, sought=each) for each in _SOUGHT)


def _of_another_time(words: Sequence[CellWord]) -> bool:
    """Whether a passage has a date that is more than a weekday: what was claimed in July was no part of the news."""
    return any(
        word.date is not None
        and isinstance(word.date.when, Day)
        and (word.date.when.day is None or any(map(str.isdigit, word.text)))
        for word in words
    )
