"""The languages that are read, by their codes."""

from __future__ import annotations

from reader.language.language_names import called
from reader.language.records.english import ENGLISH
from reader.language.records.french import FRENCH
from reader.language.records.german import GERMAN
from reader.language.records.italian import ITALIAN
from reader.language.records.portuguese import PORTUGUESE
from reader.language.records.record import Language
from reader.language.records.russian import RUSSIAN
from reader.language.records.spanish import SPANISH

LANGUAGES: dict[str, Language] = {
    language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, RUSSIAN)
}


def language_of(code: str) -> Language:
    """What is known of a language; of one that is not read, no more than its name."""
    return LANGUAGES.get(code) or Language(code, called(code))


def relation(hedge: str) -> str:
    """What a word that loosens a number makes of it, in whichever language; empty where it is none."""
    return next((language.hedges[hedge] for language in LANGUAGES.values() if hedge in language.hedges), "")
