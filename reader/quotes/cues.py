"""Words that report speech, and whom the sentence makes their subject."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.people import DETERMINERS, DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS
from reader.language.english.speech import AUXILIARIES, LABELLING_VERBS, PARTICIPLE_END, PREPOSITIONS, SAYING_VERBS
from reader.quotes.nouns import Noun, Sort
from reader.quotes.words import QUOTATION, Word

_BE = frozenset("is are was were be been being".split())
_VERBS = SAYING_VERBS | LABELLING_VERBS
_AMBIGUOUS = DOCUMENT_NOUNS | GROUP_NOUNS | ROLE_NOUNS
_OPENERS = frozenset((",", "(", "—", "–", "-", "--"))
_CLOSERS = frozenset((",", ")", "—", "–", "-", "--"))
_TELLING = frozenset("tell tells told telling".split())


class Cue(NamedTuple):
    """A verb of saying by word number; `strong` when it reports a whole utterance."""

    at: int
    strong: bool


def find_cues(words: list[Word], start: int, end: int) -> list[Cue]:
    """The verbs among these words that may report speech, in order."""
    return [Cue(at, words[at].form in SAYING_VERBS) for at in range(start, end) if _reports(words, at, start)]


def _reports(words: list[Word], at: int, start: int) -> bool:
    word = words[at]
    if word.form not in _VERBS or (word.capital and at > start):
        return False
    before = words[at - 1].form if at > start else ""
    if word.form.endswith(PARTICIPLE_END):
        return before not in DETERMINERS and before not in _BE or before == "as"
    if before in DETERMINERS or before.endswith(("’s", "'s")) or (before in PREPOSITIONS and before != "to"):
        return False
    if before in _BE or (before in AUXILIARIES and at - 2 >= start and words[at - 2].form in _BE):
        return False
    return True


def subject_of(words: list[Word], cue: Cue, nouns: list[Noun], start: int) -> Noun | None:
    """The noun phrase before the verb that is most likely its subject."""
    best, most = None, -1.0
    for number, noun in enumerate(nouns):
        if noun.end > cue.at:
            break
        weight = _weight(words, cue, noun, start, first=number == 0)
        if weight >= most:
            best, most = noun, weight
    return best


def _weight(words: list[Word], cue: Cue, noun: Noun, start: int, *, first: bool) -> float:
    weight = 1.0 * noun.sort
    if noun.possessive:
        weight -= 5
    gap = [word.form for word in words[noun.end : cue.at]]
    passed = [form for form in gap if form not in AUXILIARIES and not form.endswith("ly")]
    adjacent = not passed or passed in (["who"], [",", "who"])
    if adjacent:
        weight += 10
    elif gap and gap[0] in _OPENERS and gap[-1] in _CLOSERS:
        weight += 5
    if noun.sort in (Sort.OTHER, Sort.DOCUMENT) and not adjacent:
        weight -= 4
    before = words[noun.start - 1].form if noun.start > start else ""
    if before in PREPOSITIONS and not adjacent:
        weight -= 6
    elif before in _VERBS and not adjacent:
        weight -= 4
    if first:
        weight += 3
    return weight - 0.1 * len(gap)


def inverted_subject(words: list[Word], cue: Cue, nouns: list[Noun]) -> Noun | None:
    """The noun phrase right after the verb, as in “…,” said Smith."""
    if words[cue.at].form in _TELLING or cue.at == 0 or words[cue.at - 1].form not in (QUOTATION, ","):
        return None
    for noun in nouns:
        if noun.start == cue.at + 1:
            return noun
    return None
