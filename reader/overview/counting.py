"""What a number counts, in the words that stand right behind it: “people” of “at least 12 people were hurt”."""

from __future__ import annotations

import re

from reader.language.stops import stop_words
from reader.model import Article, Span

_MOST = 3
"""How many words behind a number are enough to say what it counts."""
_BARE = re.compile(r"[\d.,]+|[^\W\d_]+(?:-[^\W\d_]+)*")
"""A number without a unit: figures, or one word."""
_NEXT = re.compile(r"[ -]([^\W\d_]+(?:['’][^\W\d_]+)*)")


def _behind(article: Article, number: Span) -> str:
    """The words that follow a number, up to a mark or a word that carries no news, with the space before them."""
    end = number.end
    stops = stop_words(article.language)
    for _ in range(_MOST):
        match = _NEXT.match(article.text, end)
        if match is None or match[1].casefold().replace("’", "'") in stops:
            break
        end = match.end()
    return article.text[number.end : end]


def with_counted(article: Article, reading: str, spans: tuple[Span, ...]) -> str:
    """A number as an account gives it, with what it counts: `at least 12 people`.

    Several numbers are left alone, and one that has its unit.
    """
    if len(spans) != 1 or not _BARE.fullmatch(spans[0].of(article.text)):
        return reading
    counted = _behind(article, spans[0])
    return reading if counted in reading else f"{reading}{counted}"
