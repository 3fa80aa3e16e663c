"""What stands beside a name and says who its bearer is: a title, "…, a farmer from Ogden," and "their lawyer, …,"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.language.english.people.epithets import PARTIES
from reader.language.english.people.naming import (
    DETERMINERS,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    QUALIFIERS,
    SUBJECT_PRONOUNS,
)
from reader.language.english.people.reporting import AUXILIARIES, PREPOSITIONS, SAYING_VERBS, SUBORDINATORS
from reader.language.english.vocabulary.place_names import PLACES, US_STATES
from reader.model import Span
from reader.phrases.words import AUXILIARIES_AND_PASTS
from reader.speakers.english.names_and_titles import BUTTON, CAPITALS, bare, is_title

_LISTED = r",(?= (?:[A-Z]\w+, )*[A-Z]\w+ (?:and|&) [A-Z](?![^,]*, (?:who|an?|the)\b))"
_AFTER = re.compile(
    r"(?:,? ?\([^()\n]{1,40}\))?(?:, \d{1,3})?"
    r"(?:,?\s+who\s+(?:is|was)\s+|,\s+|\s+\(|\s+[—–-]+\s+|\s+(?:is|was)\s+(?=(?:the|an?)\b))"
    rf"(?P<said>(?:an?|the|his|her|their|our|[a-z][a-z-]+)\s(?:[^,;:()“”\"—–]|,(?=\d{{3}})|{_LISTED}){{2,160}}|[a-z-]+)"
)
_BEFORE = re.compile(r"\b(?P<said>(?:the|an?|his|her|their|our|my|its)\s[^,.;:()“”\"]{3,80}),\s$", re.I)
_CAPITALISED = re.compile(rf"[{CAPITALS}][\w’'.-]*[^\W_.]|(?:[A-Z]\.)+")
_TOKEN = re.compile(r"\S+")
_RANK = r"(?:[Ff]ormer|[Ll]ate|[Aa]cting|[Ii]nterim|[Dd]eputy|[Ss]enior|[Ff]irst|[Vv]ice)"
_BODY = r"(?:state|city|county|(?<!the )(?:committee|chapter|party|union|company|board|council|caucus|club))"
_ONCE_BEFORE = re.compile(rf"\b(?:{_RANK}|(?:{_RANK} )?{_BODY}) $")
_AFFILIATION = re.compile(
    r",? ?[ (](?:(?P<letter>[RD])-(?P<short>[A-Z][\w.]*(?: [A-Z]\w+)?)"
    r"|(?P<state>[A-Z]\w+(?: [A-Z]\w+)?) (?P<party>Republican|Democrat)\b)"
)
_STATES = {
    each.lower().replace(".", ""): state.lower() for state, short in US_STATES.items() for each in (state, short)
}
_OF_SEVERAL = frozenset(("Sens.", "Reps.", "Govs.", "Drs."))
_BOUNDS = PREPOSITIONS | SUBORDINATORS | AUXILIARIES | DETERMINERS | SAYING_VERBS
_IS = re.compile(r"\b(?:is|was|are|were)\s")
_ENDED = re.compile(
    r"(?<!\b[A-Z])(?<!\bSt)(?<!\b[DM]r)(?<!\bM[rs]s)(?<!\bMs)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\bv)\.(?:\s|$)|\s(?:(?P<verb>said|told|has|had|was|were|is|are|\w+ed(?=\s(?:the|an?|his|her|their|it|its|that)\s))|who|whose|which|that)\b"
)
_VERBS = (SAYING_VERBS | AUXILIARIES_AND_PASTS) - PERSONAL
_NO_DESCRIPTION = PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS.keys() | _VERBS | {"you"}
_OWN = frozenset(("his", "her", "their", "our", "my", "its"))
_LINKS = PREPOSITIONS | frozenset(("who", "whose", "that", "which", "and"))
_ENDING = _LINKS | DETERMINERS
LOOK_BACK = 110
"""Code points beside a name that are searched for titles and descriptions.

Chosen by hand; with 82 or 138 none of 61 articles is read otherwise.
"""


def described(text: str, paragraph: Span, start: int, end: int) -> str:
    """What stands beside a name and says who its bearer is: "…, a farmer from Ogden," or "their lawyer, …,"."""
    found = _AFTER.match(text, end, paragraph.end)
    if found:
        said = found["said"]
        ended = _ENDED.search(said)
        own_verb = ended is not None and ended["verb"] is not None and text[end] == ","
        said = said[: ended.start()] if ended else _unbroken(text, said, found.end())
        if describes(said) and not own_verb:
            return _as_role(said)
    closed = text[end : end + 1] in (",", ".", "") or text[end : end + 2] in (" (", " K")
    before = _BEFORE.search(text, max(paragraph.start, start - LOOK_BACK), start) if closed else None
    said = _IS.split(before["said"])[-1] if before else ""
    return _as_role(said) if said and describes(said) else ""


def affiliation(text: str, end: int) -> set[str]:
    """The words for party and state that stand right behind a name: "(D-Ore.)", ", R-Ky.,", ", Ohio Democrat,"."""
    found = _AFFILIATION.match(text, end)
    if found is None:
        return set()
    party = found["party"] or found["letter"]
    state = (found["state"] or found["short"]).lower().replace(".", "")
    state = next((_STATES[each] for each in (state, state.split()[0]) if each in _STATES), "")
    return {word for word, letter in PARTIES.items() if letter == party[0].lower()} | set(state.split())


def title_before(text: str, opened: int, start: int) -> str:
    """A title as it stands before a name, with the "former" or "state" ahead; of one person where several are told."""
    before = _ONCE_BEFORE.search(text, max(0, opened - LOOK_BACK), opened)
    return " ".join(map(_of_one, text[before.start() if before else opened : start].split()))


def _of_one(word: str) -> str:
    """The title of one person in one that is told of several: "Rep." for "Reps.", "Justice" for "Justices"."""
    if word in _OF_SEVERAL:
        return word.replace("s.", ".")
    several = word.lower() in PLURAL_NOUNS and is_title(word)
    return word.removesuffix("s") if several else word


def title_in_small_letters(text: str, paragraph: Span, start: int) -> Span | None:
    """The title in small letters right before a name, with what qualifies it: "Ogden press secretary Ann Lee"."""
    first = max(paragraph.start, start - LOOK_BACK)
    last = text[first:start].rsplit(maxsplit=1)[-1:]
    if not any(map(is_title, last)):
        return None
    tokens = list(_TOKEN.finditer(text, first, start))
    at = len(tokens)
    while at and (is_title(tokens[at - 1][0]) or tokens[at - 1][0] in QUALIFIERS):
        at -= 1
    if tokens[-1][0] in QUALIFIERS:
        return None
    while at and _capitalised(tokens[at - 1][0]):
        at -= 1
    before = [token[0] for token in tokens[:at]]
    whole = not before or (_ends_before(before[-1]) and not _goes_further(before))
    return Span(tokens[at].start(), tokens[-1].end()) if whole else None


def _goes_further(before: Sequence[str]) -> bool:
    """Whether these words begin the title that follows: "Fox &", "Lord of the", "nominee for"."""
    led = [word for word in before if word != "the"]
    linked = len(led) > 1 and led[-1] in ("of", "for") and (_capitalised(led[-2]) or is_title(led[-2]))
    return before[-1] == "&" or linked


def _capitalised(word: str) -> bool:
    first = word.lower() in NOT_NAMES or word.lower() in SAYING_VERBS or word == BUTTON
    return not first and (_CAPITALISED.fullmatch(word) is not None or word in ("St.", "Ft.", "Mt."))


def _ends_before(word: str) -> bool:
    """Whether a title can begin behind this word, which is no part of it: "told deputy mayor Ann Lee"."""
    return not word[-1].isalnum() or word.lower() in _BOUNDS or word == BUTTON or word.endswith(("ed", "ing"))


def _unbroken(text: str, said: str, end: int) -> str:
    """A description without the phrase that breaks off at a mark, or at the comma behind a town: "with the Ogden".

    Two strokes are a mark, too: "author of ''Dam Days".
    """
    if text[end : end + 1] in ("“", '"') or " ''" in said:
        return " ".join(said.split()[: len(_head(said))])
    led, _, town = said.rpartition(" the ")
    return led if led and town.lower() in PLACES and text[end : end + 1] == "," else said


def _as_role(words: str) -> str:
    """A description on one line, without the word that ties it to its sentence: "his barrister"."""
    first, *rest = words.split()
    kept = rest[rest[:1] == ["own"] :] if first.lower() in _OWN else [first, *rest]
    verbs = (at for at in range(1, len(kept)) if kept[at].islower() and kept[at].endswith("ed"))
    end = next((at for at in verbs if describes(" ".join(kept[:at]))), len(kept))
    while end > 1 and kept[end - 1] in _ENDING:
        end -= 1
    return " ".join(kept[:end])


def describes(words: str) -> bool:
    """Whether the noun on which a description turns is a person's: "a retired professor of law"."""
    if words.lower().split()[0] in _NO_DESCRIPTION:
        return False
    last = _head(words)[-1]
    return (is_title(last) and last not in PLURAL_NOUNS) or last.rpartition("-")[2] in PERSONAL


def _head(words: str) -> list[str]:
    """The words of a description up to the first link: "a retired professor" of "a retired professor of law"."""
    head: list[str] = []
    for word in words.lower().split():
        if word in _LINKS and head:
            break
        head.append(bare(word.strip(",.")))
    return head


def stands_before_office(text: str, end: int) -> bool:
    """Whether a noun for an office follows a name right behind it: "the Ogden mayor"."""
    after = _TOKEN.search(text, end, end + LOOK_BACK)
    return after is not None and after.start() == end + 1 and (after[0] in PERSONAL or after[0] in QUALIFIERS)


def stands_behind_office(text: str, start: int) -> bool:
    """Whether a noun for an office stands right before a name: "influential pollster Ann Lake"."""
    before = text[max(0, start - LOOK_BACK) : start].split()
    return bool(before) and text[start - 1] == " " and is_title(before[-1])
