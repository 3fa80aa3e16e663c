"""What an account counts: amounts with what becomes of those counted and the noun they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import dropwhile, islice, takewhile

from reader.language.english.amounts.counted_people import (
    AIMED,
    AMONG,
    ANYBODY,
    APART,
    BEHIND_COUNTS,
    EACH,
    FATES,
    MORE,
    PEOPLE,
    SAME_PEOPLE,
)
from reader.language.english.amounts.number_words import VAGUE
from reader.language.english.grammar.irregular_forms import IRREGULAR_NOUNS
from reader.language.english.vocabulary.acts import PRONOUNS
from reader.language.english.vocabulary.stems import stem
from reader.model import Day, Fact, Kind, Moment, Span
from reader.verdict.case import Account
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.cells.fact_values import unit_of, vague

_PART = re.compile(r"[,;:—–()]|--")
_REACH = 8
"""Words on either side of an amount in which its noun and its verb are sought; a clause of news seldom has more."""
_AROUND = 9
"""Words on either side of an amount that tell what it is about."""
_NOUN = 4
"""Words behind an amount among which the noun that it counts is looked for. Chosen by hand."""
_HANGING = ("- and ", "- or ", "- to ")
_OWNERS = frozenset({"the", "its", "their", "his", "her", "our", "those", "these"})
_LENGTHS = frozenset({"m", "ft", "s", "months"})
_SOME = PRONOUNS | frozenset(["many", "most", "several", "few", "none", "half"])
"""Words for a part, before the "of" of a whole."""
_ONE_OF = IRREGULAR_NOUNS | {"people": "person"}
"""Plurals that no rule leads back, to one of them: "one man" and "two men" count the same."""
_SORTS = {stem(word): stem(SAME_PEOPLE.get(word, word)) for word in PEOPLE - ANYBODY}
MOST = 150
"""Amounts of an account; of each with each of another account is more than is worth its time.

Of 1,000 articles none had more than 70; all of 150 compared with 150 take half a second.
"""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of an account: word `at` of a passage.

    `unit` is the unit of measurement, empty for a count, `fate` what becomes of those counted ("dead", "hurt", empty
    where nothing is told), `noun` the stems of the words behind the amount that name what is counted, `around` those of
    the words on either side of it, `near` those of the nearest in its clause. `people` tells that a noun for people is
    one of the three words behind it, `others` that more of the same are counted elsewhere ("three others"), `part` that
    a part of a whole is counted ("two of the 116"). `sort` is the stem of the noun that says which people are counted,
    empty for "people" and the like. `years` are the bare years of its sentence and `times` its dates, which tell of
    something else than the news: "killed 270 in 1992". `dozens` tells that it is a figure in dozens: "two dozen",
    `aimed` that it is wanted or foretold: "the 60 votes needed", `each` that so many are counted again and again: "36
    people killed each day", `apart` that it is how far or how long it is to something: "two miles from the pier", "a
    week after".
    """

    passage: int
    at: int
    fact: Fact
    unit: str
    fate: str
    noun: tuple[str, ...]
    around: frozenset[str]
    near: frozenset[str]
    people: bool
    others: bool
    part: bool
    sort: str
    years: frozenset[str]
    times: frozenset[str]
    dozens: bool
    aimed: bool
    each: bool
    apart: bool

    @property
    def head(self) -> str:
        """The stem of the noun that is counted, empty where none stands behind the amount."""
        return self.noun[-1] if self.noun else ""

    def noun_among(self, words: Sequence[CellWord]) -> Sequence[CellWord]:
        """The words of its passage behind the amount, as many as name what is counted."""
        return words[self.at + 1 : self.at + 1 + len(self.noun)]


def quantities(account: Account) -> list[Quantity]:
    """The first amounts of an account's headline and body, in order, `MOST` at most."""
    passages = enumerate(account.words)
    every = (each for number, words in passages for each in quantities_of(account.text, number, words))
    return list(islice(every, MOST))


def by_span(account: Account) -> Mapping[Span, Quantity]:
    """The same by where each stands."""
    return {each.fact.span: each for each in account.read(quantities)}


def of_one_noun(one: Quantity, other: Quantity) -> bool:
    """Whether the same noun stands behind both."""
    return bool(one.head) and one.head == other.head


def of_two_sorts(one: Quantity, other: Quantity) -> bool:
    """Whether each names a sort of people, and not the same: militants and hostages."""
    return bool(one.sort and other.sort) and one.sort != other.sort


def quantities_of(text: str, passage: int, words: Sequence[CellWord]) -> Iterator[Quantity]:
    """The amounts of a passage that has these words, in order."""
    for at, word in enumerate(words):
        if word.fact and word.fact.kind is Kind.NUMBER and not (_of_a_name(text, words, at) or _half(text, word.fact)):
            yield _quantity(text, passage, words, at, word.fact)


def _quantity(text: str, passage: int, words: Sequence[CellWord], at: int, fact: Fact) -> Quantity:
    """The amount that is word `at` of a passage, with what its neighbours tell of it."""
    behind, before = _behind(text, words, at), _before(text, words, at)
    noun, dates = tuple(_noun(_counted(fact, behind))), frozenset(_dates(words, at))
    around = (*words[max(0, at - _AROUND) : at], *words[at + 1 : at + 1 + _AROUND])
    return Quantity(
        passage,
        at,
        fact,
        unit_of(fact),
        _fate(behind, before),
        noun,
        _stems(around),
        _stems((*before[:_NOUN], *behind[: _NOUN + 1])),
        any(each.form in PEOPLE or _demonym(each) for each in behind[:3]),
        _has(MORE, (*behind[:1], *before[:1])),
        _of_a_whole(fact, behind) or _told_of_a_whole(words, at),
        next((_SORTS[each] for each in reversed(noun) if each in _SORTS), ""),
        frozenset(filter(str.isdigit, dates)),
        dates,
        "dozen" in words[at].text and fact.value not in VAGUE,
        _has(AIMED, (*before, *behind)),
        _has(EACH, behind),
        _leads_to_something(fact, words[at + 1 : at + 2]),
    )


def _has(forms: frozenset[str], words: Sequence[CellWord]) -> bool:
    return not forms.isdisjoint(word.form for word in words)


def _leads_to_something(fact: Fact, behind: Sequence[CellWord]) -> bool:
    """Whether an amount is a distance in space or time, by the word right behind it."""
    return unit_of(fact) in _LENGTHS and _has(APART, behind)


def _of_a_name(text: str, words: Sequence[CellWord], at: int) -> bool:
    """Whether figures stand right behind a name and are part of it: Boeing 737, Train 91."""
    if not at or words[at].opens or not words[at].text.isdigit():
        return False
    before = words[at - 1]
    return (
        before.capital
        and before.content
        and before.fact is None
        and text[before.span.end : words[at].span.start] == " "
    )


def _half(text: str, fact: Fact) -> bool:
    """Whether it is the first half of "6- and 7-year-olds", which counts nothing."""
    return text.startswith(_HANGING, fact.span.end)


def _demonym(word: CellWord) -> bool:
    """Whether a word names people by where they are from: Gazans, Americans."""
    return word.capital and word.form.endswith("ns")


def _stems(words: Sequence[CellWord]) -> frozenset[str]:
    return frozenset(stem(word.form) for word in words if word.content and not word.fact and word.form not in APART)


def _behind(text: str, words: Sequence[CellWord], at: int) -> list[CellWord]:
    """The words behind an amount as far as its clause goes."""
    found: list[CellWord] = []
    for here in range(at + 1, min(len(words), at + 1 + _REACH)):
        word = words[here]
        if word.opens or _amount(word) or _parted(text, words[here - 1], word):
            break
        if word.form in AMONG and not _joins_nouns(words, here):
            break
        found.append(word)
    return found


def _joins_nouns(words: Sequence[CellWord], at: int) -> bool:
    """Whether an "and" stands between two nouns in the plural, "refugees and migrants", and begins no clause."""
    beside = (words[at - 1], *words[at + 1 : at + 2])
    return words[at].form == "and" and len(beside) == 2 and all(map(_counted_noun, beside))


def _counted_noun(word: CellWord) -> bool:
    return word.content and plural(word.form) and word.form not in FATES


def _before(text: str, words: Sequence[CellWord], at: int) -> list[CellWord]:
    """The words before an amount as far as its clause goes, the nearest first."""
    found: list[CellWord] = []
    for word in reversed(words[max(0, at - _REACH) : at]):
        next_word = found[-1] if found else words[at]
        if next_word.opens or _amount(word) or word.form in ("and", "that", "who") or _parted(text, word, next_word):
            break
        found.append(word)
    return found


def _amount(word: CellWord) -> bool:
    return word.fact is not None and word.fact.kind is Kind.NUMBER


def _parted(text: str, left: CellWord, right: CellWord) -> bool:
    return bool(_PART.search(text, left.span.end, right.span.start))


def _fate(behind: Sequence[CellWord], before: Sequence[CellWord]) -> str:
    """What becomes of those counted: by the nearest word that says so, behind the amount sooner than before it."""
    later = next(((at, FATES[word.form]) for at, word in enumerate(behind) if word.form in FATES), None)
    earlier = next(((at, FATES[word.form]) for at, word in enumerate(before) if word.form in FATES), None)
    if later and earlier:
        return later[1] if later[0] <= earlier[0] + 1 else earlier[1]
    nearest = later or earlier
    return nearest[1] if nearest else ""


def _of_a_whole(fact: Fact, behind: Sequence[CellWord]) -> bool:
    """Whether an "of" behind an amount tells the whole that it is a part of, and not what it measures.

    A share, a length of time or a number of dozens measures: "dozens of women", "five years of talks". What becomes of
    a part becomes of that many: "450 of them were rescued".
    """
    return [word.form for word in behind[:1]] == ["of"] and not _measures(fact) and not _of_them(behind)


def _told_of_a_whole(words: Sequence[CellWord], at: int) -> bool:
    """Whether the words before an amount tell of a part of it, or of the whole: "two of the 116", "including three"."""
    before = words[max(0, at - 3) : at]
    forms = [word.form for word in before]
    if forms[-1:] == ["including"]:
        return True
    return len(before) == 3 and forms[1] == "of" and forms[2] in _OWNERS and (_amount(before[0]) or forms[0] in _SOME)


def _of_them(behind: Sequence[CellWord]) -> bool:
    return len(behind) > 1 and behind[1].form in PRONOUNS


def _measures(fact: Fact) -> bool:
    return bool(unit_of(fact)) or vague(fact)


def _counted(fact: Fact, behind: Sequence[CellWord]) -> Sequence[CellWord]:
    """The words behind an amount from those on that name what it counts: "a third of the market"."""
    if not behind or behind[0].form != "of" or not _measures(fact):
        return behind
    return list(dropwhile(lambda word: not word.content, behind))


def _dates(words: Sequence[CellWord], at: int) -> Iterator[str]:
    """The days, months and years of the sentence of an amount, without weekdays and hours."""
    for word in words[sentence_around(words, at)]:
        if word.date and _dated(word.date.when, word.text):
            yield word.date.value


def _dated(when: Moment, words: str) -> bool:
    """Whether the words themselves tell a date: "Tuesday" does not, though it is one once the day of news is known."""
    return isinstance(when, Day) and (when.day is None or any(map(str.isdigit, words)))


def _noun(behind: Sequence[CellWord]) -> Iterator[str]:
    """The stems of the words behind an amount up to the plural that it counts, or as far as a noun may go."""
    named = list(takewhile(_names, behind[:_NOUN]))
    plurals = [plural(word.form) for word in named]
    last = next((at for at, each in enumerate(plurals) if each and not any(plurals[at + 1 : at + 2])), _NOUN)
    return (stem(_ONE_OF.get(word.form, word.form)) for word in named[: last + 1])


def _names(word: CellWord) -> bool:
    return word.content and not word.fact and word.form not in FATES and word.form not in BEHIND_COUNTS


def plural(form: str) -> bool:
    """Whether a word behind an amount is a noun that may be counted: people, or a plural by its ending."""
    return form in PEOPLE or form.endswith("men") or (form.endswith("s") and not form.endswith("ss"))
