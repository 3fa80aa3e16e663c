"""Words that carry no news, by language."""

from __future__ import annotations

from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.model.article import ENGLISH


def stop_words(code: str) -> frozenset[str]:
    """The stop words of a language, casefolded; those of English where it is not told."""
    if code in ENGLISH:
        return STOP_WORDS
    from reader.language.records import language_of  # noqa: PLC0415 - most articles do without

    return language_of(code).stop_words
