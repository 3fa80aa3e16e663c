"""Which body a noun takes up: the Water Agency for "the agency", the State Department for "State"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.english.people.bodies import DOMAINS, OUTLET_WORDS
from reader.language.english.people.epithets import BODIES, BODIES_AT_LARGE
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import CALENDAR, DETERMINERS, DIRECTIONS
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Span, Speaker, SpeakerKind
from reader.speakers.english.mentions import Name
from reader.speakers.english.names_and_titles import capital
from reader.speakers.english.pronouns import Antecedent, Pronoun, antecedent_body
from reader.speakers.english.scene import THING, Scene

_NEAR = 120
"""Code points before a noun in which its issuer, or a body's name, begins.

Chosen by hand; with 90 or 150 none of 61 articles is read otherwise.
"""
_DOMAINS = DOMAINS | {"state"}
_NAMED_BODY = re.compile(r"(?:[A-Z][\w.&’'-]*[ ](?:(?:of|for|on|and|&)[ ](?:the[ ])?)?){1,5}$")
_LIST = r"(?:[A-Z]\w+,[ ]){1,3}[A-Z]\w+,?[ ]and[ ][A-Z]\w+"
_DAYS = "|".join(sorted(map(str.capitalize, CALENDAR)))
_LINK = rf"[ ](?:of|for|on)[ ](?!(?:{_DAYS})\b)(?:the[ ])?"
_BODY_OF = re.compile(rf"{_LINK}(?:{_LIST}|(?:[A-Z][\w.&-]*(?:[ ](?:(?:and|in|of)[ ])?(?=[A-Z]))?){{1,5}})")


def body_in_full(scene: Scene, mention: Span, name: Name) -> Antecedent | None:
    """The body or outlet in full whose name ends in the one word that the text gives: "the Court", "the Herald"."""
    word = name.text
    if " " in word or word.lower() not in BODIES | OUTLET_WORDS:
        return None
    names = set(_bodies_named(scene, word, mention.start))
    full = names.pop() if len(names) == 1 else f"the {word}"
    return Antecedent(Speaker(full, SpeakerKind.ORGANISATION), clear=True)


def department(scene: Scene, word: str) -> Antecedent | None:
    """The department that the article calls by its domain alone: the State Department for "State"."""
    name = f"{word} Department"
    named = word.lower() in _DOMAINS and word[0].isupper() and name in scene.text
    return Antecedent(Speaker(name, SpeakerKind.ORGANISATION), clear=True) if named else None


def half_of_a_country(scene: Scene, mention: Span, head: str) -> Antecedent | None:
    """The one country named before by its direction: North Korea for "the North"."""
    if head not in DIRECTIONS:
        return None
    found = re.findall(rf"\b{head.capitalize()} [A-Z][a-z]+\b", scene.text[: mention.start])
    countries = {name for name in found if name.lower() in PLACES}
    return Antecedent(Speaker(countries.pop(), SpeakerKind.ORGANISATION), clear=True) if len(countries) == 1 else None


def described_body(scene: Scene, mention: Span, name: Name, said: Span) -> Antecedent | None:
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
