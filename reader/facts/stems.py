"""What a fact is about: the stems of the content words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.tokens import Token
from reader.language.english.words import STOP_WORDS
from reader.model import Span

_REACH = 6
_ENDINGS = ("ings", "ing", "ied", "ies", "edly", "ed", "ers", "er", "es", "ly", "s", "e")
_STOPS = frozenset(",.;:!?—()")


def about(tokens: Sequence[Token], start: int, end: int) -> frozenset[str]:
    """The stems of the content words around tokens `start` to `end`, as far as the clause and six tokens reach."""
    words = [*_clause(tokens[end : end + _REACH]), *_clause(tokens[max(0, start - _REACH) : start][::-1])]
    return frozenset(stem(word) for word in words if word not in STOP_WORDS and len(word) > 2)


def _clause(tokens: Sequence[Token]) -> list[str]:
    words: list[str] = []
    for token in tokens:
        if token.text in _STOPS:
            break
        if token.word:
            words.append(token.plain.removesuffix("'s"))
    return words


def stem(word: str) -> str:
    """The word without its ending, so that `killed` and `killing` are one: a light suffix cut."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls" else word


def clear(span: Span, taken: Sequence[Span]) -> bool:
    """Whether the span shares nothing with any of the spans already taken."""
    return not any(span.touches(other) for other in taken)
