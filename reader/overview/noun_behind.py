"""What a number counts, in the words that stand right behind it: “people” of “at least 12 people were hurt”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.language.stop_words import stop_words
from reader.model import Article, Span

_MOST = 3
"""How many words behind a number are looked at for what it counts. Chosen by hand."""
_BARE = re.compile(r"[\d.,]+|[^\W\d_]+(?:-[^\W\d_]+)*")
"""A number without a unit: figures, or one word."""
_NEXT = re.compile(r"[ -]((?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)")
_OF = re.compile(r" of(?: (?:the|these|those|its|his|her|their))?(?= )")
_NUMBERED = re.compile(r"[ -]\d")
"""A name that goes on in figures: of “100 Boeing 737s” the name alone is not what is counted."""
_PLURAL = re.compile(r"(?i:people|men|women|children)|.*[^s'’]s")
_SINGLE = re.compile(r"(?i:one|1|first|second|third|.*(?:th|st|nd|rd))")


def _behind(article: Article, number: Span) -> str:
    """The words behind a number that say what it counts, with the space before them; empty where none does."""
    text = article.text
    of = _OF.match(text, number.end)
    words = [*_words(article, of.end() if of else number.end)]
    told = _joined(text, words) or _up_to_plural(text, words)
    if of and not told:
        return ""
    kept = words[: told or _up_to_first_noun(text, number, words)]
    return text[number.end : kept[-1].end] if kept else ""


def _joined(text: str, words: Sequence[Span]) -> int:
    """How many words hyphens join to a number: what “12-nation” counts is told, and another noun follows."""
    return next((at for at, word in enumerate(words) if text[word.start - 1] != "-"), len(words))


def _up_to_plural(text: str, words: Sequence[Span]) -> int:
    """How many words there are up to the first plural; 0 where none is."""
    return next((at for at, word in enumerate(words, 1) if _PLURAL.fullmatch(word.of(text))), 0)


def _up_to_first_noun(text: str, number: Span, words: Sequence[Span]) -> int:
    """How many words there are up to the first that is no name, one more behind “one”.

    0 where the names go on in figures.
    """
    names = next((at for at, word in enumerate(words) if not text[word.start].isupper()), len(words))
    if names and names == len(words) and _NUMBERED.match(text, words[-1].end):
        return 0
    # A verb may follow right behind what is counted: “200 miners remain”, “116 wounded lay”.
    return names + (2 if _SINGLE.fullmatch(number.of(text)) else 1)


def _words(article: Article, end: int) -> Iterator[Span]:
    """The next few words, up to a mark or a word that carries no news."""
    stops = stop_words(article.language)
    for _ in range(_MOST):
        match = _NEXT.match(article.text, end)
        if match is None or match[1].casefold().replace("’", "'") in stops:
            return
        yield Span(*match.span(1))
        end = match.end()


def with_noun(article: Article, reading: str, spans: Sequence[Span]) -> str:
    """A number as an account gives it, with the noun behind it that it counts: `at least 12 people`.

    Several numbers are left alone, and one that has its unit.
    """
    if len(spans) != 1 or not _BARE.fullmatch(spans[0].of(article.text)):
        return reading
    counted = _behind(article, spans[0])
    return reading if counted in reading else f"{reading}{counted}"
