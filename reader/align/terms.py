"""What a passage is made of: the stems of its words, its names and its numbers, each with where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import TypeAlias

from reader.language.english.words import STOP_WORDS
from reader.model import Passage, Span, Witness

Terms: TypeAlias = dict[str, tuple[Span, ...]]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_ENDINGS = (
    ("ization", "ations", "ation", "ments", "ment", "ingly", "edly")
    + ("ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "ly", "s", "e")
)  # fmt: skip


def terms_of(witness: Witness) -> tuple[Terms, ...]:
    """The terms of every passage, in the order of `witness.passages`; furniture has none."""
    return tuple(_terms(witness.article.text, passage) for passage in witness.passages)


def _terms(text: str, passage: Passage) -> Terms:
    found: dict[str, list[Span]] = defaultdict(list)
    if not passage.part.furniture:
        for match in _WORD.finditer(text, *passage.span):
            if term := term_of(match.group()):
                found[term].append(Span(*match.span()))
    return {term: tuple(spans) for term, spans in found.items()}


@lru_cache(maxsize=1 << 16)
def term_of(word: str) -> str:
    """The term that a word counts as, empty for a stop word: accents and case folded, possessive and ending cut."""
    if word[0].isdigit():
        return word.replace(",", "")
    folded = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", word.casefold())
        if not unicodedata.combining(letter)
    ).replace("’", "'")
    plain = folded.removesuffix("'s")
    return "" if folded in STOP_WORDS or plain in STOP_WORDS else _stem(plain)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (3 if len(ending) < 3 else 4):
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word
