"""Runs of capitals: where the name begins in one, and which words before it are titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    COURTESY,
    DETERMINERS,
    NAME_PARTICLES,
    NAME_PREFIXES,
    NAME_SUFFIXES,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    TITLES,
)
from reader.language.english.people.reporting import PREPOSITIONS, SAYING_VERBS
from reader.language.english.vocabulary.rarity import rarities
from reader.language.english.vocabulary.stems import stem
from reader.model import Span
from reader.phrases.words import has_capital

CAPITALS = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
"""Large letters with which names begin, as a class of a pattern."""

_ABBREVIATED = "|".join(sorted(title[:-1].capitalize() for title in TITLES | NAME_SUFFIXES if title.endswith(".")))
WORD = rf"(?:(?:{_ABBREVIATED}|St|Ft|Mt)\.|(?:[{CAPITALS}]\.)+|{NAME_PREFIXES}?[{CAPITALS}][\w’'-]*)"
_SPACE = r"(?:[ \u00a0]+|[ \u00a0]*\n)"
_PARTICLES = "|".join(NAME_PARTICLES - {"&"})
_RUN = re.compile(rf"\b{WORD}(?:{_SPACE}(?:(?:{_PARTICLES}){_SPACE}){{0,3}}{WORD}){{0,7}}")
BUTTON = "CLOSE"
"""The label that pages leave at the head of a film's caption."""
NICKNAME = rf"[“\"‘'(][{CAPITALS}][a-z][\w ]{{0,12}}[”\"’')]{{1,2}}"
"""A nickname within a name, with its marks or brackets, as a pattern."""
_NICKNAME = re.compile(rf" {NICKNAME} (?=[{CAPITALS}])")
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th) $")
_ORDINALS = ("st ", "nd ", "rd ", "th ")
_LONGEST_ORDINAL = 6
"""Code points of a number that tells an order, with the space behind it: "121st "."""
_OWNED = re.compile(r"(?:(?<=[’']s)|(?<=s[’']))\s+")
_ELECTED = frozenset(("elect", "designate", "emeritus"))
_GIVEN_AND_FAMILY = 2
"""Words of a name as news mostly gives it."""
_SHORT = 6
"""Letters of a word in "-ing" that can be a name: "Fleming" is longer, "Boeing" is not.

Chosen by hand; with 4 or 8 none of 61 articles is read otherwise.
"""
_NEVER_NAMES = ("-year-old", "n't", "n’t")
_ONCE = frozenset(("ex", "then", "co", "vice", "deputy", "sub", "under", "mid", "arch"))


def runs_of_capitals(text: str, within: Span) -> Iterator[Span]:
    """Words with capitals in a row, cut behind each owner; a nickname stands within a name: Ann "Nan" Lee."""
    at = within.start
    while found := _RUN.search(text, at, within.end):
        at = found.end()
        nickname = _NICKNAME.match(text, at, within.end)
        family = _RUN.match(text, nickname.end(), within.end) if nickname and _ends_given(found[0]) else None
        if family and not is_title(family[0].split()[0]):
            at = family.end()
        start = found.start()
        for owned in _OWNED.finditer(text, start, at):
            yield Span(start, owned.start())
            start = owned.end()
        yield Span(start, at)


def _ends_given(run: str) -> bool:
    last = run.rsplit(maxsplit=1)[-1]
    return last.lower() in ALL_GIVEN_NAMES or last.endswith(".")


def name_begins(words: Sequence[str], first: int = 0) -> int:
    """Where the name begins in a run of capitals: past the last title that is not a surname itself.

    A title is a surname behind a given name or an initial ("Councillor Jeffrey Lord"), and a given name behind another
    title ("PC Dean Oakes").
    """
    # A rank such as "Petty Officer 3rd Class" is cut at its number.
    begin = first + (len(words) - first > _GIVEN_AND_FAMILY and words[first] == "Class")
    for at in range(begin, len(words)):
        if is_title(words[at]) and not _is_surname(words, at, begin) and not _is_given(words, at, first, begin):
            begin = at + 1
    return begin + 2 * (list(words[begin + 1 : begin + 2]) == ["Class"])


def _is_surname(words: Sequence[str], at: int, begin: int) -> bool:
    """Whether a title at the end of a name is its surname: behind a given name, an initial or "Mr"."""
    if not all(word.lower() in NAME_SUFFIXES for word in words[at + 1 :]):
        return False
    before = words[at - 1] if at > begin else ""
    if before.lower() in ALL_GIVEN_NAMES or (before[1:] == "." and before[:1].isupper()):
        return True
    return at > 0 and words[at - 1].lower() in COURTESY


def _is_given(words: Sequence[str], at: int, first: int, begin: int) -> bool:
    """Whether a title within a name is a given name: behind another title, or first with a surname alone behind it."""
    if words[at].lower() not in ALL_GIVEN_NAMES or at + 1 == len(words):
        return False
    if at == begin and at and (words[at - 1].lower() in PERSONAL or words[at - 1].isdigit()):
        return True
    return at == first and (at == 0 or words[at - 1].islower()) and _is_surname_alone(words[at + 1 :])


def _is_surname_alone(words: Sequence[str]) -> bool:
    """Whether words are one, but for initials and what stands behind a name: "B. Lee Jr."."""
    return len([word for word in words if word[1:] != "." and word.lower() not in NAME_SUFFIXES]) == 1


def past_domain(words: Sequence[str], first: int) -> int:
    """Where the name begins behind the domain of an office: "Secretary of Homeland Security Ann Lee"."""
    given = (at for at in range(first + 1, len(words) - 1) if words[at].lower() in ALL_GIVEN_NAMES)
    middle = words[-2][1:] == "." and len(words) - first > 3
    return next(given, len(words) - 2 - middle)


def is_title(word: str) -> bool:
    """Whether a word tells an office or a part played: "senator", "President-elect", "then-Governor"."""
    form = word.lower()
    if form in PERSONAL or (form in PLURAL_NOUNS and form.removesuffix("s") in TITLES) or form.endswith("-in-chief"):
        return True
    before, _, after = form.partition("-")
    return (before in PERSONAL and after in _ELECTED) or (before in _ONCE and after in PERSONAL)


def capital(word: str) -> bool:
    """Whether a word is written as a name or a part of one."""
    large = word[0] in "@#" or has_capital(word)
    return large and word.lower() not in CALENDAR and word.lower() not in DETERMINERS


def bare(word: str) -> str:
    """A word without a possessive ending."""
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")


def owns(word: str) -> bool:
    """Whether a word ends as an owner does: "Lee's", "farmers'"."""
    return word.endswith(("’s", "'s", "s’", "s'"))


def ends_in_another(text: str, words: Sequence[str]) -> bool:
    """Whether another's name only happens to stand behind one: "call Ann Lee Hart's aide", where both stand alone too.

    `words` are those of a run of capitals in the text.
    """
    if len(words) <= _GIVEN_AND_FAMILY or not owns(words[-1]) or words[-3].lower() not in ALL_GIVEN_NAMES:
        return False
    family, owner = words[-2], bare(words[-1])
    together = text.count(f"{family} {owner}")
    return text.count(family) > together == 1 < text.count(owner)


def begins_again(words: Sequence[str]) -> int:
    """Where a word of a full name stands again, which begins a sentence: "Ann Lee Lee left" under a picture."""
    return next((at for at in range(_GIVEN_AND_FAMILY, len(words)) if words[at] in words[:at]), len(words))


def goes_on_from_number(text: str, run: Span) -> bool:
    """Whether capitals belong to a number before them, and are nobody's name: "21st Century Lee"."""
    if not text.endswith(_ORDINALS, max(0, run.start - _LONGEST_ORDINAL), run.start):
        return False
    first = bare(run.of(text).split()[0])
    numbered = _ORDINAL.search(text, max(0, run.start - _LONGEST_ORDINAL), run.start)
    return numbered is not None and not is_title(first) and first != "Class" and first.lower() not in ALL_GIVEN_NAMES


def in_letters(words: Sequence[str]) -> bool:
    """Whether a name begins with the letters of a body: "ABC News", "U.N. Watch", unlike "P.J. Lee"."""
    first = words[0].rstrip(".")
    initials = len(first) == len("P.J") and "." in first and not first.startswith("U.")
    return first.isupper() and not initials and len(first) > (2 if len(words) == 2 else 1)


def is_common(word: str) -> bool:
    """Whether news often has a word in small letters, which then is rarely a name: "Given", "Web", "Widens"."""
    form = word.lower()
    return len(form) > len("al") and stem(form) in rarities() and form not in ALL_GIVEN_NAMES


def leads_on(words: Sequence[str]) -> bool:
    """Whether a common word stands before a given name and a surname: "Give Ann Lee"."""
    return len(words) > 2 and is_common(words[0]) and not is_title(words[0]) and words[1].lower() in ALL_GIVEN_NAMES


def opens(word: str) -> bool:
    """Whether a word has its capital only from where it stands: "Saying", "In", "Selecting"."""
    form = word.lower()
    acts = form.endswith(("ing", "ly")) and len(form) > _SHORT and form not in ALL_GIVEN_NAMES
    if acts or form in PREPOSITIONS or form.endswith(_NEVER_NAMES) or word == BUTTON:
        return True
    return (form.replace("’", "'") in NOT_NAMES and form not in TITLES) or form in SAYING_VERBS
