"""Whom a sentence makes the subject of a verb: who stands beside it, before an apposition, or else at its head."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.grammar.regular_verbs import regular
from reader.language.english.people.bodies import DOCUMENT_NOUNS
from reader.language.english.people.epithets import ISSUED
from reader.language.english.people.naming import CALENDAR, NOT_NAMES
from reader.language.english.people.reporting import (
    AUXILIARIES,
    BEING,
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    PARTICIPLE_END,
    PREPOSITIONS,
    SAYING_VERBS,
    SETTING_ABOUT,
    SUBORDINATORS,
    TIMES,
)
from reader.phrases.appositions import behind_a_domain
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.inversions import NO_RUN, inverted_subject
from reader.phrases.joined import far_subject, first_of_two, is_last_of_governed, with_colleague, with_the_first
from reader.phrases.nouns import Noun, Sort
from reader.phrases.objects import governed, is_acted_on, is_compared, is_object, is_state
from reader.phrases.participles import subject_of_participle
from reader.phrases.words import AUXILIARIES_AND_PASTS, QUOTATION, Word, before_auxiliaries, form_at, may_be_finite

_OPENERS = frozenset((",", "(", "—", "–", "-", "--"))
_CLOSERS = frozenset((",", ")", "—", "–", "-", "--"))
_NOT_OWNED = SUBORDINATORS | PREPOSITIONS | SAYING_VERBS | LABELLING_VERBS | NOT_NAMES | IRREGULAR_PASTS | TIMES
_OF_THINGS = regular("suggest reveal show")
_ANOTHERS_CLAUSE = SAYING_VERBS | (CLAUSE_OPENERS - {"as"}) | {"that"}
_BUT = frozenset(("but", "while", "though", "although"))
_OF_DAYS = frozenset(("on", "last", "this", "late", "early", "earlier"))
_FAR = 12
"""Words that are looked back over for the "who" before an object.

Chosen by hand; with 9 or 15 none of 61 articles is read otherwise.
"""
_FAR_BACK = 20
"""Words that are looked back over for the "who" before a verb, past a parenthesis. Chosen by hand."""
_FEW = 3
"""Words from a verb in the passive to a "by" that brings in any agent, and of what a name owns.

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""
_LONGEST_RUN = 8
"""Words of a subject that is in no list, and from a verb to the "by" behind it.

Chosen by hand; with 6 or 10 none of 61 articles is read otherwise.
"""


def subject_of(words: list[Word], at: int, sentence: tuple[int, int], nouns: Sequence[Noun]) -> Noun | None:
    """Whom the sentence, words `sentence[0]` to `sentence[1]`, makes the subject of the verb at word `at`."""
    start = sentence[0]
    inverted = inverted_subject(words, at, sentence, nouns)
    if inverted:
        return inverted
    if words[at].form.endswith(PARTICIPLE_END) and words[at - 1].form not in BEING:
        if words[at - 1].form not in SETTING_ABOUT:
            return subject_of_participle(words, at, start, nouns)
        at -= 1
    return _documents(words, at, start, nouns) or _of_finite_verb(words, at, start, nouns)


def _of_finite_verb(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase beside a verb, or else the one that its sentence is about."""
    before = [noun for noun in nouns if noun.end <= at]
    return (
        _adjacent(words, at, start, before)
        or _relative(words, at, before)
        or _before_that(words, at, before)
        or behind_a_domain(words, at, before)
        or _before_apposition(words, at, before)
        or _run(words, at, start)
        or _issued(words, at, start, nouns)
        or (None if _is_of_a_thing(words, at) else far_subject(words, start, before))
    )


def _is_of_a_thing(words: list[Word], at: int) -> bool:
    """Whether a thing that is in no list stands right before what it can do: "Lee said that evidence suggests"."""
    last = before_auxiliaries(words, _before_day(words, at), 1) - 1
    return words[at].form in _OF_THINGS and words[last].form.isalpha()


def _documents(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun right before a verb that is one for several documents: "reports say", or the one of them."""
    noun = words[at - 1] if at > start else None
    if noun is None or noun.capital or noun.form.removesuffix("s") not in DOCUMENT_NOUNS or noun.form[-1] != "s":
        return None
    one = (noun for noun in nouns if noun.end == at and words[noun.start].form == "one")
    return next(one, Noun(at - 1, at, Sort.DOCUMENT, False))


def _issued(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """By whom a document was issued, or else the document: "A statement issued on Monday by Lee says"."""
    document = next((noun for noun in nouns if noun.start == start and noun.sort is Sort.DOCUMENT), None)
    if document is None or document.end >= at or words[document.end].form not in ISSUED:
        return None
    if any(word.form == "," for word in words[document.end : at]):
        return None
    return _issuer(words, document, at, nouns) or document


def _issuer(words: list[Word], document: Noun, at: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase behind "by" between a document and word `at`."""
    by = next((here for here in range(document.end, at) if words[here].form == "by"), at)
    return next((noun for noun in nouns if noun.start == by + 1 and noun.end <= at), None)


def agent_of(words: list[Word], at: int, end: int, nouns: Sequence[Noun]) -> Noun | None:
    """By whom something is called or told in the passive: "was described by the council as"."""
    here = next((here for here in range(at + 1, min(at + _LONGEST_RUN, end)) if words[here].form == "by"), None)
    agent = next((noun for noun in nouns if here is not None and noun.start == here + 1), None)
    far = here is not None and here - at > _FEW
    return None if far and (agent is None or agent.sort is not Sort.NAME) else agent


def _adjacent(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """The noun phrase that only auxiliaries and adverbs part from the verb."""
    before = [noun for noun in before if not _is_beside(words, noun, before)]
    if not before:
        return None
    at = _before_day(words, at)
    noun = _whole(words, before[-1], at)
    if (noun.possessive and noun.sort is not Sort.PRONOUN) or governed(words, noun, start):
        return None
    if is_object(words, noun, start) or is_state(words, noun, before):
        return None
    if before_auxiliaries(words, at, noun.end) > noun.end:
        return None
    if is_last_of_governed(words, noun, start, before):
        return None
    return _before_relative(words, noun, start, before) or with_the_first(words, noun, start, before)


def _is_beside(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> bool:
    """Whether a phrase only says when, or takes up two: "last year", "this weekend alone", "Lee and Hart both"."""
    if words[noun.start].form == "both" and any(other.end == noun.start for other in nouns):
        return True
    told = words[noun.start].form == "this" and words[noun.start + 1].form in TIMES
    return told or words[noun.end - 1].form in TIMES


def _before_day(words: list[Word], at: int) -> int:
    """Where a time right before the verb at word `at` begins: "Lee on Friday night said", "Lee late last week said"."""
    at -= at > 1 and words[at - 1].form in ("both", "all")
    here = at
    while here > 1 and (words[here - 1].form in CALENDAR or words[here - 1].form in TIMES):
        here -= 1
    told = here < at and (words[here - 1].form in _OF_DAYS or words[here].form in CALENDAR)
    here = here if told else at
    while here > 1 and words[here - 1].form in _OF_DAYS:
        here -= 1
    return here


def _whole(words: list[Word], noun: Noun, at: int) -> Noun:
    """A phrase with the noun behind it that is in no list: "Northland's dictatorship warned", "state radio said"."""
    last = before_auxiliaries(words, at, noun.end)
    owned = words[noun.end : last]
    plain = all(word.form.isalpha() and not word.capital and word.form not in _NOT_OWNED for word in owned)
    plain = plain and not any(word.form.endswith("ed") for word in owned)
    most = _FEW if noun.possessive and noun.sort is Sort.NAME else 1
    if noun.sort >= Sort.NOUN and noun.sort is not Sort.PRONOUN and 0 < len(owned) <= most and plain:
        return Noun(noun.start, last, Sort.NOUN, False)
    return noun


def _before_relative(words: list[Word], noun: Noun, start: int, before: Sequence[Noun]) -> Noun | None:
    """Whom "The doctor who treated Lee said" makes the subject: the doctor, not the object of what is told of him.

    So with ", who", whose second comma is left out. "A clerk who said Lee denied it" leaves Lee the subject of what is
    said.
    """
    if noun.start and words[noun.start - 1].form in _ANOTHERS_CLAUSE:
        return None
    for here in range(noun.start - 1, max(start, noun.start - _FAR) - 1, -1):
        if here < noun.start - 1 and (words[here].form in ("who", "which") or _is_relative_that(words, here)):
            end = here - (words[here].form == "who" and words[here - 1].form == ",")
            return next((other for other in before if other.end == end), None)
        if not words[here].form[0].isalnum():
            return None
    return None


def _is_relative_that(words: list[Word], at: int) -> bool:
    """Whether "that" is the subject of a verb right behind it: "an agent that worked", not "said that Lee worked"."""
    return words[at].form == "that" and may_be_finite(form_at(words, at + 1))


def _relative(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """The "who" of ", who … said", a parenthesis left out."""
    last, far = at - 1, max(at - _FAR_BACK, -1)
    if words[last].form == ",":
        last = next((here for here in range(last - 1, far, -1) if words[here].form == ","), at) - 1
    for here in range(last, far, -1):
        form = words[here].form
        if form in ("who", "which"):
            return _who(words, here, before)
        if form in _OPENERS or form == QUOTATION:
            return None
    return None


def _who(words: list[Word], here: int, before: Sequence[Noun]) -> Noun | None:
    """The name right behind "who" at word `here`, or that word itself, where somebody stands before it.

    Behind "in which" any noun phrase is the subject.
    """
    least = Sort.NOUN if words[here - 1].form in PREPOSITIONS else Sort.NAME
    own = next((noun for noun in before if noun.start == here + 1 and noun.sort >= least), None)
    if own and not own.possessive:
        return own
    led = any(noun.end in (here, here - 1) for noun in before)
    return Noun(here, here + 1, Sort.PRONOUN, False) if led else None


def _before_that(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """What "that has called" goes back to."""
    here = before_auxiliaries(words, at, 1) - 1
    return next((noun for noun in before if words[here].form == "that" and noun.end == here), None)


def _before_apposition(words: list[Word], at: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase before ", a trader from Ohio," when the verb follows that comma."""
    last = before_auxiliaries(words, at, 1) - 1
    if words[last].form not in _CLOSERS:
        return None
    followed = [noun for noun in nouns if noun.end < last and words[noun.end].form in _OPENERS]
    free = [noun for noun in followed if _is_free(words, noun, nouns)]
    if f"{words[at].form}s" in SAYING_VERBS and words[at - 1].form not in AUXILIARIES:
        free = [noun for noun in free if not _is_one(words, noun, nouns)]
    best = _first_name(words, free)
    return with_colleague(words, with_the_first(words, best, 0, nouns), nouns) if best else None


def _first_name(words: list[Word], nouns: Sequence[Noun]) -> Noun | None:
    """The first name, else the first noun phrase, behind the last "but" that one follows."""
    anew = max((noun.start for noun in nouns if noun.start and words[noun.start - 1].form in _BUT), default=0)
    last = [noun for noun in nouns if noun.start >= anew]
    return next((noun for noun in last if noun.sort is Sort.NAME), last[0] if last else None)


def _is_one(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> bool:
    """Whether a noun phrase is a single name, whose verb would end in "s", or the second of two that "by" governs."""
    joined = noun.start > 0 and words[noun.start - 1].form == "and"
    first = first_of_two(words, noun, nouns)
    several = words[noun.end - 1].form.endswith("s") and words[noun.start].form == "the"
    return noun.sort is Sort.NAME and not several and (not joined or (first is not noun and governed(words, first, 0)))


def _is_free(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> bool:
    """Whether nothing speaks against a noun phrase as a subject: no preposition, verb, comparison or town before it."""
    if noun.possessive or noun.sort < Sort.DOCUMENT:
        return False
    if governed(words, noun, 0) or is_object(words, noun, 0) or is_acted_on(words, noun):
        return False
    first = first_of_two(words, noun, nouns)
    if first is not noun and first.sort is Sort.NAME and governed(words, first, 0):
        return False
    return not is_state(words, noun, nouns) and not is_compared(words, noun)


def _run(words: list[Word], at: int, start: int) -> Noun | None:
    """The words between a quotation and the verb after it, where they are one phrase: “…,” the bus driver said."""
    here = at
    while (
        here > start
        and here > at - _LONGEST_RUN
        and words[here - 1].form[0].isalnum()
        and words[here - 1].form not in SUBORDINATORS
    ):
        here -= 1
    if here in (at, start) or words[here - 1].form != QUOTATION or words[here].form in NO_RUN:
        return None
    if words[here].form.endswith(PARTICIPLE_END):
        return None
    end = before_auxiliaries(words, at, here)
    acts = any(_is_finite(word) for word in words[here:end])
    return Noun(here, end, Sort.NOUN, False) if end > here and not acts else None


def _is_finite(word: Word) -> bool:
    """Whether a word is a verb whatever stands beside it; "a welcome message" holds none."""
    spoken = word.form in SAYING_VERBS and word.form.endswith("ed")
    return not word.capital and (spoken or word.form in AUXILIARIES_AND_PASTS)
