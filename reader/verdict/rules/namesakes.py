"""One person under two first names.

Hit: "managing director Declan Halloran" against "Dermot Halloran, the managing director".
Near miss: "the brothers Cherif and Said Kouar", who are a family.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product
from typing import NamedTuple

from reader.language.english.people.bodies import ORGANISATION_WORDS
from reader.language.english.people.naming import KINSHIP, NAME_SUFFIXES, ROLE_NOUNS, TITLES
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Kind, Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.name_pairs import name_kind

_TOGETHER = 0.25
"""The likelihood from which two passages report so much the same that one surname with one role is one person's."""
_WHOLE_ROLE = 2
"""The words that are one role wherever they stand near a name: managing director."""
_REACH = 6
"""Words on either side of a name among which its role is sought."""
_SHORT = 3
"""Letters by which a first name and its short form begin alike."""
_FAMILY = KINSHIP | {f"{word}s" for word in KINSHIP}
_OFFICES = TITLES | {f"{title}s" for title in TITLES} | ROLE_NOUNS | STOP_WORDS
_NO_PEOPLE = ORGANISATION_WORDS | PLACES


class NamedPerson(NamedTuple):
    """A name with what stands before the surname, and the words of news in small letters near it.

    `kin` tells that a word of family stands before the name: "the brothers Cherif and Said Kouar".
    """

    passage: int
    before: tuple[str, ...]
    span: Span
    role: frozenset[str]
    kin: bool


def namesakes(case: Case) -> Iterator[Difference]:
    """One person under two first names."""
    here, there = case.one.read(_people), case.other.read(_people)
    for surname in here.keys() & there.keys():
        if found := _other_first_name(case, here[surname], there[surname]):
            yield Difference(Kind.NAME, Shown((found[0].span,)), Shown((found[1].span,)))


def _people(account: Account) -> Mapping[str, list[NamedPerson]]:
    """The people whom the account names in full, by surname."""
    found: dict[str, list[NamedPerson]] = defaultdict(list)
    for passage, words in enumerate(account.words):
        for at, end in _runs(account, words):
            name = _without_office(words[at + _of_office(words, at) : end])
            forms = [word.form for word in name]
            if len(name) > 1 and not _of_a_body(name):
                before, behind = words[max(0, at - _REACH) : at], words[end : end + _REACH]
                role = frozenset(word.form for word in (*before, *behind) if word.content and word.text[:1].islower())
                span = Span(name[0].span.start, name[-1].span.end)
                kin = any(word.form in _FAMILY for word in before)
                found[forms[-1]].append(NamedPerson(passage, tuple(forms[:-1]), span, role, kin))
    return found


def _runs(account: Account, words: Sequence[CellWord]) -> Iterator[tuple[int, int]]:
    """Where words with a capital begin and end that stand in a row, up to what may follow a surname."""
    end = 0
    for at in [at for at, word in enumerate(words) if word.capital]:
        if at >= end:
            end = at
            while end < len(words) and _goes_on(account, words, at, end):
                end += 1
            yield at, end


def _without_office(run: Sequence[CellWord]) -> Sequence[CellWord]:
    """What stands behind the last title or role: `FBI Deputy Director Andrew Hale`."""
    last = max((at for at, word in enumerate(run) if word.form in _OFFICES), default=-1)
    return run[last + 1 :]


def _of_a_body(name: Sequence[CellWord]) -> bool:
    """Whether a name is one of a body or a place, which may begin with an abbreviation: `RB Shipping`."""
    first = name[0].text
    return (len(first) > 1 and first.isupper()) or any(word.form in _NO_PEOPLE for word in name)


def _of_office(words: Sequence[CellWord], at: int) -> bool:
    """Whether the first word of a name says of what its bearer is secretary: `Secretary of State Karen Voss`."""
    return at > 1 and words[at - 1].form == "of" and words[at - 2].form in _OFFICES


def _goes_on(account: Account, words: Sequence[CellWord], start: int, at: int) -> bool:
    word = words[at]
    if not word.capital or word.fact or word.form in NAME_SUFFIXES:
        return False
    return at == start or account.text[words[at - 1].span.end : word.span.start] in (" ", ". ")


def _other_first_name(
    case: Case, here: Sequence[NamedPerson], there: Sequence[NamedPerson]
) -> tuple[NamedPerson, NamedPerson] | None:
    """The two mentions that most report the same, where each account knows the surname with one first name only."""
    if not _two_names([person.before for person in here], [person.before for person in there]):
        return None
    pairs = [(case.link(one.passage, other.passage), one, other) for one, other in product(here, there)]
    told = [pair for pair in pairs if _one_role(*pair)]
    return max(told, key=lambda pair: pair[0])[1:] if told else None


def _two_names(mine: Sequence[Sequence[str]], yours: Sequence[Sequence[str]]) -> bool:
    """Whether all that stands before a surname here and there begins with one name each, and cannot be one name."""
    firsts, other_firsts = ({before[0] for before in each} for each in (mine, yours))
    if len(firsts) > 1 or len(other_firsts) > 1 or _short_form(*firsts, *other_firsts):
        return False
    return name_kind(list(chain.from_iterable(mine)), list(chain.from_iterable(yours))) is not None


def _short_form(one: str, other: str) -> bool:
    """Whether one may be the other cut short: Rudy and Rudolph begin alike."""
    return one[:_SHORT] == other[:_SHORT]


def _one_role(link: float, mine: NamedPerson, yours: NamedPerson) -> bool:
    shared = mine.role & yours.role
    return len(shared) >= (1 if link >= _TOGETHER else _WHOLE_ROLE) and not (mine.kin or yours.kin)
