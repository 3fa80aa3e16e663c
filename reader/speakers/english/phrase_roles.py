"""What the noun phrases of a sentence do in it: who speaks, whom it is about, what only describes another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum
from itertools import pairwise

from reader.language.english.people.reporting import PREPOSITIONS, SUBORDINATORS
from reader.phrases.acts_of_speech import is_passive
from reader.phrases.joined import first_of_two
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import Force
from reader.phrases.words import AUXILIARIES_AND_PASTS, next_comma

_GOVERNING = PREPOSITIONS - frozenset(("after", "before", "since", "as", "than", "until"))
_OPENING = SUBORDINATORS - {"and", "but", "or", "nor", "yet", "so"} | PREPOSITIONS
_OF_TIME = frozenset(("when", "after", "before", "while", "as"))
_BEFORE_OPENING = frozenset(("but", "and", "so", "yet", "even", "just", "only", "shortly", "soon"))


class Role(IntEnum):
    """What somebody does in a sentence, from the least to the most."""

    OBJECT = 0
    CLAUSE = 1
    SUBJECT = 2
    SPEAKER = 3


def roles_of(sentence: Sentence, same: Mapping[Noun, Noun]) -> dict[Noun, Role]:
    """What the noun phrases of a sentence do in it; a name does what its description in `same` does."""
    roles = dict.fromkeys((*_subjects(sentence), *_agents(sentence)), Role.SUBJECT)
    roles |= dict.fromkeys(_speakers(sentence), Role.SPEAKER)
    for noun in (noun for noun in same.keys() & roles.keys() if not _governed(sentence, same[noun])):
        roles[same[noun]] = max(roles[noun], roles.get(same[noun], Role.OBJECT))
    return roles


def _speakers(sentence: Sentence) -> Iterator[Noun]:
    """Whoever a sentence lets speak: the subject of a verb of saying, the source that it names."""
    words = sentence.words
    for cue in sentence.cues:
        passing = cue.subject and cue.subject.start > sentence.start and words[cue.subject.start - 1].form == "as"
        if cue.subject and cue.force is Force.SAYING and not passing:
            yield cue.subject
    for noun in sentence.nouns:
        at = noun.start
        if at - 2 >= sentence.start and (words[at - 2].form, words[at - 1].form) == ("according", "to"):
            yield noun


def _subjects(sentence: Sentence) -> Iterator[Noun]:
    """Whom a sentence is about: the subject of its main clause, or the two that it has together."""
    main = _main(sentence)
    if main:
        yield from _second_clauses(sentence, main)
    while main:
        yield main
        main = _joined(sentence, main)


def _second_clauses(sentence: Sentence, main: Noun) -> Iterator[Noun]:
    """Whom a further main clause is about: Hart in "Lee left, and Hart stayed"."""
    words = sentence.words
    for noun in sentence.nouns:
        at = noun.start
        joined = at > main.end and words[at - 1].form in ("and", "but") and words[at - 2].form == ","
        if joined and opens_clause(sentence, noun):
            yield noun


def _agents(sentence: Sentence) -> Iterator[Noun]:
    """Who does what a sentence tells in the passive: "The plan was praised by Lee"."""
    words = sentence.words
    for noun in sentence.nouns:
        verb = noun.start - 2
        if verb > sentence.start and words[verb + 1].form == "by" and is_passive(words, verb, sentence.start):
            yield noun


def _main(sentence: Sentence) -> Noun | None:
    """The first noun phrase of the main clause that nothing governs, past an opening clause or phrase."""
    begin = _past_opening(sentence)
    for noun in sentence.nouns:
        if noun.start >= begin and not noun.possessive and not _governed(sentence, noun):
            if (noun.start == begin + 1 and _describes_a_name(sentence, noun)) or _joins_a_governed(sentence, noun):
                continue
            return noun
    return None


def _past_opening(sentence: Sentence) -> int:
    """Where the comma stands behind the clause or phrase that opens a sentence; its start where none does."""
    words, begin = sentence.words, sentence.start
    begin += words[begin].form in _BEFORE_OPENING and begin + 1 < sentence.end
    opening = words[begin].form
    named = sentence.noun_at(begin) is not None
    if opening in _OPENING or (opening.endswith(("ing", "ed")) and words[begin].capital and not named):
        return _past_clause(sentence, next_comma(sentence.words, begin, sentence.end) or sentence.start)
    return sentence.start


def _past_clause(sentence: Sentence, comma: int) -> int:
    """The comma behind a clause of time that follows the opening phrase: "On Monday, when Lee came, Hart left"."""
    following = sentence.words[comma + 1].form if comma + 1 < sentence.end else ""
    return next_comma(sentence.words, comma + 1, sentence.end) or comma if following in _OF_TIME else comma


def _joins_a_governed(sentence: Sentence, noun: Noun) -> bool:
    """Whether "and" joins a noun phrase to one that a preposition governs: Hart in "With Lee and Hart away"."""
    first = first_of_two(sentence.words, noun, sentence.nouns)
    return first is not noun and _governed(sentence, first)


def _describes_a_name(sentence: Sentence, noun: Noun) -> bool:
    """Whether a name ends at the comma before a description: "Praised by Lee, the sheriff, Hart left"."""
    names = (other for other in sentence.nouns if other.sort is Sort.NAME and other.end == noun.start - 1)
    return noun.sort is Sort.NOUN and any(names)


def _joined(sentence: Sentence, noun: Noun) -> Noun | None:
    """The second of two that are a subject together: "Lee and Hart left"."""
    at = noun.end
    if at >= sentence.end or sentence.words[at].form not in ("and", "or"):
        return None
    return next((other for other in sentence.nouns if other.start == at + 1), None)


def appositions(sentence: Sentence) -> dict[Noun, Noun]:
    """The descriptions that stand beside a name, each with that name: "Lee, a farmer,", "their lawyer, Lee,"."""
    found = {}
    for noun, other in pairwise(sentence.nouns):
        if other.start != noun.end + 1 or sentence.words[noun.end].form != ",":
            continue
        if not _is_closed(sentence, other.end):
            continue
        if noun.sort is Sort.NAME and other.sort in (Sort.NOUN, Sort.OTHER):
            found[other] = noun
        elif noun.sort is Sort.NOUN and other.sort is Sort.NAME:
            found[noun] = other
    return found


def _is_closed(sentence: Sentence, at: int) -> bool:
    """Whether an apposition that ends before word `at` is followed by a mark or by "who"."""
    behind = [word.form for word in sentence.words[at : min(at + 2, sentence.end)]]
    return not behind or behind[0] in (",", ".") or "who" in behind


def _governed(sentence: Sentence, noun: Noun) -> bool:
    return noun.start > sentence.start and sentence.words[noun.start - 1].form in _GOVERNING


def opens_clause(sentence: Sentence, noun: Noun) -> bool:
    """Whether a verb follows, so that the noun phrase is the subject of a clause within the sentence."""
    if noun.possessive or _governed(sentence, noun) or noun.end >= sentence.end:
        return False
    at = noun.end
    if sentence.words[at].form == "," and at + 1 < sentence.end and sentence.words[noun.start - 1].form == ",":
        at += 1
    form = sentence.words[at].form
    verbal = form in AUXILIARIES_AND_PASTS or (form.endswith("ed") and len(form) > 4)
    return verbal or any(cue.at == at for cue in sentence.cues)
