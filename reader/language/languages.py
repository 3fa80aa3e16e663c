"""The languages that are read, by their codes."""

from __future__ import annotations

from reader.language.english.record import ENGLISH
from reader.language.french import FRENCH
from reader.language.german import GERMAN
from reader.language.italian import ITALIAN
from reader.language.names import called
from reader.language.portuguese import PORTUGUESE
from reader.language.record import Language
from reader.language.russian import RUSSIAN
from reader.language.spanish import SPANISH

LANGUAGES: dict[str, Language] = {
    language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, RUSSIAN)
}


def language_of(code: str) -> Language:
    """What is known of a language; of one that is not read, no more than its name."""
    return LANGUAGES.get(code) or Language(code, called(code))


def relation(hedge: str) -> str:
    """What a word that loosens a number makes of it, in whichever language; empty where it is none."""
    return next((language.hedges[hedge] for language in LANGUAGES.values() if hedge in language.hedges), "")
