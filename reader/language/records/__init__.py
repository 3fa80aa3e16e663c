"""The languages that are read, by their codes."""

from __future__ import annotations

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
"""The languages whose speakers, number words and months are known; of any other only figures, names and words are.

A new one is a file beside this one and its entry here."""


def language_of(code: str) -> Language:
    """What is known of a language; of one that is not read, nothing but its code."""
    return LANGUAGES.get(code) or Language(code)


def relation(hedge: str) -> str:
    """What a word that loosens a number makes of it, in whichever language; empty where it is none."""
    return next((language.hedges[hedge] for language in LANGUAGES.values() if hedge in language.hedges), "")
