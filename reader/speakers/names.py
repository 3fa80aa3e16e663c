"""What a mention is made of: a personal name, the role before or after it, or a description without a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.english.given import GIVEN_NAMES
from reader.language.english.people import (
    CALENDAR,
    COURTESY,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    GROUP_NOUNS,
    MALE,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from reader.language.english.places import PLACES
from reader.model import SpeakerKind

_WORD = re.compile(r"(?:[^\W\d_]\.){1,4}(?=\s|$|,)|[@#]?\w[\w’'.&-]*|[,(]")
_ARTICLE = re.compile(r"(?:[ae]l|d|l)[-’'][A-Z]")
_LINKS = frozenset(("of", "for", "from", "at", "in", "with", "on", "to", "who", "inside", "near", "and"))
_WITHIN = NAME_PARTICLES | {"and", "without"}
_PERSONAL = ROLE_NOUNS | TITLES
_ELECTED = frozenset(("elect", "designate", "emeritus"))
_ONCE = frozenset(("ex", "then", "co", "vice", "deputy", "sub", "under", "mid", "arch"))
_GIVEN = GIVEN_NAMES[MALE] | GIVEN_NAMES[FEMALE]


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


def read_name(mention: str) -> Name:
    """Take apart a mention as the text has it: "Springfield Mayor Ann Lee", "a spokesman for Smith", "residents"."""
    found = _WORD.findall(mention)
    while found and found[0].lower() in NOT_NAMES - DETERMINERS and len(found) > 1 and found[1][0].isupper():
        found = found[1:]
    cut = _cut(found)
    head, rest = found[:cut], found[cut:]
    if not head:
        return Name((), SpeakerKind.PERSON, head=mention.lower())
    start = _name_start(head)
    words = (*head[start:-1], bare(head[-1])) if start < len(head) else ()
    if not words:
        noun = bare(head[-1]).lower()
        return Name((), _described_kind(noun), "", noun, _gender(head))
    kind = _named_kind(head, words, start)
    if kind is not SpeakerKind.PERSON and rest and rest[0] in ("of", "for", "and") and rest[-1][0].isupper():
        return Name((*words, *map(bare, rest)), kind)
    titles = head[:start]
    role = " ".join(word for word in titles if word.lower() not in DETERMINERS)
    told = any(is_title(word) and word.lower() not in COURTESY for word in titles)
    return Name(words, kind, role if told else "", "", _gender(titles))


def _cut(found: Sequence[str]) -> int:
    """Where the phrase around the head ends: at a link, unless the words behind it hold the name."""
    cut = next((at for at, word in enumerate(found) if word in (",", "(") or (at and word in _LINKS)), len(found))
    if any(_owns(word) for word in found[cut:-1]) or _of_office(found, cut) or _two(found, cut):
        return len(found)
    return cut


def _of_office(words: Sequence[str], cut: int) -> bool:
    """Whether an office with its domain stands before a name of two words or more: "Secretary of State Ann Lee"."""
    if not 0 < cut < len(words) - 3 or words[cut] not in ("of", "for") or words[cut - 1].lower() not in TITLES:
        return False
    return all(capital(word) for word in words[cut + 1 :])


def one_of_two_offices(words: Sequence[str]) -> bool:
    """Whether the "and" in a mention joins two offices of one person, or two nouns of one body, not two speakers."""
    return _two(words, list(words).index("and"))


def _two(words: Sequence[str], cut: int) -> bool:
    """Whether the link joins two offices of one person or two nouns of one body: "President and CEO Ann Lee"."""
    if not 0 < cut < len(words) - 2 or words[cut] not in ("and", "&"):
        return False
    offices = words[cut - 1].lower() in _PERSONAL and any(word.lower() in _PERSONAL for word in words[cut + 1 : -1])
    return offices or (all(map(capital, words[cut + 1 :])) and words[-1].lower() in ORGANISATION_WORDS)


def _name_start(words: Sequence[str]) -> int:
    """Where the name begins that ends a noun phrase; the number of words where none does."""
    at = len(words)
    while at and (capital(words[at - 1]) or (0 < at < len(words) and words[at - 1].lower() in _WITHIN)):
        at -= 1
    while at < len(words) and words[at].lower() in (_WITHIN | DETERMINERS):
        at += 1
    if at == len(words):
        return at
    domain = at > 1 and words[at - 1] in ("of", "for") and words[at - 2].lower() in TITLES
    owned = max((here + 1 for here in range(at, len(words) - 1) if _owns(words[here])), default=at)
    body = [bare(word).lower() for word in words[owned:]]
    if body[-1] in ORGANISATION_WORDS | GROUP_NOUNS:
        return at if owned > at and all(word in ORGANISATION_WORDS for word in body) else owned
    run = [bare(word) for word in words]
    if domain:
        return past_domain(run, at)
    begin = name_begins(run, owned)
    if begin < len(words) and run[begin].lower() in PLURAL_NOUNS:
        return len(words)
    return begin


def name_begins(words: Sequence[str], first: int = 0) -> int:
    """Where the name begins in a run of capitals: past the last title that is not a surname itself.

    A title is a surname behind a given name or an initial ("Councillor Jeffrey Lord"), and a given name behind another
    title ("PC Dean Oakes").
    """
    begin = first
    for at in range(first, len(words)):
        if not is_title(words[at]):
            continue
        last = at == len(words) - 1 or all(word.lower() in NAME_SUFFIXES for word in words[at + 1 :])
        before = words[at - 1] if at > begin else ""
        surname = last and (before.lower() in _GIVEN or (before[1:] == "." and before[:1].isupper()))
        titled = at == begin and at and (words[at - 1].lower() in TITLES or words[at - 1].isdigit())
        given = words[at].lower() in _GIVEN and at + 1 < len(words) and titled
        if not surname and not given:
            begin = at + 1
    return begin


def past_domain(words: Sequence[str], first: int) -> int:
    """Where the name begins behind the domain of an office: "Secretary of Homeland Security Ann Lee"."""
    given = (at for at in range(first + 1, len(words) - 1) if words[at].lower() in _GIVEN)
    return next(given, len(words) - 2)


def _owns(word: str) -> bool:
    return word.endswith(("’s", "'s", "s’", "s'"))


def is_title(word: str) -> bool:
    """Whether a word tells an office or a part played: "senator", "President-elect", "then-Governor"."""
    form = word.lower()
    if form in _PERSONAL:
        return True
    before, _, after = form.partition("-")
    return (before in _PERSONAL and after in _ELECTED) or (before in _ONCE and after in _PERSONAL)


def capital(word: str) -> bool:
    """Whether a word is written as a name or a part of one."""
    large = word[0].isupper() or word[0] in "@#" or _ARTICLE.match(word) is not None
    return large and word.lower() not in CALENDAR and word.lower() not in DETERMINERS


def bare(word: str) -> str:
    """A word without a possessive ending."""
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _named_kind(head: Sequence[str], words: Sequence[str], start: int) -> SpeakerKind:
    lowered = [word.lower() for word in words]
    titled = any(map(is_title, head[:start]))
    if lowered[-1] in ORGANISATION_WORDS or (not titled and any(word in ORGANISATION_WORDS for word in lowered)):
        return SpeakerKind.ORGANISATION
    if titled or lowered[0] in _GIVEN:
        return SpeakerKind.PERSON
    owned = start > 0 and _owns(head[start - 1])
    body = owned or head[0].lower() == "the" or words[-1].isupper() or " ".join(lowered) in PLACES
    return SpeakerKind.ORGANISATION if body else SpeakerKind.PERSON


def _described_kind(noun: str) -> SpeakerKind:
    if noun in GROUP_NOUNS or noun in DOCUMENT_NOUNS:
        return SpeakerKind.ORGANISATION
    singular = noun in ROLE_NOUNS or noun in TITLES
    plural = noun in PLURAL_NOUNS or (not singular and noun.endswith("s") and not noun.endswith("ss"))
    return SpeakerKind.GROUP if plural else SpeakerKind.PERSON


def _gender(words: Sequence[str]) -> str:
    for word in (bare(word).lower() for word in words):
        if word in GENDERED_TITLES:
            return GENDERED_TITLES[word]
        for gender in (MALE, FEMALE):
            if word in GENDERED_NOUNS[gender]:
                return gender
    return ""
