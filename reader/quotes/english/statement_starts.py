"""Where a reported statement begins behind its verb: "said that …", "told reporters that …", "said" with a clause."""

from __future__ import annotations

from reader.language.english.people.naming import (
    BARE_NOUNS,
    CALENDAR,
    DETERMINERS,
    LATELY,
    PLURAL_NOUNS,
    SUBJECT_PRONOUNS,
)
from reader.language.english.people.reporting import (
    AUXILIARIES,
    BARE_REPORTING_VERBS,
    BEING,
    CLAUSE_UNDER_WAY,
    HELPING,
    IRREGULAR_PASTS,
    MODALS,
    PREPOSITIONS,
    REPORTING_VERBS,
    SUBORDINATORS,
    TIME_OR_PLACE,
    TIMES,
    UTTERANCE_NOUNS,
    WITH_A_HEARER,
)
from reader.model import Span
from reader.phrases.cues import Cue
from reader.phrases.sentences import Sentence
from reader.phrases.words import QUOTATION, Word, form_at, is_negated

_TO_THAT = 7
"""Words from a verb of saying to its "that". Chosen by hand; 5 of 61 articles are read otherwise with 5, 2 with 9."""
_TWO = 2
"""Words between a verb and "that" from which they can be the beginning of what is said.

Chosen by hand; with 1 or 3 none of 61 articles is read otherwise.
"""
_CLAUSE_OPENING = SUBORDINATORS | SUBJECT_PRONOUNS.keys()
_CLAUSE_UNDER_WAY = _CLAUSE_OPENING | CLAUSE_UNDER_WAY
_BESIDE = frozenset((",", "however", "instead", "too", "therefore", "ahead", "alongside", "outside", "inside"))
_ASIDE = TIME_OR_PLACE | TIMES | AUXILIARIES | _BESIDE
_ABOUT = frozenset(("of", "about", "against"))
_MEANING = frozenset(["means", "meant", "makes", "made", "leaves", "left", "gives", "gave", "shows", "showed"])
_THERE = frozenset(("there", "there's", "there’s"))
_OWN = frozenset(("his", "her", "their", "its"))
_HEARD = WITH_A_HEARER | {"warn", "warns", "warned"}
_VOWING = frozenset(("promise", "promises", "promised", "pledge", "pledges", "pledged"))
_PRONOUN_ACTS = BEING | HELPING | _MEANING
_FINITE = BEING | HELPING | MODALS | IRREGULAR_PASTS | REPORTING_VERBS
_OF_ONE = MODALS | {"is", "was", "has", "does", "isn't", "isn’t", "wasn't", "wasn’t", "hasn't", "hasn’t", "alone"}
_NO_ARTICLE = _CLAUSE_OPENING | PLURAL_NOUNS | DETERMINERS | PREPOSITIONS | BARE_NOUNS
_NO_VERB = DETERMINERS | PREPOSITIONS | SUBORDINATORS


def clause_after(sentence: Sentence, cue: Cue) -> Span | None:
    """What follows "said that", "told reporters that", or "said" with its clause."""
    words = sentence.words
    if cue.subject is None or cue.subject.start > cue.at:
        return None
    for at in range(cue.at + 1, min(cue.at + _TO_THAT, sentence.end - 1)):
        if words[at].form == "that" and not _is_article(words, cue.at, at):
            return _from_that(sentence, cue, at)
        if not words[at].form[0].isalnum() or words[at].form in _CLAUSE_UNDER_WAY:
            break
    return _without_that(sentence, cue)


def _is_article(words: list[Word], verb: int, at: int) -> bool:
    """Whether "that" stands for an article right behind the verb's preposition: "concluded in that case"."""
    return at == verb + _TWO and words[at - 1].form in PREPOSITIONS


def past_lead(words: list[Word], part: Span) -> Span:
    """A part of a sentence behind its first colon: what stands before only leads up to it, "This much is clear: …"."""
    for at in range(part.start, part.end - 1):
        if words[at].form == ":" and not words[at + 1].form[0].isdecimal():
            return Span(at + 1, part.end)
    return part


def may_be_clause(words: list[Word]) -> bool:
    """Whether a verb can be among the words of a statement: none is in "the same thing", "that approach in an office".

    Its form tells a verb, or an ending in "s", that of a verb of one or of the noun before a verb of several.
    """
    first = words[0].form
    return first in SUBJECT_PRONOUNS or first in _THERE or any(_may_act(word) for word in words)


def _may_act(word: Word) -> bool:
    form = word.form
    if form in _FINITE or form in PLURAL_NOUNS or is_negated(form):
        return True
    return form.isalpha() and form.endswith(("s", "ed")) and not word.capital and form not in _NO_VERB


def _from_that(sentence: Sentence, cue: Cue, at: int) -> Span | None:
    """The statement that the "that" at word `at` brings in or stands within; none where it belongs to no statement."""
    words = sentence.words
    if words[at + 1].form in (",", "and", "but"):
        return None
    if _within_the_statement(words, cue.at, at):
        return Span(cue.at + 1, sentence.end)
    if _points(words, at) or _tells_of_a_thing(words, cue.at, at):
        return None
    following = words[at + 1].form
    if following.endswith("ly"):  # "said that simply is not so"
        following = form_at(words, at + 2)
    pronoun = following in _PRONOUN_ACTS or is_negated(following)
    if pronoun and words[cue.at + 1].form == "the":  # "told the groups that will suffer"
        return None
    return Span(at + (not pronoun and not _determines(words, at)), sentence.end)


def _without_that(sentence: Sentence, cue: Cue) -> Span | None:
    """The statement right behind a verb: "said the bridge is shut"."""
    words, verb = sentence.words, cue.at
    if words[verb].form not in BARE_REPORTING_VERBS or verb + 1 >= sentence.end:
        return None
    word = words[verb + 1]
    named = word.capital and word.form not in CALENDAR
    begins = word.form in DETERMINERS or word.form in SUBJECT_PRONOUNS or word.form in _THERE or named
    if not begins or _is_object(words, verb + 1) or _names_who_speaks(sentence, cue):
        return None
    return Span(verb + 1, sentence.end)


def _names_who_speaks(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb behind a comma has its subject behind it: "the dam is safe, said men from across the county"."""
    words, verb = sentence.words, cue.at
    if words[verb - 1].form not in (",", QUOTATION) or words[verb + 1].form in SUBJECT_PRONOUNS:
        return False
    if (
        cue.subject and cue.subject.end == verb - 1 and words[cue.subject.start - 1].form == ","
    ):  # "the mayor, Lee, said"
        return False
    for word in words[verb + 1 : sentence.end]:
        if word.form in ("who", "which", ","):
            return True
        if word.form in _FINITE or word.form.endswith("ed") or is_negated(word.form):
            return False
    return True


def _is_object(words: list[Word], at: int) -> bool:
    """Whether a pronoun is what somebody says, no subject: "said it in the bill", "said the same to the board"."""
    same = (words[at].form, form_at(words, at + 1)) == ("the", "same")
    return (same or words[at].form in ("it", "this")) and form_at(words, at + 1 + same) in PREPOSITIONS


def _within_the_statement(words: list[Word], verb: int, at: int) -> bool:
    """Whether "that" belongs to what is said, behind its subject: "said Lee knew that", "said the men that came".

    An adverb, a day or a place may stand before the "that" of the statement: "said flatly that", "said on Monday that".
    """
    between = words[verb + 1 : at]
    if words[verb].form not in BARE_REPORTING_VERBS or len(between) < _TWO:
        return False
    last = between[-1].form
    return not (_stands_aside(between[0].form) or last in TIMES or last in CALENDAR)


def _stands_aside(form: str) -> bool:
    """Whether a word begins an adverb, a day or a place between a verb and its "that"."""
    return form in _ASIDE or form.endswith("ly")


def _tells_of_a_thing(words: list[Word], verb: int, at: int) -> bool:
    """Whether "that" only tells of a thing: "announced a change that", "denied claims that", "warned of rain that".

    Who is told something stands before the "that" of a statement: "told the board that", "promised voters that";
    and what somebody repeats is a statement still: "repeated her claim that".
    """
    between = words[verb + 1 : at]
    if not between or words[verb].form in BARE_REPORTING_VERBS:
        return False
    first = between[0].form
    if first in _ABOUT or _acts(between):
        return True
    told = words[verb].form in _HEARD or (words[verb].form in _VOWING and len(between) == 1)
    own = first in _OWN and between[-1].form in UTTERANCE_NOUNS
    return not (told or own or _stands_aside(first) or between[-1].form in TIMES | LATELY)


def _determines(words: list[Word], at: int) -> bool:
    """Whether "that" can belong to a noun of one thing, which has no other article: "said that road is shut"."""
    noun = words[at + 1]
    if noun.capital or not noun.form.isalpha() or noun.form in _NO_ARTICLE or noun.form.endswith(("s", "ing")):
        return False
    return form_at(words, at + 2) in _OF_ONE


def _acts(between: list[Word]) -> bool:
    """Whether an infinitive and its object stand before "that": "pledged to build a dam that"."""
    if between[0].form != "to" or len(between) <= _TWO:
        return False
    return not between[1].capital and between[1].form not in DETERMINERS


def _points(words: list[Word], at: int) -> bool:
    """Whether "that" points at a thing: "that same day", or one noun alone up to a mark: "that charge,"."""
    noun, mark = words[at + 1], form_at(words, at + 2)
    if noun.form == "same" or noun.form in TIMES:
        return True
    if mark not in (",", ".", "while") or not noun.form.isalpha() or noun.capital:
        return False
    return not noun.form.endswith("s") and noun.form not in _CLAUSE_OPENING
