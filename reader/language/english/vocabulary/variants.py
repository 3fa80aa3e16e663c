"""Different spellings and short forms of one word or name."""

from __future__ import annotations

ENDINGS: tuple[tuple[str, str], ...] = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"), ("our", "or"), ("tres", "ters"), ("tre", "ter"), ("ences", "enses"), ("ence", "ense"),
    ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("ogue", "og"), ("ogues", "ogs"), ("amme", "am"),
    ("ammes", "ams"), ("ageing", "aging"),
)  # fmt: skip
"""British endings to the American ones; the first that fits counts."""

SAME_WORDS: dict[str, str] = {
    "okay": "ok", "til": "until", "till": "until", "thru": "through", "yeah": "yes", "yep": "yes", "towards": "toward",
    "afterwards": "afterward", "amongst": "among", "whilst": "while", "grey": "gray", "tyre": "tire", "tyres": "tires",
    "cheque": "check", "cheques": "checks", "kerb": "curb", "sceptical": "skeptical", "sceptic": "skeptic",
    "adviser": "advisor", "advisers": "advisors", "learnt": "learned", "burnt": "burned", "dreamt": "dreamed",
    "spelt": "spelled", "versus": "vs", "gop": "republican", "mum": "mom", "qaida": "qaeda",
}  # fmt: skip
"""Other spellings of a word, and names that a party goes by, to the one it counts under."""

PREFIXES: tuple[str, ...] = ("non", "anti", "co", "re", "pre", "semi", "multi", "counter")
"""Beginnings of words that are written with a hyphen behind them or without: `non-binding`, `nonbinding`."""
