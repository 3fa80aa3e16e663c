"""Where it happened: two names behind one preposition, of the same act.

Hit: "The train left the rails in Pell Ridge" against "the train that left the rails in Orley".
Near miss: "in Skerrow Bay" against "in Skerrow", of which one may be a part of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from reader.language.english.people.bodies import ORGANISATION_WORDS
from reader.language.english.people.naming import TITLES
from reader.language.english.vocabulary.place_names import BEFORE_PLACES, PREPOSITIONS
from reader.language.english.vocabulary.stems import stem
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.name_pairs import comparable_names, name_difference

_TOGETHER = 0.9
"""The likelihood from which two passages report so much the same that one preposition in both tells one place.

From 0.6 on 2 of 12 are right, in annotated events and in articles of one day; from here on all of them."""
_BEFORE = 6
"""Words before the preposition among which both passages have to have one of news in common: what happened there."""
_NO_PLACES = TITLES | ORGANISATION_WORDS


class NamedPlace(NamedTuple):
    """A name behind a preposition, and the stems of the words of news before it."""

    preposition: str
    name: Sequence[CellWord]
    before: frozenset[str]

    @property
    def shown(self) -> Shown:
        """The name."""
        return Shown((Span(self.name[0].span.start, self.name[-1].span.end),))


def places(case: Case) -> Iterator[Difference]:
    """Two names for where one thing happened."""
    for one, other in case.linked(_TOGETHER):
        here, there = case.one.words[one], case.other.words[other]
        for mine, yours in product(_places(case.one, here), _places(case.other, there)):
            same_slot = mine.preposition == yours.preposition and mine.before & yours.before
            if (
                same_slot
                and comparable_names(mine.name, yours.name)
                and name_difference(mine.name, yours.name)
                and _unknown(mine, there)
                and _unknown(yours, here)
            ):
                yield Difference(Kind.PLACE, mine.shown, yours.shown)


def _places(account: Account, words: Sequence[CellWord]) -> Iterator[NamedPlace]:
    for at, word in enumerate(words):
        if word.form in PREPOSITIONS and (name := _name(account, words, at + 1)):
            before = words[max(0, at - _BEFORE) : at]
            yield NamedPlace(word.form, name, frozenset(stem(each.form) for each in before if each.content))


def _name(account: Account, words: Sequence[CellWord], start: int) -> Sequence[CellWord]:
    """The name that begins behind an article, a direction or a sort of place: `the northern town of Orley`."""
    while start < len(words) and words[start].text[:1].islower() and words[start].form in BEFORE_PLACES:
        start += 1
    end = start
    while end < len(words) and _goes_on(account, words, start, end):
        end += 1 + (words[end].form == "of")
    name = words[start:end]
    return name if not any(word.form in _NO_PLACES for word in name) else ()


def _goes_on(account: Account, words: Sequence[CellWord], start: int, at: int) -> bool:
    """Whether a name goes on with this word: `Strait of Skerrow`."""
    if at > start and not _joined(account, words, at):
        return False
    if words[at].form == "of":
        return start < at < len(words) - 1 and words[at + 1].capital
    return words[at].capital and not words[at].fact


def _joined(account: Account, words: Sequence[CellWord], at: int) -> bool:
    """Whether nothing but white space stands between a word and the one before it."""
    return not account.text[words[at - 1].span.end : words[at].span.start].strip()


def _unknown(place: NamedPlace, others: Sequence[CellWord]) -> bool:
    """Whether the other passage has no word of the name, not even as a part of a longer one."""
    forms = " ".join(word.form for word in others).split()
    return not any(part in forms for word in place.name for part in word.form.split())
