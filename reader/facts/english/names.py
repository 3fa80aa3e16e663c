"""Names of people and organisations, and of places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reader.facts.fact_tokens import FactToken
from reader.language.english.amounts.calendar import MONTHS, WEEKDAYS
from reader.language.english.people.naming import KOREAN_SYLLABLES, NAME_PARTICLES, NAME_SUFFIXES
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, SAME_PLACE
from reader.model import Fact, Kind, Span

_PARTICLES = 3
"""Small words within a name: "van der", "de la". Chosen by hand; with 2 or 4 none of 61 articles is read otherwise."""
_OPENERS = frozenset('.!?:“”"‘«—(')
_DATES = frozenset(name for name in (*MONTHS, *WEEKDAYS) if len(name) > 3)


def find_names(tokens: Sequence[FactToken], common: frozenset[str]) -> Iterator[Fact]:
    """The capitalised runs in a run of tokens that are names.

    `common` holds the casefolded words that the article also writes small: a capital that only opens a sentence is no
    name.
    """
    end = 0
    for at in [at for at, token in enumerate(tokens) if token.capital]:
        if at >= end:
            end = _run(tokens, at, common)
            if end > at and len(tokens[at].text) + end - at > 2:
                yield _fact(tokens, at, end)


def _run(tokens: Sequence[FactToken], at: int, common: frozenset[str]) -> int:
    """The token after the name that begins at a token, the token itself where none does."""
    if not _proper(tokens, at, common):
        return at
    end = _capitalised(tokens, at, common)
    if end + 1 < len(tokens) and tokens[end].plain == "of" and _proper(tokens, end + 1, common):
        tail = _capitalised(tokens, end + 1, common)
        return tail if _fact(tokens, end + 1, tail).kind is Kind.NAME else end
    return end


def _capitalised(tokens: Sequence[FactToken], at: int, common: frozenset[str]) -> int:
    end = at + 1
    while length := _next_length(tokens, end, common):
        end += length
    return end


def _next_length(tokens: Sequence[FactToken], end: int, common: frozenset[str]) -> int:
    """How many tokens carry the name on: a word, or a particle, a point or a hyphen with the word that it ties."""
    if _proper(tokens, end, common):
        return 1
    if end < len(tokens) and _tied(tokens, end):
        return 2 if _proper(tokens, end + 1, common) or _korean(tokens, end) else 0
    particles = len(list(takewhile(lambda token: token.plain in NAME_PARTICLES, tokens[end : end + _PARTICLES])))
    if particles and _tied(tokens, end + particles):
        particles += 1
    return particles + 1 if particles and _proper(tokens, end + particles, common) else 0


def _korean(tokens: Sequence[FactToken], hyphen: int) -> bool:
    """Whether a hyphen ties the second syllable of a given name behind a surname: "Kim Jong-un"."""
    surname = hyphen > 1 and tokens[hyphen - 2].capital
    return surname and tokens[hyphen].text == "-" and tokens[hyphen + 1].text in KOREAN_SYLLABLES


def _tied(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether a point ends an initial or a title, or a hyphen ties two words."""
    if at + 1 >= len(tokens):
        return False
    if tokens[at].text not in (".", "-"):
        return False
    before = tokens[at - 1]
    touching = before.end == tokens[at].start
    if tokens[at].text == "-":
        return touching and tokens[at].end == tokens[at + 1].start
    return touching and len(before.text) <= 4


def _proper(tokens: Sequence[FactToken], at: int, common: frozenset[str]) -> bool:
    if at >= len(tokens) or not tokens[at].capital or not tokens[at].word:
        return False
    word = tokens[at].plain.removesuffix("'s")
    if (
        word in _DATES
        or (word in STOP_WORDS and word not in ("mr", "mrs", "ms", "dr") and not _initial(tokens, at))
        or "'" in word.removesuffix("'")
    ):
        return False
    opens = at == 0 or tokens[at - 1].text in _OPENERS
    return not opens or word not in common or _opens_place(tokens, at)


def _initial(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether a letter stands for a name between two others, "Ann D. Lee", and not for a number, "World War I"."""
    letter = len(tokens[at].text) == 1 and tokens[at].text != "I"
    return letter and at > 0 and tokens[at - 1].capital and _tied(tokens, at + 1)


def _opens_place(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether a word begins the name of a place, whatever it means by itself: "New York"."""
    return at + 1 < len(tokens) and f"{tokens[at].plain} {tokens[at + 1].plain}" in PLACES


def _fact(tokens: Sequence[FactToken], at: int, end: int) -> Fact:
    words = [token.plain.removesuffix("'s").replace(".", "") for token in tokens[at:end] if token.word]
    last = tokens[end - 1]
    stop = end < len(tokens) and tokens[end].text == "." and f"{last.plain}." in NAME_SUFFIXES
    span = Span(tokens[at].start, last.end + stop - 2 * last.plain.endswith("'s"))
    name = " ".join(words)
    place = SAME_PLACE.get(name, name)
    if place in PLACES:
        return Fact(Kind.PLACE, span, place)
    if name in DEMONYMS:
        return Fact(Kind.PLACE, span, DEMONYMS[name])
    return Fact(Kind.NAME, span, name)
