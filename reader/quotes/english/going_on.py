"""Whether the reporter goes on within the sentence of a statement, as far as its words can tell.

Where they cannot, the reporter is taken to go on: a statement cut short is still true, one run on is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.people.naming import DETERMINERS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    HELPING,
    LABELLING_VERBS,
    NOUNS_AS_WELL,
    PARTICIPLE_END,
    PREPOSITIONS,
    REPORTING_VERBS,
    SAYING_VERBS,
    SUBORDINATORS,
    TIME_OR_PLACE,
)
from reader.model import Span
from reader.phrases.cues import Cue
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import BASE_FORMS, Force
from reader.phrases.words import Word, form_at, is_negated, is_past, may_be_finite, next_comma

_DECLINING = frozenset(("declined", "declines", "refused", "refuses", "questioned", "questions"))
_FURTHER_ACTS = _DECLINING | {"ruled", "rules", "echoed", "echoes", "cited", "cites", "pointed", "points"}
_SPEECH = (SAYING_VERBS | LABELLING_VERBS | _FURTHER_ACTS) - {"continued", "continues"}
_PLAIN_SPEECH = (_SPEECH & BASE_FORMS) | {"point"}
_ATTRIBUTES = frozenset(("alleged", "reported"))
_VERBAL = frozenset(("to", "that"))
"""Words behind a plain form that show it to be no noun: "and point to", "and report that"."""
_CONCEDING = frozenset(("though", "although", "despite", "unlike", "while", "whereas"))
_REMARKING = _CONCEDING | {"after", "amid", "when", "apparently", "something"}
_TAKING_UP = frozenset((("contrary", "to"), ("according", "to"), ("even", "as"), ("even", "though"))) | {
    *(("an", "apparent"), ("the", "first"), ("the", "only"), ("a", "move"), ("a", "practice"))
}
"""How a remark of the reporter's begins that takes up a whole statement: ", the first time in years"."""
_RELATIVES = frozenset(("which", "who", "whose", "whom", "where"))
_AGAINST = frozenset(("but", "yet", "and", "while", "whereas", "when", "as"))
_SURE_VERBS = HELPING | (REPORTING_VERBS - NOUNS_AS_WELL - BASE_FORMS)
_JOINING = frozenset(("but", "yet", "and", ";"))
_AFTERWARDS = frozenset(("then", "later", "since"))
_LIGHT = frozenset(("has", "have", "also", "later", "then", "never"))
_REMARKS = (
    SAYING_VERBS
    | LABELLING_VERBS
    | {"citing", "echoing", "indicating", "implying", "pointing", "likening", "crediting", "signaling"}
)
_SUBJECTS = SUBJECT_PRONOUNS.keys() | {"there"}
_NO_SUBJECTS = frozenset(["that", "who", "which", "to", "not", "only", "also", "rather", "instead", "because"])
_BACKSHIFTED = frozenset(["would", "could", "might", "had"])
"""Verbs that a statement has in the past of its reporter: "said it was dry, but it would rain"."""
_NO_VERBS = DETERMINERS | PREPOSITIONS | SUBORDINATORS | {"perhaps", "always", "besides"}
_NO_OBJECTS = REPORTING_VERBS | {",", "and", "or", "of"}
_TIME = 8
"""Words of a time or a place behind another source, with the full stop. Chosen by hand."""
_REACH = 9
"""Words behind "but" or "and" within which a clause of its own has its verb. Chosen by hand."""


def goes_on(sentence: Sentence, cue: Cue, clause: Span, at: int) -> bool:
    """Whether at word `at` of the clause behind the verb `cue` something begins that its subject may not have said.

    That is the reporter's remark or concession, another source, another act of saying, or what only tells of a thing.
    """
    words = sentence.words
    comma = words[at - 1].form == ","
    if words[at].form == ",":
        return _is_another_source(sentence, at, clause.end)
    if _another_says(sentence, cue, at, clause.end, comma=comma):
        return True
    if comma and (_concedes(words, at) or _tells_of_a_thing(sentence, clause, at)):
        return comma_before_verb(sentence, Span(at, clause.end)) is None
    return _has_more(sentence, cue, clause, at, comma=comma)


def _concedes(words: list[Word], at: int) -> bool:
    """Whether a remark of the reporter's begins: ", though it is dry", ", even as it rains", ", according to Hart"."""
    return words[at].form in _REMARKING or (words[at].form, words[at + 1].form) in _TAKING_UP


def _tells_of_a_thing(sentence: Sentence, clause: Span, at: int) -> bool:
    """Whether a clause begins that only tells of the thing before it: ", which is old", ", in which it rained"."""
    words = sentence.words
    led = words[at].form in PREPOSITIONS and words[at + 1].form in ("which", "whom")
    if not led and words[at].form not in _RELATIVES:
        return False
    listed = any(
        words[here].form == "," and words[here + 1].form in ("and", "or") for here in range(at, clause.end - 1)
    )
    return not listed and _has_verb(sentence, Span(clause.start, at - 1))


def _has_verb(sentence: Sentence, part: Span) -> bool:
    """Whether a part is a clause by itself, as far as can be told: it has a finite verb, or more than its subject."""
    words = sentence.words
    if any(_may_be_verb(word.form) for word in words[part.start : part.end]):
        return True
    subject = sentence.noun_at(part.start)
    first = subject.end if subject else part.end
    return first < part.end and words[first].form.isalpha() and words[first].form not in PREPOSITIONS


def comma_before_verb(sentence: Sentence, part: Span) -> int | None:
    """The first comma before a verb in a part: the last of ", though dry, is cold", ", who said so, remains"."""
    words = sentence.words
    for here in range(part.start, part.end - 1):
        first = here + 1 + words[here + 1].form.endswith("ly")
        if words[here].form != "," or first >= part.end:
            continue
        following = words[first].form
        if following in REPORTING_VERBS or _may_be_verb(following) or _acts_now(sentence, first):
            return here
    return None


def _acts_now(sentence: Sentence, at: int) -> bool:
    """Whether a word can be no plural, but a verb of one in the present: "remains fragile"."""
    form = sentence.words[at].form
    if not form.endswith("s") or form in _NO_VERBS or sentence.noun_at(at):
        return False
    return form_at(sentence.words, at + 1) not in _NO_OBJECTS


def _may_be_verb(form: str) -> bool:
    """Whether a form can be that of a clause's own verb, with its "not" or without."""
    return may_be_finite(form) or is_negated(form)


def _has_more(sentence: Sentence, cue: Cue, clause: Span, at: int, *, comma: bool) -> bool:
    """Whether "but", "and" or a participle goes on with another clause, or with what the subject has done or said."""
    words = sentence.words
    form = words[at].form
    if form not in _JOINING:
        return comma and form.endswith(PARTICIPLE_END) and form in _REMARKS
    if form == "but" and _has_done_more(words, cue, at):
        return True
    sure = comma or form in ("but", ";")
    if _says_more(sentence, cue, clause, at, sure=sure):
        return True
    balanced = form == "but" and _only_before(words, clause.start, at)
    return sure and not balanced and _is_another_clause(sentence, at, clause.end)


def _only_before(words: list[Word], start: int, at: int) -> bool:
    """Whether "not only" stands before: "not only is it dry, but it is cold"."""
    return any(words[here].form == "not" and words[here + 1].form == "only" for here in range(start, at - 1))


def _is_another_clause(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a clause with a subject of its own begins behind word `at`, and not in the statement's own past."""
    verb = _verb_of_clause(sentence, at + 1, end)
    return verb != "" and verb.removesuffix("n't").removesuffix("n’t") not in _BACKSHIFTED


def _verb_of_clause(sentence: Sentence, start: int, end: int) -> str:
    """The verb of a clause that begins at word `start`, or a word that begins no other thing; "" where none does."""
    words = sentence.words
    start += words[start].form == "even"
    first, following = form_at(words, start), form_at(words, start + 1)
    if first in CLAUSE_OPENERS and following != "of":
        return first
    if first == "that" and (_is_verb(following) or following not in _SUBJECTS):
        return following if _is_verb(following) else _verb_of_thing(words, start + 1)
    if first in PREPOSITIONS or following == ",":
        return _verb_past_phrase(sentence, start, end)
    if not _may_be_subject(first):
        return ""
    alone = first if first in _SUBJECTS else ""
    return _verb_of_subject(sentence, start, min(start + _REACH, end)) or alone


def _verb_of_thing(words: list[Word], at: int) -> str:
    """The verb right behind word `at`, which "that" points at: "but that idea has few friends"."""
    verb = form_at(words, at + 1)
    return verb if _is_verb(verb) and not words[at].capital and not words[at].form.endswith("s") else ""


def _verb_past_phrase(sentence: Sentence, start: int, end: int) -> str:
    """The verb of a clause that a phrase or a word opens, with its comma: "for Hart, it is a danger", "no, it is"."""
    comma = next_comma(sentence.words, start, min(start + _REACH, end - 1))
    return _verb_of_clause(sentence, comma + 1, end) if comma else ""


def _may_be_subject(first: str) -> bool:
    """Whether a subject can begin with a word: no verb does, nor "not" or "only"."""
    return first not in _NO_SUBJECTS and not _may_be_verb(first)


def _verb_of_subject(sentence: Sentence, start: int, end: int) -> str:
    """The first verb among words `start` to `end` that can be that of the noun phrase which begins them."""
    words = sentence.words
    nouns = {noun.start: noun.end for noun in sentence.nouns}
    for here in range(start, end):
        form, ending = words[here].form, here in nouns.values()
        if form == "," and ending:
            return _verb_past_aside(words, here + 1, end)
        determines = here in nouns or words[here - 1].form in PREPOSITIONS
        if not form[0].isalnum() or (form in _NO_SUBJECTS and not determines):
            break
        if _is_verb(form) or (ending and _may_act(sentence, here)):
            return form
    return ""


def _is_verb(form: str) -> bool:
    return form in _SURE_VERBS or is_negated(form)


def _may_act(sentence: Sentence, at: int) -> bool:
    """Whether word `at` can be the verb of a noun phrase right before it, in the past or in the present."""
    return may_be_finite(sentence.words[at].form) or _acts_now(sentence, at)


def _verb_past_aside(words: list[Word], start: int, end: int) -> str:
    """The verb right behind the comma that closes an aside: "and its head, Ann Lee, was in tears"."""
    comma = next_comma(words, start, end - 1)
    following = words[comma + 1].form if comma else ""
    return following if _is_verb(following) else ""


def _has_done_more(words: list[Word], cue: Cue, at: int) -> bool:
    """Whether "but" at word `at` goes on with what the subject has done: "has said it rained but has since left"."""
    if words[at + 1].form in _AFTERWARDS:
        return True
    has = words[at + 1].form in ("has", "have")
    return has and (form_at(words, at + 2) == "since" or words[cue.at - 1].form in ("has", "have"))


def _says_more(sentence: Sentence, cue: Cue, clause: Span, at: int, *, sure: bool) -> bool:
    """Whether the same subject says more behind "and" or "but" at word `at`: "said it rained but added"."""
    words = sentence.words
    pronoun = any(noun.start == at + 1 and noun.sort is Sort.PRONOUN for noun in sentence.nouns)
    first = at + 1 + pronoun
    here = next((here for here in range(first, clause.end) if not _is_light(words[here])), at)
    if _is_of_speech(words, here):
        return sure or _agree(words[cue.at], words[here])
    if words[here].form not in _PLAIN_SPEECH:
        return False
    return (pronoun and sure) or (words[cue.at].form in BASE_FORMS and form_at(words, here + 1) in _VERBAL)


def _agree(said: Word, added: Word) -> bool:
    """Whether two verbs stand in one tense."""
    return (said.form.endswith("s") and added.form.endswith("s")) or (_is_past(said) and _is_past(added))


def _is_of_speech(words: list[Word], at: int) -> bool:
    form = words[at].form
    if form in _ATTRIBUTES and form_at(words, at + 1) not in _VERBAL:
        return False
    return form in _SPEECH and form not in BASE_FORMS and not form.endswith(PARTICIPLE_END)


def _is_light(word: Word) -> bool:
    return word.form in _LIGHT or word.form.endswith("ly")


def _is_past(word: Word) -> bool:
    return is_past(word.form) or word.form in ("said", "told")


def _is_another_source(sentence: Sentence, at: int, end: int) -> bool:
    """Whether another says so behind a comma at word `at`, up to word `end`: ", the Herald reported on Monday"."""
    for cue in sentence.cues:
        if cue.subject and min(cue.at, cue.subject.start) == at + 1 and cue.at <= cue.subject.end:
            last = max(cue.at + 1, cue.subject.end)
            closes = end - last <= 1 or sentence.words[last].form == ","
            return closes or (end - last <= _TIME and sentence.words[last].form in TIME_OR_PLACE)
    return False


def _another_says(sentence: Sentence, cue: Cue, at: int, end: int, *, comma: bool) -> bool:
    """Whether another says something else behind word `at`, before word `end`: ", while critics say it rained".

    Without a comma the verb has to be that of the statement: "said it rained and others said it snowed".
    """
    form = sentence.words[at].form
    apart = comma or form == "while"
    if form not in _AGAINST or not (apart or form == "and"):
        return False
    verbs = [*_verbs_of(sentence, at + 1, end)]
    return bool(verbs) if apart else sentence.words[cue.at].form in verbs


def _verbs_of(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """The forms of the verbs of saying before word `end` whose subject begins at word `start`."""
    for cue in sentence.cues:
        if cue.subject and cue.subject.start == start and start <= cue.at < end and cue.force > Force.WEAK:
            yield sentence.words[cue.at].form
