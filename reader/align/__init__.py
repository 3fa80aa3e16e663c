"""Which passages of several accounts report the same thing: rows in reading order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from reader.align.anchors import Anchors, TermRarity
from reader.align.core import core
from reader.align.groups import PassageAt, Tie, group
from reader.align.guests import visits
from reader.align.order import reading_order
from reader.align.parallels import Near, near, shared_words
from reader.align.score import NEAREST, Scorer
from reader.align.second_look import second_look
from reader.align.terms import Bag, bags_of
from reader.model import STRONG, Anchor, Guest, Parallel, Row, Witness
from reader.preferences import USUAL

__all__ = ["Links", "align", "align_with_links", "anchors_of"]

Links = Mapping[tuple[tuple[int, int], tuple[int, int]], float]
"""How likely two passages of two accounts report the same thing, 0 to 1, where anything speaks for it.

A passage is (account, number); the one of the earlier account stands first.
"""


_FAINT = 0.08
"""The likelihood, 0 to 1, up to which nothing is said to tie two passages.

Links that people drew in 61 annotated events are found at F1 0.598, as they are with 0.06 or 0.1.
"""
_AT_FIRST = 0.05
"""The same before the second look, which raises some: links found rise by 4 in 100, at a third more pairs."""
_LOOKS = 50_000
"""How many pairs of passages are looked at closely, as far as every passage may have `_FEWEST` in each other account.

A dozen accounts of sixty passages stay below it. Over 61 events of three accounts the links that people drew are found
at F1 0.587 with six a passage, 0.587 with four, 0.578 with two.
"""
_FEWEST = 2
"""Passages of each other account that a passage is compared with however many there are. Chosen by hand."""


def align(
    witnesses: Sequence[Witness],
    progress: Callable[[float], None] = lambda _share: None,
    enough: float = USUAL.join,
) -> tuple[Row, ...]:
    """The rows of `align_with_links` alone."""
    return align_with_links(witnesses, progress, enough)[0]


def align_with_links(
    witnesses: Sequence[Witness],
    progress: Callable[[float], None] = lambda _share: None,
    enough: float = USUAL.join,
) -> tuple[tuple[Row, ...], Links]:
    """Lay the passages of the accounts into rows of those that report the same thing, in reading order.

    Every passage stands in exactly one row; furniture stands in rows of its own, with `aside` set. The order of the
    arguments decides the order of the cells and nothing else; an account given twice counts as one, its passages side
    by side. `progress` is called with the share of the work done, 0 to 1, and cancels it by raising. Two passages speak
    for a row from the likelihood `enough` on; a row's confidence is the mean likelihood of its pairs of passages that
    are not loose.
    """
    ranked, seats = _ranked(witnesses)
    bags: list[Sequence[Bag]] = [bags_of(witness) for witness in ranked]
    sizes = list(map(len, bags))
    at_first = _ties(bags, progress)
    ties = _telling(second_look(at_first, sizes))
    # In book-length accounts the letters fill memory, and nothing after this asks for them.
    bags = list(map(_without_letters, bags))
    joined = group(ties, _twins(bags), enough)
    rows = reading_order(joined + _alone(joined, sizes), sizes)
    progress(1.0)
    furniture = _furniture(ranked)
    likelihoods = {(tie.one, tie.other): tie.likelihood for tie in ties}
    rarity = TermRarity(bags)
    anchors = Anchors(witnesses, [bags[seat] for seat in seats], rarity)
    made = (_row(row, seats, furniture, likelihoods, anchors) for row in rows)
    finished = tuple(
        _with_others(row, found, _Given(ranked, bags, seats, rarity)) if found else row
        for row, found in zip(made, near(rows, ties), strict=True)
    )
    return finished, _links(_telling(at_first), seats)


def _telling(ties: Sequence[Tie]) -> list[Tie]:
    return [tie for tie in ties if tie.likelihood > _FAINT]


def _furniture(witnesses: Sequence[Witness]) -> set[PassageAt]:
    return {
        PassageAt(account, number)
        for account, witness in enumerate(witnesses)
        for number, passage in enumerate(witness.passages)
        if passage.part.furniture
    }


def _without_letters(bags: Sequence[Bag]) -> list[Bag]:
    return [replace(bag, grams=()) for bag in bags]


def _alone(joined: Sequence[Sequence[PassageAt]], sizes: Sequence[int]) -> list[list[PassageAt]]:
    """The passages that stand in none of these rows, each as a row of its own."""
    within = {place for row in joined for place in row}
    places = (PassageAt(account, number) for account, size in enumerate(sizes) for number in range(size))
    return [[place] for place in places if place not in within]


def _links(ties: Sequence[Tie], seats: Sequence[int]) -> Links:
    """The ties by the numbers of the accounts as they were given; copies of one account each have their own."""
    given: dict[int, list[int]] = defaultdict(list)
    for account, seat in enumerate(seats):
        given[seat].append(account)
    links: dict[tuple[tuple[int, int], tuple[int, int]], float] = {}
    for tie in ties:
        for one, other in product(given[tie.one.account], given[tie.other.account]):
            first, last = sorted(((one, tie.one.passage), (other, tie.other.passage)))
            links[first, last] = tie.likelihood
    return links


def anchors_of(witnesses: Sequence[Witness], rows: Sequence[Sequence[Sequence[int]]]) -> list[tuple[Anchor, ...]]:
    """What ties the cells of each of these rows together, whoever put them there: see `Row.anchors`."""
    bags = [bags_of(witness) for witness in witnesses]
    anchors = Anchors(witnesses, bags, TermRarity(bags))
    return [anchors.of(cells) for cells in rows]


def _ranked(witnesses: Sequence[Witness]) -> tuple[list[Witness], list[int]]:
    """The accounts in an order of their own, copies of one another only once, and where each argument stands there."""
    ranked: list[Witness] = []
    seats = [0] * len(witnesses)
    for number, witness in sorted(enumerate(witnesses), key=lambda each: (each[1].article.text, each[1].article.name)):
        if not ranked or not _copies(ranked[-1], witness):
            ranked.append(witness)
        seats[number] = len(ranked) - 1
    return ranked, seats


def _copies(one: Witness, other: Witness) -> bool:
    return one.article.text == other.article.text and one.passages == other.passages


def _ties(bags: Sequence[Sequence[Bag]], progress: Callable[[float], None]) -> list[Tie]:
    scorer, most = Scorer(bags), _nearest(bags)
    places = [[PassageAt(account, passage) for passage in range(len(each))] for account, each in enumerate(bags)]
    meetings = len(bags) * (len(bags) - 1) // 2
    ties: list[Tie] = []
    done = 0
    for left, ours in enumerate(places):
        for right, pairs in scorer.likely(left, most):
            progress(done / meetings)
            done += 1
            theirs = places[right]
            for here, there, likelihood in pairs:
                if likelihood > _AT_FIRST:
                    distance = abs(here / len(ours) - there / len(theirs))
                    ties.append(Tie(ours[here], theirs[there], likelihood, distance))
    return ties


def _nearest(bags: Sequence[Sequence[Bag]]) -> int:
    """How many passages of each other account are looked at for every one: fewer where there are many in all."""
    meetings = sum(map(len, bags)) * (len(bags) - 1)
    return max(_FEWEST, min(NEAREST, _LOOKS // max(1, meetings)))


def _twins(bags: Sequence[Sequence[Bag]]) -> dict[PassageAt, int]:
    """A number for every set of terms that an account states more than once, headlines apart."""
    twins: dict[PassageAt, int] = {}
    for account, each in enumerate(bags):
        told = Counter(bag.terms for bag in each if not bag.headline)
        numbers = {terms: number for number, terms in enumerate(told) if told[terms] > 1}
        for passage, bag in enumerate(each):
            if not bag.headline and bag.terms in numbers:
                twins[PassageAt(account, passage)] = numbers[bag.terms]
    return twins


def _row(
    places: Sequence[PassageAt],
    seats: Sequence[int],
    furniture: Collection[PassageAt],
    likelihoods: Mapping[tuple[PassageAt, PassageAt], float],
    anchors: Anchors,
) -> Row:
    cells = tuple(tuple(sorted(place.passage for place in places if place.account == seat)) for seat in seats)
    if places[0] in furniture or sum(map(bool, cells)) < 2:
        return Row(cells, aside=places[0] in furniture)
    if len({place.account for place in places}) < 2:
        return Row(cells, anchors=anchors.of(cells))
    found = core(sorted(places), likelihoods, STRONG)
    loose = set(places) - set(found.places)
    given = [(account, PassageAt(seat, passage)) for account, seat in enumerate(seats) for passage in cells[account]]
    loosely = tuple((account, place.passage) for account, place in given if place in loose)
    return Row(cells, round(found.confidence, 3), anchors.of(cells), loose=loosely)


class _Given(NamedTuple):
    """The accounts, copies of one another only once, and for each argument which of them it is."""

    witnesses: Sequence[Witness]
    bags: Sequence[Sequence[Bag]]
    seats: Sequence[int]
    rarity: TermRarity

    def of(self, place: PassageAt) -> Iterator[tuple[int, int]]:
        """The same passage in every copy of its account."""
        return ((account, place.passage) for account, seat in enumerate(self.seats) if seat == place.account)


def _with_others(row: Row, found: Sequence[Near], given: _Given) -> Row:
    """The row with what stands in others: guests, and what else comes near."""
    coming = list(visits(found, given.witnesses, given.bags, given.rarity))
    places = {visit.place for visit in coming}
    guests = (
        Guest(*place, visit.clause, next(given.of(visit.beside))) for visit in coming for place in given.of(visit.place)
    )
    parallels = _parallels([each for each in found if each.there not in places], given)
    return replace(row, guests=tuple(sorted(guests)), parallels=tuple(parallels))


def _parallels(found: Sequence[Near], given: _Given) -> Iterator[Parallel]:
    """What comes near to a row and is no guest, with a copy for every account that was given more than once."""
    for likelihood, here, there, *_ in found:
        one, other = given.bags[there.account][there.passage], given.bags[here.account][here.passage]
        words = shared_words(given.witnesses[there.account], there.passage, one, other, given.rarity)
        for place in given.of(there):
            yield Parallel(place, next(given.of(here)), round(likelihood, 3), words)
