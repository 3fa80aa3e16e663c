"""Two whole accounts as the rules see them, with all that a rule may ask about both."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, combinations
from typing import TypeVar, cast

from reader.language.english.vocabulary.stems import stem
from reader.model import Article, Clause, Part, Span, Witness
from reader.verdict.cells.cell_words import CellWord, words_of
from reader.verdict.difference import Difference
from reader.verdict.english.claims import Claim, Likeness, claim
from reader.verdict.english.possible_acts import PossibleActs

_Read = TypeVar("_Read")

_ONE_EVENT = 0.4
"""The likelihood of their likest passages from which two accounts tell of one event.

It holds for 180 of 183 pairs of accounts of 61 annotated events, and for 4 of 60 pairs of strangers.
"""

Links = Mapping[tuple[tuple[int, int], tuple[int, int]], float]
"""How likely two passages, each (account, number), report the same thing, 0 to 1; the earlier account first."""

Clauses = Callable[[Article, Span], Sequence[Clause]]
"""Reads the clauses of a stretch of an article; none in a language without a grammar."""


def no_clauses(_article: Article, _span: Span) -> Sequence[Clause]:
    """For those who compare by words alone."""
    return ()


class Account:
    """An account read once for all rules and for every account that it meets.

    A rule may ask for its words in several views, each a list with an entry for every passage, in order. "The mayor has
    warned the owners on Monday." as passage 3 has

    - `words[3]`, every word with its span: `the`, `mayor`, `has`, `warned`, … as `CellWord`s
    - `words_in(3)`, the same, also where the passage is a heading or furniture, for which `words` has none
    - `stems[3]`, stems of what is news but amounts and dates, for `Case.rarity.alike`: `{"mayor", "warn", "owner"}`
    - `forms[3]`, every form as a set: `{"the", "mayor", "has", "warned", "on", "owners", "W-1"}`
    - `holding({"mayor"})`, the passages that have one of these forms: `[3, 7]`
    - `vocabulary["mayor"]`, how often a form occurs: `2`

    and for its grammar `claims(3)`: who warned whom, and how surely. A form is in small letters and in
    one spelling (`colour` has the form `color`, `evidence` the form `evidense`), so lists of words have to be, too:
    `listed_form` brings them into it. The words themselves, as an editor sees them, are `span.of(account.text)`.
    """

    def __init__(self, number: int, witness: Witness, clauses: Clauses = no_clauses) -> None:
        self.number, self.witness = number, witness
        self.text = witness.article.text
        self._read = clauses
        self._words: dict[int, tuple[CellWord, ...]] = {}
        self._claims: dict[int, Sequence[Claim]] = {}
        self._kept: dict[Callable[[Account], object], object] = {}

    @cached_property
    def words(self) -> list[tuple[CellWord, ...]]:
        """The words of every passage; furniture and headings have none."""
        told = [passage.part in (Part.HEADLINE, Part.BODY) for passage in self.witness.passages]
        return [self.words_in(number) if each else () for number, each in enumerate(told)]

    def words_in(self, passage: int) -> tuple[CellWord, ...]:
        """The words of a passage, whatever part of the page it is."""
        if passage not in self._words:
            self._words[passage] = words_of(self.witness, passage)
        return self._words[passage]

    @property
    def english(self) -> bool:
        """Whether rules of English may be asked about its words."""
        return self.witness.article.english

    @cached_property
    def headline(self) -> int | None:
        """The number of the first passage that is a headline."""
        parts = (passage.part for passage in self.witness.passages)
        return next((number for number, part in enumerate(parts) if part is Part.HEADLINE), None)

    @cached_property
    def stems(self) -> list[frozenset[str]]:
        """The stems of the words of news of every passage, amounts and dates left out."""
        return [frozenset([stem(word.form) for word in words if word.tells]) for words in self.words]

    @cached_property
    def forms(self) -> list[frozenset[str]]:
        """The forms of the words of every passage."""
        return [frozenset(word.form for word in words) for words in self.words]

    @cached_property
    def _holders(self) -> Mapping[str, Sequence[int]]:
        """The passages that have each form, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, forms in enumerate(self.forms):
            for form in forms:
                found[form].append(number)
        return found

    def holding(self, forms: Iterable[str]) -> list[int]:
        """The passages that have one of these forms, in order."""
        held = self._holders
        return sorted({passage for form in held.keys() & forms for passage in held[form]})

    def read(self, how: Callable[[Account], _Read]) -> _Read:
        """What a rule reads from this account alone, worked out once however many accounts it is compared with."""
        if how not in self._kept:
            self._kept[how] = how(self)
        return cast("_Read", self._kept[how])

    def claims(self, passage: int) -> Sequence[Claim]:
        """What a passage claims, read when it is first wanted; furniture and headings claim nothing."""
        if passage not in self._claims:
            span, words = self.witness.passages[passage].span, self.words[passage]
            clauses = self._read(self.witness.article, span) if words else ()
            self._claims[passage] = [claim(passage, clause, words) for clause in clauses]
        return self._claims[passage]

    @cached_property
    def possible_acts(self) -> PossibleActs:
        """What passages may tell, known before their claims are read; furniture and headings tell nothing."""
        spans = (passage.span for passage in self.witness.passages)
        return PossibleActs(self.text, ((number, span) for number, span in enumerate(spans) if self.words[number]))

    @cached_property
    def vocabulary(self) -> Counter[str]:
        """How often each form occurs."""
        return Counter(word.form for words in self.words for word in words)


@dataclass(frozen=True)
class Case:
    """Two accounts, and how much any two of their passages have to do with each other.

    A rule may ask

    - `linked(0.7)`: which passages report the same, as pairs of numbers: `for here, there in case.linked(0.7)`
    - `near(here, 0.7)` and `link(here, there)`: the same for one passage of `one`, and for two passages
    - `one.words[here]` and the other views of an `Account`
    - `rarity.alike(one.stems[here], other.stems[there])`: how much two passages share in words, 0 to 1
    - `alike(claim, claim)`: how alike two claims are, by verb, subject, things, words and place
    - `of_one_event`: whether to look beyond passages that are linked at all
    - `both_ways(found)`, where a rule reads the one against the other and has to be asked both ways

    It yields `Difference`s, the words of `one` first.
    """

    one: Account
    other: Account
    rarity: Rarity
    links: Links

    @property
    def english(self) -> bool:
        """Whether rules of English may be asked about both accounts."""
        return self.one.english and self.other.english

    def link(self, here: int, there: int) -> float:
        """How likely a passage of the one and a passage of the other report the same thing, 0 to 1."""
        one, other = (self.one.number, here), (self.other.number, there)
        return self.links.get((min(one, other), max(one, other)), 0.0)

    def near(self, here: int, least: float) -> list[int]:
        """The passages of the other that report the same as one of the one at least so likely, in order."""
        return [there for there, likelihood in self._near.get(here, ()) if likelihood >= least]

    @cached_property
    def _near(self) -> Mapping[int, Sequence[tuple[int, float]]]:
        found: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for here, there, likelihood in self._linked:
            found[here].append((there, likelihood))
        return found

    def linked(self, least: float) -> list[tuple[int, int]]:
        """The passages of the one with those of the other that report the same at least so likely, in order."""
        return [(here, there) for here, there, likelihood in self._linked if likelihood >= least]

    @cached_property
    def of_one_event(self) -> bool:
        """Whether the accounts tell of one event at all: rules that look beyond rows ask this first."""
        return any(likelihood >= _ONE_EVENT for *_, likelihood in self._linked)

    @cached_property
    def _linked(self) -> list[tuple[int, int, float]]:
        turned = self.one.number > self.other.number
        pairs = ((pair[::-1] if turned else pair, likelihood) for pair, likelihood in self.links.items())
        numbers = self.one.number, self.other.number
        told = sorted((here, there, each) for ((one, here), (other, there)), each in pairs if (one, other) == numbers)
        return [each for each in told if self.one.words[each[0]] and self.other.words[each[1]]]

    def alike(self, here: Claim, there: Claim) -> Likeness:
        """How alike a claim of the one account and a claim of the other are."""
        return Likeness(
            not here.verb.isdisjoint(there.verb),
            not here.subjects.isdisjoint(there.subjects),
            not here.things.isdisjoint(there.things),
            here.early and there.early,
            self.rarity.alike(here.others, there.others),
            self.link(here.passage, there.passage),
        )

    @cached_property
    def turned(self) -> Case:
        """The same case with the accounts the other way round."""
        return replace(self, one=self.other, other=self.one)

    def both_ways(self, found: Callable[[Case], Iterable[Difference]]) -> Iterator[Difference]:
        """What is found when the one is read against the other, and when the other is read against the one."""
        yield from found(self)
        yield from (difference.turned for difference in found(self.turned))


class Rarity:
    """How much a shared word says: the logarithm of how few passages have it, over all accounts."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        told = Counter(chain.from_iterable(chain.from_iterable(account.stems for account in accounts)))
        passages = sum(len(account.stems) for account in accounts)
        self._weights = {stem: math.log((passages + 1) / (count + 0.5)) for stem, count in told.items()}
        self._unseen = math.log((passages + 1) / 0.5)
        self._wholes: dict[frozenset[str], float] = {}

    def of(self, stem: str) -> float:
        """In nats; about 1 for a word of every third passage, 4 to 5 for one that occurs once in each of two."""
        return self._weights.get(stem, self._unseen)

    def alike(self, here: frozenset[str], there: frozenset[str]) -> float:
        """The cosine of two sets of words, weighed by their rarity, 0 to 1."""
        shared = here & there
        return math.fsum(map(self.of, shared)) / math.sqrt(self._whole(here) * self._whole(there)) if shared else 0.0

    def _whole(self, stems: frozenset[str]) -> float:
        """The weight of a set of words, which meets many others."""
        if stems not in self._wholes:
            self._wholes[stems] = math.fsum(map(self.of, stems))
        return self._wholes[stems]


def accounts_of(witnesses: Sequence[Witness], clauses: Clauses = no_clauses) -> list[Account]:
    """The accounts of a comparison, in their order."""
    return [Account(number, witness, clauses) for number, witness in enumerate(witnesses)]


def cases(accounts: Sequence[Account], links: Links) -> list[Case]:
    """Every two accounts; which of them is the one hangs on their words, so that no rule need think of their order."""
    rarity = Rarity(accounts)
    own: dict[frozenset[int], dict[tuple[tuple[int, int], tuple[int, int]], float]] = defaultdict(dict)
    for (here, there), likelihood in links.items():
        own[frozenset((here[0], there[0]))][here, there] = likelihood
    pairs = (sorted(pair, key=lambda account: account.text) for pair in combinations(accounts, 2))
    return [Case(one, other, rarity, own[frozenset((one.number, other.number))]) for one, other in pairs]
