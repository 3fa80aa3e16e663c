"""What an amount is about: the stems of the content words of its clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.facts.fact_tokens import FactToken
from reader.language.english.amounts.number_words import COUNTED_AS, MONEY_FOR, ORDINALS, SCALES, SMALL, TENS
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.english.vocabulary.stems import stem

_REACH = 8
"""Words on either side of an amount, within its clause, that tell what it is about.

Chosen by hand; 60 of 61 articles are read otherwise with 6, 59 with 10.
"""
_STOPS = frozenset(',.;:!?—()“”"')
_OPENERS = frozenset('.:;!?“”"')
_JOINTS = frozenset({"and", "or", "but", "while", "as", "after"})
_SAME = COUNTED_AS | MONEY_FOR
_NUMBERS = SMALL.keys() | TENS.keys() | SCALES.keys() | ORDINALS.keys()


def about(tokens: Sequence[FactToken], start: int, end: int) -> frozenset[str]:
    """The stems of the content words around tokens `start` to `end`, as far as the clause and eight tokens reach.

    Behind the amount the next number ends the clause, before it any conjunction does: in `12 killed and 15 injured` the
    twelve are killed and the fifteen injured. Names are left out: two sentences on one person need not count one thing.
    """
    return _about(tokens, start, end, _STOPS)


def deeds(tokens: Sequence[FactToken], start: int, end: int) -> frozenset[str]:
    """The same for a date, whose clause may go on behind a comma."""
    return _about(tokens, start, end, _OPENERS)


def _about(tokens: Sequence[FactToken], start: int, end: int, stops: frozenset[str]) -> frozenset[str]:
    behind = _clause(tokens[end : end + _REACH], stops)
    before = _clause(tokens[max(0, start - _REACH) : start][::-1], stops | _JOINTS)
    names = {_plain_stem(tokens[at]) for at in _capitals(tokens, start, end) if not _opens(tokens, at)}
    words = (word for clause in (behind, before) for word in clause if word not in STOP_WORDS and len(word) > 2)
    return frozenset(_SAME.get(word) or stem(word) for word in words) - names


def _clause(tokens: Sequence[FactToken], stops: frozenset[str]) -> Iterator[str]:
    for token in tokens:
        if token.text in stops or token.figure or token.plain in _NUMBERS or token.plain in stops:
            return
        if token.word:
            yield token.plain.removesuffix("'s")


def whose(tokens: Sequence[FactToken], start: int, end: int) -> frozenset[str]:
    """What an age is about: `age`, and the stems of the capitalised words beside it, whatever stands between."""
    return frozenset({"age"} | {_plain_stem(tokens[at]) for at in _capitals(tokens, start, end)})


def _capitals(tokens: Sequence[FactToken], start: int, end: int) -> list[int]:
    near = (*range(max(0, start - _REACH), start), *range(end, min(len(tokens), end + _REACH)))
    return [at for at in near if tokens[at].word and tokens[at].capital]


def _opens(tokens: Sequence[FactToken], at: int) -> bool:
    return at == 0 or tokens[at - 1].text in _OPENERS


def _plain_stem(token: FactToken) -> str:
    return stem(token.plain.removesuffix("'s"))
