"""Where a text names people: runs of capitals taken apart into titles and names, and what it says of them beside."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.language.english.people.bodies import COMMITTEE_WORDS, DOMAINS, ORGANISATION_WORDS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    KIN,
    MONTHS_AND_NAMES,
    NAME_SUFFIXES,
    NO_ROLES,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    QUALIFIERS,
    TITLES,
    UNTOLD,
)
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, SITES
from reader.model import Span
from reader.phrases.pasted import beside_pasted
from reader.speakers.english.beside_names import (
    LOOK_BACK,
    described,
    stands_before_office,
    stands_behind_office,
    title_before,
    title_in_small_letters,
)
from reader.speakers.english.mentions import read_name
from reader.speakers.english.names_and_titles import (
    NICKNAME,
    WORD,
    bare,
    begins_again,
    ends_in_another,
    goes_on_from_number,
    in_letters,
    is_common,
    is_title,
    leads_on,
    name_begins,
    opens,
    past_domain,
    runs_of_capitals,
)

_TOKEN = re.compile(rf"{NICKNAME}|\S+")
_DOMAIN = re.compile(rf"(?<!\w)((?:{WORD} )*({WORD}) (?:of|for|to(?= the)) (?:the )?)$")
_NUMBERED = re.compile(rf"(?<!\w)({WORD}) \d{{1,5}} $")
_OPENING_MARKS = "“\"‘'("
_SECOND = re.compile(rf"(?<!\w)((?:{WORD} )*({WORD}) (?:and|&) )$")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|himself|[Ss]he|[Hh]ers?|herself)\b")
_NO_BODY = PERSONAL | KIN | NOT_NAMES
_BEFORE_OFFICES = NOT_NAMES - {"under", "first", "second"}
_NO_GIVEN = PERSONAL | ORGANISATION_WORDS
_NOT_GIVEN = PLACES | CALENDAR | {word.lower() for word in DEMONYMS}
_UNNAMED_ENDS = (CALENDAR - MONTHS_AND_NAMES) | {"a", "the"}
_LAST_AND_MIDDLE = 3
"""Words of a name that stands right behind a body's. Chosen by hand."""
_LONGEST_NAME = 5
"""Words of a person's name. Chosen by hand; with 4 or 6 none of 61 articles is read otherwise."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """A name where it stands: its words, the titles before it, and what is said of its bearer.

    `start` is where the name begins, past its titles, `end` where it ends. `role` is the title in the text's words,
    `description` what an apposition says; both are empty where they tell no office or part. `introduces` is false for a
    bare surname.
    """

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    role: str
    description: str
    introduces: bool


def find_pronouns(text: str) -> Iterator[tuple[int, str]]:
    """Where pronouns of one person stand, each lower-cased."""
    return ((found.start(), found[0].lower()) for found in _PRONOUN.finditer(text))


def is_office(role: str) -> bool:
    """Whether a role says more than "Mr.", "rival" and "a man", and praises or blames nobody."""
    form = role.lower()
    return (
        bool(role)
        and form not in NO_ROLES
        and form != "former"
        and form.rpartition(" ")[2] not in UNTOLD
        and "the most " not in form
    )


class _Run(NamedTuple):
    """Words with capitals that stand in a row: where each begins, and each without a possessive ending."""

    text: str
    paragraph: Span
    starts: list[int]
    words: list[str]


def find_introductions(text: str, paragraphs: Sequence[Span]) -> list[Introduction]:
    """The names of people in these paragraphs, in order; a body's or a place's is left out wherever it stands."""
    parted = [
        one
        for paragraph in paragraphs
        for own in beside_pasted(text, paragraph)
        for run in runs_of_capitals(text, own)
        if not goes_on_from_number(text, run) and (one := _part(text, own, run))
    ]
    surnames = _surnames(parted)
    named = [_past_another(text, one, surnames) for one in parted]
    things = _things(text, [one for one in named if len(one.words) > 1])
    return [one for one in named if one.words not in things and not _is_by_chance(text, one, surnames)]


def _surnames(introduced: Sequence[Introduction]) -> set[str]:
    """The words that are surnames: alone behind a title, or the last behind a given name that many bear."""
    told = (one.words for one in introduced if one.introduces)
    return {words[-1] for words in told if len(words) == 1 or words[0].lower() in ALL_GIVEN_NAMES}


def _past_another(text: str, one: Introduction, surnames: Collection[str]) -> Introduction:
    """A name without the surname of another that stands before it: "Ann Lee Tom Hart" under a picture."""
    given = (at for at in range(1, len(one.words) - 1) if one.words[at].lower() in ALL_GIVEN_NAMES)
    first = next((at for at in given if one.words[at - 1] in surnames), 0)
    words = one.words[first:]
    return replace(one, words=words, start=text.index(words[0], one.start)) if first else one


def _is_by_chance(text: str, one: Introduction, surnames: Collection[str]) -> bool:
    """Whether other words only stand beside a surname once: "Given Lee’s vote", "Lee Asia tour"."""
    others = [word for word in one.words if word not in surnames]
    if one.titles or not 0 < len(others) < len(one.words) or text.count(" ".join(one.words)) > 1:
        return False
    untold = not one.description and one.words[-1].lower() not in NAME_SUFFIXES
    led = one.words[0] in surnames and one.words[0].lower() not in ALL_GIVEN_NAMES
    return (led and untold) or all(is_common(word) or word.lower() in NOT_NAMES for word in others)


def _things(text: str, named: Sequence[Introduction]) -> set[tuple[str, ...]]:
    """The names of several people, and of bodies and places, but for those that anywhere stand behind an office."""
    titled = {one.words for one in named if one.titles or stands_behind_office(text, one.start) or _is_somebody(one)}
    several = {one.words for one in named if one.words[-1].lower() in PLURAL_NOUNS}
    return several | {one.words for one in named if one.words not in titled and _is_thing(text, one)}


def _is_somebody(one: Introduction) -> bool:
    """Whether an apposition tells the trade or office of a name's bearer: "Ann Lane, a professor of law"."""
    body = any(word.lower() in ORGANISATION_WORDS for word in one.words)
    return not body and read_name(one.description).head in PERSONAL


def _part(text: str, paragraph: Span, found: Span) -> Introduction | None:
    """The titles at the head of a run of capitals, and the name after them."""
    office = _numbered_office(text, paragraph, found.start)
    tokens = _tokens(text, found.start if office is None else office, found.end)
    run = _Run(text, paragraph, [start for start, _ in tokens], [bare(word) for _, word in tokens])
    words = run.words
    if len(words) == 1:
        return None if words[0].lower() in NOT_NAMES else _introduction(run, 0, 0, None)
    domain = _domain(text, paragraph, found.start)
    first = 0
    while first < len(words) - 1 and (opens(words[first]) or (domain is None and leads_on(words[first:]))):
        first += 1
    name = _behind_body(words, name_begins(words, first if office is None else first + 2))
    return _with_domain(run, first, name, domain)


def _behind_body(words: Sequence[str], name: int) -> int:
    """Where a name begins behind its bearer's body or country: "Water Services Ann Lee", "American Tom Hart"."""
    at = max(name + 1, len(words) - _LAST_AND_MIDDLE)
    while at < len(words) - 1 and not (words[at].lower() in ALL_GIVEN_NAMES and _is_of_body_or_place(words[at - 1])):
        at += 1
    return at if at < len(words) - 1 and not any(map(_is_of_body, words[at:])) else name


def _is_of_body_or_place(word: str) -> bool:
    return _is_of_body(word) or (word.lower() in _NOT_GIVEN and word.lower() not in ALL_GIVEN_NAMES)


def _is_of_body(word: str) -> bool:
    return word.lower() in ORGANISATION_WORDS or "." in word[1:-1]


def _with_domain(run: _Run, first: int, name: int, domain: re.Match[str] | None) -> Introduction | None:
    """The name that begins at word `name` of a run, with the office before the run whose domain its first words are."""
    if domain is None:
        return _introduction(run, first, name, None)
    if domain[2].lower() in PERSONAL and name == first and len(run.words) - first > 2:
        return _introduction(run, first, past_domain(run.words, first), _office_begins(domain))
    office = first < name < len(run.words)
    of_body = domain[2].lower().removesuffix("s") not in _NO_BODY
    found = _introduction(run, first, name, _office_begins(domain) if office and of_body else None)
    halved = office and not of_body and not is_title(run.words[first])
    return replace(found, role="") if found and halved else found


def _office_begins(domain: re.Match[str]) -> int:
    """Where an office begins, past a word that has its capital from where it stands: "But Secretary of"."""
    tokens = _TOKEN.finditer(domain.string, *domain.span(1))
    return next((token.start() for token in tokens if token[0].lower() not in _BEFORE_OFFICES), domain.start(1))


def _numbered_office(text: str, paragraph: Span, start: int) -> int | None:
    """Where the title with a number begins right before this position: "PC 4417 Ann Lee"."""
    if not text[start - 2 : start - 1].isdecimal():
        return None
    numbered = _NUMBERED.search(text, max(paragraph.start, start - LOOK_BACK), start)
    return numbered.start() if numbered and numbered[1].lower() in TITLES else None


def _tokens(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The words of a run of capitals, each with where it begins; no nickname, and no day or other's name at its end."""
    found = _TOKEN.finditer(text, start, end)
    tokens = [(token.start(), token[0]) for token in found if token[0][0] not in _OPENING_MARKS]
    del tokens[begins_again([bare(word) for _, word in tokens]) :]
    while len(tokens) > 1 and tokens[-1][1].lower() in _UNNAMED_ENDS:
        tokens.pop()
    if ends_in_another(text, [word for _, word in tokens]):
        tokens.pop()
    return tokens


def _domain(text: str, paragraph: Span, start: int) -> re.Match[str] | None:
    """The office with "of" or "for" whose domain begins at this position: "Secretary of"."""
    if not text.endswith(("of ", "for ", "the "), 0, start):
        return None
    return _DOMAIN.search(text, max(paragraph.start, start - LOOK_BACK), start)


def _introduction(run: _Run, first: int, name: int, domain: int | None) -> Introduction | None:
    """The name from word `name` on, with the titles from word `first` on or from the position `domain`."""
    kept = tuple(word for word in run.words[name:] if word)
    if not kept or len(kept) > _LONGEST_NAME:
        return None
    start, end = run.starts[name], run.starts[-1] + len(run.words[-1])
    titles: Sequence[str] = run.words[first:name]
    opened = _titles_begin(run, run.starts[first] if domain is None else domain, titles)
    told = domain is not None or any(map(is_title, titles))
    if not titles and (lower := title_in_small_letters(run.text, run.paragraph, start)):
        opened, told, titles = lower.start, True, lower.of(run.text).split()
    full = len(kept) > 1
    return Introduction(
        start=start,
        end=end,
        words=kept,
        titles=(*run.text[opened : run.starts[first]].split(), *run.words[first:name]),
        role=title_before(run.text, opened, start) if told else "",
        description=described(run.text, run.paragraph, start, end) if full else "",
        introduces=full or _is_titled(titles, kept[0]),
    )


def _titles_begin(run: _Run, opened: int, titles: Sequence[str]) -> int:
    """Where titles begin that stand from `opened` on, with what "and" joins to them: "chairman and chief Ann Lee"."""
    if not titles or not run.text.endswith(("and ", "& "), 0, opened):
        return opened
    second = _SECOND.search(run.text, max(run.paragraph.start, opened - LOOK_BACK), opened)
    if second is None:
        return opened
    domain = second[2].endswith("s") or second[2].lower() in DOMAINS
    committee = domain and any(word.lower() in COMMITTEE_WORDS for word in titles[:-1])
    return second.start(1) if committee or is_title(second[2]) else opened


def _is_titled(titles: Sequence[str], first: str) -> bool:
    """Whether a title beyond "former" stands before a name, whose first word is no title or body itself."""
    titled = any(is_title(word) and word.lower() not in QUALIFIERS for word in titles)
    return titled and not {first.lower(), first.lower().removesuffix("s")} & _NO_GIVEN


def _is_thing(text: str, one: Introduction) -> bool:
    """Whether a name is a body's or a place's, by its own words or by the word before it ("the", "in")."""
    lowered = [word.lower() for word in one.words]
    if not ORGANISATION_WORDS.isdisjoint(lowered) or " ".join(lowered) in PLACES:
        return True
    if lowered[0] in ALL_GIVEN_NAMES:
        return False
    if not SITES.isdisjoint(lowered) or stands_before_office(text, one.end):
        return True
    if lowered[0] in _NOT_GIVEN or in_letters(one.words):
        return True
    before = text[max(0, one.start - 8) : one.start].split()
    return bool(before) and before[-1].lower() in ("the", "in")
