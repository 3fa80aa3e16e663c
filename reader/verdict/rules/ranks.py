"""One office in two ranks: mayor and deputy mayor, prime minister and acting prime minister.

Hit: "Deputy Mayor Karen Voss" against "Mayor Karen Voss".
Near miss: "Deputy Mayor Karen Voss" against "Mayor Tomas Hale", who are two people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product, takewhile
from typing import NamedTuple

from reader.language.english.people.naming import RANKS, TITLES
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown

_TOGETHER = 0.25
"""The likelihood from which two passages tell enough of the same that one name in both has one office."""
_OFFICES = TITLES - RANKS
_BEFORE = frozenset({"prime", "foreign", "attorney", "police"})
"""Words that may stand between a rank and the title that it lowers: acting prime minister."""
_LONGEST = 3
"""Words of a name behind a title, at most."""


class Office(NamedTuple):
    """A title before a name: its passage, whether a word lowers it, and where both stand."""

    passage: int
    ranked: bool
    span: Span


def ranks(case: Case) -> Iterator[Difference]:
    """One title before one surname, which just one of the accounts lowers by a word wherever it stands."""
    here, there = case.one.read(_offices), case.other.read(_offices)
    for bearer in here.keys() & there.keys():
        mine, yours = ({office.ranked for office in each[bearer]} for each in (here, there))
        pairs = product(here[bearer], there[bearer]) if len(mine) == len(yours) == 1 and mine != yours else ()
        told = [(case.link(one.passage, other.passage), one, other) for one, other in pairs]
        link, one, other = max(told, key=lambda pair: pair[0], default=(0.0, None, None))
        if one and other and link >= _TOGETHER:
            yield Difference(Kind.OTHER, Shown((one.span,)), Shown((other.span,)))


def _offices(account: Account) -> Mapping[tuple[str, str], list[Office]]:
    """The titles before names, by the title and the surname of its bearer."""
    found: dict[tuple[str, str], list[Office]] = defaultdict(list)
    for passage, words in enumerate(account.words):
        for at, word in enumerate(words):
            name = _name(words, at + 1) if word.form in _OFFICES else ()
            if name:
                start = at - (at > 0 and words[at - 1].form in _BEFORE)
                ranked = start > 0 and words[start - 1].form in RANKS
                span = Span(words[start - ranked].span.start, word.span.end)
                found[word.form, name[-1].form].append(Office(passage, ranked, span))
    return found


def _name(words: Sequence[CellWord], start: int) -> Sequence[CellWord]:
    """The words of a name that begins here, up to three."""
    behind = words[start : start + _LONGEST]
    return list(takewhile(lambda word: word.capital and not word.opens and word.form not in TITLES, behind))
