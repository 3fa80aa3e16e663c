"""What there is to know of a language other than English, for engines that read any language by its record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a text as a set; `_` stands for the space inside one of them."""
    return frozenset(word.replace("_", " ") for word in text.split())


@dataclass(frozen=True, slots=True)
class Language:
    """A language as data. Words are casefolded, apostrophes straight; a field that is left out is empty.

    `speech_verbs` are the forms that report speech, participles among them; `auxiliaries` may stand between such a
    participle and its subject. `sources` are phrases before whoever is a source ("according to"), `sources_behind`
    those behind; `openers` are words that open reported speech ("that"). `numbers` holds the number words below 1,000
    (`und`, `et`, hyphens as spaces), `scales` those that multiply. `units` leads to English unit words, `fates` to what
    becomes of people whom news counts, `money_for` to what money is for (`number_words.MONEY_FOR`), `hedges` to the
    relations of `number_words.HEDGES`. `against` are words between the two numbers of a vote or a match, `voted`
    those of what was counted there.
    """

    code: str
    stop_words: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    not_denying: frozenset[str] = frozenset()
    """Words before which a negation denies nothing: not only, not less than."""
    elisions: frozenset[str] = frozenset()
    stemmer: str = ""

    abbreviations: frozenset[str] = frozenset()
    dash_dialogue: bool = False
    nouns_capital: bool = False

    speech_verbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    sources_behind: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    drops_subjects: bool = False
    agreement: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Where nouns have no articles: endings of verbs to the last letters of nouns that may be their subject."""
    oblique: tuple[str, ...] = ()
    """Endings of nouns that are no subject."""
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
    title_endings: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    cases: tuple[tuple[str, str, str, str], ...] = ()
    """Endings of a given name and a surname in a case of the sources, and those in the first case."""
    clear_cases: frozenset[str] = frozenset()
    """The endings of given names that no given name has in the first case."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    hedges: Mapping[str, str] = field(default_factory=dict)
    fates: Mapping[str, str] = field(default_factory=dict)
    money_for: Mapping[str, str] = field(default_factory=dict)
    against: frozenset[str] = frozenset()
    voted: frozenset[str] = frozenset()
    comma_groups: bool = False
    """Whether a comma before three digits parts thousands, as in Mexico."""

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    relative_days: Mapping[str, int] = field(default_factory=dict)
    before_years: frozenset[str] = frozenset()
    after_years: frozenset[str] = frozenset()

    def is_title(self, word: str) -> bool:
        """Whether a casefolded word is a title or an office that stands before a name."""
        return word in self.titles or word.endswith(self.title_endings)


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
