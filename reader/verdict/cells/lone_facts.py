"""Amounts and dates of one thing that cells give in sentences of their own, without a common frame of words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from reader.language.english.amounts.number_words import COUNTED_AS, CURRENCIES, MONEY_FOR, SHARES
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Kind
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.cells.fact_values import bounds_differ, comparable, conflict, of_one_size, shown, unit_of
from reader.verdict.difference import Difference, Shown

_FATES = frozenset(COUNTED_AS.values())
_SUMS = frozenset({"lb", *CURRENCIES.values()})
"""Units of money; `pounds` alone may be either."""
_MONEY_FOR = frozenset(MONEY_FOR.values())
_SHARED = 2
"""Stems that two facts share of what they are about. Chosen by hand."""
_BESIDE = 2
"""The nearest words of news before a date that stand beside it, as the one right behind it does.

Two dates of one occasion share a word beside them: of dates in passages that report the same, 2 of 2 with one are of
one occasion, 0 of 2 without (628 events and 500 further pairs of articles of one day).
"""
_WHOLLY = "100 %"

SameThing = Callable[[Fact, Fact], bool]


def lone_fact_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Facts about the same thing that exclude each other, where each cell gives just one of it."""
    here, there = _facts(a.facts, Kind.NUMBER), _facts(b.facts, Kind.NUMBER)
    yield from _conflicts(here, there, same_amount)
    dates = _conflicts(_facts(a.facts, Kind.DATE), _facts(b.facts, Kind.DATE), same_occasion)
    yield from (each for each in dates if not _beside(a, each.a).isdisjoint(_beside(b, each.b)))
    yield from _conflicts(_lone_sums(here), _lone_sums(there), _same_purpose)
    yield from _other_bounds(here, there)


def _conflicts(here: Sequence[CellWord], there: Sequence[CellWord], same: SameThing) -> Iterator[Difference]:
    """Pairs of facts about one thing that exclude each other; what both cells give is no part of a conflict."""
    here, there = _unshared(here, there), _unshared(there, here)
    pairs = [(one, other) for one, other in _met(here, there) if one.fact and other.fact and same(one.fact, other.fact)]
    here_times, there_times = (Counter(pair[side].span for pair in pairs) for side in (0, 1))
    for one, other in pairs:
        alone = here_times[one.span] == there_times[other.span] == 1
        if alone and one.fact and other.fact and _exclude(one.fact, other.fact):
            yield Difference(one.fact.kind, _shown(one), _shown(other))


def _beside(cell: Cell, date: Shown) -> frozenset[str]:
    """The stems of the words of news beside a date in its sentence."""
    at = next(number for number, word in enumerate(cell.words) if word.span == date.spans[0])
    sentence = sentence_around(cell.words, at)
    before = [word for word in cell.words[sentence.start : at] if word.tells][-_BESIDE:]
    behind = [word for word in cell.words[at + 1 : sentence.stop][:1] if word.tells]
    return frozenset(stem(word.form) for word in (*before, *behind))


def _other_bounds(here: Sequence[CellWord], there: Sequence[CellWord]) -> Iterator[Difference]:
    """One amount of one thing that both cells loosen, each in another direction: at least, more than, about."""
    loosened = ([word for word in words if word.fact and word.fact.hedge] for words in (here, there))
    for one, other in _met(*loosened):
        if one.form == other.form and one.fact and other.fact and _bounded_otherwise(one.fact, other.fact):
            yield Difference(Kind.NUMBER, _shown(one), _shown(other))


def _bounded_otherwise(one: Fact, other: Fact) -> bool:
    return same_amount(one, other) and bounds_differ(one, other)


def _met(here: Sequence[CellWord], there: Sequence[CellWord]) -> Iterator[tuple[CellWord, CellWord]]:
    """Every fact here with every one there that shares a word of what it is about, in order."""
    about: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(there):
        for shared in word.fact.about if word.fact else ():
            about[shared].append(number)
    for word in here:
        numbers = {number for shared in (word.fact.about if word.fact else ()) for number in about.get(shared, ())}
        yield from ((word, there[number]) for number in sorted(numbers))


def _unshared(words: Sequence[CellWord], others: Sequence[CellWord]) -> list[CellWord]:
    """The facts that the other cell does not give as well, or as the end of a range."""
    values = {value for other in others for value in (other.form, *_ends(other.form))}
    return [word for word in words if values.isdisjoint((word.form, *_ends(word.form)))]


def _ends(form: str) -> list[str]:
    """Both ends of a range with its unit: "440,000 to 450,000 men"; none of any other fact."""
    amount, space, unit = form.partition(" ")
    return [end + space + unit for end in amount.split("..")] if ".." in amount else []


def _facts(words: Sequence[CellWord], kind: Kind) -> list[CellWord]:
    """The facts of a kind, without ordinals and without `100%`, which mostly means wholly."""
    facts = [word for word in words if word.fact and word.fact.kind is kind]
    return [word for word in facts if word.form != _WHOLLY and not word.form.endswith(" th")]


def _lone_sums(amounts: Sequence[CellWord]) -> list[CellWord]:
    """The money of a currency of which the cell gives only one sum."""
    found = [word for word in amounts if word.fact and unit_of(word.fact) in _SUMS]
    units = [unit_of(word.fact) for word in found if word.fact]
    return [word for word, unit in zip(found, units, strict=True) if units.count(unit) == 1]


def same_amount(one: Fact, other: Fact) -> bool:
    """Whether both count in one unit and share two words of what they count, or what became of those counted.

    The results of votes and matches are rare enough for one word.
    """
    if not comparable(one, other):
        return False
    if ":" in one.value and ":" in other.value:
        return bool(one.about & other.about)
    fates = one.about & _FATES, other.about & _FATES
    if all(fates):
        return bool(fates[0] & fates[1])
    return len(one.about & other.about) >= _SHARED


def _exclude(one: Fact, other: Fact) -> bool:
    return conflict(one, other) and _near(one, other)


def _near(one: Fact, other: Fact) -> bool:
    """Whether amounts are of one size, or share what became of those counted or all that one is about.

    Dates and results of votes or matches have no size. Shares of a hundred are near without being of one thing, since a
    report on a poll or on jobs has dozens: of those that shared some words only, none of 4 were of one thing in 850
    groups of articles.
    """
    if one.kind is not Kind.NUMBER or ":" in one.value + other.value:
        return True
    shared = one.about & other.about
    if shared & (_FATES | _MONEY_FOR) or shared in (one.about, other.about):
        return True
    return of_one_size(one, other) and unit_of(one) not in SHARES


def _same_purpose(one: Fact, other: Fact) -> bool:
    """Whether both are money of one currency, and for the same."""
    return comparable(one, other) and bool(one.about & other.about & _MONEY_FOR)


def same_occasion(one: Fact, other: Fact) -> bool:
    """Whether two words of what happened then are the same."""
    return len(one.about & other.about) >= _SHARED


def _shown(word: CellWord) -> Shown:
    return shown(word.fact, word.text) if word.fact else Shown((word.span,))
