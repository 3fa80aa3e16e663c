"""Whose words a sentence holds by a source or an owner that it names, beside its verbs of saying."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from reader.language.english.people.bodies import DOCUMENT_NOUNS
from reader.language.english.people.naming import DETERMINERS, NOT_NAMES, OBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    PARTICIPLE_END,
    PREPOSITIONS,
    SAYING_VERBS,
    SOURCE_PHRASES,
    SUBORDINATORS,
    TIMES,
    UTTERANCE_NOUNS,
    VOWS,
)
from reader.model import How, Span
from reader.phrases.cues import Cue
from reader.phrases.heads import main_subject
from reader.phrases.joined import with_the_next
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.words import Word

_ECHOING = frozenset(("echoed", "echoes", "echoing", "repeated", "seconded", "mirrored"))
_NEAR_WORDS = 9
"""Words between a quotation and the noun, such as "remark", that gives it to somebody.

Chosen by hand; with 7 or 11 none of 61 articles is read otherwise.
"""
_FEW = 4
"""Words between an owner and that noun are fewer. Chosen by hand; with 3 or 5 none of 61 articles is read otherwise."""
_CLOSE = 3
"""Words in no list by which the name of a source goes on.

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""
_BEHIND_A_SOURCE = (
    SAYING_VERBS | PREPOSITIONS | AUXILIARIES | SUBORDINATORS | NOT_NAMES | IRREGULAR_PASTS | TIMES | DETERMINERS
)
_SPEECH = SAYING_VERBS | LABELLING_VERBS
_CLOSED = PREPOSITIONS | SUBORDINATORS | AUXILIARIES
_SAID_WITHIN = re.compile(
    r",\s(?:(?P<name>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){0,3}|he|she)\s(?P<verb>[a-z]+)|(?:(?P<verb_first>said)\s"
    r"(?P<named>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'-]+){0,5})(?:,\s[\w.-]+)?))[.,]?[”\"’'\s]*$"
)
_LONGEST_CREDIT = 60
"""Code points before a closing mark in which "Lee said" may stand that should be outside.

Chosen by hand; with 45 or 75 none of 61 articles is read otherwise.
"""


class NamedSource(NamedTuple):
    """Who is said to speak and by which words; `how` tells where they stand."""

    cue: Span | None
    mention: Span
    how: How


def source(sentence: Sentence) -> NamedSource | None:
    """`According to Smith, …`"""
    words = sentence.words
    for at in range(sentence.start, sentence.end):
        phrase = SOURCE_PHRASES.get(words[at].form)
        if phrase and tuple(word.form for word in words[at + 1 : at + 1 + len(phrase)]) == phrase:
            last = at + len(phrase)
            cue = Span(words[at].start, words[last].end)
            noun = sentence.noun_at(last + 1)
            if noun and not _is_cut_short(sentence, noun):
                both = with_the_next(words, noun, sentence.nouns)
                whole = both if both is not noun else _whole_source(sentence, noun)
                return NamedSource(cue, sentence.span(whole), How.CUE)
            if last + 1 < sentence.end and words[last + 1].form in OBJECT_PRONOUNS:
                return NamedSource(cue, _span(words[last + 1]), How.CUE)
    return None


def _is_cut_short(sentence: Sentence, noun: Noun) -> bool:
    """Whether a name only qualifies what no list has, joined with "and": "according to Ogden imagery and maps"."""
    words, at = sentence.words, noun.end
    joined = at + 1 < sentence.end and words[at + 1].form == "and"
    return joined and noun.sort is Sort.NAME and _unlisted(words[at])


def _whole_source(sentence: Sentence, noun: Noun) -> Noun:
    """A source with the unlisted noun that it only qualifies: "according to Ogden Daily figures", "court papers"."""
    words, end = sentence.words, noun.end
    while end < min(sentence.end, noun.end + _CLOSE) and _unlisted(words[end]):
        end += 1
    closed = end >= sentence.end or not words[end].form[0].isalnum() or words[end].form in _BEHIND_A_SOURCE
    last = words[end - 1].form
    named = words[noun.end - 1].capital and end - noun.end == 1
    whole = closed and (named or last.endswith("s") or last in DOCUMENT_NOUNS)
    return Noun(noun.start, end, Sort.NOUN, False) if whole and end > noun.end else noun


def _unlisted(word: Word) -> bool:
    plain = word.form.isalpha() and not word.capital and not word.form.endswith(("ly", "ed"))
    return plain and (word.form in DOCUMENT_NOUNS or word.form not in _BEHIND_A_SOURCE)


def told_by_verb(sentence: Sentence, cue: Cue) -> NamedSource:
    """`Smith said`: the subject of a verb, which `cue` has, as the source."""
    word = sentence.words[cue.at]
    assert cue.subject
    return NamedSource(Span(word.start, word.end), sentence.span(cue.subject), How.CUE)


def possessor(sentence: Sentence, at: int) -> NamedSource | None:
    """Whose words a noun makes them: "her remark that “…”", "Lee’s “…” promise", "a letter from Lee: “…”"."""
    words = sentence.words
    for here in range(at - 1, max(sentence.start, at - _NEAR_WORDS) - 1, -1):
        if words[here].form in UTTERANCE_NOUNS:
            owner = _owner_of(sentence, here) if _gives(words, here, at) else None
            owner = _echoing(sentence, owner, at) or owner
            return NamedSource(_span(words[here]), sentence.span(owner), How.CUE) if owner else None
    return owned(sentence, at) or _said_to_be(sentence, at)


def _echoing(sentence: Sentence, owner: Noun | None, at: int) -> Noun | None:
    """Who takes up what another has said: Hart in "Hart echoed Lee's remark: “…”"."""
    words = sentence.words
    if owner is None or owner.start == sentence.start or words[owner.start - 1].form not in _ECHOING:
        return None
    return main_subject(words, sentence.start, sentence.nouns) if words[at - 1].form == ":" else None


def owned(sentence: Sentence, at: int) -> NamedSource | None:
    """`Lee’s “…” promise`"""
    words = sentence.words
    behind = next((here for here in range(at + 1, min(at + 3, sentence.end)) if words[here].form in UTTERANCE_NOUNS), 0)
    owner = next((noun for noun in sentence.nouns if noun.possessive and noun.end == at), None)
    return NamedSource(_span(words[behind]), sentence.span(owner), How.CUE) if owner and behind else None


def _gives(words: list[Word], here: int, at: int) -> bool:
    """Whether the noun at word `here` brings the quoted words in: "remark: “…”", "claim that it is “…”".

    Comments that somebody else calls “…” do not.
    """
    between = [word.form for word in words[here + 1 : at]]
    if not between or between[-1] in (":", ",") or between[0] in ("that", "of", "from", "by"):
        return True
    if any(one in ("is", "was") and other == "that" for one, other in pairwise(between)):
        return True
    if between[0] in ("to", "for"):
        return words[here].form in VOWS
    return between[0].endswith(PARTICIPLE_END) and between[0] in _SPEECH


def _said_to_be(sentence: Sentence, at: int) -> NamedSource | None:
    """`“…”: that was the promise of county chief Ann Lee.`"""
    words = sentence.words
    for noun in sentence.nouns:
        before = noun.start - 2
        linked = any(word.form in ("is", "was", "are", "were") for word in words[at + 1 : before])
        near = at < before < at + _NEAR_WORDS
        if near and linked and words[before + 1].form == "of" and words[before].form in UTTERANCE_NOUNS:
            return NamedSource(_span(words[before]), sentence.span(noun), How.CUE)
    return None


def _owner_of(sentence: Sentence, here: int) -> Noun | None:
    """Who stands before or behind a noun as its owner."""
    words = sentence.words
    for noun in sentence.nouns:
        between = words[noun.end : here]
        if noun.possessive and noun.end <= here and len(between) < _FEW and all(_qualifies(word) for word in between):
            return noun
        if noun.start == here + 2 and words[here + 1].form in ("from", "by") and noun.sort >= Sort.NOUN:
            return noun
    return None


def _qualifies(word: Word) -> bool:
    return word.form[0].isalpha() and word.form not in _CLOSED


def _span(word: Word) -> Span:
    return Span(word.start, word.end)


def within(sentence: Sentence, text: str, at: int) -> NamedSource | None:
    """Who is named inside the marks that should have ended before: `“It was late, Lee said.”`"""
    word = sentence.words[at]
    found = _SAID_WITHIN.search(text, max(word.start, word.end - _LONGEST_CREDIT), word.end)
    if found is None or found.start() <= word.start + 1:
        return None
    verb, name = ("verb", "name") if found["name"] else ("verb_first", "named")
    if found[verb] not in SAYING_VERBS:
        return None
    return NamedSource(Span(*found.span(verb)), Span(*found.span(name)), How.CUE)
