"""English as a record, for what reads any language; its own engines know much more."""

from __future__ import annotations

from reader.language.english.amounts.calendar import MONTHS, RELATIVE_DAYS, WEEKDAYS
from reader.language.english.amounts.number_words import HEDGES, SCALES, SMALL, TENS
from reader.language.english.grammar.sentence_ends import BEFORE_ANY, BEFORE_NAMES
from reader.language.english.people.naming import DETERMINERS, NAME_PARTICLES, SUBJECT_PRONOUNS, TITLES
from reader.language.english.people.reporting import PREPOSITIONS, REPORTING_VERBS
from reader.language.english.vocabulary.certainty_words import NEGATIONS
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.records.record import Language

ENGLISH = Language(
    code="en",
    stop_words=STOP_WORDS,
    prepositions=frozenset(PREPOSITIONS),
    articles=frozenset(DETERMINERS),
    pronouns=frozenset(SUBJECT_PRONOUNS),
    negations=frozenset(NEGATIONS),
    stemmer="english",
    abbreviations=BEFORE_NAMES | BEFORE_ANY,
    speech_verbs=frozenset(REPORTING_VERBS),
    sources=frozenset({"according to"}),
    openers=frozenset({"that"}),
    titles=frozenset(TITLES),
    particles=frozenset(NAME_PARTICLES),
    numbers=SMALL | TENS,
    scales=SCALES,
    hedges=HEDGES,
    months=MONTHS,
    weekdays=WEEKDAYS,
    relative_days=RELATIVE_DAYS,
)
