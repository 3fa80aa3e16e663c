"""People of one surname and role whom accounts call by other first names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from reader.language.english.people import NAME_SUFFIXES, ORGANISATION_WORDS, RANKS, TITLES
from reader.language.english.places import PLACES
from reader.model import Kind, Span, Witness
from reader.verdict.cells import Cell, Firsts
from reader.verdict.difference import Difference, Shown
from reader.verdict.names import name_kind
from reader.verdict.words import Word

_REACH = 6
_RAISED_OR_LOWERED = TITLES - RANKS


class _Person(NamedTuple):
    """A first and a last name in a cell.

    `given` holds every name that the account puts before the surname anywhere, `role` the words of news in small
    letters within six words.
    """

    first: str
    last: str
    span: Span
    given: frozenset[str]
    role: frozenset[str]


def first_names(witness: Witness) -> Firsts:
    """Every surname of the account with all that it puts before it: first and middle names, or a role."""
    firsts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for fact in witness.facts:
        names = [name for name in fact.value.split() if name not in TITLES | NAME_SUFFIXES and len(name) > 1]
        if fact.kind is Kind.NAME and len(names) > 1:
            firsts[names[-1]].add(tuple(names[:-1]))
    return firsts


def namesake_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Persons of one surname and of one role with first names that cannot be one person's.

    Where an account knows several first names for the surname, a family may be meant, and nothing is found.
    """
    surnames = a.surnames & b.surnames
    for here in _people(a, surnames):
        for there in _people(b, surnames):
            met = here.first in there.given or there.first in here.given
            if here.last == there.last and here.role & there.role and not met:
                kind = name_kind([here.first], [there.first])
                if kind:
                    yield Difference(kind, Shown((here.span,)), Shown((there.span,)))


def rank_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """One title before one surname, which just one of the cells lowers by a word: mayor and deputy mayor."""
    for mine, surname, rank in _titles(a):
        for yours, other, other_rank in _titles(b):
            if surname == other and mine[-1].form == yours[-1].form and bool(rank) != bool(other_rank):
                yield Difference(Kind.OTHER, *(Shown((Span(t[0].span.start, t[-1].span.end),)) for t in (mine, yours)))


def _titles(cell: Cell) -> Iterator[tuple[Sequence[Word], str, str]]:
    """Titles with the rank before them, the surname of the names behind them, and the rank."""
    words, titles = cell.words, cell.vocabulary & _RAISED_OR_LOWERED
    for number, word in enumerate(words) if titles else ():
        if word.form in titles:
            named = list(
                takewhile(lambda each: each.capital and each.form not in TITLES, words[number + 1 : number + 4])
            )
            ranked = number > 0 and words[number - 1].form in RANKS
            if named:
                yield words[number - ranked : number + 1], named[-1].form, words[number - 1].form if ranked else ""


def _people(cell: Cell, surnames: Collection[str]) -> Iterator[_Person]:
    for number, (first, last) in enumerate(pairwise(cell.words)) if surnames else ():
        if last.form not in surnames:
            continue
        known = cell.firsts[last.form]
        single = {names[-1] for names in known} == {first.form}
        if single and first.capital and last.capital and not _body(last.form):
            near = cell.words[max(0, number - _REACH) : number + 1 + _REACH]
            role = frozenset(word.form for word in near if word.content and word.text[:1].islower())
            given = frozenset(name for names in known for name in names)
            yield _Person(first.form, last.form, Span(first.span.start, last.span.end), given, role)


def _body(word: str) -> bool:
    return word in ORGANISATION_WORDS or word in PLACES
