"""Which words of English stand together as one phrase: a letter for each word, and patterns over the letters."""

from __future__ import annotations

from reader.language.english.amounts.calendar import MONTHS, WEEKDAYS
from reader.language.english.grammar.irregular_forms import OBJECT_PRONOUNS

LETTERS: dict[str, str] = {
    "DT": "d", "PDT": "y", "PRP$": "o", "WP$": "o", "PRP": "p", "EX": "p", "WP": "w", "WDT": "w", "WRB": "W",
    "JJ": "j", "JJR": "j", "JJS": "j", "CD": "c", "$": "$", "NN": "n", "NNS": "n", "NNP": "N", "NNPS": "N",
    "POS": "s", "RB": "r", "RBR": "r", "RBS": "r", "RP": "u", "IN": "i", "TO": "T", "CC": "&", "MD": "M", "VB": "V",
    "VBD": "F", "VBZ": "F", "VBP": "F", "VBG": "G", "VBN": "K", "UH": "_", "FW": "n", "LS": "_", "XX": "_", "SYM": "_",
    "AFX": "_", "ADD": "n", "NFP": ".", ",": ",",
}  # fmt: skip
"""Penn tags to letters. A stop stands for every mark."""

_FINITE = ("VBD", "VBZ", "VBP")
VERBS: dict[tuple[str, str], str] = {
    **{("be", tag): "A" for tag in _FINITE},
    **{("be", tag): "B" for tag in ("VB", "VBG", "VBN")},
    **{("have", tag): "H" for tag in (*_FINITE, "VB", "VBG", "VBN")},
    **{("do", tag): "Z" for tag in (*_FINITE, "VB")},
}
"""Letters of the verbs that help others: A and B of be, H of have, Z of do."""

TIMES: frozenset[str] = frozenset((*WEEKDAYS, *MONTHS, *(f"{month}." for month in MONTHS)))
"""Days and months, which begin a phrase of their own behind a noun: "killed two people Monday"."""

WHEN: frozenset[str] = frozenset("last next past previous earlier later late early".split())
"""Adjectives that begin a phrase of their own behind a noun: "told reporters last week"."""

CASES: frozenset[str] = frozenset(
    """
    of in on at by for from with to into over under about against between among through during despite toward towards
    without within across behind beyond near along amid around via per upon onto out off inside outside above below
    beside besides throughout alongside amongst regarding concerning versus unlike like
    """.split()
)
"""Prepositions that belong to the phrase behind them. Others may begin a clause ("after he left") and stand alone."""

LOOSENING: dict[str, tuple[tuple[str, ...], ...]] = {
    "at": (("at", "least"), ("at", "most")),
    "more": (("more", "than"),),
    "less": (("less", "than"),),
    "few": (("fewer", "than"),),
    "fewer": (("fewer", "than"),),
    "up": (("up", "to"),),
    "as": (("as", "many", "as"), ("as", "much", "as"), ("as", "few", "as")),
    **{word: ((word,),) for word in "about around over under nearly almost some roughly approximately only".split()},
}
"""Words that belong to the number behind them."""

# Every repetition is bounded and gives nothing back (it is possessive), so that an endless row of one kind of word
# costs no more than its length.
_NUMBER = r"q{0,3}+\$?+c{1,6}+"
_BEFORE = rf"(?:{_NUMBER}|r(?=[rjlKGc])|[jl](?:[&,](?=[jl]{{1,9}}[nN]))?|(?<=[dojlcsr])[KG](?=[jcKGnN]))"
_NOUNS = r"(?:[nN]{1,20}+(?:(?<=N)j{1,2}+n{1,5}+)?(?:c(?![nNjlc$s]))?|t[nNt]{0,4}+(?:c(?:,c)?)?)"
_DATED = rf"d{_BEFORE}{{0,4}}+t{{1,2}}+c(?:,c)?n{{1,4}}+"
_CORE = rf"(?:{_DATED}|(?:y?[do])?{_BEFORE}{{0,12}}+{_NOUNS})"
NOUN = (
    rf"(?:{_CORE}s){{0,4}}+(?:{_CORE}|y?d{_BEFORE}{{0,12}}+|o{_BEFORE}{{0,12}}+|{_NUMBER}|(?<=s){_BEFORE}{{1,12}}+)"
    rf"|{_CORE}s|p|w"
)
_WITH_CASE = rf"(?:I{{0,2}}|T)(?:{NOUN})"

_THEN = "r{0,4}"
_HELPERS = rf"(?:[MT]{_THEN})?(?:Z{_THEN}(?=[VBH]))?(?:H{_THEN}(?=[KBH]))?(?:[AB]{_THEN}(?=[KGB])){{0,2}}"
VERB = rf"(?:[Ii](?=r{{0,2}}[GBH]))?{_THEN}{_HELPERS}[FVGKABHZ]|M"

PATTERN = (
    rf"(?P<noun>{_WITH_CASE})|(?P<verb>{VERB})|(?P<adjective>{_THEN}[jlK])|(?P<adverb>r{{1,4}}|u)"
    r"|(?P<preposition>[iIT])|(?P<question>W)|(?P<other>_)"
)

GAPS: dict[str, str] = {
    **dict.fromkeys(("—", "–", "--", "-"), "-"), **dict.fromkeys(".!?", "."), **dict.fromkeys("“”\"‘’'", "q"),
    **dict.fromkeys("([", "("), **dict.fromkeys(")]", ")"), ",": ",", ";": ";", ":": ":",
    **dict.fromkeys(("and", "&"), "&"), **dict.fromkeys(("or", "nor"), "|"), "but": "b",
}  # fmt: skip
"""What marks and conjunctions between two phrases are called, where they tell how the phrases hang together."""

PARTITIVES: frozenset[str] = frozenset(
    """
    dozen score hundred thousand million billion couple handful number group majority minority half third quarter most
    all both some many several none few each either neither any part dozens scores hundreds thousands millions billions
    plenty lot rest
    """.split()
)
"""Words that count what stands behind their "of"; others that take an "of" are what they say."""

RELATIVE: frozenset[str] = frozenset(("who", "whom", "which", "that"))
"""Pronouns that stand for the noun before them."""

REFLEXIVES: frozenset[str] = frozenset("myself yourself himself herself itself ourselves yourselves themselves".split())
"""What a verb right before them is done to: "killed himself"."""

SURE_OBJECTS: frozenset[str] = REFLEXIVES | (OBJECT_PRONOUNS.keys() - {"her"})
"""Pronouns that are an object wherever a verb stands right before them; "her" may tell as well whose something is."""
