"""Whom a description without a name takes up: "the Ogden senator", "the official", "the statement", "the agency"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from reader.language.english.people.bodies import DOCUMENT_NOUNS, DOMAINS, OUTLET_WORDS
from reader.language.english.people.epithets import (
    BODIES,
    BODIES_AT_LARGE,
    EPITHETS,
    FORMER_EPITHETS,
    ISSUING,
    OFFICES_HELD,
    PARTIES,
    POLITICAL,
    QUALIFIED_EPITHETS,
    SEEKING,
    TOLD_EPITHETS,
    UTTERED,
)
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import CALENDAR, COURTESY, DETERMINERS, DIRECTIONS, OFFICES_IN_SHORT
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, US_STATES
from reader.model import Quotation, Span, Speaker, SpeakerKind
from reader.speakers.english.cast import Person, find_person
from reader.speakers.english.mentions import Name, read_name
from reader.speakers.english.names_and_titles import bare, capital
from reader.speakers.english.offices import holds
from reader.speakers.english.owners import of_owner
from reader.speakers.english.phrase_roles import Role
from reader.speakers.english.pronouns import Antecedent, Pronoun, antecedent, antecedent_body
from reader.speakers.english.scene import ANYBODY, THING, Scene

_REACH = 2000
"""Code points that are looked back over. Chosen by hand; with 1,500 or 2,500 none of 61 articles is read otherwise."""
_NEAR = 120
"""Code points before a noun in which its issuer, or a body's name, begins.

Chosen by hand; with 90 or 150 none of 61 articles is read otherwise.
"""
_FEW = 6
"""Words before a document with a verb of issuing. Chosen by hand; with 4 or 8 none of 61 articles is read otherwise."""
_FREE = EPITHETS | TOLD_EPITHETS
_POLITICS = POLITICAL | SEEKING
_DOMAINS = DOMAINS | {"state"}
_THAT_ONE = frozenset(("that person", "this person"))
_BRINGING_IN = frozenset(
    ["a", "an", "one", "another", "some", "two", "three", "four", "five", "six", "several", "many", "few"]
)
_LEGISLATORS = frozenset(("lawmaker", "legislator"))
_TELLING = frozenset(("former", "ex", "outgoing", "incoming", "late", "longtime", "retired"))
_NAMED_BODY = re.compile(r"(?:[A-Z][\w.&’'-]*[ ](?:(?:of|for|on|and|&)[ ](?:the[ ])?)?){1,5}$")
_WITHIN = re.compile(r"\bin (?:an?|his|her|its|their|the)(?: [\w-]+){0,2} $", re.I)
_LIST = r"(?:[A-Z]\w+,[ ]){1,3}[A-Z]\w+,?[ ]and[ ][A-Z]\w+"
_DAYS = "|".join(sorted(map(str.capitalize, CALENDAR)))
_LINK = rf"[ ](?:of|for|on)[ ](?!(?:{_DAYS})\b)(?:the[ ])?"
_BODY_OF = re.compile(rf"{_LINK}(?:{_LIST}|(?:[A-Z][\w.&-]*(?:[ ](?:(?:and|in|of)[ ])?(?=[A-Z]))?){{1,5}})")


def go_back(scene: Scene, mention: Span, said: Span, before: Sequence[Quotation]) -> Antecedent | None:
    """Who is meant where a mention has a noun and no name, None where that cannot be told.

    `said` are the words given to the mention, `before` the resolved quotations that stand before it in the text.
    """
    owned = of_owner(scene, mention, said)
    words = " ".join(mention.of(scene.text).split())
    if owned or not words.lower().startswith(("the ", "this ", "that ")):
        return owned or _department(scene, words)
    name = read_name(bare(words))
    if name.words:
        return _in_full(scene, mention, name)
    brought_in = _brought_in(scene, mention, words, name, before) or _half(scene, mention, name.head)
    if brought_in:
        return brought_in
    if name.head in UTTERED:
        return _issuer(scene, mention, name.head)
    if name.head in BODIES:
        return _body(scene, mention, name, said)
    known = scene.identify(mention)[1] or _has_spoken_unnamed(before)
    return _person(scene, mention, name, said) if _is_plain(words, name) and not known else None


def _is_plain(words: str, name: Name) -> bool:
    """Whether one person is described by a noun that nothing follows, and that is no outlet's: "The Economist"."""
    outlet = words.count(" ") == 1 and words.title() == words and name.head not in POLITICAL
    whole = words.lower().endswith(name.head) and " of " not in words
    return name.kind is SpeakerKind.PERSON and whole and not outlet


def _has_spoken_unnamed(before: Sequence[Quotation]) -> bool:
    """Whether the last to speak is one person without a name: "one insider"."""
    last = before[-1].speaker if before else None
    return bool(last and last.kind is SpeakerKind.PERSON and last.name.split()[0].lower() in _BRINGING_IN)


def _in_full(scene: Scene, mention: Span, name: Name) -> Antecedent | None:
    """The body or outlet in full whose name ends in the one word that the text gives: "the Court", "the Herald"."""
    word = name.text
    if " " in word or word.lower() not in BODIES | OUTLET_WORDS:
        return None
    names = set(_bodies_named(scene, word, mention.start))
    full = names.pop() if len(names) == 1 else f"the {word}"
    return Antecedent(Speaker(full, SpeakerKind.ORGANISATION), clear=True)


def _department(scene: Scene, word: str) -> Antecedent | None:
    """The department that the article calls by its domain alone: the State Department for "State"."""
    name = f"{word} Department"
    named = word.lower() in _DOMAINS and word[0].isupper() and name in scene.text
    return Antecedent(Speaker(name, SpeakerKind.ORGANISATION), clear=True) if named else None


def _half(scene: Scene, mention: Span, head: str) -> Antecedent | None:
    """The one country named before by its direction: North Korea for "the North"."""
    if head not in DIRECTIONS:
        return None
    found = re.findall(rf"\b{head.capitalize()} [A-Z][a-z]+\b", scene.text[: mention.start])
    countries = {name for name in found if name.lower() in PLACES}
    return Antecedent(Speaker(countries.pop(), SpeakerKind.ORGANISATION), clear=True) if len(countries) == 1 else None


def _brought_in(scene: Scene, mention: Span, words: str, name: Name, before: Sequence[Quotation]) -> Antecedent | None:
    """Who has spoken before without a name, described by the same noun: "a senior official" for "the official"."""
    named = _last_named(scene, mention)
    for quotation in reversed(before):
        speaker, there = quotation.speaker, quotation.mention
        if quotation.span.end < mention.start and there is None and words.lower() in _THAT_ONE:
            return None
        if there is None or speaker is None or there.start >= mention.start:
            continue
        if mention.start - there.start > _REACH or there.start < named:
            return None
        if speaker.name.split()[0].lower() not in _BRINGING_IN:
            continue
        if _is_told_again(speaker, words, name.head):
            return Antecedent(speaker, clear=True)
    return None


def _is_told_again(speaker: Speaker, words: str, head: str) -> bool:
    """Whether a description says no more of a speaker than the one before: "the official", "that person"."""
    if words.lower() in _THAT_ONE:
        return speaker.kind is SpeakerKind.PERSON
    told = {word.lower() for word in speaker.name.split()}
    return read_name(speaker.name).head == head and all(word.lower() in told for word in words.split()[1:])


def _last_named(scene: Scene, mention: Span) -> int:
    """Where somebody with a name whom the description fits was named last before it; 0 for nobody."""
    person = scene.identify(mention)[1]
    places = scene.cast.before(mention.start, _REACH) if person else []
    return next((place for place, each in places if each is person), 0)


def _issuer(scene: Scene, mention: Span, head: str) -> Antecedent | None:
    """Whose a document is: who has said something in it, or has issued it, where the noun stands last before."""
    found = list(re.finditer(rf"\b{re.escape(head)}\b", scene.text[max(0, mention.start - _REACH) : mention.start]))
    if not found:
        return None
    last = found[-1].start() + max(0, mention.start - _REACH)
    before = scene.text[max(0, last - _NEAR) : last]
    within = _WITHIN.search(before) is not None
    issued = not ISSUING.isdisjoint(before.lower().split()[-_FEW:])
    least = Role.SPEAKER if within else Role.SUBJECT
    parties = scene.around(last) if within or issued else []
    speakers = {party.speaker for party in parties if party.speaker and party.role >= least}
    somebody = {speaker for speaker in speakers if read_name(speaker.name).head not in DOCUMENT_NOUNS}
    return Antecedent(somebody.pop(), clear=True) if len(somebody) == 1 == len(speakers) else None


def _body(scene: Scene, mention: Span, name: Name, said: Span) -> Antecedent | None:
    """The body whose name has the noun, the Water Agency for "the agency"; else the subject of the sentence before."""
    qualifying = mention.of(scene.text).split()[1:-1]
    names = set(_bodies_named(scene, name.head.capitalize(), mention.start))
    found = antecedent_body(scene, Pronoun(mention.start, THING, said))
    fitting = [each for each in names if all(word.lower() in each.lower().split() for word in qualifying)]
    if found and any(max(each, found.name, key=len).endswith(min(each, found.name, key=len)) for each in fitting):
        return Antecedent(found, clear=False)
    if len(fitting) == 1 == len(names):
        return Antecedent(Speaker(fitting[0], SpeakerKind.ORGANISATION), clear=True)
    at_large = not names and name.head in BODIES_AT_LARGE and not any(map(capital, qualifying))
    behind = scene.text[mention.end : max(mention.end, said.start)]
    return _at_large(found, behind) if found and at_large else None


def _at_large(found: Speaker, behind: str) -> Antecedent | None:
    """The subject of the sentence before, where it is a body's name and not what is told behind its description."""
    return Antecedent(found, clear=False) if _is_named_body(found.name) and found.name not in behind else None


def _is_named_body(name: str) -> bool:
    """Whether a name begins with a capital that is no article's, is no place's and ends in nobody's full name."""
    first, *rest = name.split()
    somebody = any(word.lower() in ALL_GIVEN_NAMES for word in rest[-2:-1]) or first.endswith("-based")
    return first[0].isupper() and first.lower() not in DETERMINERS and name.lower() not in PLACES and not somebody


def _bodies_named(scene: Scene, head: str, position: int) -> Iterator[str]:
    """The names of bodies that have this word, but for the headline, whose words may all be capitals."""
    text = scene.text
    for place in re.compile(rf"\b{re.escape(head)}\b").finditer(text, scene.body[0].start, position):
        behind = _BODY_OF.match(text, place.end(), position)
        ahead = _NAMED_BODY.search(text, max(0, place.start() - _NEAR), place.start())
        if behind:
            yield (ahead[0].removeprefix("The ") if ahead else "") + head + behind[0]
        elif ahead:
            yield re.split(r"^The |.*[’']s? ", ahead[0])[-1] + head


def _person(scene: Scene, mention: Span, name: Name, said: Span) -> Antecedent | None:
    """Whom the sentences before hand on as to a pronoun, of those against whom nothing speaks that is known of them."""
    words = mention.of(scene.text).split()
    head = OFFICES_IN_SHORT.get(name.head, name.head)
    qualified = any(word[0].isupper() or word.lower() in _TELLING for word in words[1:-1])
    free = _may_take_up(head, words, qualified=qualified)

    def suits(person: Person) -> bool:
        told = _told(person)
        if _is_another(words, told):
            return False
        if head in told:
            return holds(person, words, head, ())
        return free and _may_be(scene, person, head, words, qualified=qualified)

    found = antecedent(scene, Pronoun(mention.start, name.gender or ANYBODY, said, suits=suits))
    person = find_person(scene.cast, tuple(found.speaker.name.split())) if found else None
    return found._replace(clear=False) if found and person and person.name == found.speaker.name else None


def _may_be(scene: Scene, person: Person, head: str, words: Sequence[str], *, qualified: bool) -> bool:
    """Whether nothing that the article tells of a person, or of others, speaks against a description of them."""
    told = _told(person)
    if _is_held(scene, head, words) or _holds_another(head, words, told):
        return False
    return _fits(head, told, qualified=qualified)


def _told(person: Person) -> set[str]:
    words = {word.rstrip(".") for word in person.descriptions} - COURTESY
    return {OFFICES_IN_SHORT.get(word, word) for word in words}


def _is_held(scene: Scene, head: str, words: Sequence[str]) -> bool:
    """Whether the article tells of somebody who holds this office, or held it, and may be meant by these words."""
    former = {"former"}.intersection(words)
    people = (_told(person) for family in scene.cast.families.values() for person in family)
    return head in OFFICES_HELD and any({head, *former} <= told and not _is_another(words, told) for told in people)


def _holds_another(head: str, words: Sequence[str], told: Collection[str]) -> bool:
    """Whether whoever is told to hold one office is described by another: a president as "the lawmaker"."""
    held = OFFICES_HELD.intersection(told)
    other = head in OFFICES_HELD and head not in held and "former" not in map(str.lower, words)
    outside = head in _LEGISLATORS and held.isdisjoint(("senator", "representative"))
    return bool(held) and (other or outside)


def _may_take_up(head: str, words: Sequence[str], *, qualified: bool) -> bool:
    """Whether a noun takes up somebody: as it stands, beside a word that tells more, or behind "former" alone."""
    former = head in FORMER_EPITHETS and [word.lower() for word in words[1:-1]] == ["former"]
    return head in _FREE or (qualified and head in QUALIFIED_EPITHETS) or former


def _fits(head: str, told: Collection[str], *, qualified: bool) -> bool:
    """Whether what an article tells of a person allows them to be called so."""
    if head in QUALIFIED_EPITHETS and qualified:
        return not told or head not in POLITICAL or not _POLITICS.isdisjoint(told)
    if head in SEEKING and qualified:
        return not told or not _POLITICS.isdisjoint(told)
    if head in TOLD_EPITHETS:
        return not (SEEKING if head in SEEKING else POLITICAL).isdisjoint(told)
    return True


def _is_another(words: Sequence[str], told: set[str]) -> bool:
    """Whether a person is told to be of another party or state than a description, of no such country, or in office.

    Who once governed a state is called governor as well: only "the former president" tells.
    """
    form = [word.lower() for word in words]
    presides = "former" in form and form[-1] == "president" and "president" in told and "former" not in told
    foreign = any(told.isdisjoint((word, DEMONYMS[word])) for word in form if word in DEMONYMS)
    return presides or foreign or _apart(_parties(form), _parties(told)) or _apart(_states(form), _states(told))


def _apart(here: set[str], there: set[str]) -> bool:
    return bool(here and there and here.isdisjoint(there))


def _parties(words: Collection[str]) -> set[str]:
    return {PARTIES[word] for word in words if word in PARTIES}


def _states(words: Collection[str]) -> set[str]:
    return {state for state in US_STATES if all(word in words for word in state.lower().split())}
