"""When two quotations are the same words, although cut, bracketed, mistyped or split in two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.language.english.words import STOP_WORDS
from reader.model import Speaker, Treatment, Witness
from reader.similarity import word_changes

_WORD = re.compile(r"\[[^\[\]\n]{0,200}\]|[^\W_]+(?:['’][^\W_]+)*")
# So much of the shorter quotation has to stand in the longer one, in the same order.
_SHARED = 0.75
_FEWEST_CONTENT_WORDS = 2
_FEWEST_WORDS = 6
# Quotations are compared when they share a run of this many words that is no commonplace among them.
_RUN = 3
_COMMONPLACE = 40
_LONGEST_PHRASE = 8

Test = Callable[[Speaker, Speaker], bool]


@dataclass(frozen=True, slots=True)
class Said:
    """A direct quotation of one account as its words: lower case, straight apostrophes, a [bracket] as one word."""

    account: int
    number: int
    words: tuple[str, ...]
    speaker: Speaker | None


def said_by(account: int, witness: Witness) -> Iterator[Said]:
    """The direct quotations of one account."""
    for number, quotation in enumerate(witness.quotations):
        if quotation.direct:
            words = witness.said(number).casefold().replace("’", "'")
            yield Said(account, number, tuple(_WORD.findall(words)), quotation.speaker)


def equal_groups(said: Sequence[Said], conflicting: Test) -> list[list[Said]]:
    """All quotations, those that are the same statement together."""
    home = list(range(len(said)))

    def root(number: int) -> int:
        while home[number] != number:
            home[number] = number = home[home[number]]
        return number

    for one, other in _candidates(said):
        if root(one) != root(other) and _same(said[one], said[other], conflicting):
            home[root(other)] = root(one)
    groups: dict[int, list[Said]] = defaultdict(list)
    for number, each in enumerate(said):
        groups[root(number)].append(each)
    return list(groups.values())


def _candidates(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations of two accounts that share a run of words."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, each in enumerate(said):
        for run in {each.words[at : at + _RUN] for at in range(max(1, len(each.words) - _RUN + 1))}:
            index[run].append(number)
    pairs = {pair for numbers in index.values() if len(numbers) <= _COMMONPLACE for pair in combinations(numbers, 2)}
    return (pair for pair in sorted(pairs) if said[pair[0]].account != said[pair[1]].account)


def _same(a: Said, b: Said, conflicting: Test) -> bool:
    """Whether two quotations give the same words; a phrase that somebody else takes up at length is not meant."""
    short, long = sorted((a.words, b.words), key=len)
    if len(short) < min(_SHARED * len(long), _LONGEST_PHRASE) and _conflict(a.speaker, b.speaker, conflicting):
        return False
    gone = {number for change in word_changes(short, long) for number in range(change.a_start, change.a_end)}
    shared = [word for number, word in enumerate(short) if number not in gone]
    telling = len(shared) >= _FEWEST_WORDS or sum(word not in STOP_WORDS for word in shared) >= _FEWEST_CONTENT_WORDS
    return telling and len(shared) >= _SHARED * len(short)


def _conflict(a: Speaker | None, b: Speaker | None, conflicting: Test) -> bool:
    return a is not None and b is not None and conflicting(a, b)


def treatment(quotations: Sequence[Said], fullest: Sequence[str]) -> Treatment:
    """What an account's quotations make of a statement, measured by the fullest form of it in any account.

    Words left out or put into [brackets] shorten it; any other word alters it.
    """
    words = [word for one in quotations for word in one.words]
    changes = word_changes(words, fullest)
    if any(not word.startswith("[") for change in changes for word in words[change.a_start : change.a_end]):
        return Treatment.ALTERED
    return Treatment.SHORTENED if changes else Treatment.QUOTED
