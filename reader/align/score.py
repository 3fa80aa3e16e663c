"""How likely two passages of two accounts report the same thing."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.align.space import Meeting, Space
from reader.align.terms import Bag
from reader.language.english.vocabulary.rarity import RAREST, rarities

# Weights of a logistic regression over pairs of annotated accounts, rounded.
_BIAS = 3.0
_LIKENESS = 2.9
_BEST = 1.5
_ROUND = 0.25
_HEADLINE = 2.7
_NUMBERS = 0.6
_QUOTED = 0.7
_QUOTED_ALONE = -0.3
_RAREST = 0.25
_APART = -1.0
_LEADS = 0.8

NEAREST = 6
"""How many passages of the other account are looked at closely for each one."""
_LEAST = 0.03
"""Passages less alike than this by their terms are not looked at again.

Links that people drew in 61 annotated events are found at F1 0.598, with 0.02 at 0.597 and with 0.04 at 0.598.
"""
_ADDS_NOTHING = 0.85
"""What is left of a likeness when the other passage is read on into a neighbour that adds nothing."""
_SAME = 0.8
"""Two passages that share this much of all their terms are the same, and need no other to be told in full."""
_PLACES = 2
"""How many places a passage is tied to that all tell it word for word."""
_USUAL, _STRANGE = 0.33, 0.03
"""How many pairs a passage of the shorter account has if both report one event, and if they have nothing in common."""
_ONE_NEWS = 0.12
"""Headlines that share less than this of the weight of all their terms tell different news of one event."""
_OTHER_NEWS = 0.6
"""The likelihood that such headlines reach at most: they are related."""
_LEAD = 4
"""How many passages are the beginning of an account."""
_SMOOTH = 0.03
"""Added to a likeness before its logarithm is taken."""


_Places = tuple[int, int]
"""A passage of the one account and one of the other."""


class PassagePair(NamedTuple):
    """Two passages by their numbers, and how likely they report the same thing, 0 to 1."""

    left: int
    right: int
    likelihood: float


class PairEvidence(NamedTuple):
    """What speaks for a pair of passages.

    `likeness` by the two alone, `in_context` when one is read on into its neighbour, `best` as a share of what either
    reaches with any other, `around` of the passages before or after both. `numbers` is how rare shared numbers are,
    `quoted` how much of the shorter one's quoted words both quote, `quoted_alone` whether words are quoted but none by
    both. `rarest` is how rare in news at large the rarest word is that both have and that is no name: what share a name
    or "in a statement" alone seldom report the same. `apart` is how far apart the two are told, as a share of the way
    through, `leads` whether both begin their accounts, `other_news` whether both are headlines that share too little to
    be of one piece of news.
    """

    likeness: float
    in_context: float
    best: float
    around: float
    headline: bool
    numbers: float
    quoted: float
    quoted_alone: bool
    rarest: float
    apart: float
    leads: bool
    other_news: bool


class Scorer:
    """The passages of all accounts as bags, with their terms and letters weighed by their rarity among all of them."""

    def __init__(self, bags: Sequence[Sequence[Bag]]) -> None:
        self.bags = bags
        self.terms = Space([[bag.terms for bag in each] for each in bags])
        self.letters = Space([[bag.grams for bag in each] for each in bags])

    def likely(self, left: int, most: int = NEAREST) -> Iterator[tuple[int, list[PassagePair]]]:
        """Each account behind an account, with every pair of passages that has something in common.

        For each passage `most` of the other account are looked at closely. Accounts that share little as a whole seldom
        report the same event: the odds of each of their pairs shrink with the third power of what is missing, which
        leaves little more than what both say in the same words.
        """
        ours = _letters(self.bags[left])
        for right in range(left + 1, len(self.bags)):
            meeting = Meeting(self.letters, left, right, ours, _letters(self.bags[right]))
            yield right, self._likely(left, right, _evidence(_Accounts(self, left, right, meeting), most))

    def _likely(self, left: int, right: int, found: Mapping[_Places, PairEvidence]) -> list[PassagePair]:
        likelihoods = {places: likelihood(each) for places, each in found.items()}
        told = min(sum(bool(bag.terms) and not bag.headline for bag in self.bags[each]) for each in (left, right))
        shared = sum(likelihoods[places] for places, each in found.items() if not each.headline)
        doubt = max(1.0, _USUAL / max(shared / told, _STRANGE)) ** 3 if told else 1.0
        return [
            PassagePair(here, there, each / (each + (1 - each) * doubt)) for (here, there), each in likelihoods.items()
        ]


def likelihood(found: PairEvidence) -> float:
    """Weigh the evidence: a logistic function of log-likenesses."""
    weight = (
        _BIAS
        + _LIKENESS * math.log((found.likeness + found.in_context) / 2 + _SMOOTH)
        + _BEST * found.best
        + _ROUND * math.log(found.around + _SMOOTH)
        + _HEADLINE * found.headline
        + _NUMBERS * math.log1p(found.numbers)
        + _QUOTED * found.quoted
        + _QUOTED_ALONE * found.quoted_alone
        + _RAREST * found.rarest
        + _APART * found.apart
        + _LEADS * found.leads
    )
    told = 1 / (1 + math.exp(-weight))
    return min(told, _OTHER_NEWS) if found.other_news else told


def _evidence(pair: _Accounts, most: int) -> dict[_Places, PairEvidence]:
    """What speaks for each pair of passages of two accounts that share terms."""
    likeness = pair.likenesses(most)
    reached = pair.in_context(likeness)
    best: dict[int, float] = defaultdict(float)
    for (here, there), alike in likeness.items():
        best[here], best[there] = max(best[here], alike), max(best[there], alike)
    return {
        (here, there - pair.parting): PairEvidence(
            alike,
            reached[here, there],
            alike / max(best[here], best[there]),
            max(likeness.get((here - 1, there - 1), 0.0), likeness.get((here + 1, there + 1), 0.0)),
            pair.bags[here].headline,
            pair.numbers(here, there),
            *pair.quoted(here, there),
            pair.rarest(here, there),
            pair.apart(here, there),
            here < _LEAD and there - pair.parting < _LEAD,
            pair.bags[here].headline and pair.overlap(here, there) < _ONE_NEWS,
        )
        for (here, there), alike in sorted(likeness.items())
    }


def _letters(bags: Sequence[Bag]) -> list[frozenset[str]]:
    return [frozenset(bag.grams) for bag in bags]


class _Accounts:
    """Two accounts that meet in two spaces, of terms and of letters; the second one's passages are numbered on."""

    def __init__(self, scorer: Scorer, left: int, right: int, letters: Meeting) -> None:
        self.bags, self.parting = [*scorer.bags[left], *scorer.bags[right]], len(scorer.bags[left])
        self._numbers, self._space = (left, right), scorer.terms
        terms = ([bag.terms for bag in scorer.bags[each]] for each in (left, right))
        self._terms, self._letters = Meeting(scorer.terms, left, right, *terms), letters
        self._rarities = rarities()

    def likenesses(self, most: int) -> Mapping[_Places, float]:
        """The likeness of every pair worth a close look."""
        found = {}
        for here, there in self._not_told_elsewhere(self._neighbours(most)):
            alike = self._terms.cosine(here, there) if self._told_alike(here, there) else 0.0
            if alike >= _LEAST:
                found[here, there] = (alike + self._letters.cosine(here, there)) / 2
        return found

    def _neighbours(self, most: int) -> list[_Places]:
        return [(here, there + self.parting) for here, there in sorted(self._space.neighbours(*self._numbers, most))]

    def _told_alike(self, one: int, other: int) -> bool:
        """Whether both are headlines, or neither is."""
        return self.bags[one].headline == self.bags[other].headline

    def _not_told_elsewhere(self, pairs: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Without the pairs in which either passage stands elsewhere in the other account, almost word for word.

        Of several such places the nearest two are kept, as far as both sides are concerned.
        """
        same = [pair for pair in pairs if self._terms.overlap(*pair) >= _SAME]
        kept: Counter[int] = Counter()
        for here, there in sorted(same, key=lambda pair: (self.apart(*pair), pair)):
            if kept[here] < _PLACES and kept[there] < _PLACES:
                kept.update((here, there))
                yield here, there
        told = {passage for pair in same for passage in pair}
        yield from ((here, there) for here, there in pairs if here not in told and there not in told)

    def apart(self, here: int, there: int) -> float:
        """How far apart two passages are told, as a share of the way through."""
        return abs(here / self.parting - (there - self.parting) / (len(self.bags) - self.parting))

    def in_context(self, likeness: Mapping[_Places, float]) -> dict[_Places, float]:
        """How alike each pair is when one of the two is read on into a neighbour that has something in common as well.

        Reading on counts where it adds to what the neighbour shares by itself.
        """
        reached = {pair: _ADDS_NOTHING * alike for pair, alike in likeness.items()}
        for one, first, pairs in self._read_on(likeness):
            alike = (self._terms.cosine_of_run(one, first) + self._letters.cosine_of_run(one, first)) / 2
            for pair, other in (pairs, pairs[::-1]):
                if alike > likeness[other]:
                    reached[pair] = max(reached[pair], alike)
        return reached

    def _read_on(self, likeness: Collection[_Places]) -> Iterator[tuple[int, int, tuple[_Places, _Places]]]:
        """A passage with the first of two of the other account that follow one another, if it is like both of them.

        A headline is like headlines only, so that no run leads from one into the body.
        """
        for here, there in likeness:
            if (here, there + 1) in likeness:
                yield here, there, ((here, there), (here, there + 1))
            if (here + 1, there) in likeness:
                yield there, here, ((here, there), (here + 1, there))

    def numbers(self, here: int, there: int) -> float:
        """How rare the numbers are that both give, all together."""
        both = self.bags[here].figures & self.bags[there].figures
        return math.fsum(map(self._space.rarity, both)) if both else 0.0

    def quoted(self, here: int, there: int) -> tuple[float, bool]:
        """The share of the shorter quotation that both quote, and whether any is quoted but nothing by both."""
        ours, theirs = self.bags[here].quoted, self.bags[there].quoted
        both = ours & theirs
        if not both:
            return 0.0, bool(ours or theirs)
        return self._space.weight(both) / min(self._space.weight(ours), self._space.weight(theirs)), False

    def overlap(self, here: int, there: int) -> float:
        """The weight of what two passages share, as a share of the weight of all that they hold."""
        return self._terms.overlap(here, there)

    def rarest(self, here: int, there: int) -> float:
        """How rare in news at large the rarest word is that both have and that is no name; 0 where there is none."""
        both = self.bags[here].plain & self.bags[there].plain
        return max([self._rarities.get(term, RAREST) for term in both], default=0.0)
