"""The small words that facts are read from: figures, words, signs, each with its span."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.digits import RAISED
from reader.model import Span

_LETTER = rf"[^\W\d_{RAISED}]"
# Most tokens are small letters before a space or a comma, which no other form takes apart.
_TOKEN = re.compile(
    r"(?!\s)(?:[a-z]++(?=[ ,])"
    r"|(?:US|A|C|HK|NZ)?[$£€¥]"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"
    r"|°[CF]\b|km/h\b"
    rf"|(?:{_LETTER}\.){{2,}}"
    rf"|{_LETTER}+(?:['’]{_LETTER}+)*"
    rf"|[^\w\s]|[{RAISED}])"
)


class FactToken(NamedTuple):
    """One figure, word or sign as it stands; `plain` is casefolded with straight apostrophes."""

    start: int
    text: str
    plain: str

    @property
    def end(self) -> int:
        """The position behind the token."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.end)

    @property
    def figure(self) -> bool:
        """Whether the token is written in digits."""
        return self.text[0].isdecimal()

    @property
    def capital(self) -> bool:
        """Whether the token is a word with a capital first letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether the token is a word of letters."""
        return self.text[0].isalpha()


def tokens_of(text: str, span: Span) -> list[FactToken]:
    """The tokens of a stretch of text, in order; white space separates and is dropped."""
    found = _TOKEN.finditer(text, span.start, span.end)
    return [FactToken(match.start(), word := match.group(), word.casefold().replace("’", "'")) for match in found]


def beside(left: FactToken, right: FactToken) -> bool:
    """Whether the two tokens stand with nothing between them."""
    return left.end == right.start
