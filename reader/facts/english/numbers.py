"""Amounts with what is counted: money, shares, units, ranges and the words that loosen them.

A value is written `amount[..amount][ unit]`, or `amount:amount` for the result of a vote or a match: the amount as a
whole number or a reduced fraction, measures in one unit of their sort, so that `ten` and `10`, `$1.5 million` and
`$1,500,000`, `half an hour` and `30 minutes` are equal strings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from reader.facts.english.amounts import BEGINNINGS, HYPHENS, Amount, plain, read_amount
from reader.facts.english.subject_stems import about, whose
from reader.facts.fact_tokens import FactToken, beside
from reader.facts.normal_form import value_of
from reader.language.english.amounts.number_words import (
    COUNTED_AS,
    CURRENCIES,
    HEDGES,
    LATE_HEDGES,
    LONG_SPANS,
    UNITS,
    VAGUE,
)
from reader.model import Fact, Kind, Span

_LONGEST_HEDGE = max(len(hedge.split()) for hedge in HEDGES)
_LONGEST_UNIT = max(len(unit.split()) for unit in UNITS)
_MONEY = 1_000_000
"""Value from which "pounds" are money and no weight.

Chosen by hand; with 750,000 or 1,250,000 none of 61 articles is read otherwise.
"""
_FATES = frozenset(COUNTED_AS.values())
_NOBODY = COUNTED_AS.keys() | {"one", "people"}
ORDINAL = " th"
"""How the value of an ordinal ends."""
_Reading = Callable[[Sequence[FactToken], int], tuple[Fact | None, int]]
_TO = frozenset({"to", "or", *HYPHENS})


def find_numbers(tokens: Sequence[FactToken]) -> Iterator[Fact]:
    """The amounts in a run of tokens, left to right, none inside another."""
    end = 0
    for at, token in enumerate(tokens):
        read = _reading(token) if at >= end else None
        if read:
            fact, end = read(tokens, at)
            if fact is not None:
                yield fact


def _reading(token: FactToken) -> _Reading | None:
    """How an amount is read that begins with this token, which most begin none."""
    if token.plain.isalpha() or token.plain in _READINGS:
        return _READINGS.get(token.plain)
    return _exact if token.figure or token.plain[-1] in CURRENCIES else None


def _vague(tokens: Sequence[FactToken], at: int) -> tuple[Fact | None, int]:
    end, words = at + 1, [tokens[at].plain]
    while plain(tokens, end) == "of" and plain(tokens, end + 1) in VAGUE:
        words.append(plain(tokens, end + 1))
        end += 2
    alone = words == ["tens"] or (words == ["scores"] and plain(tokens, end) != "of")
    return (None if alone else _fact(tokens, at, end, " ".join(words))), end


def _none(tokens: Sequence[FactToken], at: int) -> tuple[Fact | None, int]:
    """Nobody as a count of none, where people are counted: `no one was arrested`, `no deaths`."""
    end = at + (2 if tokens[at].plain == "no" else 1)
    if tokens[at].plain == "no" and plain(tokens, at + 1) not in _NOBODY:
        return None, at + 1
    fact = _fact(tokens, at, end, "0")
    return (fact if fact.about & _FATES else None), end


def _long(tokens: Sequence[FactToken], at: int) -> tuple[Fact | None, int]:
    return _fact(tokens, at, at + 1, LONG_SPANS[tokens[at].plain]), at + 1


def _exact(tokens: Sequence[FactToken], at: int) -> tuple[Fact | None, int]:
    sign = CURRENCIES.get(tokens[at].plain[-1:], "")
    first = at + 1 if sign else at
    amount = read_amount(tokens, first) if first < len(tokens) else None
    if amount is None:
        return None, at + 1
    if amount.ordinal:
        return _fact(tokens, at, amount.end, f"{amount.value}{ORDINAL}"), amount.end
    if not sign and (score := _score(tokens, amount)):
        return _fact(tokens, at, score.end, f"{amount.value}:{score.value}"), score.end
    if not sign and _age(tokens, at, amount):
        return _fact(tokens, at, amount.end, value_of(amount.value, "years")), amount.end
    unit, end = (sign, amount.end) if sign else _unit(tokens, amount.end, amount.value)
    upper = _upper(tokens, at, end, amount)
    if upper is None:
        end = _old(tokens, end)
        return _fact(tokens, at, end, value_of(amount.value, unit)), end
    unit, end = (sign, upper.end) if sign else _unit(tokens, upper.end, upper.value)
    return _fact(tokens, at, end, _range(_lower(amount, upper, tokens), upper.value, unit)), end


def _range(lower: Fraction, upper: Fraction, unit: str) -> str:
    """The value of a range: `5..7 years`."""
    low, high = (value_of(value, unit).split(" ")[0] for value in (lower, upper))
    return f"{low}..{high}" + value_of(upper, unit).removeprefix(high)


def _score(tokens: Sequence[FactToken], amount: Amount) -> Amount | None:
    """The lower number of a result such as 5-2 or 5 to 4, which stands behind the higher one."""
    linked = plain(tokens, amount.end) in HYPHENS or plain(tokens, amount.end) == "to"
    if not linked or amount.end + 1 >= len(tokens) or not tokens[amount.end - 1].figure:
        return None
    lower = read_amount(tokens, amount.end + 1)
    if lower is None or lower.ordinal or not tokens[amount.end + 1].figure or _unit(tokens, lower.end, lower.value)[0]:
        return None
    return lower if lower.value < amount.value else None


def _age(tokens: Sequence[FactToken], at: int, amount: Amount) -> bool:
    """Whether the number is set behind a name as news sets ages: `Karen Voss, 44, said`."""
    named = plain(tokens, at - 1) == "," and at > 1 and tokens[at - 2].capital and tokens[at].figure
    closed = amount.end == len(tokens) or tokens[amount.end].text in ",.;)"
    return named and closed and amount.value < 120


def _unit(tokens: Sequence[FactToken], at: int, value: Fraction) -> tuple[str, int]:
    """The unit at a token or behind the hyphen there, and the token after it; pounds by the million are money."""
    start = (
        at + 1 if plain(tokens, at) in HYPHENS and at + 1 < len(tokens) and beside(tokens[at], tokens[at + 1]) else at
    )
    for length in range(_LONGEST_UNIT, 0, -1):
        words = " ".join(token.plain for token in tokens[start : start + length])
        if words == "pounds" and value >= _MONEY:
            return "GBP", min(start + length, len(tokens))
        if words in UNITS or words in CURRENCIES:
            return words, min(start + length, len(tokens))
    return "", at


def _upper(tokens: Sequence[FactToken], at: int, end: int, lower: Amount) -> Amount | None:
    """The upper end of a range, where one follows: `10 to 15`, `$3-$5`, `between six and nine`."""
    between = plain(tokens, at - 1) == "between" and plain(tokens, end) == "and"
    linked = plain(tokens, end) in _TO and plain(tokens, at - 1) != "from"
    start = end + 1
    if not (between or linked) or start >= len(tokens):
        return None
    if tokens[start].plain[-1:] in CURRENCIES:
        start += 1
    upper = read_amount(tokens, start) if start < len(tokens) else None
    return upper if upper and not upper.ordinal and lower.value < upper.value else None


def _lower(amount: Amount, upper: Amount, tokens: Sequence[FactToken]) -> Fraction:
    """The lower end in the scale of the upper one: `two to three million`."""
    scales = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
    scale = scales.get(plain(tokens, upper.end - 1), 1)
    return amount.value * scale if amount.value * scale < upper.value else amount.value


def _old(tokens: Sequence[FactToken], end: int) -> int:
    """The token after `old` in `61-year-old` and `61 years old`, else the token given."""
    at = end + 1 if plain(tokens, end) in HYPHENS else end
    return at + 1 if plain(tokens, at) == "old" else end


def _fact(tokens: Sequence[FactToken], at: int, end: int, value: str) -> Fact:
    span = Span(tokens[at].start, tokens[end - 1].end)
    years_old = value.endswith(" months") and (plain(tokens, at - 1) == "," or plain(tokens, end - 1) == "old")
    own = COUNTED_AS.get(tokens[end - 1].plain)
    subject = whose(tokens, at, end) if years_old else about(tokens, at, end) | ({own} if own else set())
    return Fact(Kind.NUMBER, span, value, subject, _hedge(tokens, at, end))


def _hedge(tokens: Sequence[FactToken], at: int, end: int) -> str:
    for length in range(_LONGEST_HEDGE, 0, -1):
        before = " ".join(token.plain for token in tokens[max(0, at - length) : at])
        behind = " ".join(token.plain for token in tokens[end : end + length])
        if before in HEDGES:
            return before
        if behind in LATE_HEDGES:
            return behind
    return ""


_READINGS = dict.fromkeys(BEGINNINGS, _exact) | dict.fromkeys((*VAGUE, "tens"), _vague)
_READINGS |= dict.fromkeys(("no", "nobody", "none"), _none) | dict.fromkeys(LONG_SPANS, _long)
