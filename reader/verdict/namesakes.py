"""People of one surname and role whom accounts call by other first names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.language.english.people import NAME_SUFFIXES, ORGANISATION_WORDS, TITLES
from reader.language.english.places import PLACES
from reader.model import Kind, Span, Witness
from reader.verdict.difference import Difference, Shown
from reader.verdict.names import name_kind
from reader.verdict.words import Word

Firsts = dict[str, set[str]]

_REACH = 6


class _Person(NamedTuple):
    """A first and a last name in a cell; `role` holds the words of news in small letters within six words."""

    first: str
    last: str
    span: Span
    role: frozenset[str]


def first_names(witness: Witness) -> Firsts:
    """Every surname of the account with the first names that it gives to it."""
    firsts: Firsts = defaultdict(set)
    for fact in witness.facts:
        names = [
            word for word in fact.value.split() if word not in TITLES and word not in NAME_SUFFIXES and len(word) > 1
        ]
        if fact.kind is Kind.NAME and len(names) > 1:
            firsts[names[-1]].add(names[-2])
    return firsts


def namesake_differences(
    one: tuple[Sequence[Word], Firsts], other: tuple[Sequence[Word], Firsts]
) -> Iterator[Difference]:
    """Persons of one surname and of one role with first names that cannot be one person's.

    Where an account knows several first names for the surname, a family may be meant, and nothing is found.
    """
    for here in _people(*one):
        for there in _people(*other):
            if here.last == there.last and here.role & there.role:
                kind = name_kind([here.first], [there.first])
                if kind:
                    yield Difference(kind, Shown((here.span,)), Shown((there.span,)))


def _people(words: Sequence[Word], firsts: Firsts) -> Iterator[_Person]:
    for number in range(1, len(words)):
        first, last = words[number - 1], words[number]
        named = first.form in firsts.get(last.form, ()) and first.capital and last.capital
        if named and len(firsts[last.form]) == 1 and not _body(last.form):
            role = frozenset(
                word.form
                for word in words[max(0, number - 1 - _REACH) : number + _REACH]
                if word.content and word.text[:1].islower()
            )
            yield _Person(first.form, last.form, Span(first.span.start, last.span.end), role)


def _body(word: str) -> bool:
    return word in ORGANISATION_WORDS or word in PLACES
