"""Words that a mention may hold and that are no part of a speaker, and mentions that are only a piece of a phrase."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.language.english.amounts.number_words import SMALL
from reader.language.english.people.bodies import MASS_NOUNS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import CALENDAR, DETERMINERS, PLURAL_NOUNS, is_person
from reader.language.english.people.reporting import TIMES
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Span, Speaker, SpeakerKind
from reader.speakers.english.head_ends import BODY_OR_GROUP, one_of_two_offices
from reader.speakers.english.mentions import Name
from reader.speakers.english.names_and_titles import is_common, is_title

_CLAUSE_HEADS = frozenset(("day", "time", "moment", "reason", "way", "ones"))
"""Nouns that a clause follows without a "that": "the day people learn", "one reason farmers say"."""
_BEFORE_HEADS = DETERMINERS | {"one", "another", "only", "last", "first"}

_TOWN = re.compile(r"\b([A-Z][\w’'-]+), $")
_LONGEST_TOWN = 20
"""Code points before a state in which its town is looked for. Chosen by hand."""
_CAPITAL_CITY = re.compile(r", D\.C\.")

_NO_END = frozenset(SMALL) | frozenset(("both", "those", "these", "either", "early", "late", "latest", "such"))
"""Words with which no description ends: "officials from both", "people familiar with the early"."""

_FEW = 3
"""Words of a mention that only says when: "this past year". Chosen by hand."""


def own_words(words: Sequence[str]) -> Sequence[str]:
    """The words without those that belong to the clause around a speaker.

    "The day people learn it" is about people, "the ones Harte names" about Harte, and "last year nine farmers said"
    about nine farmers.
    """
    if len(words) > 1 and (_only_dates(words) or (words[0].lower() == "both" and "and" in words)):
        return words[1:]
    led = len(words) > 2 and words[0].lower() in _BEFORE_HEADS and words[1] in _CLAUSE_HEADS
    return words[2:] if led and (words[2][0].isupper() or _is_for_people(words[2])) else words


def _only_dates(words: Sequence[str]) -> bool:
    """Whether the first word only says when: "week nine farmers", "month sources"."""
    return words[0] in TIMES and (words[1].lower() in SMALL or _is_for_people(words[1]))


def is_piece(words: Sequence[str]) -> bool:
    """Whether words end in a time, or begin with a past participle and end in a thing: "this year", "owned network"."""
    last = words[-1]
    if last in TIMES and len(words) <= _FEW:
        return True
    if len(words) > 1 and last in _NO_END:
        return True
    told = words[0].islower() and words[0].endswith("ed") and last.islower()
    return told and not is_person(last) and not _is_for_people(last)


def only_opens(words: Sequence[str], names: Collection[str]) -> bool:
    """Whether one common word has but the capital of its sentence: "Late on Monday"; `names` are the text's."""
    form = words[0].lower()
    if len(words) > 1 or words[0] == form or form in names or form.endswith("s"):
        return False
    return is_common(form) and form not in PLURAL_NOUNS and form not in MASS_NOUNS


def is_halved(words: Sequence[str], speaker: Speaker) -> bool:
    """Whether a word of many bodies' names is all that was read of one: "State" of "State of the Union"."""
    return len(words) > 1 and words[0].lower() not in DETERMINERS and speaker.name.lower() in BODY_OR_GROUP


def is_cut_off(text: str, mention: Span) -> bool:
    """Whether what stands beside a mention shows it to be part of something: "whose owners", "Salem, Oregon, clerk"."""
    if text.startswith("whose ", mention.start - len("whose ")):
        return True
    if mention.of(text).lower() not in PLACES or not text.startswith(",", mention.end):
        return False
    town = _TOWN.search(text, max(0, mention.start - _LONGEST_TOWN), mention.start)
    return _CAPITAL_CITY.match(text, mention.end) is not None or (town is not None and town[1].lower() not in CALENDAR)


def is_of_others(words: str, name: Name) -> bool:
    """Whether people follow behind the one word of a body's name that was read: "University of Ogden scholars"."""
    return name.text.lower() in BODY_OR_GROUP and " of " in words and words.rpartition(" ")[2].islower()


def in_print(text: str, words: str, name: Name) -> str:
    """The name in these words with what belongs to it: an owner, or the article of a paper, as in "told The Hill"."""
    if len(name.words) == 1 and _is_owned(words, name):
        return words
    called = f"The {name.text}"
    one = len(name.words) == 1 and words.lower() == called.lower()
    return called if one and re.search(rf"[a-z,] {re.escape(called)}\b(?! [A-Z])", text) else name.text


def _is_owned(words: str, name: Name) -> bool:
    """Whether the one word of a name is part of what is meant: behind an owner, "Lee's Harbour", or before people."""
    owner, _, rest = words.rpartition(" ")
    owned = owner.endswith(("’s", "'s")) and owner[0].isupper() and rest == name.text and not rest.isupper()
    return owned or is_of_others(words, name)


def is_within_body(words: Sequence[str], joint: int) -> bool:
    """Whether an "and" stands in the name of somebody's body: "Mr. Lee at the Institute for Dams and Law"."""
    at = next((at for at in range(1, joint) if words[at] in ("at", "with", "of", "for", "from")), joint)
    body = any(word.lower() in BODY_OR_GROUP for word in words[at + 1 : joint])
    return body and not any(is_title(word) or word.lower() in ALL_GIVEN_NAMES for word in words[joint + 1 : -1])


def _is_for_people(word: str) -> bool:
    return word in PLURAL_NOUNS or (word.endswith("s") and is_person(word.removesuffix("s")))


def joins_two(words: Sequence[str], speaker: Speaker) -> bool:
    """Whether an "and" joins two speakers, not two nouns of one body or two offices of one person."""
    joint = words.index("and")
    second = words[min(joint + 1, len(words) - 1)]
    if is_within_body(words, joint):
        return False
    if speaker.kind is SpeakerKind.ORGANISATION and not second[0].islower():
        return False
    return not one_of_two_offices(words)
