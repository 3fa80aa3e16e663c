"""What there is to know of a language other than English, for engines that read any language by its record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a text as a set; `_` stands for the space inside one of them."""
    return frozenset(word.replace("_", " ") for word in text.split())


@dataclass(frozen=True, slots=True)
class Language:
    """A language as data, which the engines for any language read.

    Words are casefolded, apostrophes straight. A field that is left out is empty; those that say *Needed* may not be
    (`NEEDED` in `tests/language/test_records.py`), all others are for languages that have what they tell of.
    """

    code: str
    """Its code in `FUNCTION_WORDS` and `NAMES`: `de`. Needed."""

    stop_words: frozenset[str] = frozenset()
    """Words that tell nothing of what a sentence is about and never count as shared: und, ist. Needed."""
    prepositions: frozenset[str] = frozenset()
    """Words behind which no subject stands: mit, gegen. Needed."""
    articles: frozenset[str] = frozenset()
    """Words that open the description of a speaker: der, eine, unser, zwei. None where nouns have no articles."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that may be the subject of a verb of speech and mean a person: er, sie. Needed."""
    negations: frozenset[str] = frozenset()
    """Words that deny their clause: nicht, kein, niemals. Needed."""
    not_denying: frozenset[str] = frozenset()
    """Words before which a negation denies nothing: not only, not less than."""
    elisions: frozenset[str] = frozenset()
    """What an apostrophe ties to the next word, without it: `l` and `d` of l'eau, d'eau."""
    stemmer: str = ""
    """The Snowball stemmer that cuts endings, one of `snowballstemmer.algorithms()`: german. Needed."""

    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, without it: dr, usw, z.b. Needed."""
    dash_dialogue: bool = False
    """Whether a dash opens direct speech: — No es verdad — dijo Berg."""
    nouns_capital: bool = False
    """Whether every noun has a capital, so that a capital alone makes no name: die Brücke."""
    adjective_endings: tuple[str, ...] = ()
    """Where nouns have capitals: endings of adjectives with one, which then are part of no name: Alte Brücke."""

    speech_verbs: frozenset[str] = frozenset()
    """The forms that report speech, participles among them: sagte, gesagt. Needed."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that may stand between such a participle and its subject: hat, habe, auch."""
    behind_verbs: frozenset[str] = frozenset()
    """Pronouns that a hyphen ties to the verb before them: `elle` of dit-elle."""
    verb_joints: frozenset[str] = frozenset()
    """What stands between hyphens before such a pronoun: `t` of a-t-elle dit."""
    sources: frozenset[str] = frozenset()
    """Phrases before whoever is a source: laut, nach_angaben_von. Needed."""
    sources_behind: frozenset[str] = frozenset()
    """Phrases behind whoever is a source: der Polizei zufolge."""
    openers: frozenset[str] = frozenset()
    """Words that open reported speech: dass, ob."""
    drops_subjects: bool = False
    """Whether the ending of a verb may tell of its subject alone: «Basta», ha detto."""
    agreement: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Where nouns have no articles: endings of verbs to the last letters of nouns that may be their subject."""
    oblique: tuple[str, ...] = ()
    """Endings of nouns that are no subject: `ами` of словами."""
    within: frozenset[str] = frozenset()
    """Words between a verb of speech and the office where somebody spoke: said at the police."""
    addressing: frozenset[str] = frozenset()
    """Words between a verb of speech and whom somebody told it: said to the agency."""
    participles: tuple[str, ...] = ()
    """Endings of participles that open a sentence and are no name: Asked by a reporter, the mayor said."""
    comma_asides: bool = False
    """Whether commas alone set the author's words apart within a quotation: « Non, dit Berg, jamais »."""
    verb_second: bool = False
    """Whether the subject stands behind the verb of a clause that a preposition opens: Auf Anfrage sagte Berg."""
    titles: frozenset[str] = frozenset()
    """Titles and offices that stand before a name: frau, dr, richterin. Needed."""
    title_endings: tuple[str, ...] = ()
    """Endings of other such words: `sprecherin` of Polizeisprecherin."""
    particles: frozenset[str] = frozenset()
    """Small words within a name: von, de_la."""
    cases: tuple[tuple[str, str, str, str], ...] = ()
    """Endings of a given name and a surname in a case of the sources, and those in the first case."""
    clear_cases: frozenset[str] = frozenset()
    """The endings of given names that no given name has in the first case."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words below 1,000 to their value, hyphens as spaces: zwölf, vingt et un. Needed."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the number before them: 1,000,000 for millionen. Needed."""
    vague: Mapping[str, str] = field(default_factory=dict)
    """Words for many to the English ones, keys of `number_words.VAGUE`: dozens for dutzende."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Unit words to English ones, keys of `number_words.UNITS` or `CURRENCIES`: metres for meter."""
    before_units: frozenset[str] = frozenset()
    """Words between a number and its unit: `de` of trois millions de tonnes, `d` where an elision ties it."""
    hedges: Mapping[str, str] = field(default_factory=dict)
    """What loosens a number, to a relation of `number_words.HEDGES`: `~` for etwa, `>=` for mindestens. Needed."""
    fates: Mapping[str, str] = field(default_factory=dict)
    """What becomes of people whom news counts, to `die`, `injure`, `arrest` or `miss`: die for tote. Needed."""
    money_for: Mapping[str, str] = field(default_factory=dict)
    """What money is for, to a value of `number_words.MONEY_FOR`: damage for sachschaden."""
    against: frozenset[str] = frozenset()
    """Words between the two numbers of a vote or a match: 23 zu 18."""
    voted: frozenset[str] = frozenset()
    """What was counted there: 12 votos contra 9."""
    comma_groups: bool = False
    """Whether a comma before three digits parts thousands, as in Mexico."""

    months: Mapping[str, int] = field(default_factory=dict)
    """Names of months and their short forms to 1 to 12. Needed, all twelve."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of weekdays to 1 (Monday) to 7. Needed, all seven."""
    relative_days: Mapping[str, int] = field(default_factory=dict)
    """Words for the day before, that day and the next to -1, 0 and 1: gestern, heute. Needed."""
    day_endings: tuple[str, ...] = ()
    """Endings of the day of a month in figures, beside a full stop and `º`: `er` of 1er mai."""
    between_dates: frozenset[str] = frozenset()
    """Words between day and month or month and year: 3 de mayo del 2031; with its apostrophe where it has one."""
    before_years: frozenset[str] = frozenset()
    """Words that make the four figures behind them a year: seit 2031, anfang 2031."""
    after_years: frozenset[str] = frozenset()
    """Words that make the four figures before them a year: 2031 года."""
    before_hours: frozenset[str] = frozenset()
    """Words that make a time of the figures behind them even with a full stop: um 14.30."""
    after_hours: frozenset[str] = frozenset()
    """Words that make a time of the figures before them: 14 Uhr, 14.30 Uhr."""

    def is_title(self, word: str) -> bool:
        """Whether a casefolded word is a title or an office that stands before a name."""
        return word in self.titles or word.endswith(self.title_endings)


def either(words: Iterable[str]) -> str:
    """A regular expression for any of these words, the longest first; one that fits nothing where there are none."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or r"(?!)"


def numbered(text: str, first: int = 1) -> dict[str, int]:
    """Words to their place in the text; forms of one number are parted by a stroke: `zwei|zwo drei`."""
    return {
        form.replace("_", " "): number for number, forms in enumerate(text.split(), first) for form in forms.split("|")
    }


def mapped(text: str) -> dict[str, str]:
    """`death: tote toten; arrest: festgenommen` as a mapping of each word to what stands before its colon."""
    pairs = (group.split(":") for group in text.split(";"))
    return {word.replace("_", " "): name.strip() for name, group in pairs for word in group.split()}


def valued(text: str) -> dict[str, int]:
    """`12: dozen dozens; 1_000: thousand` as a mapping of each word to the number before its colon."""
    return {word: int(value) for word, value in mapped(text).items()}


def below_1000(below_100: Mapping[str, int], hundreds: Mapping[str, int], joint: str) -> dict[str, int]:
    """Every number word below 1,000; `joint` stands between hundreds and the rest."""
    both = {
        f"{hundred}{joint}{rest}": many + few
        for hundred, many in hundreds.items()
        for rest, few in below_100.items()
        if few
    }
    return {**below_100, **hundreds, **both}
