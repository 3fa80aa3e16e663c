"""Two days for one act: captured, dismissed, charged, signed, bought.

Hit: "was captured on Thursday night" against "since his apprehension on Friday", where both passages name him.
Near miss: "was charged on Monday" against "charged on Monday, indicted on Friday", where an account has both, and "met
on Monday" against "met on Friday", since people meet again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, product, takewhile
from typing import NamedTuple

from reader.language.english.people.naming import TITLES
from reader.language.english.vocabulary.acts import DATED
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Day, Fact, Kind, Weekday, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.difference import Difference, Shown

_BEFORE = 8
"""Words before a day among which the act stands: "reached an agreement on a plan for guest-workers on Friday".

Over 628 events and 500 further pairs of articles of one day all findings are right, in 6 events; 2 events with 5 words
and acts before a day alone.
"""
_BEHIND = 10
"""The same behind a day that begins a sentence: "On Tuesday, leaders of the dockers and of the yard signed"."""
_NOUN_BEHIND = 3
"""The same behind a day that tells of which one: "the 1961 trade embargo".

Chosen by hand: over 490 groups of articles 1 and 10 find just the same.
"""
_WHICH_ONE = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their"})
"""Words before a day that tells of which one."""
_RELATIVE = frozenset({"which", "who"})
_OWNER = re.compile(r"['’]s?\b")
_NO_MARK = re.compile(r"-|(?:['’]s?)?\s*")
"""What between two words parts none: white space, a hyphen, the sign of an owner."""


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
                act = _act_named(account, words, at) or _act_before(account, words, at) or _act_behind(words, at)
                if act:
                    yield DatedAct(act, word.date, _names(account, number))


def _act_named(account: Account, words: Sequence[CellWord], at: int) -> str:
    """The act of a noun that a day stands before to tell which one: "the 1961 embargo", "Friday's arrest"."""
    owner = _OWNER.match(account.text, words[at].span.end)
    if not owner and (at == 0 or words[at - 1].form not in _WHICH_ONE):
        return ""
    behind = range(at + 1, min(len(words), at + 1 + _NOUN_BEHIND))
    return _first_act(words, behind, lambda here: not words[here].content or _parted(account, words, here))


def _act_before(account: Account, words: Sequence[CellWord], at: int) -> str:
    """The nearest act before a day, with no mark and no other day between.

    What has been so since a day has its act before the clause: "the embargo, which has been in place since 1962".
    """
    since = at > 0 and words[at - 1].form == "since"

    def parted(here: int) -> bool:
        relative = since and words[here + 1].form in _RELATIVE
        return not relative and _parted(account, words, here + 1)

    return _first_act(words, range(at - 1, max(-1, at - 1 - _BEFORE), -1), parted)


def _act_behind(words: Sequence[CellWord], at: int) -> str:
    """The first act behind a day with which a sentence begins."""
    first = at - (at > 0 and words[at - 1].form == "on")
    if first and not words[first].opens:
        return ""
    behind = range(at + 1, min(len(words), at + 1 + _BEHIND))
    return _first_act(words, behind, lambda here: words[here].opens)


def _first_act(words: Sequence[CellWord], places: Iterable[int], parted: Callable[[int], bool]) -> str:
    """The first act that a word at one of these places tells, up to another day or a word that is parted off."""
    reach = takewhile(lambda here: not words[here].date and not parted(here), places)
    return next(filter(None, (_act(words, here) for here in reach)), "")


def _act(words: Sequence[CellWord], at: int) -> str:
    """The act that a word tells, with the one behind it ("stepped down") or alone."""
    form = words[at].form
    both = f"{form} {words[at + 1].form}" if at + 1 < len(words) else form
    return DATED.get(both) or DATED.get(form, "")


def _parted(account: Account, words: Sequence[CellWord], at: int) -> bool:
    """Whether a word begins a sentence or a mark stands before it, but for a hyphen and the sign of an owner."""
    between = account.text[words[at - 1].span.end : words[at].span.start]
    return words[at].opens or not _NO_MARK.fullmatch(between)


def _names(account: Account, passage: int) -> frozenset[str]:
    """The names in a passage and in the one before; a word that begins a sentence is one where it is elsewhere."""
    known = account.read(_known_names)
    words = chain.from_iterable(account.words[max(0, passage - 1) : passage + 1])
    return frozenset(word.form for word in words if word.capital) & known


def _known_names(account: Account) -> frozenset[str]:
    words = chain.from_iterable(account.words)
    names = (word.form for word in words if word.capital and word.content and not word.opens and not word.fact)
    return frozenset(names) - PLACES - TITLES
