"""A language that is read is one file in `records` and one entry in `LANGUAGES`."""

from importlib import import_module
from pathlib import Path

import pytest
import snowballstemmer

from reader.language import records
from reader.language.english.amounts.number_words import COUNTED_AS, CURRENCIES, HEDGES, MONEY_FOR, UNITS, VAGUE
from reader.language.function_words import FUNCTION_WORDS
from reader.language.language_names import NAMES
from reader.language.records import LANGUAGES, language_of
from reader.language.records.record import Language

FILES = sorted({path.stem for path in Path(records.__file__).parent.glob("*.py")} - {"__init__", "record"})
OTHERS = sorted(LANGUAGES.keys() - {"en"})
NEEDED = (
    "stop_words",
    "prepositions",
    "pronouns",
    "negations",
    "stemmer",
    "abbreviations",
    "speech_verbs",
    "sources",
    "titles",
    "numbers",
    "scales",
    "hedges",
    "fates",
    "months",
    "weekdays",
    "relative_days",
)
"""What the engines for any language ask of each record."""
ALLOWED = {
    "fates": set(COUNTED_AS.values()) - {"magnitude"},
    "money_for": set(MONEY_FOR.values()),
    "hedges": set(HEDGES.values()),
    "units": UNITS.keys() | CURRENCIES.keys(),
    "vague": VAGUE.keys(),
    "relative_days": {-1, 0, 1},
}
"""What the words of a field may lead to; anything else would be read and never be compared with anything."""


@pytest.mark.parametrize("file", FILES)
def test_a_file_is_one_language_that_has_its_entry(file):
    (record,) = (
        each for each in vars(import_module(f"reader.language.records.{file}")).values() if type(each) is Language
    )
    assert LANGUAGES[record.code] is record


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_with_an_entry_can_be_told_and_called(code):
    assert code in FUNCTION_WORDS
    assert code in NAMES


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("field", NEEDED)
def test_a_record_leaves_out_nothing_that_engines_need(code, field):
    assert getattr(language_of(code), field)


@pytest.mark.parametrize("code", OTHERS)
def test_a_record_knows_the_whole_calendar(code):
    record = language_of(code)
    assert set(record.months.values()) == set(range(1, 13))
    assert set(record.weekdays.values()) == set(range(1, 8))


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("field", ALLOWED)
def test_the_words_of_a_record_lead_to_what_engines_know(code, field):
    allowed = ALLOWED[field]
    for word, value in getattr(language_of(code), field).items():
        assert value in allowed, f"{field} of {code}: {word!r} leads to {value!r}; allowed are {sorted(allowed)}"


@pytest.mark.parametrize("code", OTHERS)
def test_the_stemmer_of_a_record_is_one_that_there_is(code):
    stemmer, allowed = language_of(code).stemmer, snowballstemmer.algorithms()
    assert stemmer in allowed, f"stemmer of {code}: {stemmer!r}; allowed are {sorted(allowed)}"
