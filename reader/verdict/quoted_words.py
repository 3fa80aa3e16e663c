"""The words of direct quotations, passage by passage, as they are held against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from reader.language.english.vocabulary.certainty_words import TURNING
from reader.language.english.vocabulary.stems import stem
from reader.model import Quotation
from reader.verdict.case import Account
from reader.verdict.cells.cell_words import CellWord

MOST = 150
"""Quotations of an account; each is held against each of another account.

Of 1,000 articles none had more than 36; all of 150 held against 150 take half a second.
"""
TOGETHER = 0.6
"""The likelihood from which two passages report so much the same that like words in them are one utterance."""


class Quoted(NamedTuple):
    """The words of a direct quotation in one passage; `forms` are what is compared of them, `news` the forms that
    say something by themselves."""

    passage: int
    words: Sequence[CellWord]
    forms: frozenset[str]
    news: frozenset[str]

    @property
    def stems(self) -> frozenset[str]:
        """The stems of the words of news."""
        return frozenset(map(stem, self.news))


def quotations_of(account: Account) -> list[Quoted]:
    """The direct quotations of an account, each in every passage that it touches; the first `MOST` of them."""
    found: dict[tuple[int, int], list[CellWord]] = defaultdict(list)
    for number, words in enumerate(account.words):
        for word in words:
            if word.quotation >= 0:
                found[number, word.quotation].append(word)
    return [_quoted(passage, words) for (passage, _), words in islice(found.items(), MOST)]


def of_substance(word: CellWord) -> bool:
    """Whether an editor misses a word of a quotation: it is one of news, or turns the sense."""
    return word.content or word.form in TURNING


def quotation_behind(account: Account, quoted: Quoted) -> Quotation:
    """The quotation whose words these are."""
    return account.witness.quotations[quoted.words[0].quotation]


def _quoted(passage: int, words: Sequence[CellWord]) -> Quoted:
    forms = frozenset(word.form for word in words)
    return Quoted(passage, words, forms, frozenset(word.form for word in words if word.content))
