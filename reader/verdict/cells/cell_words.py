"""The words of a cell in normal form: what two accounts must share for their words to count as the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from reader.language.digits import RAISED
from reader.language.english.vocabulary.certainty_words import CONTRACTED, CONTRACTIONS, PRONOUN_IS
from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, SAME_PLACE
from reader.language.english.vocabulary.variants import ENDINGS, PREFIXES, SAME_WORDS
from reader.model import Fact, Kind, Span, Witness

_LETTER = rf"[^\W_{RAISED}]"
_PREFIXED = rf"(?i:\b(?:{'|'.join(PREFIXES)})-){_LETTER}+"
# Most words are small letters before a space or a comma, which no other form takes apart.
_WORD = re.compile(
    r"(?!\s)(?:[a-z]++(?=[ ,])"
    rf"|(?:[^\W\d_]\.){{2,}}|{_LETTER}+[-*_]{{2,}}\w*|(?:{_PREFIXED}|{_LETTER}+)(?:['’]{_LETTER}+)*)"
)
_HYPHEN = re.compile(rf"(?<={_LETTER})-(?={_LETTER})")
_ENDING = re.compile(r"(n't|'re|'ve|'ll|'m|'s|'d)$")
_CUT = re.compile(r"[\[\]…]|\. ?\. ?\.")
_STOP = re.compile(r"[!?]|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?:[^\w\s]*\s|$)")
_END = re.compile(r"\.[^\w\s]*\s*$")
_LONG_PLACES = frozenset(name for name in (PLACES | SAME_PLACE.keys()) if " " in name)
_LONGEST_PLACE = max(name.count(" ") + 1 for name in _LONG_PLACES)
_RENAMED = SAME_PLACE.keys() | DEMONYMS.keys()
_PLACING = _RENAMED | {name.split()[0] for name in _LONG_PLACES}
_TITLE_CASE = 0.6
"""Share of the longer words with a capital above which a passage is written as a headline. Chosen by hand."""
_SIGN = "·"

WordParts = Callable[[str], tuple[tuple[str, int, str], ...]]
"""What a word of the text is compared as."""


class CellWord(NamedTuple):
    """A word, or an amount or a date as one word.

    `form` is what is compared: small letters in one spelling (`colour`: `color`, `non-binding`: `nonbinding`), one name
    for a place (`Britain`: `united kingdom`), the value of an amount or a date, which is one `fact` (`twenty`: `20`,
    `second`: `2 th`, `Monday`: `W-1`); in other languages than English a sign more, so that no list of English words
    has it.

    `quotation` numbers the direct quotation that the word stands in, -1 outside. `cut` tells that a bracket or an
    ellipsis stands before the word, `opens` that it begins a sentence, `titled` that it stands in a passage that
    writes nearly every word with a capital and has no full stop at its end.
    """

    form: str
    span: Span
    text: str
    fact: Fact | None = None
    quotation: int = -1
    cut: bool = False
    opens: bool = False
    titled: bool = False

    @property
    def content(self) -> bool:
        """Whether the word carries news of its own."""
        return self.fact is not None or (self.form not in STOP_WORDS and self.form[:1] != _SIGN)

    @property
    def tells(self) -> bool:
        """Whether it carries news and is neither an amount nor a date."""
        return self.fact is None and self.form not in STOP_WORDS and self.form[:1] != _SIGN

    @property
    def date(self) -> Fact | None:
        """The date that the word is, None where it is none."""
        return self.fact if self.fact and self.fact.kind is Kind.DATE else None

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter that sets it apart from its neighbours."""
        return self.text[:1].isupper() and not self.titled

    @property
    def masked(self) -> bool:
        """Whether letters of the word are struck out, as newspapers do with curses."""
        return "--" in self.text or "**" in self.text


def words_of(witness: Witness, number: int) -> tuple[CellWord, ...]:
    """The words of a passage."""
    passage = witness.passages[number]
    first, last = (bisect_left(witness.facts, end, key=lambda fact: fact.span.start) for end in passage.span)
    facts = [fact for fact in witness.facts[first:last] if fact.kind in (Kind.NUMBER, Kind.DATE)]
    if witness.article.english:
        words = _english_words(witness.article.text, passage.span, facts)
    else:
        names = [fact.span for fact in witness.facts[first:last] if fact.kind is Kind.NAME]
        parts = partial(_foreign, code=witness.article.language)
        words = _with_small_letters(_pieces(witness.article.text, passage.span, facts, parts), names)
    titled = _title_case(words) and not _END.search(passage.span.of(witness.article.text))
    quotations = _quotations(witness, passage.span)
    return tuple(_placed(word, quotations, titled=titled) for word in words) if titled or quotations else tuple(words)


def listed_form(words: str) -> str:
    """A word of a list of English words, or several with spaces between, in the form that such words have in a cell.

    >>> listed_form("intelligence officer"), listed_form("raised")
    ('intelligense officer', 'raized')
    """
    return " ".join(map(_usual, words.split()))


def sentence_around(words: Sequence[CellWord], at: int) -> slice:
    """The words of the sentence in which one of them stands."""
    start = next((first for first in range(at, 0, -1) if words[first].opens), 0)
    end = next((last for last in range(at + 1, len(words)) if words[last].opens), len(words))
    return slice(start, end)


def _with_small_letters(words: Iterator[CellWord], names: Sequence[Span]) -> list[CellWord]:
    """The words of another language than English: only its names and facts keep their capitals."""
    return [word if _named(word, names) else word._replace(text=word.text.lower()) for word in words]


def _english_words(text: str, span: Span, facts: Sequence[Fact]) -> list[CellWord]:
    words = list(_pieces(text, span, facts, _parts))
    return list(_places(words)) if any(word.form in _PLACING for word in words) else words


def _named(word: CellWord, names: Sequence[Span]) -> bool:
    return word.fact is not None or any(name.touches(word.span) for name in names)


@lru_cache(maxsize=1 << 14)
def _foreign(text: str, code: str) -> tuple[tuple[str, int, str], ...]:
    """A word of another language than English, as `_parts` gives it.

    Its form carries a sign, so that no rule of English knows it: before a stop word, behind any other. A word that
    denies is the English one, and so is one before which it denies nothing.
    """
    from reader.language.records import language_of  # noqa: PLC0415 - most articles do without
    from reader.language.stemming import bare  # noqa: PLC0415

    language, plain = language_of(code), bare(text, code)
    if plain in language.negations:
        return (("not", len(text), text),)
    if plain in language.not_denying:
        return (("only", len(text), text),)
    return ((_SIGN + plain if plain in language.stop_words else plain + _SIGN, len(text), text),)


def _title_case(words: Sequence[CellWord]) -> bool:
    letters = [word.text for word in words if word.text[:1].isalpha() and len(word.text) > 3]
    return len(letters) > 3 and sum(text[0].isupper() for text in letters) > _TITLE_CASE * len(letters)


def _quotations(witness: Witness, reach: Span) -> list[tuple[int, Span]]:
    """The direct quotations that touch a stretch, with their numbers; direct quotations do not overlap."""
    number = bisect_left(witness.quotations, reach.end, key=lambda quotation: quotation.span.start) - 1
    found: list[tuple[int, Span]] = []
    while number >= 0 and not (
        witness.quotations[number].direct and witness.quotations[number].span.end <= reach.start
    ):
        if witness.quotations[number].direct:
            found.append((number, witness.quotations[number].span))
        number -= 1
    return found


def _placed(word: CellWord, quotations: Sequence[tuple[int, Span]], *, titled: bool) -> CellWord:
    inside = _quotation_of(word, quotations)
    if not titled and inside < 0:
        return word
    return CellWord(word.form, word.span, word.text, word.fact, inside, word.cut, word.opens, titled)


def _quotation_of(word: CellWord, quotations: Sequence[tuple[int, Span]]) -> int:
    for number, span in quotations:
        if span.touches(word.span):
            return number
    return -1


def _pieces(text: str, span: Span, facts: Sequence[Fact], parts: WordParts) -> Iterator[CellWord]:
    """The words of a stretch of text, each fact that begins in it as one word."""
    at, covered, cut, opens = 0, span.start, False, True
    for match in _WORD.finditer(text, span.start, span.end):
        start, end = match.span()
        if start < covered:
            continue
        between = text[covered:start]
        if between != " " or text[covered - 1] == ".":
            cut = bool(_CUT.search(between))
            opens = opens or bool(_STOP.search(text, covered - 1, start))
        while at < len(facts) and facts[at].span.end <= start:
            at += 1
        if at < len(facts) and facts[at].span.start <= start:
            fact = facts[at]
            covered = fact.span.end
            yield CellWord(fact.value, fact.span, fact.span.of(text), fact, -1, cut, opens)
        else:
            covered = end
            for form, length, shown in parts(match.group()):
                yield CellWord(form, Span(start, start + length), shown, None, -1, cut, opens)
                cut = opens = False
        cut = opens = False


@lru_cache(maxsize=1 << 14)
def _parts(text: str) -> tuple[tuple[str, int, str], ...]:
    """A word as one or two, each as its form, its length in code points and what is shown of it.

    Contractions fall apart, and both halves have the length of the whole; a possessor's ending falls off.
    """
    plain = _HYPHEN.sub("", text.casefold().replace("’", "'").replace(".", ""))
    ending = _ENDING.search(plain)
    if plain in CONTRACTIONS:
        return tuple((form, len(text), text) for form in CONTRACTIONS[plain])
    if not ending or not ending.start():
        return ((_usual(plain), len(text), text),)
    stem, middle = plain[: ending.start()], len(text) - len(ending[1])
    second = CONTRACTED.get(ending[1], "is" if stem in PRONOUN_IS else "")
    if not second:
        return ((_usual(stem), middle, text[:middle]),)
    return (_usual(stem), len(text), text[:middle]), (second, len(text), text[middle:])


def _usual(word: str) -> str:
    """The word in the spelling that all its spellings count under."""
    if word in SAME_WORDS:
        return SAME_WORDS[word]
    for british, american in ENDINGS if len(word) > 4 else ():
        if word.endswith(british):
            return word.removesuffix(british) + american
    return word


def _places(words: Sequence[CellWord]) -> Iterator[CellWord]:
    """The words with the names of places as one word each, under the name that they count under."""
    at = 0
    while at < len(words):
        first = words[at]
        length = _place_length(words, at) if first.capital and not first.fact else 0
        if not length:
            yield first
        else:
            name = " ".join(word.form for word in words[at : at + length])
            text = " ".join(word.text for word in words[at : at + length])
            reach = Span(first.span.start, words[at + length - 1].span.end)
            yield first._replace(form=SAME_PLACE.get(name, DEMONYMS.get(name, name)), span=reach, text=text)
        at += length or 1


def _place_length(words: Sequence[CellWord], at: int) -> int:
    """How many words the name of a place has that begins here, 0 where none does."""
    for length in range(min(_LONGEST_PLACE, len(words) - at), 1, -1):
        if " ".join(word.form for word in words[at : at + length]) in _LONG_PLACES:
            return length
    return int(words[at].form in _RENAMED)
