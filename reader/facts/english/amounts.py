"""Reading one number, written in figures or in words, from a run of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from reader.facts.fact_tokens import FactToken, beside
from reader.facts.numerals import LARGEST, numeral
from reader.language.english.amounts.number_words import (
    GLYPHS,
    MULTIPLES,
    NOT_A_COUNT,
    NOT_COUNTED,
    ORDINALS,
    PARTS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
)

HYPHENS = frozenset("-‐‑–")
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_ARTICLES = frozenset({"a", "an"})
_BELOW_A_HUNDRED = SMALL.keys() | TENS.keys()
BEGINNINGS = frozenset({"half", *_ARTICLES, *_BELOW_A_HUNDRED, *MULTIPLES, *ORDINALS, *GLYPHS})
"""What a number begins with that does not begin with a figure."""


class Amount(NamedTuple):
    """A number that ends before token `end`; `ordinal` tells `third` from `three`."""

    value: Fraction
    end: int
    ordinal: bool = False


def read_amount(tokens: Sequence[FactToken], at: int) -> Amount | None:
    """The number that begins at a token, with its scale words, or None where none begins."""
    token = tokens[at]
    if token.figure:
        return _figure(tokens, at)
    if token.text in GLYPHS:
        return Amount(GLYPHS[token.text], at + 1)
    return _words(tokens, at) if token.plain in BEGINNINGS else None


def plain(tokens: Sequence[FactToken], at: int) -> str:
    """The token's casefolded word, empty past the end."""
    return tokens[at].plain if 0 <= at < len(tokens) else ""


def _figure(tokens: Sequence[FactToken], at: int) -> Amount | None:
    if parts := _slashed(tokens, at):
        return Amount(parts, at + 3)
    whole, _, rest = tokens[at].text.replace(",", "").partition(".")
    value, end = numeral(whole, rest), at + 1
    if value is None or _part_of_a_sign(tokens, at):
        return None
    if _joined(tokens, at) and tokens[end].word:
        return _suffixed(tokens, value, end)
    if plain(tokens, end) in GLYPHS:
        return Amount(value + GLYPHS[tokens[end].text], end + 1)
    if parts := _slashed(tokens, end):
        return Amount(value + parts, end + 3)
    return _scaled(tokens, value, end)


def _part_of_a_sign(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether the figure is part of something like 9/11, F-16 or Covid-19."""
    slash_behind = _joined(tokens, at) and tokens[at + 1].text == "/"
    slash_before = _joined(tokens, at - 1) and tokens[at - 1].text == "/"
    return slash_behind or slash_before or (_joined(tokens, at - 1) and _coded(tokens, at))


def _joined(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether a token and the next one both exist and touch."""
    return 0 <= at < len(tokens) - 1 and beside(tokens[at], tokens[at + 1])


def _coded(tokens: Sequence[FactToken], at: int) -> bool:
    """Whether a word runs into the figure, or is tied to it by a hyphen and is no number itself."""
    if tokens[at - 1].word:
        return True
    before = tokens[at - 2] if at >= 2 and _joined(tokens, at - 2) else None
    return tokens[at - 1].text in HYPHENS and before is not None and before.word and before.plain not in SMALL


def _suffixed(tokens: Sequence[FactToken], value: Fraction, end: int) -> Amount | None:
    suffix = tokens[end].plain
    if suffix in _ORDINAL_ENDINGS:
        return Amount(value, end + 1, ordinal=True)
    if suffix in SHORT_SCALES:
        return Amount(value * SHORT_SCALES[suffix], end + 1)
    return Amount(value, end) if suffix in ("km", "kg", "ft", "lb", "lbs", "cm", "mph", "kph") else None


def _slashed(tokens: Sequence[FactToken], at: int) -> Fraction | None:
    """A fraction such as 3/4: a proper one with a denominator of one digit, so that 9/11 and 24/7 are none."""
    if not (_joined(tokens, at) and _joined(tokens, at + 1) and tokens[at + 1].text == "/"):
        return None
    above, below = numeral(tokens[at].text), numeral(tokens[at + 2].text)
    if above is None or below is None or not 0 < above < below < 10:
        return None
    return above / below


def _scaled(tokens: Sequence[FactToken], value: Fraction, end: int) -> Amount:
    while (word := plain(tokens, _past_hyphen(tokens, end))) in SCALES and value < LARGEST:
        value, end = value * SCALES[word], _past_hyphen(tokens, end) + 1
    return Amount(value, end)


def _past_hyphen(tokens: Sequence[FactToken], at: int) -> int:
    """The token after a hyphen that ties two words, or the token itself."""
    tied = 0 < at < len(tokens) - 1 and tokens[at].text in HYPHENS
    return at + 1 if tied and beside(tokens[at - 1], tokens[at]) and beside(tokens[at], tokens[at + 1]) else at


def _words(tokens: Sequence[FactToken], at: int) -> Amount | None:
    word = plain(tokens, at)
    if word in MULTIPLES:
        return Amount(Fraction(MULTIPLES[word]), at + 1)
    if word == "half":
        return _half(tokens, at)
    if word in _ARTICLES:
        return _article(tokens, at)
    if word in ORDINALS:
        return Amount(Fraction(ORDINALS[word]), at + 1, ordinal=True)
    if word == "one" and _pronoun(tokens, at):
        return None
    return _cardinal(tokens, at)


def _half(tokens: Sequence[FactToken], at: int) -> Amount | None:
    if plain(tokens, at + 1) in _ARTICLES and plain(tokens, at + 2) in SCALES:
        return _scaled(tokens, Fraction(1, 2), at + 2)
    if plain(tokens, at + 1) in ("of", "the", "its", "their", "his", "her", "our", "all", *_ARTICLES):
        return Amount(Fraction(1, 2), at + 2 if plain(tokens, at + 1) in _ARTICLES else at + 1)
    return None


def _article(tokens: Sequence[FactToken], at: int) -> Amount | None:
    word = plain(tokens, at + 1)
    if word in SCALES:
        return _scaled(tokens, Fraction(1), at + 1)
    if word in PARTS and (word in ("half", "quarter") or plain(tokens, at + 2) == "of"):
        return Amount(PARTS[word], at + 2) if plain(tokens, at + 2) == "of" or word == "half" else None
    return None


def _pronoun(tokens: Sequence[FactToken], at: int) -> bool:
    if _past_hyphen(tokens, at + 1) != at + 1 or plain(tokens, at + 1) in SCALES:
        return False
    after = plain(tokens, at + 1)
    if after == "in" and at + 2 < len(tokens) and (tokens[at + 2].figure or plain(tokens, at + 2) in _BELOW_A_HUNDRED):
        return False
    return plain(tokens, at - 1) in NOT_A_COUNT or not after[:1].isalpha() or after in NOT_COUNTED


def _cardinal(tokens: Sequence[FactToken], at: int) -> Amount | None:
    """English cardinals: tens and units below a hundred, hundreds, then groups by falling scale."""
    total = group = 0
    end = at
    while end < len(tokens):
        here = _past_hyphen(tokens, end) if end > at else end
        word = plain(tokens, here)
        if word == "and" and group and group % 100 == 0 and plain(tokens, here + 1) in _BELOW_A_HUNDRED:
            here, word = here + 1, plain(tokens, here + 1)
        more = _with_word(word, total, group, first=end == at)
        if more is None:
            break
        total, group = more
        end = here + 1
    if end == at:
        return None
    return _with_parts(tokens, Fraction(total + group), end)


def _with_word(word: str, total: int, group: int, *, first: bool) -> tuple[int, int] | None:
    """The whole groups and the group under way once a word is added; None where it cannot follow."""
    if word in TENS and group % 100 == 0:
        return total, group + TENS[word]
    if word in SMALL and _fits(SMALL[word], group, first=first):
        return total, group + SMALL[word]
    if word == "hundred" and 0 < group < 100:
        return total, group * 100
    if word in SCALES and word != "hundred" and group:
        return total + group * SCALES[word], 0
    return None


def _fits(unit: int, group: int, *, first: bool) -> bool:
    """Whether a word below twenty may follow what the group holds: `twenty one` may, `two three` may not."""
    return first or group % 100 == 0 or (unit < 10 and group % 10 == 0 and group % 100 >= 20)


def _with_parts(tokens: Sequence[FactToken], value: Fraction, end: int) -> Amount:
    here = _past_hyphen(tokens, end)
    word = plain(tokens, here)
    if word in PARTS and (here != end or value == 1 or word.endswith("s")) and value < 10:
        return Amount(value * PARTS[word], here + 1)
    if word in ORDINALS and here != end and value % 10 == 0:
        return Amount(value + ORDINALS[word], here + 1, ordinal=True)
    if [plain(tokens, end + step) for step in range(3)] == ["and", "a", "half"]:
        return _scaled(tokens, value + Fraction(1, 2), end + 3)
    return Amount(value, end)
