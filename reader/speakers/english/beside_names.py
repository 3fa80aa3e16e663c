"""What stands beside a name and says who its bearer is: "…, a farmer from Ogden," and "their lawyer, …,"."""

from __future__ import annotations

import re

from reader.language.english.people.naming import DETERMINERS, PERSONAL, PLURAL_NOUNS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import PREPOSITIONS, SAYING_VERBS, SUBORDINATORS
from reader.language.english.vocabulary.place_names import PLACES
from reader.model import Span
from reader.phrases.words import AUXILIARIES_AND_PASTS
from reader.speakers.english.names_and_titles import bare, is_title

_AFTER = re.compile(
    r"(?:,? ?\([^()\n]{1,40}\))?(?:, \d{1,3})?"
    r"(?:,?\s+who\s+(?:is|was)\s+|,\s+|\s+\(|\s+[—–-]+\s+|\s+(?:is|was)\s+(?=(?:the|an?)\b))"
    r"(?P<said>(?:an?|the|his|her|their|our|[a-z][a-z-]+)\s(?:[^,;:()“”\"—–]|,(?=\d{3})){2,160}|[a-z-]+)"
)
_BEFORE = re.compile(r"\b(?P<said>(?:the|an?|his|her|their|our|my|its)\s[^,.;:()“”\"]{3,80}),\s$", re.I)
_IS = re.compile(r"\b(?:is|was|are|were)\s")
_ENDED = re.compile(
    r"(?<!\b[A-Z])(?<!\bSt)(?<!\b[DM]r)(?<!\bM[rs]s)(?<!\bMs)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bGen)(?<!\bv)\.(?:\s|$)|\s(?:(?P<verb>said|told|has|had|was|were|is|are|\w+ed(?=\s(?:the|an?|his|her|their|it|its|that)\s))|who|whose|which|that)\b"
)
_VERBS = (SAYING_VERBS | AUXILIARIES_AND_PASTS) - PERSONAL
_NO_DESCRIPTION = PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS.keys() | _VERBS
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


def _unbroken(text: str, said: str, end: int) -> str:
    """A description without the phrase that breaks off at a mark, or at the comma behind a town: "with the Ogden"."""
    if text[end : end + 1] in ("“", '"'):
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
