"""One claim that one account gives as so and the other holds back: candidates, and how likely both claim the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.language.english.grammar.holding_words import CONDITIONS
from reader.language.english.vocabulary.acts import LIGHT, PURPOSE, SPEECH_ACTS
from reader.language.english.vocabulary.certainty_words import ALLEGATIONS, BELIEVING, DOUBTING, ONLY_BEFORE_TO
from reader.language.english.vocabulary.common_words import WORD
from reader.language.english.vocabulary.stems import stem
from reader.model import Clause, Held, Kind, Phrase, Span, Tense
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.claims import Claim, Likeness, of_two_acts, same_act

_LINKED = 0.2
"""The likelihood that two passages report the same from which all their claims are compared.

Below it only those are that have a subject in common: in 184 events no other was likely enough to be shown.
"""
_ONE_REPORT = 0.9
"""The likelihood from which passages report so much the same that the verb alone tells that two claims are one."""
_NEAR = 2
"""Words that may stand between a clause and the cue that is said of it: "is believed to have", "appears to"."""
_WITHIN = 6
"""Words that may stand between an adverb and the verb that it loosens."""
_BEFORE = 4
"""Words before a clause among which another may loosen it: "It appears that the train", "an apparent"."""
_LESS_ALIKE = 0.1
"""How much less alike (0 to 1) a plain claim of the first account may be to the second's and still tell the same: then
the account says itself what it holds back elsewhere. A word or two makes so much."""
_ENOUGH = 0.43
"""The likelihood from which two claims are shown as one that is held otherwise: over 184 events, each left out of the
fit in turn, 33 of the 40 likeliest pairs are right, and 9 of the next 20."""

_TO = frozenset({"to"})
_WOULD_HAVE = frozenset(map(stem, ("would", "have")))
_SENTENCE_END = re.compile(r"[?!\n]|\.(?=\W*(?:\s|$))")


class ClaimPair(NamedTuple):
    """A claim that one account does not give as so, the one that another gives as so, and how alike they are."""

    here: Claim
    there: Claim
    likeness: Likeness


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
    """Whether a passage has one of these words at all: most have none, and their clauses need not be read."""
    return not cues.isdisjoint(account.read(_stems)[passage])


def _stems(account: Account) -> list[frozenset[str]]:
    """The stems of all words of every passage that can hold a claim back."""
    return [frozenset(map(stem, _cues(account, passage))) for passage in range(len(account.words))]


def _cues(account: Account, passage: int) -> frozenset[str]:
    """The forms of a passage's words; "about" and the like only where a "to" is next.

    A "to" tells by itself what is still to come only in a headline: "Orley to close its bridge".
    """
    forms = account.forms[passage]
    if loose := ONLY_BEFORE_TO & forms:
        words = account.words[passage]
        forms -= loose - {word.form for word, behind in pairwise(words) if behind.form == "to"}
    return forms if passage == account.headline else forms - _TO


def differences(case: Case, held_back: Callable[[Case], Iterable[ClaimPair]]) -> Iterator[Difference]:
    """What either account holds back and the other gives as so; each claim in its likeliest pair only."""

    def found(one: Case) -> Iterator[Difference]:
        for pair in _likeliest(held_back(one)):
            yield Difference(Kind.CERTAINTY, shown(one.one, pair.here), shown(one.other, pair.there))

    return case.both_ways(found)


def _likeliest(found: Iterable[ClaimPair]) -> Iterator[ClaimPair]:
    taken: set[Claim] = set()
    for pair in sorted(found, key=lambda pair: (-pair.likeness.whole, pair.here.clause.span, pair.there.clause.span)):
        if taken.isdisjoint((pair.here, pair.there)):
            taken |= {pair.here, pair.there}
            yield pair


def meant(account: Account, claim: Claim, cues: frozenset[str]) -> bool:
    """Whether one of the cues is said of this very clause, neither under a condition nor of what never came to be."""
    cue, span = claim.clause.cue, claim.clause.span
    if cue is None or not _tells(claim) or claim.clause.joined in PURPOSE:
        return False
    if claim.clause.held is Held.EXPECTED and not CONDITIONS.isdisjoint(account.forms[claim.passage]):
        return False
    said = [told for word in WORD.findall(cue.of(account.text)) if (told := stem(word.lower())) not in claim.verb]
    if not cue.touches(span):
        return not cues.isdisjoint(said[-1:]) and _governed(account.text, claim.clause, cue)
    near = len(account.text[cue.end : claim.clause.verb.start].split()) <= _WITHIN
    return near and not cues.isdisjoint(said) and not _WOULD_HAVE.issubset(said)


def _governed(text: str, clause: Clause, cue: Span) -> bool:
    """Whether a cue outside a clause is said of it; a bare participle may belong to a noun: "a report released"."""
    between = text[cue.end : clause.span.start] if cue.end <= clause.span.start else text[clause.span.end : cue.start]
    return len(between.split()) <= _NEAR and (clause.tense is not Tense.PARTICIPLE or bool(clause.joined))


def _with(case: Case, here: Claim, linked: Sequence[int]) -> Iterator[ClaimPair]:
    for number in sorted(case.other.possible_acts.like(here)):
        if number in linked or not here.subjects.isdisjoint(case.other.stems[number]):
            for there in case.other.claims(number):
                pair = ClaimPair(here, there, case.alike(here, there))
                if _may_be_one(here, there) and _of_one_thing(pair) and not _held_back_too(case, pair):
                    yield pair


def _may_be_one(here: Claim, there: Claim) -> bool:
    """Whether the second tells as so more or less the act of the first, of something that both name.

    What both quote is one by its words.
    """
    if not there.plain or not same_act(here, there) or here.clause.negated is not there.clause.negated:
        return False
    if not _tells(there) or _quoted(here, there) or of_two_acts(here, there):
        return False
    return not (here.stems.isdisjoint(there.stems) and here.things.isdisjoint(there.things))


def _quoted(here: Claim, there: Claim) -> bool:
    """Whether both quote, or one gives without marks just what the other quotes."""
    return (here.quoted and there.quoted) or ((here.quoted or there.quoted) and here.stems == there.stems)


def _of_one_thing(pair: ClaimPair) -> bool:
    """Whether both are likely one by what they share beside the verb, or by passages as good as surely the same."""
    here, there, likeness = pair
    if likeness.agrees and here.clause.lemma not in LIGHT:
        return True
    shared = (here.others | here.subjects | here.things) & (there.others | there.subjects | there.things)
    same = bool(shared) or likeness.link >= _ONE_REPORT
    return same and likeness.whole >= _ENOUGH


def _held_back_too(case: Case, pair: ClaimPair) -> bool:
    """Whether the second account doubts its claim as well, or the first tells elsewhere as so what it holds back."""
    return in_doubt(case.other, pair.there) or _told(case, pair.there) >= pair.likeness.whole - _LESS_ALIKE


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

    A word in the clause or right before it may, one farther before it or at the end by which somebody believes it, an
    allegation whose "that" the clause follows, or a question mark.
    """
    words = account.words[claim.passage]
    first = next((at for at, word in enumerate(words) if word in claim.words[:1]), 0)
    near = (*words[max(0, first - _BEFORE) : first], *_own(account, claim))
    if any(word.form in DOUBTING for word in near) or asked(account, claim.words):
        return True
    around = (*_around(words, first), *claim.words)
    return any(word.form in BELIEVING for word in around) or _alleged(claim, around)


def _own(account: Account, claim: Claim) -> Iterator[CellWord]:
    """The words of a claim that belong to no clause within it: "settled the suit after he allegedly fired her"."""
    spans = [each.clause.span for each in account.claims(claim.passage) if each is not claim]
    within = [span for span in spans if claim.clause.span.covers(span) and span.start > claim.clause.verb.end]
    return (word for word in claim.words if not any(span.covers(word.span) for span in within))


def _alleged(claim: Claim, around: Sequence[CellWord]) -> bool:
    """Whether a clause is what an allegation says: "the claims by two of his rivals that"."""
    before = (word.form for word in around if word.span.end <= claim.clause.verb.start)
    return claim.clause.joined == "that" and not ALLEGATIONS.isdisjoint(before)


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
    cue = [] if claim.plain or clause.cue is None else [clause.cue]
    last = max(span.end for span in (clause.verb, *cue))
    behind = [noun for _, noun in clause.complements if _follows(account.text, noun, last)]
    told = [*_done(account.text, clause), *behind] or _before(account.text, clause.subjects, clause)
    spans = [clause.verb, *cue, *(each.span for each in (*told, *_named(told)))]
    start = min(span.start for span in spans)
    return Shown((Span(_whole_word(account.text, start), max(span.end for span in spans)),))


def _whole_word(text: str, start: int) -> int:
    """Where the word begins that has its short end here: "she’ll" for "’ll"."""
    if text[start] in "'’" and start and text[start - 1].isalpha():
        return max(text.rfind(mark, 0, start) + 1 for mark in " \n")
    return start


def _done(text: str, clause: Clause) -> list[Phrase]:
    """What a clause tells of what is done, and, behind a passive verb, of who does it."""
    after = [each for each in clause.objects if each.span.start > clause.verb.start]
    doers = [each for each in clause.subjects if each.span.start > clause.verb.start] if clause.passive else []
    return [*_before(text, clause.objects, clause), *after, *([clause.predicate] if clause.predicate else []), *doers]


def _before(text: str, phrases: Sequence[Phrase], clause: Clause) -> list[Phrase]:
    """Those of the phrases that stand before the verb with nothing to part them from it."""
    return [each for each in phrases if each.span.end <= clause.verb.start and _stands_at(text, each, clause)]


def _named(told: Sequence[Phrase]) -> list[Phrase]:
    """The names set behind these: "his doctor, Ann Lee"."""
    beside = ((each, name) for each in told for name in each.apposed)
    return [name for each, name in beside if name.span.start > each.span.end and name.lemma[:1].isupper()]


def _follows(text: str, noun: Phrase, last: int) -> bool:
    """Whether a phrase stands behind this place in the text, and no comma before it."""
    return last <= noun.span.start and "," not in text[last : noun.span.start]


def _stands_at(text: str, phrase: Phrase, clause: Clause) -> bool:
    """Whether nothing parts a phrase from the verb behind it, as in "shot two men on Friday and then fled"."""
    between = text[phrase.span.end : clause.verb.start]
    return "," not in between and "and" not in between.split()
