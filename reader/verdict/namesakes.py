"""People of one surname and role whom accounts call by other first names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.language.english.people import NAME_SUFFIXES, ORGANISATION_WORDS, TITLES
from reader.language.english.places import PLACES
from reader.model import Kind, Span, Witness
from reader.verdict.difference import Difference, Shown
from reader.verdict.names import name_kind
from reader.verdict.words import Word

Firsts = Mapping[str, set[tuple[str, ...]]]

_REACH = 6


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


def namesake_differences(
    one: tuple[Sequence[Word], Firsts], other: tuple[Sequence[Word], Firsts]
) -> Iterator[Difference]:
    """Persons of one surname and of one role with first names that cannot be one person's.

    Where an account knows several first names for the surname, a family may be meant, and nothing is found.
    """
    for here in _people(*one):
        for there in _people(*other):
            met = here.first in there.given or there.first in here.given
            if here.last == there.last and here.role & there.role and not met:
                kind = name_kind([here.first], [there.first])
                if kind:
                    yield Difference(kind, Shown((here.span,)), Shown((there.span,)))


def _people(words: Sequence[Word], firsts: Firsts) -> Iterator[_Person]:
    for number in range(1, len(words)):
        first, last = words[number - 1], words[number]
        known = firsts.get(last.form, set())
        single = {names[-1] for names in known} == {first.form}
        if single and first.capital and last.capital and not _body(last.form):
            near = words[max(0, number - 1 - _REACH) : number + _REACH]
            role = frozenset(word.form for word in near if word.content and word.text[:1].islower())
            given = frozenset(name for names in known for name in names)
            yield _Person(first.form, last.form, Span(first.span.start, last.span.end), given, role)


def _body(word: str) -> bool:
    return word in ORGANISATION_WORDS or word in PLACES
