"""Whom a sentence makes the subject of a verb in "…ing": "Calling it “…,” Lee left", "a note from Lee saying"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.naming import CALENDAR, DETERMINERS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    BEING,
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    PREPOSITIONS,
    QUOTING_VERBS,
)
from reader.phrases.joined import far_subject, first_of_two
from reader.phrases.nouns import Noun, Sort
from reader.phrases.verb_or_noun import FORCES
from reader.phrases.words import DASHES, QUOTATION, Word, form_at, is_finite, is_past, may_be_finite

_OBJECTS_ONLY = OBJECT_PRONOUNS.keys() - SUBJECT_PRONOUNS.keys()
_OF_TIME = frozenset(("after", "as", "when", "while", "before"))
_BRINGING_IN = frozenset(("with", "without", "from", "by", "of", "despite", "amid", "like", "after", "before", "for"))
_GIVEN = frozenset(("sent", "given", "shown", "handed"))
_CITING = QUOTING_VERBS | {"quoting", "citing"}
_HEARING = frozenset(("heard", "hear", "hears", "hearing", "overheard", "recorded", "caught"))
_QUOTING = _CITING | _HEARING | {"shows", "showed", "revealed"}
_RECEIVING = _QUOTING | {"received", "receives", "got", "obtained", "obtains", "read", "reviewed", "saw", "found"}
_AGAINST = frozenset(("against", "about", "over", "by", "of", "on", "to", "after", "before", "under", "despite"))
_FOR = frozenset(("for", "of"))
_SORRY = frozenset(("apologize", "apologise"))
_BLAMING = ("accus", "criticiz", "criticis", "blam", "mock", "condemn", "denounc", "rebuk", "slam", "chid", "blast")
_RELATIVES = frozenset(("who", "which", "where"))
_JOINING = frozenset(("and", "but", "while", "so"))
_TAKING_UP = frozenset(("one", "ones", "those", "some", "others"))
_LONGEST_BRACKET = 10
"""Words of a bracket between a name and its verb. Chosen by hand."""


def subject_of_participle(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """Whom the sentence makes the subject of a verb in "…ing" without a form of "to be"."""
    if at == start or (at == start + 1 and words[start].form in PREPOSITIONS):
        return _opened(words, at, nouns)
    if words[at - 1].form in _OBJECTS_ONLY:
        return Noun(at - 1, at, Sort.PRONOUN, False)
    before = [noun for noun in nouns if noun.end <= at]
    citing = _citing(words, at, start)
    if citing:
        return _cited(words, citing, before)
    return (
        _blamed(words, at, before)
        or _acting_by(words, at, before)
        or _near(words, at, start, before)
        or _of_clause(words, at, start, before)
    )


def _citing(words: list[Word], at: int, start: int) -> int | None:
    """The verb of "KTV quoted Lee as saying", "Lee was quoted by KTV saying", which tells who passes words on."""
    verb = next((here for here in range(at - 2, start, -1) if words[here].form in _CITING), None)
    if verb is None or words[at - 1].form == "as":
        return verb
    passive = words[verb - 1].form in BEING and words[verb + 1].form in ("in", "by")
    return verb if passive and all(word.form != "," for word in words[verb:at]) else None


def _cited(words: list[Word], verb: int, before: Sequence[Noun]) -> Noun | None:
    """Whom a verb cites: the noun phrase right behind it, or before its "was"; nobody for words in marks."""
    if words[verb - 1].form in BEING or words[verb - 1].form in SUBJECT_PRONOUNS:
        return next((noun for noun in reversed(before) if noun.end <= verb), None)
    return next((noun for noun in before if noun.start == verb + 1), None)


def _blamed(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """Whose words somebody is blamed for: Hart in "Lee accused Hart of saying", "told Hart to apologize for saying"."""
    end = at - 1
    sorry = words[end - 1].form in _SORRY
    if words[at].form == "asking" or words[end].form not in _FOR or (sorry and words[end].form != "for"):
        return None
    end -= sorry
    end -= sorry and words[end - 1].form == "to"
    noun = next((noun for noun in before if noun.end == end and not noun.possessive), None)
    return noun if noun and (sorry or words[noun.start - 1].form.startswith(_BLAMING)) else None


def _acting_by(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """Who does something by saying so: Lee in "after Lee alarmed some farmers by saying"."""
    if words[at - 1].form != "by":
        return None
    acting = [noun for noun in before if noun.sort >= Sort.NOUN and not noun.possessive and _acts(words[noun.end])]
    return acting[-1] if acting else None


def _acts(word: Word) -> bool:
    return word.form in IRREGULAR_PASTS or (word.form.endswith("ed") and not word.capital)


def _near(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """Who stands right before the participle."""
    return (
        _received(words, at, start, before)
        or _beside_participle(words, at, start, before)
        or _accompanying(words, at, start, before)
    )


def _accompanying(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """Who acts beside the sentence's subject: the mayor in "Lee left, with the mayor last summer calling him “…”"."""
    comma = _bracket(words, at, start)
    return next((noun for noun in before if noun.start == comma + 2 and noun.sort >= Sort.NOUN), None)


def _bracket(words: list[Word], at: int, start: int) -> int:
    """The comma of ", with the mayor calling"; without such a bracket `at`."""
    comma = next((here for here in range(at - 1, start, -1) if words[here].form == ","), start)
    opens = words[comma].form == "," and words[comma + 1].form == "with"
    return comma if opens and at - comma <= _LONGEST_BRACKET else at


def _of_clause(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """Whom the last clause of the sentence, or else the sentence, is about; None where that clause names nobody."""
    main = far_subject(words, start, before)
    if main is None or _bracket(words, at, start) < at or words[at - 1].form in _TAKING_UP:
        return None
    for here in range(at - 2, main.end, -1):
        if words[here].form in _RELATIVES and _describes(words, here, at, before):
            return None
        subject = _begins_clause(words, here, before)
        if subject:
            return subject if subject.sort >= Sort.NOUN else None
    return _in_last_clause(words, at, before, main) or main


def _begins_clause(words: list[Word], here: int, before: Sequence[Noun]) -> Noun | None:
    """The subject of a clause that "and" or "but" joins to the one before: ", but Hart stayed"."""
    if words[here].form not in _JOINING or words[here - 1].form not in (",", ";", QUOTATION):
        return None
    led = words[here + 1].form in PREPOSITIONS
    acting = (noun for noun in before if noun.start > here and may_be_finite(words[noun.end].form))
    first = next(acting, None)
    return first if first and (led or _only_describes(words, here + 1, first)) else None


def _only_describes(words: list[Word], start: int, noun: Noun) -> bool:
    """Whether nothing stands from word `start` to a noun phrase but what describes it: "while club legend Lee"."""
    return all(word.form.isalpha() and not is_finite(word.form) for word in words[start : noun.start])


def _describes(words: list[Word], here: int, at: int, before: Sequence[Noun]) -> bool:
    """Whether a relative clause begins at word `here` behind whom it tells of, and no comma before a verb closes it."""
    closed = any(words[comma].form == "," and may_be_finite(words[comma + 1].form) for comma in range(here, at - 1))
    opened = words[here - 1].form
    if opened in DASHES:
        return not any(word.form in DASHES for word in words[here:at])
    return not closed and (opened == "," or any(noun.end == here for noun in before))


def _received(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """The document in "Lee was sent a memo noting" and "Lee cited a report saying", which are not Lee's own words."""
    document = before[-1] if before and before[-1].end == at else None
    if document is None or document.sort is not Sort.DOCUMENT or document.start < start + 2:
        return None
    led = words[document.start - 1].form
    given = led in _GIVEN and words[document.start - 2].form in BEING
    return document if given or led in _RECEIVING or led in _AGAINST else None


def _beside_participle(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """The noun phrase beside "…ing" that a preposition brings in: "with crowds chanting", "a note from Lee saying"."""
    noun = _right_before(words, at, before)
    if noun is None or noun.possessive or noun.sort < Sort.NOUN:
        return None
    first = first_of_two(words, noun, before).start
    led = words[first - 1 - (words[first - 1].form == "both")].form
    if first > start + 1 and not _QUOTING.isdisjoint((led, words[first - 2].form)):
        return noun._replace(start=first)
    governed = led in _BRINGING_IN and words[first - 2].form not in LABELLING_VERBS
    return noun._replace(start=first) if noun.start == start or governed else None


def _right_before(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """The noun phrase that ends at word `at`, or at a bracket before it: "Governor Ann Lee (D) saying"."""
    at -= words[at - 1].form in CALENDAR
    if words[at - 1].form == ")":
        at = next((here for here in range(at - 2, max(at - _LONGEST_BRACKET, 0), -1) if words[here].form == "("), at)
    return next((noun for noun in reversed(before) if noun.end == at), None)


def _in_last_clause(words: list[Word], at: int, before: Sequence[Noun], main: Noun) -> Noun | None:
    """Who acts in a clause of time: "Lee spoke after Hart left the board, calling it “…”", "when Hart wrote saying"."""
    parted = words[at - 1].form == ","
    if parted and words[at].form not in LABELLING_VERBS:
        return None
    for noun in reversed(before):
        near = parted or all(word.form != "," for word in words[noun.start : at])
        if near and is_past(words[noun.end].form) and noun.start > main.end and _opens_clause_of_time(words, noun):
            return noun
    return None


def _opens_clause_of_time(words: list[Word], noun: Noun) -> bool:
    """Whether a name, or a description with its article, stands right behind "after", "when"."""
    full = noun.sort is Sort.NAME or (noun.sort is Sort.NOUN and words[noun.start].form in DETERMINERS)
    owned = words[noun.start - 1].form in OBJECT_PRONOUNS
    return full and words[noun.start - 1 - owned].form in _OF_TIME


def _opened(words: list[Word], at: int, nouns: Sequence[Noun]) -> Noun | None:
    """The subject after an opening phrase: "Calling it “…,” Smith left"."""
    found = [noun for noun in nouns if noun.start > at + 1 and noun.sort >= Sort.DOCUMENT]
    return next((noun for noun in found if words[noun.start - 1].form == "," or _leads_quoted(words, noun)), None)


def _leads_quoted(words: list[Word], noun: Noun) -> bool:
    """Whether a noun phrase behind quoted words has its verb, or a comma, behind it: no "limited" Ogden strikes."""
    following = form_at(words, noun.end)
    led = words[noun.start - 1].form == QUOTATION
    return led and (following == "," or following in FORCES or may_be_finite(following))
