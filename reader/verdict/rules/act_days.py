"""Two days for one act: captured, dismissed, charged, signed, bought.

Hit: "was captured on Thursday night" against "since his apprehension on Friday", where both passages name him.
Near miss: "was charged on Monday" against "charged on Monday, indicted on Friday", where an account has both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, product
from typing import NamedTuple

from reader.language.english.people.naming import TITLES
from reader.language.english.vocabulary.acts import DATED
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Day, Fact, Kind, Weekday, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.difference import Difference, Shown

_BEFORE = 5
"""Words before a day among which the act stands: "was captured inside a boat late on Friday"."""
_BEHIND = 7
"""The same behind a day that begins a sentence: "On Tuesday night the network fired"."""


class DatedAct(NamedTuple):
    """An act with its day, and the names in its passage and in the one before."""

    act: str
    fact: Fact
    names: frozenset[str]


def act_days(case: Case) -> Iterator[Difference]:
    """Days that exclude each other for an act of which either account gives one day alone."""
    if not case.of_one_event:
        return
    here, there = case.one.read(_dated_acts), case.other.read(_dated_acts)
    for mine, yours in product(here, there):
        if mine.act == yours.act and mine.names & yours.names and conflict(mine.fact, yours.fact):
            yield Difference(Kind.DATE, _shown(case.one, mine), _shown(case.other, yours), weight=Weight.UNSETTLED)


def _shown(account: Account, dated: DatedAct) -> Shown:
    return shown(dated.fact, dated.fact.span.of(account.text))


def _dated_acts(account: Account) -> list[DatedAct]:
    """The acts of which the account gives one day alone."""
    every = list(_every_dated_act(account))
    told: dict[str, set[str]] = defaultdict(set)
    for each in every:
        told[each.act].add(each.fact.value)
    return [each for each in every if len(told[each.act]) == 1]


def _every_dated_act(account: Account) -> Iterator[DatedAct]:
    for number, words in enumerate(account.words):
        for at, word in enumerate(words):
            if word.date and isinstance(word.date.when, (Day, Weekday)):
                act = _act_before(account, words, at) or _act_behind(words, at)
                if act:
                    yield DatedAct(act, word.date, _names(account, number))


def _act_before(account: Account, words: Sequence[CellWord], at: int) -> str:
    """The nearest act before a day, with no mark and no other day between."""
    for here in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        word, behind = words[here], words[here + 1]
        parted = behind.opens or account.text[word.span.end : behind.span.start].strip(" ")
        if parted or word.date:
            return ""
        if word.form in DATED:
            return DATED[word.form]
    return ""


def _act_behind(words: Sequence[CellWord], at: int) -> str:
    """The first act behind a day with which a sentence begins."""
    first = at - (at > 0 and words[at - 1].form == "on")
    if first and not words[first].opens:
        return ""
    for word in words[at + 1 : at + 1 + _BEHIND]:
        if word.opens or (word.date and word.date is not words[at].date):
            return ""
        if word.form in DATED:
            return DATED[word.form]
    return ""


def _names(account: Account, passage: int) -> frozenset[str]:
    words = chain.from_iterable(account.words[max(0, passage - 1) : passage + 1])
    names = (word.form for word in words if word.capital and word.content and not word.opens and not word.fact)
    return frozenset(names) - PLACES - TITLES
