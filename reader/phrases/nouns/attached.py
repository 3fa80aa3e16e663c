"""What stands behind a noun phrase and belongs to it: "of the union", "and CEO Ann Lee", "familiar with the plan"."""

from __future__ import annotations

from reader.language.english.amounts.number_words import SMALL
from reader.language.english.people.bodies import BODIES, DOCUMENT_NOUNS, DOMAINS, MASS_NOUNS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    DETERMINERS,
    INFORMED,
    NOT_NAMES,
    OBJECT_PRONOUNS,
    PERSONAL,
    PLURAL_NOUNS,
    YOUNGER,
)
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, SAME_PLACE, SITES
from reader.phrases.nouns.beginnings import HEADS, MANY, begins
from reader.phrases.nouns.noun_phrase import Noun, Sort, phrase
from reader.phrases.nouns.run_on import SPEAKERS, may_stand_between
from reader.phrases.words import Word

_ATTACHED = frozenset(("of", "for", "from", "at", "in", "with", "on", "to", "without"))
_PASSING = frozenset(("purporting", "claiming", "pretending", "believed", "thought", "understood"))
_NOT_TO = frozenset(("republican", "democrat", "lawmaker", "senator", "congressman", "congresswoman", "official"))
"""Nouns for persons behind whom "to" tells the hearer: "added a senior Republican to the Herald"."""
_FOR_IT = frozenset(("advocates", "activists", "campaigners"))
_PLACING = frozenset(("at", "in", "on", "with", "to"))
_PERSONS_AND_BODIES = PERSONAL | BODIES
_REGIONS = frozenset(["european", "arab", "western", "african", "asian", "korean", "kurdish", "gulf", "nato"])


def with_the_second(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with what "and" adds to it: "Harbour President and CEO Ann Lee", "the Ways and Means Committee"."""
    last = words[noun.end - 1]
    if noun.end + 1 >= end or words[noun.end].form not in ("and", "&"):
        return noun
    more = phrase(words, noun.end + 1, end)
    if more is None or more.sort < Sort.NOUN or more.possessive:
        return noun
    if _is_another_office(words, noun, more):
        return more._replace(start=noun.start)
    if not last.capital or not words[more.start].capital:
        return noun
    return more._replace(start=noun.start) if _is_one(last.form, words, more) else noun


def _is_one(last: str, words: list[Word], more: Noun) -> bool:
    """Whether "and" joins two offices of one person, or two words in the name of one body; `last` stands before it."""
    offices = last in SPEAKERS and words[more.start].form in SPEAKERS
    body = words[more.end - 1].form in BODIES and last not in BODIES and last not in SPEAKERS
    second = {word.form for word in words[more.start : more.end]}
    domains = last in DOMAINS and not second.isdisjoint(_PERSONS_AND_BODIES)
    return offices or body or domains or _is_of_two_countries(last, words[more.end - 1])


def _is_of_two_countries(first: str, last: Word) -> bool:
    """Whether two countries together qualify a noun: "British and French ministers", "U.S. and French officials"."""
    country = first in DEMONYMS or first in _REGIONS or first in PLACES or first.replace(".", "") in SAME_PLACE
    return country and not last.capital and (last.form in PLURAL_NOUNS or last.form in MASS_NOUNS or last.form in MANY)


def _is_another_office(words: list[Word], noun: Noun, more: Noun) -> bool:
    """Whether both phrases are offices of the one named behind: "banker and major donor Ann Lee"."""
    several = words[noun.start].form in DETERMINERS and words[more.start].capital
    if more.sort is not Sort.NAME or several or words[more.start].form in DETERMINERS:
        return False
    office = words[noun.end - 1].form in PERSONAL or words[noun.start].form in ("house", "senate")
    return office and any(word.form in PERSONAL for word in words[more.start : more.end - 2])


def _firm(words: list[Word], at: int, end: int) -> int | None:
    """Where the name of a firm ends whose first partner ends before word `at`: "Lee, Hart & Poole", else None."""
    if at + 3 < end and words[at].form == "," and words[at + 1].capital and words[at + 2].form == "&":
        return at + 4 if words[at + 3].capital else None
    return None


def _is_by_somebody(words: list[Word], at: int) -> bool:
    """Whether "by" tells whose a document is: "a statement by Lee"."""
    return words[at].form == "by" and words[at - 1].form in DOCUMENT_NOUNS


def attach(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with the "of …", "for …" after it."""
    at = noun.end + 2 if _is_younger(words, noun, end) else noun.end
    while at + 1 < end and (words[at].form in _ATTACHED or _is_by_somebody(words, at)):
        more = _behind(words, at, end)
        if more is None:
            break
        named = _has_capital(words, more)
        if not named and words[at].form in _PLACING:
            break
        at = _firm(words, more.end, end) or _joined(words, more, end)
        at += _qualified_by_name(words, at, end) if named else _unlisted(words, more.end, end)
    return noun._replace(end=at)


def _joined(words: list[Word], more: Noun, end: int) -> int:
    """Where a phrase behind a preposition ends with what "and" joins to it: a second domain or place, a list."""
    whole = with_the_second(words, more, end)
    at = _second_domain(words, whole.end, end) or _second_aim(words, whole, end) or whole.end
    return _second_place(words, at, end) or _listed_domains(words, more.start, at, end)


def _second_domain(words: list[Word], at: int, end: int) -> int | None:
    """Where the name of a department ends that has two domains: "of Health and Human Services", else None."""
    if at + 1 >= end or words[at].form != "and" or words[at - 1].form not in DOMAINS or not words[at + 1].capital:
        return None
    more = phrase(words, at + 1, end)
    domain = more is not None and {words[at + 1].form, words[more.end - 1].form} & DOMAINS and not more.possessive
    return more.end if more and domain else None


def _second_aim(words: list[Word], more: Noun, end: int) -> int | None:
    """Where the name of a body ends that has two aims: "the Center on Dams and Water Policy", else None.

    Another body, a person or a place behind the "and" speaks for itself.
    """
    at, body = more.end, words[max(more.start - 2, 0)]
    if at + 1 >= end or words[at].form != "and" or not body.capital or body.form not in BODIES:
        return None
    second = phrase(words, at + 1, end)
    if second is None or second.sort is not Sort.NAME or second.possessive:
        return None
    aimed = words[at - 1].capital and words[at - 1].form not in PLACES
    return second.end if aimed and _is_aim([word.form for word in words[at + 1 : second.end]]) else None


def _is_aim(named: list[str]) -> bool:
    """Whether words name what a body deals with: no body, person or place, and no single word but a domain."""
    if named[0] in ALL_GIVEN_NAMES or named[-1] in BODIES or not PERSONAL.isdisjoint(named):
        return False
    return named[0] in DOMAINS if len(named) == 1 else " ".join(named) not in PLACES


def _second_place(words: list[Word], at: int, end: int) -> int | None:
    """Where the second of two places ends: "secretaries of state from Ohio and Kansas", else None."""
    joined = at + 1 < end and words[at].form == "and"
    return at + 2 if joined and words[at - 1].form in PLACES and words[at + 1].form in PLACES else None


def _listed_domains(words: list[Word], start: int, at: int, end: int) -> int:
    """Where a list of domains ends behind "Bureau of", as in "of Alcohol, Tobacco, and Firearms"; else `at`."""
    here = at
    if words[max(start - 2, 0)].form not in BODIES or at - start > 1:
        return at
    while here + 1 < end and words[here].form == "," and words[here + 1].capital:
        here += 2
    here += here < end and words[here].form == ","
    listed = here > at and here + 1 < end and words[here].form == "and" and words[here + 1].capital
    return here + 2 if listed else at


def informed(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with what those know whom it names: "people familiar with the plan", "two aides close to Lee"."""
    noun = _passing_for(words, noun, end)
    at = noun.end
    if noun.sort is not Sort.NOUN or at + 2 >= end or words[at + 1].form not in INFORMED.get(words[at].form, ()):
        return noun
    more = phrase(words, at + 2, end)
    if more and not more.possessive:
        return noun._replace(end=attach(words, more, end).end)
    owned = words[at + 2].form in DETERMINERS and at + 3 < end and words[at + 3].form.isalpha()
    told = owned or words[at + 2].form in OBJECT_PRONOUNS or words[at + 2].form == "it"
    return noun._replace(end=at + 3 + owned) if told else noun


def _passing_for(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with what somebody only claims to be: "a person purporting to be a clerk"."""
    at = noun.end
    if at + 3 >= end or words[at].form not in _PASSING or (words[at + 1].form, words[at + 2].form) != ("to", "be"):
        return noun
    posed = phrase(words, at + 3, end)
    return noun._replace(end=attach(words, posed, end).end) if posed and not posed.possessive else noun


def _behind(words: list[Word], at: int, end: int) -> Noun | None:
    """The phrase behind a preposition that names somebody or something, past a number: "a group of nine clerks"."""
    first = at + 1 + _is_counted(words, at + 1, end)
    more = phrase(words, first, end) if begins(words, first, first=False) else None
    if more is None or (words[at].form == "to" and words[at - 1].form in _NOT_TO):
        return None
    if more.sort is Sort.OTHER and not _is_theirs(words, at, first):
        return None
    owns = more.possessive and more.end < end and may_stand_between(words[more.end])
    return None if owns else more


def _is_counted(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a number before a noun."""
    number = words[at].form in SMALL or words[at].form.isdigit()
    return number and at + 1 < end and may_stand_between(words[at + 1])


def _is_theirs(words: list[Word], at: int, first: int) -> bool:
    """Whether "of" or "for" behind people leads to the thing they are named by: "opponents of the levy"."""
    people = _FOR_IT if words[at].form == "for" else SPEAKERS if words[at].form == "of" else ()
    return words[at - 1].form in people and words[first].form in DETERMINERS


def _has_capital(words: list[Word], noun: Noun) -> bool:
    return any(word.capital for word in words[noun.start : noun.end])


def _is_younger(words: list[Word], noun: Noun, end: int) -> bool:
    """Whether a comma and "Jr." stand behind a name."""
    follows = noun.sort is Sort.NAME and noun.end + 1 < end and words[noun.end].form == ","
    return follows and words[noun.end + 1].form.rstrip(".") in YOUNGER


def _is_qualified(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a noun in no list that the words before it qualify: "an analysis of government data"."""
    if at >= end or words[at].capital or words[at].form in NOT_NAMES or words[at].form.endswith("ly"):
        return False
    return may_stand_between(words[at])


def _unlisted(words: list[Word], at: int, end: int) -> int:
    """How many words from word `at` on belong to the phrase before, a noun in no list and the listed one behind it."""
    if not _is_qualified(words, at, end):
        return 0
    return 1 + (at + 1 < end and words[at + 1].form in HEADS and not words[at + 1].capital)


def _qualified_by_name(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a noun that a name qualifies: a place's, or the "flags" of "with two American flags"."""
    if at >= end or _is_last_site(words, at, end):
        return at < end
    noun = words[at]._replace(form=words[at].form.rstrip("s"))
    return words[at - 1].form in DEMONYMS and not noun.capital and may_stand_between(noun)


def _is_last_site(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a noun for a place that ends the phrase: the "bridge" of "at the Ogden River bridge,"."""
    return at + 1 < end and words[at].form in SITES and not words[at + 1].form[0].isalnum()
