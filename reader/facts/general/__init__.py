"""Amounts, dates and names in any language, by its record; the values are those that English facts have."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache

from reader.facts.fact_tokens import FactToken
from reader.facts.general.days_by_record import days_in
from reader.facts.normal_form import is_vague, value_of
from reader.facts.numerals import LARGEST, numeral
from reader.facts.publication import publication_day
from reader.facts.spans import touched
from reader.language.digits import RAISED
from reader.language.records import language_of
from reader.language.records.record import Language
from reader.language.stemming import bare, term
from reader.model import Article, Fact, Kind, Span

_TOKEN = re.compile(
    r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
    rf"|km/h|км/ч|[^\W\d_{RAISED}]+(?:['’][^\W\d_{RAISED}]+)*|[^\w\s]|[{RAISED}]"
)
_GROUP = re.compile(r"(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))")
_COMMA_GROUP = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_LONGEST = 6
"""Words of a number below a thousand. Chosen by hand."""
_RESULT = "result"
_REACH = 8
"""Words on either side of an amount that tell what it is about. Chosen by hand."""
_STOPS = frozenset(".,;:!?—–()")
_OPENERS = frozenset('.!?:«„“”"—–')
_MONEY_SIGNS = frozenset("€$£")


def find_facts(article: Article) -> tuple[Fact, ...]:
    """The facts of an article's paragraphs, sorted by position; none shares a code point with another of its kind."""
    language, published = language_of(article.language), publication_day(article)
    paragraphs = [list(_tokens(article.text, paragraph.span, language)) for paragraph in article.paragraphs]
    common = frozenset(token.plain for tokens in paragraphs for token in tokens if token.text[0].islower())
    facts: list[Fact] = []
    for paragraph, tokens in zip(article.paragraphs, paragraphs, strict=True):
        dates = list(days_in(article.text, paragraph.span, language, published))
        facts += (replace(fact, about=_about(tokens, fact.span, language)) for fact in dates)
        taken = sorted(fact.span for fact in dates)
        free = [token for token in tokens if not touched(taken, token.span)]
        facts += _amounts(free, tokens, language)
        facts += _names(tokens, common, language)
    return tuple(sorted(facts, key=lambda fact: fact.span))


def _tokens(text: str, span: Span, language: Language) -> Iterator[FactToken]:
    """Figures, words and signs; an article that an apostrophe ties to its word is a token of its own."""
    for match in _TOKEN.finditer(text, *span):
        word, start = match[0], match.start()
        plain = bare(word, language.code)
        if len(plain) < len(word) and word[0].isalpha():
            cut = len(word) - len(plain)
            first = word[:cut].casefold().replace("’", "'").rstrip("'")
            yield FactToken(start, word[:cut], first)
            yield FactToken(start + cut, word[cut:], plain)
        else:
            yield FactToken(start, word, plain)


def _amounts(tokens: Sequence[FactToken], every: Sequence[FactToken], language: Language) -> Iterator[Fact]:
    at = 0
    while at < len(tokens):
        value, end = _measured(tokens, at, language)
        if value:
            span = Span(tokens[at].start, tokens[end - 1].end)
            hedge = "" if is_vague(value) else _hedge(tokens, at, language)
            what = {_RESULT} if ":" in value else set()
            yield Fact(Kind.NUMBER, span, value, _about(every, span, language) | what, hedge)
        at = max(end, at + 1)


def _measured(tokens: Sequence[FactToken], at: int, language: Language) -> tuple[str, int]:
    """The value that begins at a token and the token after it: an amount with its unit, a result, `dozens`."""
    if tokens[at].plain in language.vague:
        return language.vague[tokens[at].plain], at + 1
    signed = tokens[at].text in _MONEY_SIGNS
    amount, end = _amount(tokens, at + signed, language)
    if amount is None:
        return "", at
    if signed:
        return value_of(amount, _unit(tokens, at, language)[0]), end
    unit, behind = _unit(tokens, end, language)
    if not unit and (found := _against(tokens, end, language)):
        return f"{value_of(amount, '')}:{value_of(found[0], '')}", found[1]
    if not unit and _age(tokens, at, end):
        unit = "years"
    return value_of(amount, unit), behind


def _against(tokens: Sequence[FactToken], at: int, language: Language) -> tuple[Fraction, int] | None:
    """The second number of a result, `23 zu 18`, `12 votos contra 9`, and the token after it."""
    linked = _behind(tokens, _behind(tokens, at, language.voted), language.against)
    amount, end = _small(tokens, linked, language)
    plain = linked > _behind(tokens, at, language.voted) and not _unit(tokens, end, language)[0]
    return (amount, end) if plain and amount is not None else None


def _behind(tokens: Sequence[FactToken], at: int, phrases: Collection[str]) -> int:
    """The token after the longest of these phrases that begins at a token; the token itself where none does."""
    lengths = range(min(3, len(tokens) - at), 0, -1)
    return next((at + length for length in lengths if _phrase(tokens, at, length) in phrases), at)


def _phrase(tokens: Sequence[FactToken], at: int, length: int) -> str:
    return " ".join(token.plain for token in tokens[at : at + length])


def _amount(tokens: Sequence[FactToken], at: int, language: Language) -> tuple[Fraction | None, int]:
    """The number that begins at a token, with its scales: figures, words, or a scale word alone."""
    value, end = _small(tokens, at, language)
    if value is None:
        if _plain(tokens, at) not in language.scales:
            return None, at
        value, end = Fraction(1), at
    total = Fraction(0)
    while _plain(tokens, end) in language.scales and value < LARGEST:
        scale = language.scales[tokens[end].plain]
        end += 1
        if tokens[end - 1 :][1:2] and tokens[end].text == "." and tokens[end - 1].plain in language.abbreviations:
            end += 1
        value *= scale
        rest, after = _small(tokens, end, language)
        if rest is not None and 0 < rest < scale and not tokens[end].figure:
            total, value, end = total + value, rest, after
    return total + value, end


def _small(tokens: Sequence[FactToken], at: int, language: Language) -> tuple[Fraction | None, int]:
    if at >= len(tokens):
        return None, at
    if tokens[at].figure:
        return _figure(tokens[at].text, language), at + 1
    if tokens[at].plain not in _first_words(language.code):
        return None, at
    parts: list[str] = []
    best: tuple[Fraction | None, int] = None, at
    here = at
    while here < len(tokens) and len(parts) < _LONGEST:
        if tokens[here].text != "-":
            parts.append(tokens[here].plain)
            if (value := language.numbers.get(" ".join(parts))) is not None:
                best = Fraction(value), here + 1
        here += 1
    return best


def _figure(text: str, language: Language) -> Fraction | None:
    plain = _GROUP.sub("", text)
    if language.comma_groups:
        plain = _COMMA_GROUP.sub("", plain)
    whole, _, rest = plain.replace(",", ".").partition(".")
    return numeral(whole, rest)


@cache
def _first_words(code: str) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in language_of(code).numbers)


def _plain(tokens: Sequence[FactToken], at: int) -> str:
    return tokens[at].plain if 0 <= at < len(tokens) else ""


def _unit(tokens: Sequence[FactToken], at: int, language: Language) -> tuple[str, int]:
    """The English word for the unit at a token, perhaps behind a `de`, and the token after it."""
    start = at + 1 if _plain(tokens, at) in language.before_units else at
    if _plain(tokens, start) == "%":
        return "percent", start + 1
    end = _behind(tokens, start, language.units)
    return (language.units[_phrase(tokens, start, end - start)], end) if end > start else ("", at)


def _age(tokens: Sequence[FactToken], at: int, end: int) -> bool:
    """Whether the number is set behind a name as news sets ages: `Karl Voss, 44, …`."""
    named = at > 1 and tokens[at - 1].text == "," and tokens[at - 2].capital
    years = numeral(tokens[at].text) if named else None
    return years is not None and years < 120 and end < len(tokens) and tokens[end].text in ",.)"


def _hedge(tokens: Sequence[FactToken], at: int, language: Language) -> str:
    for length in (3, 2, 1):
        words = " ".join(token.plain for token in tokens[max(0, at - length) : at])
        for each in (words, f"{words}'"):
            if each in language.hedges:
                return each
    return ""


def _about(tokens: Sequence[FactToken], span: Span, language: Language) -> frozenset[str]:
    """The stems of the content words around a fact, as far as the clause and eight tokens reach, names left out."""
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    last = bisect_left(tokens, span.end, lo=first, key=lambda token: token.start)
    stems = set()
    for clause in (range(first - 1, max(-1, first - 1 - _REACH), -1), range(last, min(len(tokens), last + _REACH))):
        for at in clause:
            if tokens[at].text in _STOPS or tokens[at].figure or tokens[at].plain in language.numbers:
                break
            stems |= _counted_as(tokens, at, language)
    return frozenset(stems - {""})


def _counted_as(tokens: Sequence[FactToken], at: int, language: Language) -> set[str]:
    """What a word and the phrases that begin with it say of what is counted: a stem, a fate, what money is for."""
    phrases = [_phrase(tokens, at, length) for length in (3, 2, 1)]
    known = {said[each] for said in (language.fates, language.money_for) for each in phrases if each in said}
    token = tokens[at]
    named = token.capital and not language.nouns_capital and not _opens(tokens, at)
    return known or ({term(token.plain, language.code)} if token.word and not named else set())


def _names(tokens: Sequence[FactToken], common: frozenset[str], language: Language) -> Iterator[Fact]:
    """Runs of capitalised words; where all nouns have capitals, only those of two words or more."""
    at = 0
    while at < len(tokens):
        end = _run(tokens, at, common, language)
        if end > at and _noun_first(tokens, at, language):
            at += 1
            continue
        words = [token for token in tokens[at:end] if token.word]
        alone = len(words) == 1 and (_opens(tokens, at) or language.nouns_capital or len(words[0].text) < 3)
        if words and not alone:
            span = Span(tokens[at].start, tokens[end - 1].end)
            yield Fact(Kind.NAME, span, " ".join(token.plain for token in words))
        at = max(end, at + 1)


def _noun_first(tokens: Sequence[FactToken], at: int, language: Language) -> bool:
    """Whether an article makes a capitalised word a noun, where all nouns have capitals: die Bäckerin Anna Berg.

    An adjective may stand between them. What ends as adjectives do may begin a name: die Deutsche Bahn; but not before
    a particle: die Halle von Seefeld.
    """
    joined = _behind(tokens, at + 1, language.particles) > at + 1
    acronym = tokens[at].text.isupper()
    if not language.nouns_capital or acronym or (tokens[at].plain.endswith(language.adjective_endings) and not joined):
        return False
    described = at > 1 and tokens[at - 1].word and tokens[at - 1].plain.endswith(language.adjective_endings)
    return any(_plain(tokens, before) in language.articles for before in (at - 1, at - 2 if described else at - 1))


def _opens(tokens: Sequence[FactToken], at: int) -> bool:
    return at == 0 or tokens[at - 1].text in _OPENERS


def _run(tokens: Sequence[FactToken], at: int, common: frozenset[str], language: Language) -> int:
    """The end of the run of proper words that begins at a token, titles before it left out; `at` where none does."""
    if language.is_title(tokens[at].plain):
        return at
    end = at
    while end < len(tokens) and _proper(tokens[end], common, language):
        end += 1
        carried = _behind(tokens, end, language.particles) if end < len(tokens) else end
        if _hyphenated(tokens, end):
            carried = end + 1
        if carried > end and carried < len(tokens) and _proper(tokens[carried], common, language):
            end = carried
    return end


def _hyphenated(tokens: Sequence[FactToken], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at - 1].end + 1 == tokens[at + 1].start


def _proper(token: FactToken, common: frozenset[str], language: Language) -> bool:
    # Short forms of months are given names as well: Jan.
    month = token.plain in language.months and len(token.plain) > len("jan")
    known = month or token.plain in language.stop_words or token.plain in language.weekdays
    counted = token.plain in language.numbers or token.plain in language.scales or token.plain in language.units
    return token.word and token.capital and not (known or counted) and token.plain not in common
