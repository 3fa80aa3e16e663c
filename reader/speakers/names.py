"""What a mention is made of: a personal name, the role before or after it, or a description without a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.language.english.people import (
    CALENDAR,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    GROUP_NOUNS,
    MALE,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    ORGANISATION_WORDS,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from reader.model import SpeakerKind

_WORD = re.compile(r"(?:[^\W\d_]\.){1,4}(?=\s|$|,)|[@#]?\w[\w’'.&-]*|[,(]")
_LINKS = frozenset(("of", "for", "from", "at", "in", "with", "on", "to", "who"))
_PERSONAL = ROLE_NOUNS | TITLES


@dataclass(frozen=True, slots=True)
class Name:
    """A mention taken apart.

    `words` are the words of a personal or an organisation's name, empty where the mention only describes; `role` is the
    title or office beside the name; `head` the noun that a description turns on; `gender` "male", "female" or "".
    """

    words: tuple[str, ...]
    kind: SpeakerKind
    role: str = ""
    head: str = ""
    gender: str = ""

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.words)

    @property
    def family(self) -> str:
        """The family name, lower-cased, or the last word of an organisation's name."""
        words = [word for word in self.words if word.lower() not in NAME_SUFFIXES]
        return (words or [""])[-1].lower()


def read_name(mention: str) -> Name:
    """Take apart a mention as the text has it: "Springfield Mayor Ann Lee", "a spokesman for Smith", "residents"."""
    found = _WORD.findall(mention)
    cut = next((at for at, word in enumerate(found) if word in (",", "(") or (at and word in _LINKS)), len(found))
    if any(word.endswith(("’s", "'s")) for word in found[cut:-1]):
        cut = len(found)
    if _of_office(found, cut):
        cut = len(found)
    head, rest = found[:cut], found[cut:]
    if not head:
        return Name((), SpeakerKind.PERSON, head=mention.lower())
    owned = _after_possessive(head)
    start = max(_name_start(head), owned)
    if start < len(head) and "of" in head[start - 1 : start]:
        start += 1
    words = tuple(_bare(word) for word in head[start:])
    kind = _kind(head[owned:], words)
    if kind is not SpeakerKind.PERSON and words and rest and rest[0] in ("of", "for") and rest[-1][0].isupper():
        words, head = (*words, *rest), found
    role = " ".join(word for word in head[:start] if word.lower() not in DETERMINERS) if words else ""
    noun = "" if words else _bare(head[-1]).lower()
    return Name(words, kind, role, noun, _gender(head[:start] if words else head))


def _of_office(words: list[str], cut: int) -> bool:
    """Whether an office with its domain stands before a name of two words or more: "Secretary of State Ann Lee"."""
    if not 0 < cut < len(words) - 3 or words[cut] != "of" or words[cut - 1].lower() not in TITLES:
        return False
    return all(_capital(word) for word in words[cut + 1 :])


def _name_start(words: list[str]) -> int:
    """Where the name begins that ends a noun phrase; the number of words where none does."""
    at = len(words)
    while at and (_capital(words[at - 1]) or (0 < at < len(words) and words[at - 1].lower() in NAME_PARTICLES)):
        if words[at - 1].lower() in _PERSONAL or words[at - 1].lower() in PLURAL_NOUNS:
            break
        at -= 1
    while at < len(words) and words[at].lower() in (NAME_PARTICLES | DETERMINERS):
        at += 1
    return at


def _after_possessive(words: list[str]) -> int:
    """Where the words after "the Springfield Herald's" begin."""
    owners = [at + 1 for at, word in enumerate(words[:-1]) if word.endswith(("’s", "'s", "s’", "s'"))]
    return owners[-1] if owners and _capital(words[-1]) else 0


def _capital(word: str) -> bool:
    return (word[0].isupper() or word[0] in "@#") and word.lower() not in CALENDAR and word.lower() not in DETERMINERS


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _kind(head: list[str], words: tuple[str, ...]) -> SpeakerKind:
    last = _bare(head[-1]).lower()
    if words:
        lowered = [word.lower() for word in words]
        if head[0].lower() == "the" or any(word in ORGANISATION_WORDS for word in lowered) or words[-1].isupper():
            named = any(word.lower() in _PERSONAL for word in head[: len(head) - len(words)])
            return SpeakerKind.PERSON if named else SpeakerKind.ORGANISATION
        return SpeakerKind.PERSON
    if last in GROUP_NOUNS or last in DOCUMENT_NOUNS:
        return SpeakerKind.ORGANISATION
    singular = last in ROLE_NOUNS or last in TITLES
    plural = last in PLURAL_NOUNS or (not singular and last.endswith("s") and not last.endswith("ss"))
    return SpeakerKind.GROUP if plural else SpeakerKind.PERSON


def _gender(words: list[str]) -> str:
    for word in (_bare(word).lower() for word in words):
        if word in GENDERED_TITLES:
            return GENDERED_TITLES[word]
        for gender in (MALE, FEMALE):
            if word in GENDERED_NOUNS[gender]:
                return gender
    return ""
