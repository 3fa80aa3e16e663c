"""One claim that one account gives as so and the other holds back: candidates, and how likely both claim the same."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.language.english.vocabulary.acts import PURPOSE, SPEECH_ACTS
from reader.language.english.vocabulary.certainty_words import BELIEVING, DOUBTING, ONLY_BEFORE_TO
from reader.language.english.vocabulary.common_words import WORD
from reader.language.english.vocabulary.stems import stem
from reader.model import Clause, Held, Kind, Phrase, Span, Tense
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.claims import Claim, Likeness, same_act

_LINKED = 0.4
"""The likelihood that two passages report the same from which their clauses are compared.

Below it 2 of 14 pairs are right, in annotated events and in articles of one day that no rule was made on.
"""
_ONE_REPORT = 0.9
"""The likelihood from which passages report so much the same that the verb alone tells that two claims are one."""
_NEAR = 2
"""Words that may stand between a clause and the cue that is said of it: "is believed to have", "appears to"."""
_BEFORE = 4
"""Words before a clause among which another may loosen it: "It appears that the train", "an apparent"."""
_LESS_ALIKE = 0.3
"""How much less alike (of 4) a plain claim of the first account may be to the second's and still tell the same: then
the account says itself what it holds back elsewhere. A word or two makes so much."""
_ENOUGH = 0.42
"""The likelihood from which two claims are shown as one that is held otherwise: on annotated news three in four pairs
above it are right, with each event left out in turn."""

_INFINITIVE = frozenset({"to"})
_SENTENCE_END = re.compile(r"[?!\n]|\.(?=\W*(?:\s|$))")


class ClaimPair(NamedTuple):
    """A claim that one account does not give as so, the one that another gives as so, and what speaks for their match.

    `late` is how far on the second stands, as a share of its account.
    """

    here: Claim
    there: Claim
    likeness: Likeness
    late: float


def pairs(case: Case, held: Held, cues: frozenset[str]) -> Iterator[ClaimPair]:
    """Claims of the first account that are so held, with those of the second that may be the same and are plain.

    `cues` are the stems of words of which one has to hold the claim back.
    """
    for number in range(len(case.one.words)):
        linked = case.near(number, _LINKED) if may_hold_back(case.one, number, cues) else ()
        for here in case.one.claims(number) if linked else ():
            if here.clause.held is held and meant(case.one, here, cues):
                yield from _with(case, here, linked)


def may_hold_back(account: Account, passage: int, cues: frozenset[str]) -> bool:
    """Whether a passage has one of these words at all: so few have one that the clauses of the others are never read.

    A "to" tells by itself what is still to come only in a headline: "Orley to close its bridge".
    """
    cues = cues if passage == account.headline else cues - _INFINITIVE
    return not cues.isdisjoint(account.read(_stems)[passage])


def _stems(account: Account) -> list[frozenset[str]]:
    """The stems of all words of every passage that can hold a claim back."""
    return [frozenset(map(stem, _cues(words))) for words in account.words]


def _cues(words: Sequence[CellWord]) -> set[str]:
    """The forms of these words; "about" and the like only where a "to" is next."""
    before = {word.form for word, behind in pairwise(words) if behind.form == "to"}
    return {word.form for word in words} - (ONLY_BEFORE_TO - before)


def likelihood(pair: ClaimPair) -> float:
    """How likely both claims are one: a logistic function of the evidence."""
    weight = -2.5 + 2.7 * pair.likeness.link + pair.likeness.whole - 1.4 * pair.late
    return 1 / (1 + math.exp(-weight))


def differences(case: Case, held_back: Callable[[Case], Iterable[ClaimPair]]) -> Iterator[Difference]:
    """What either account holds back and the other gives as so; each claim in its likeliest pair only."""

    def found(one: Case) -> Iterator[Difference]:
        for pair in _likeliest(held_back(one)):
            yield Difference(Kind.CERTAINTY, shown(one.one, pair.here), shown(one.other, pair.there))

    return case.both_ways(found)


def _likeliest(found: Iterable[ClaimPair]) -> Iterator[ClaimPair]:
    taken: set[Claim] = set()
    for pair in sorted(found, key=lambda pair: (-likelihood(pair), pair.here.clause.span, pair.there.clause.span)):
        if taken.isdisjoint((pair.here, pair.there)):
            taken |= {pair.here, pair.there}
            yield pair


def meant(account: Account, claim: Claim, cues: frozenset[str]) -> bool:
    """Whether one of the cues is said of this very clause."""
    cue, span = claim.clause.cue, claim.clause.span
    if cue is None or not claim.verb.isdisjoint(cues) or not _tells(claim) or claim.clause.joined in PURPOSE:
        return False
    said = {stem(word.lower()) for word in WORD.findall(cue.of(account.text))}
    return not said.isdisjoint(cues) and (cue.touches(span) or _governed(account.text, claim.clause, cue))


def _governed(text: str, clause: Clause, cue: Span) -> bool:
    """Whether a cue outside a clause is said of it; a bare participle may belong to a noun: "a report released"."""
    between = text[cue.end : clause.span.start] if cue.end <= clause.span.start else text[clause.span.end : cue.start]
    return len(between.split()) <= _NEAR and (clause.tense is not Tense.PARTICIPLE or bool(clause.joined))


def _with(case: Case, here: Claim, linked: Sequence[int]) -> Iterator[ClaimPair]:
    possible = case.other.possible_acts.like(here)
    for number in linked:
        for there in case.other.claims(number) if number in possible else ():
            if _may_be_one(here, there) and not in_doubt(case.other, there):
                pair = ClaimPair(here, there, case.alike(here, there), there.passage / len(case.other.words))
                likely = likelihood(pair) >= _ENOUGH and _of_one_thing(pair)
                if likely and _told(case, there) < pair.likeness.whole - _LESS_ALIKE:
                    yield pair


def _may_be_one(here: Claim, there: Claim) -> bool:
    """Whether the second tells as so more or less the act of the first, of something that both name.

    What both quote is one by its words.
    """
    if not there.plain or not same_act(here, there) or not _tells(there) or (here.quoted and there.quoted):
        return False
    return not (here.stems.isdisjoint(there.stems) and here.things.isdisjoint(there.things))


def _of_one_thing(pair: ClaimPair) -> bool:
    """Whether both share more than the verb, unless their passages are as good as surely the same."""
    here, there = pair.here, pair.there
    shared = (here.stems | here.subjects | here.things) & (there.stems | there.subjects | there.things)
    verb = {stem(word.form) for word in here.words if word.span.touches(here.clause.verb)}
    return pair.likeness.link >= _ONE_REPORT or bool(shared - here.verb - verb)


def _tells(claim: Claim) -> bool:
    """Whether it tells more than that somebody speaks."""
    return claim.clause.lemma not in SPEECH_ACTS


def _told(case: Case, there: Claim) -> float:
    """How alike the likest claim of the first account that tells this act as so is to one of the second."""
    possible = case.one.possible_acts.like(there)
    told = (
        case.alike(each, there).whole
        for number in case.turned.near(there.passage, _LINKED)
        if number in possible
        for each in case.one.claims(number)
        if each.plain and same_act(each, there)
    )
    return max(told, default=0.0)


def in_doubt(account: Account, claim: Claim) -> bool:
    """Whether its sentence keeps it from being told as so, whatever the grammar says.

    A word in the clause or right before it may, one farther before it or at the end by which somebody believes it, or a
    question mark.
    """
    words = account.words[claim.passage]
    first = next((at for at, word in enumerate(words) if word in claim.words[:1]), 0)
    near = (*words[max(0, first - _BEFORE) : first], *claim.words)
    if any(word.form in DOUBTING for word in near) or asked(account, claim.words):
        return True
    return any(word.form in BELIEVING for word in (*_around(words, first), *claim.words))


def asked(account: Account, words: Sequence[CellWord]) -> bool:
    """Whether the sentence in which these words stand is a question."""
    end = _SENTENCE_END.search(account.text, words[-1].span.end) if words else None
    return end is not None and end[0] == "?"


def _around(words: Sequence[CellWord], at: int) -> Sequence[CellWord]:
    """The words before one in its sentence, and the last of the sentence: "the ferry struck a rock, it appears"."""
    sentence = sentence_around(words, at)
    return [*words[sentence.start : at], words[sentence.stop - 1]]


def shown(account: Account, claim: Claim) -> Shown:
    """The words that tell the claim: its cue, its verb, what is done or said; the subject where nothing else is."""
    clause = claim.clause
    predicate = [clause.predicate] if clause.predicate else []
    cue = [] if claim.plain or clause.cue is None else [clause.cue]
    start = max(span.end for span in (clause.verb, *cue))
    behind = [noun for _, noun in clause.complements if "," not in account.text[start : noun.span.start]]
    things = [*clause.objects, *predicate, *behind] or [*clause.subjects]
    told = [clause.verb, *(each.span for each in things if not _of_another_verb(account.text, each, clause)), *cue]
    return Shown((Span(min(span.start for span in told), max(span.end for span in told)),))


def _of_another_verb(text: str, phrase: Phrase, clause: Clause) -> bool:
    """Whether an "and" parts a phrase from the verb behind it: "shot two men on Friday and then fled"."""
    return "and" in text[phrase.span.end : clause.verb.start].split()
