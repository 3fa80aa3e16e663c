"""The words of a cell in normal form: what two accounts must share for their words to count as the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.language.english.certainty import CONTRACTED, CONTRACTIONS, PRONOUN_IS
from reader.language.english.places import DEMONYMS, PLACES, SAME_PLACE
from reader.language.english.words import STOP_WORDS
from reader.model import Fact, Kind, Passage, Span, Witness

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*|%|\[|\]|…|\.\.\.|\. \. \.")
_ENDING = re.compile(r"(n't|'re|'ve|'ll|'m|'s)$")
_CUTS = frozenset({"[", "]", "…", "...", ". . ."})
_LONG_PLACES = frozenset(name for name in (PLACES | SAME_PLACE.keys()) if " " in name)
_LONGEST_PLACE = max(name.count(" ") + 1 for name in _LONG_PLACES)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or an amount or a date as one word.

    `form` is what is compared; `quotation` is the number of the direct quotation that the word stands in, -1 outside;
    `cut` tells that a bracket or an ellipsis stands before the word.
    """

    form: str
    span: Span
    text: str
    quotation: int = -1
    fact: Fact | None = None
    cut: bool = False

    @property
    def content(self) -> bool:
        """Whether the word carries news of its own."""
        return self.fact is not None or self.form not in STOP_WORDS

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def place(self) -> bool:
        """Whether the word is the name of a place, or of its people."""
        return self.capital and self.form in PLACES


def words_of(witness: Witness, cell: Iterable[int]) -> tuple[Word, ...]:
    """The words of a cell's passages in order."""
    found: list[Word] = []
    for number in cell:
        found += passage_words(witness, witness.passages[number])
    return tuple(found)


def passage_words(witness: Witness, passage: Passage) -> list[Word]:
    """The words of one passage; a fact that begins in it counts as one word."""
    first = bisect_left(witness.facts, passage.span.start, key=lambda fact: fact.span.start)
    last = bisect_left(witness.facts, passage.span.end, key=lambda fact: fact.span.start)
    facts = [fact for fact in witness.facts[first:last] if fact.kind in (Kind.NUMBER, Kind.DATE)]
    return list(_with_quotations(_places(list(_pieces(witness.article.text, passage.span, facts))), witness))


def _pieces(text: str, span: Span, facts: Sequence[Fact]) -> Iterator[Word]:
    at, cut = 0, False
    covered = span.start
    for match in _WORD.finditer(text, span.start, span.end):
        while at < len(facts) and facts[at].span.end <= match.start():
            at += 1
        if match.start() < covered:
            continue
        if match.group() in _CUTS:
            cut = True
            continue
        if at < len(facts) and facts[at].span.start <= match.start():
            fact = facts[at]
            covered = fact.span.end
            yield Word(fact.value, fact.span, fact.span.of(text), fact=fact, cut=cut)
        else:
            yield from _split(match, cut)
        cut = False


def _split(match: re.Match[str], cut: bool) -> Iterator[Word]:
    """A word as one or two: contractions fall apart, a possessor's ending falls off."""
    start, text = match.start(), match.group()
    plain = text.casefold().replace("’", "'").rstrip(".")
    if plain in CONTRACTIONS:
        first, second = CONTRACTIONS[plain]
        middle = start + (len(text) - 3 if second == "not" else len(first) // 2)
        yield Word(first, Span(start, middle), text[: middle - start], cut=cut)
        yield Word(second, Span(middle, match.end()), text[middle - start :])
        return
    ending = _ENDING.search(plain)
    stem = plain[: ending.start()] if ending else plain
    if not ending or not stem:
        yield Word(plain, Span(start, match.end()), text, cut=cut)
        return
    middle = start + len(stem)
    yield Word(stem, Span(start, middle), text[: len(stem)], cut=cut)
    if ending[1] in CONTRACTED:
        yield Word(CONTRACTED[ending[1]], Span(middle, match.end()), text[len(stem) :])
    elif stem in PRONOUN_IS:
        yield Word("is", Span(middle, match.end()), text[len(stem) :])


def _places(words: Sequence[Word]) -> Iterator[Word]:
    """The words with the names of places as one word each, under the name that they count under."""
    at = 0
    while at < len(words):
        length = _place_length(words, at)
        first, last = words[at], words[at + length - 1]
        name = " ".join(word.form for word in words[at : at + length])
        name = SAME_PLACE.get(name, DEMONYMS.get(name, name)) if first.capital and first.fact is None else name
        text = first.text if length == 1 else " ".join(word.text for word in words[at : at + length])
        yield Word(name, Span(first.span.start, last.span.end), text, fact=first.fact, cut=first.cut)
        at += length


def _place_length(words: Sequence[Word], at: int) -> int:
    if words[at].capital:
        for length in range(min(_LONGEST_PLACE, len(words) - at), 1, -1):
            if " ".join(word.form for word in words[at : at + length]) in _LONG_PLACES:
                return length
    return 1


def _with_quotations(words: Iterable[Word], witness: Witness) -> Iterator[Word]:
    words = list(words)
    if not words:
        return
    reach = Span(words[0].span.start, words[-1].span.end)
    quoted = [
        (number, quotation.span)
        for number, quotation in enumerate(witness.quotations)
        if quotation.direct and quotation.span.touches(reach)
    ]
    for word in words:
        inside = next((number for number, span in quoted if span.touches(word.span)), -1)
        yield Word(word.form, word.span, word.text, inside, word.fact, word.cut)
