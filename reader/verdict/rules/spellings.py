"""One name in two spellings: a person, a place or a group whose letters an editor has to settle.

Hit: "Alan Krueger, who taught at Princeton" against "Alan Kruger", where one account never has the other's spelling; or
"Alan Kreuger" once, in an account that has "Krueger" elsewhere.
Near miss: "Senator Reid" against "Senator Reed", two people with one title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from reader.language.english.people.bodies import ORGANISATION_WORDS
from reader.language.english.people.naming import NAME_PARTICLES, ROLE_NOUNS, TITLES
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Kind, Span, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.slips import misprinted, slipped, sounding_like

_SHORTEST = 4
"""Letters of the shortest name: three letters and one slip are as often two names (Lee, Lea)."""
_TOLD_TOGETHER = 0.6
"""The likelihood from which two passages report so much the same that a like name in both is one name."""
_NEAR = 0.1
"""The likelihood from which a title or a noun beside both names ties them: a title alone has many bearers."""
_NO_NAMES = PLACES | TITLES | ORGANISATION_WORDS
_NO_COMPANIONS = _NO_NAMES | ROLE_NOUNS


class Mention(NamedTuple):
    """A name where it stands: word `at` of the words of its passage."""

    passage: int
    words: Sequence[CellWord]
    at: int

    @property
    def span(self) -> Span:
        """Where the name stands in the text."""
        return self.words[self.at].span


MentionsByName = Mapping[str, Sequence[Mention]]


def spellings(case: Case) -> Iterator[Difference]:
    """One name in two spellings, of which an account has its own throughout, or slips once between two."""
    here, there = case.one.read(_names), case.other.read(_names)
    sounding: dict[str, list[str]] = defaultdict(list)
    for yours in there:
        for letter in sounding_like(yours[0]):
            sounding[letter].append(yours)
    for mine in here:
        for yours in sounding.get(mine[0], ()):
            own = (mine not in case.other.vocabulary) + (yours not in case.one.vocabulary)
            pairs = list(product(here[mine], there[yours])) if own and slipped(mine, yours) else []
            by_names = own == 1 and not _misprinted(case, mine, yours)
            if any(_one_name(case, *pair, by_names=by_names) for pair in pairs):
                one, other = _shown(case, pairs)
                yield Difference(Kind.SPELLING, Shown((one.span,)), Shown((other.span,)), weight=Weight.WORDING)


def _names(account: Account) -> MentionsByName:
    """The words that an account writes with a capital wherever they stand."""
    found: dict[str, list[Mention]] = defaultdict(list)
    small: set[str] = set()
    for number, words in enumerate(account.words):
        for at, word in enumerate(words):
            if word.text[:1].islower():
                small.add(word.form)
            elif word.capital and _may_be_a_name(word):
                found[word.form].append(Mention(number, words, at))
    return {form: mentions for form, mentions in found.items() if form not in small}


def _may_be_a_name(word: CellWord) -> bool:
    """Whether a word with a capital can be a name by itself, which no abbreviation, office or known place is."""
    return len(word.form) >= _SHORTEST and word.content and not word.text.isupper() and word.form not in _NO_NAMES


def _beside(name: Mention) -> list[CellWord]:
    """The words of news that touch a name in its sentence, particles of names left out."""
    _, words, at = name
    before = next((word for word in reversed(words[:at]) if word.form not in NAME_PARTICLES), None)
    behind = next((word for word in words[at + 1 :] if word.form not in NAME_PARTICLES), None)
    near = [] if words[at].opens or before is None else [before]
    near += [] if behind is None or behind.opens else [behind]
    return [word for word in near if word.form not in STOP_WORDS and not word.fact]


def _misprinted(case: Case, mine: str, yours: str) -> bool:
    """Whether an account that has both spellings has one of them once only, a letter off."""
    account, rare = (case.one, mine) if mine not in case.other.vocabulary else (case.other, yours)
    return account.vocabulary[rare] == 1 and misprinted(mine, yours)


def _one_name(case: Case, here: Mention, there: Mention, *, by_names: bool) -> bool:
    """Whether both mentions are of one bearer: by another of its names beside both, or by what is told of it.

    Where it has to be shown `by_names`, what is told of it is not enough.
    """
    together = [(mine, yours) for mine, yours in product(_beside(here), _beside(there)) if _same(mine, yours)]
    if any(_name(mine) and _name(yours) for mine, yours in together):
        return True
    return not by_names and case.link(here.passage, there.passage) >= (_NEAR if together else _TOLD_TOGETHER)


def _same(one: CellWord, other: CellWord) -> bool:
    return one.form == other.form or (_name(one) and _name(other) and slipped(one.form, other.form))


def _name(word: CellWord) -> bool:
    return word.text[:1].isupper() and word.form not in _NO_COMPANIONS and len(word.form) >= _SHORTEST


def _shown(case: Case, pairs: Sequence[tuple[Mention, Mention]]) -> tuple[Mention, Mention]:
    """Where both spellings are shown: in the two passages that most report the same, the earliest of them."""
    return max(
        pairs, key=lambda pair: (case.link(pair[0].passage, pair[1].passage), -pair[0].passage, -pair[1].passage)
    )
