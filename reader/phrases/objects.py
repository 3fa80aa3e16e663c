"""What speaks against a noun phrase as the subject of a verb: governed, acted on, compared, or only a place."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.naming import CALENDAR, DETERMINERS, NOT_SPEAKERS, PARTITIVES
from reader.language.english.people.reporting import GOING_ON, PARTICIPLE_END, PREPOSITIONS, SAYING_VERBS
from reader.language.english.vocabulary.place_names import PLACES, STATES_IN_SHORT
from reader.phrases.nouns import Noun, Sort
from reader.phrases.words import Word, form_at, is_past

GOVERNING = PREPOSITIONS - frozenset(("after", "before", "since", "as", "than", "until", "like"))
"""Words that make the noun phrase right after them no subject."""

_NO_PARTICIPLES = (
    (SAYING_VERBS - {"writing", "reading"}) | PREPOSITIONS | {"incoming", "outgoing", "sitting", "retiring"}
)

_USING = GOING_ON | {"use", "uses", "before"}


def governed(words: list[Word], noun: Noun, start: int) -> bool:
    """Whether a preposition makes a noun phrase no subject; it may stand before "the Sunday" of "the Sunday Times"."""
    at = noun.start - (noun.start > start and words[noun.start - 1].form in ("both", "all"))
    if at > start + 1 and words[at - 1].form in CALENDAR and words[at - 2].form in DETERMINERS:
        at -= 2
    return at > start and words[at - 1].form in GOVERNING


def is_object(words: list[Word], noun: Noun, start: int) -> bool:
    """Whether a participle has the noun phrase for its object: the law in "the man writing the law said".

    Or what somebody uses stands before an infinitive: "used an account to say", "went before cameras to say".
    """
    if form_at(words, noun.end) == "to" and words[noun.start - 1].form in _USING:
        return True
    if noun.start - 1 <= start or words[noun.start - 1].capital:
        return False
    form = words[noun.start - 1].form
    return form.endswith(PARTICIPLE_END) and form not in _NO_PARTICIPLES and noun.sort is not Sort.PRONOUN


def is_acted_on(words: list[Word], noun: Noun) -> bool:
    """Whether a verb right before a name has it for its object: the land in "invaded Norland – two years on – said"."""
    verb = words[noun.start - 1] if noun.start else None
    if verb is None or verb.capital or verb.form in SAYING_VERBS:
        return False
    return noun.sort is Sort.NAME and is_past(verb.form)


def is_state(words: list[Word], noun: Noun, before: Sequence[Noun]) -> bool:
    """Whether a noun phrase is the state behind a town: "Lee, of Salem, Oregon, said"."""
    if noun.end - noun.start > 2 or noun.start < 1 or words[noun.start - 1].form != ",":
        return False
    name = " ".join(word.form for word in words[noun.start : noun.end]).rstrip(".")
    town = next((other for other in before if other.end == noun.start - 1), None)
    first = max(town.start - 1, 0) if town else noun.start
    governed = any(word.form in PREPOSITIONS for word in words[first : noun.start - 1])
    return governed and (name in PLACES or name in STATES_IN_SHORT)


def is_compared(words: list[Word], noun: Noun) -> bool:
    """Whether somebody is only compared with whom the sentence is about: "Like Lee, Hart said"."""
    return noun.start > 0 and words[noun.start - 1].form in ("like", "unlike", "alongside")


def in_commas(words: list[Word], noun: Noun) -> bool:
    """Whether commas stand on both sides: the state in "in Salem, Oregon, Lee said"."""
    return (
        noun.start > 1 and words[noun.start - 1].form == "," and noun.end < len(words) and words[noun.end].form == ","
    )


def stands_for_nobody(words: list[Word], noun: Noun) -> bool:
    """Whether a phrase of one word is "some", or a label before a colon: "Update: …"."""
    form = words[noun.start].form
    labels = noun.end < len(words) and words[noun.end].form == ":" and form in NOT_SPEAKERS
    return labels or form in PARTITIVES
