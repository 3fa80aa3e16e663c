"""One body or person whose long name has another noun at its end, or two of its words exchanged.

Hit: "the Harbour Safety Bureau" against "the Harbour Safety Board", "Karen Hale Voss" against "Karen Voss Hale".
Near miss: "the Senate Harbour Committee" against "the House Harbour Committee", which are two bodies.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from reader.language.english.people.bodies import BODY_NOUNS, ORGANISATION_WORDS
from reader.language.english.people.naming import PLURAL_NOUNS, TITLES
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown

_TOGETHER = 0.5
"""The likelihood from which two passages report so much the same that names of which all else is the same are one.

Over 630 groups of articles 5 of 5 such names above it are one; below it there is one pair, of two bodies.
"""
_FEWEST = 3
"""Words of a long name beside those that join them.

Over 490 groups of articles 2 finds no more, and 4 loses two names of one body.
"""
_JOINING = frozenset(("of", "for", "and", "the"))
_BODIES = BODY_NOUNS | ORGANISATION_WORDS
_MOVABLE = PLACES | TITLES | PLURAL_NOUNS
"""Words that stand before or behind one another without telling another name: Voss of Orley, the Orley Voss."""
_BETWEEN = frozenset((" ", "'s ", "’s "))
"""What stands between two words of a name."""

_Forms = tuple[str, ...]


class LongName(NamedTuple):
    """Where a long name stands."""

    passage: int
    span: Span


def misnamed(case: Case) -> Iterator[Difference]:
    """Long names of which each account has its own, the same but for a noun at the end or the order of two words."""
    here, there = case.one.read(_long_names), case.other.read(_long_names)
    for mine, yours in _alike(sorted(here.keys() - there.keys()), sorted(there.keys() - here.keys())):
        told = [(case.link(one.passage, other.passage), one, other) for one, other in product(here[mine], there[yours])]
        link, one, other = max(told, key=lambda each: each[0])
        if link >= _TOGETHER:
            yield Difference(Kind.NAME, Shown((one.span,)), Shown((other.span,)))


def _alike(here: Sequence[_Forms], there: Sequence[_Forms]) -> Iterator[tuple[_Forms, _Forms]]:
    """The names of the one with those of the other that can be meant by them."""
    names: dict[tuple[str, _Forms], list[_Forms]] = defaultdict(list)
    for yours in there:
        for way in _ways(yours):
            names[way].append(yours)
    for mine in here:
        likely = (yours for way in _ways(mine) for yours in names.get(way, ()))
        yield from ((mine, yours) for yours in likely if _one_name(mine, yours))


def _ways(name: _Forms) -> Iterator[tuple[str, _Forms]]:
    """By what another name is found: all words but the last, where that is a noun for a body; all in any order."""
    if name[-1] in BODY_NOUNS:
        yield "but for the end", name[:-1]
    yield "in another order", tuple(sorted(name))


def _one_name(mine: _Forms, yours: _Forms) -> bool:
    """Whether two names that have the same words in any order, or all but the last, can be one."""
    others = [one for one, other in zip(mine, yours, strict=True) if one != other]
    if len(others) == 1:
        return True
    of_two_people = "and" in mine and _BODIES.isdisjoint(mine)
    return len(others) == 2 and (_MOVABLE | _JOINING).isdisjoint(others) and not of_two_people


def _long_names(account: Account) -> Mapping[_Forms, list[LongName]]:
    found: dict[_Forms, list[LongName]] = defaultdict(list)
    for passage, words in enumerate(account.words):
        for name in _names(account, words):
            forms = tuple([word.form for word in name])
            if len(forms) - len(_JOINING.intersection(forms)) >= _FEWEST:
                found[forms].append(LongName(passage, Span(name[0].span.start, name[-1].span.end)))
    return found


def _names(account: Account, words: Sequence[CellWord]) -> Iterator[Sequence[CellWord]]:
    """The stretches of words with capitals, those that join them among them."""
    reach = 0
    for start in [at for at, word in enumerate(words) if _is_name(word)]:
        if start < reach:
            continue
        end = start + 1
        while end < len(words) and _goes_on(account, words, end):
            end += 1
        while words[end - 1].form in _JOINING:
            end -= 1
        yield words[start:end]
        reach = end


def _goes_on(account: Account, words: Sequence[CellWord], at: int) -> bool:
    if words[at].form not in _JOINING and not _is_name(words[at]):
        return False
    return account.text[words[at - 1].span.end : words[at].span.start] in _BETWEEN


def _is_name(word: CellWord) -> bool:
    return word.capital and word.tells
