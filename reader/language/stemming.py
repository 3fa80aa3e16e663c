"""Words without their endings in any language that has a record, by the Snowball stemmers."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Any

from reader.language.records import language_of


@lru_cache(maxsize=1 << 16)
def term(word: str, code: str) -> str:
    """What a word counts as: casefolded, elided article, ending and accents cut; empty for stop words and weekdays."""
    language = language_of(code)
    plain = bare(word, code)
    if plain in language.stop_words or plain in language.weekdays:
        return ""
    if plain in language.numbers:
        return str(language.numbers[plain])
    stemmed = _stemmer(language.stemmer).stemWord(plain) if language.stemmer else plain
    parts = unicodedata.normalize("NFKD", stemmed)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def bare(word: str, code: str) -> str:
    """A word casefolded, without an article that an apostrophe ties to it."""
    plain = word.casefold().replace("’", "'")
    first, apostrophe, rest = plain.partition("'")
    return rest if apostrophe and first in language_of(code).elisions else plain


@cache
def _stemmer(name: str) -> Any:  # noqa: ANN401 - the library has no types
    import snowballstemmer  # noqa: PLC0415

    return snowballstemmer.stemmer(name)
