"""What a passage is made of: stems of its words, its numbers, and runs of its letters."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from reader.language.digits import RAISED
from reader.language.english.amounts.calendar import WEEKDAYS
from reader.language.english.vocabulary.common_words import NUMBER_WORDS, STOP_WORDS
from reader.language.english.vocabulary.stems import stem
from reader.model import Article, Part, Passage, Span, Witness
from reader.model.article import ENGLISH

_LETTER = rf"[^\W\d_{RAISED}]"
# Most words are small letters before a space or a comma, which no other form takes apart.
_WORD = re.compile(rf"(?!\s)(?:[a-z]++(?=[ ,])|(?:{_LETTER}\.){{2,}}|{_LETTER}+(?:['’]{_LETTER}+)*|\d+(?:[.,]\d+)*)")
# Where thousands are parted by a point or a space, and where words are not parted at all.
_ANY_WORD = re.compile(
    r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*|[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]"
    rf"|{_LETTER}+(?:['’]{_LETTER}+)*"
)
_GROUP = re.compile(r"(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))")
_GRAM = 4
"""Letters of the runs by which words in other forms are seen to be alike. Chosen by hand."""
_NONE = frozenset[str]()
# All that happens this week happens on one of them.
_UNTELLING = STOP_WORDS | {day for day in WEEKDAYS if day.endswith("day")}


@dataclass(frozen=True, slots=True)
class Bag:
    """One passage as sets: its terms, those of no name, those quoted, its figures, and its runs of four letters.

    The letters see through spelling, endings and compounds.
    """

    terms: frozenset[str]
    plain: frozenset[str]
    quoted: frozenset[str]
    figures: frozenset[str]
    grams: tuple[str, ...]
    headline: bool


def bags_of(witness: Witness) -> tuple[Bag, ...]:
    """A bag for every passage, in order; furniture's is empty."""
    text = witness.article.text
    spoken = [quotation.span for quotation in witness.quotations if quotation.direct]
    code = witness.article.language
    return tuple(_bag(text, passage, spoken, code) for passage in witness.passages)


def _bag(text: str, passage: Passage, spoken: Sequence[Span], code: str) -> Bag:
    if passage.part.furniture:
        return Bag(_NONE, _NONE, _NONE, _NONE, (), headline=False)
    word = _WORD if code in ENGLISH else _ANY_WORD
    words = word.findall(text, *passage.span)
    line = " ".join(map(_folded, words))
    grams = tuple({intern(line[start : start + _GRAM]) for start in range(len(line) - _GRAM + 1)})
    told = {each: term for each in words if (term := term_of(each, code))}
    # A passage of stop words alone ("So who did it?") is known by all of them together.
    terms = frozenset(told.values() or filter(None, [line]))
    figures = frozenset([term for term in terms if term[0].isdecimal()])
    # Other languages than English write nouns large as well.
    plain = _of_no_name(told) | figures if code in ENGLISH else terms
    quoted = _terms((each for span in _within(spoken, passage.span) for each in word.findall(text, *span)), code)
    return Bag(terms, plain, quoted, figures, grams, headline=passage.part is Part.HEADLINE)


def _of_no_name(told: Mapping[str, str]) -> frozenset[str]:
    """The terms of words that are written small somewhere."""
    return frozenset([term for word, term in told.items() if not word[0].isupper()])


def _terms(words: Iterable[str], code: str) -> frozenset[str]:
    return frozenset(filter(None, (term_of(word, code) for word in words)))


def _within(spoken: Sequence[Span], passage: Span) -> Iterator[Span]:
    """The quoted parts of a passage; `spoken` is sorted, and only the quotation before may reach into it."""
    first = max(0, bisect_right(spoken, passage.start, key=lambda span: span.start) - 1)
    for span in spoken[first:]:
        if span.start >= passage.end:
            return
        if span.touches(passage):
            yield Span(max(span.start, passage.start), min(span.end, passage.end))


def spans_of(article: Article, within: Span, wanted: Collection[str]) -> Iterator[tuple[str, Span]]:
    """Where the wanted terms stand in this range of the article's text, in order."""
    word, code = _WORD if article.english else _ANY_WORD, article.language
    for match in word.finditer(article.text, *within):
        if (term := term_of(match.group(), code)) in wanted:
            yield term, Span(*match.span())


@lru_cache(maxsize=1 << 16)
def term_of(word: str, code: str = "") -> str:
    """The term that a word counts as, accents, case, possessive and ending cut; empty for stop words and weekdays."""
    if code not in ENGLISH:
        from reader.language.stemming import term  # noqa: PLC0415 - most articles do without

        return _GROUP.sub("", word).replace(",", ".") if word[0].isdecimal() else term(word, code)
    if word[0].isdecimal():
        return word.replace(",", "")
    folded = _folded(word)
    plain = folded.removesuffix("'s")
    if folded in _UNTELLING or plain in _UNTELLING:
        return ""
    return NUMBER_WORDS.get(plain) or stem(plain)


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter)).replace("’", "'")
    return plain if word[0].isdecimal() else plain.replace(".", "")
