"""Markdown: its marks go, its words stay, and every line keeps its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.loading.clipping import Clipping
from reader.loading.extract import Extract, TextBlock, composed
from reader.loading.text.mojibake import characters
from reader.loading.text.normalise import normalise
from reader.model import Metadata, Part, Span

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n(?:[^\n]*\n){0,100}?(?:---|\.\.\.)(?:\n|\Z)")
_FIELD = re.compile(r"^(\w+):[ \t]*(['\"]?)(.*?)\2[ \t]*$", re.MULTILINE)
_FIELDS = {
    "title": "title",
    "author": "byline",
    "byline": "byline",
    "date": "published",
    "published": "published",
    "publisher": "outlet",
    "outlet": "outlet",
    "source": "outlet",
}
_MARKS = re.compile(r"[\[|*_`<>]|^[-+#]|\n[ ]*\n", re.MULTILINE)
MOST_MARKS = 20_000
"""Marks and blank lines of a text; one with more is read as it stands: parsers take long for it, and much memory.

Chosen by hand.
"""
# Behind a link's words: its address in round brackets, its name in square ones, or nothing.
_ADDRESS = r"\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?"
_LINK_END = re.compile(_ADDRESS + "|>")
_IMAGE = re.compile(r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*" + _ADDRESS)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


def extract(clipping: Clipping) -> Extract:
    """The words of a Markdown text (https://spec.commonmark.org, with tables). Raises `NotText`."""
    raw, before, notices = characters(clipping.data, clipping.charset)
    source, later = normalise(raw)
    earlier = composed(later, before)
    if len(_MARKS.findall(source)) > MOST_MARKS:
        return Extract(source, shifts=earlier, notices=notices)
    about, begins = _front_matter(source)
    from markdown_it import MarkdownIt  # noqa: PLC0415

    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    words = _SourceWords(source)
    # The front matter's lines stay as blank ones, so that all others keep their numbers.
    blank = re.sub(r"[^\n]", " ", source[:begins])
    for token, part in _blocks(parser.parse(blank + source[begins:])):
        words.add(token, part)
    text, blocks, shifts = words.extracted()
    return Extract(text, blocks, about, shifts=composed(shifts, earlier), notices=notices)


def _front_matter(source: str) -> tuple[Metadata, int]:
    match = _FRONT_MATTER.match(source)
    if match is None:
        return Metadata(), 0
    said = {name.lower(): value for name, _, value in _FIELD.findall(match[0]) if value}
    known = {_FIELDS[name]: value for name, value in said.items() if name in _FIELDS}
    return Metadata(**known), match.end()


def _blocks(tokens: list[Token]) -> Iterator[tuple[Token, Part | None]]:
    """The tokens that hold words, each with its part where its mark tells it."""
    headline = False
    above = ""
    for token in tokens:
        if token.type in ("inline", "fence", "code_block", "html_block"):
            part = {"h1": Part.HEADING if headline else Part.HEADLINE}.get(above, Part.HEADING if above else None)
            headline = headline or part is Part.HEADLINE
            yield token, part
        above = token.tag if token.type == "heading_open" else ""


class _SourceWords:
    """The pieces of a source that are words, found one after the other."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = [0, *(match.end() for match in re.finditer("\n", source)), len(source)]
        self._at = 0
        self._pieces: list[tuple[Span, str]] = []
        self._blocks: list[tuple[int, int, Part | None]] = []

    def add(self, token: Token, part: Part | None) -> None:
        """The words of one block; it begins where the one before ended or later."""
        first, last = (self._lines[min(line, len(self._lines) - 1)] for line in token.map or (0, 0))
        self._at = max(self._at, first)
        begins = len(self._pieces)
        for child in token.children or ():
            self._inline(child, last)
        if token.type == "html_block":
            self._between_tags(last)
        elif token.type != "inline":
            self._lines_of(token.content, last)
        if begins < len(self._pieces):
            self._blocks.append((begins, len(self._pieces), part))

    def extracted(self) -> tuple[str, tuple[TextBlock, ...], tuple[tuple[int, int], ...]]:
        """The text, its paragraphs, and the shifts that lead back to the source.

        What lies between two pieces goes, but for its line ends.
        """
        written: list[str] = []
        places: list[Span] = []
        shifts: list[tuple[int, int]] = []
        read = length = 0
        for span, words in self._pieces:
            gap = "\n" * self._source.count("\n", read, span.start)
            length += len(gap)
            places.append(Span(length, length + len(words)))
            shifts.append((length, span.start - length))
            written += gap, words
            length += len(words)
            read = span.end
        written.append("\n" * self._source.count("\n", read))
        blocks = (
            TextBlock(Span(places[first].start, places[last - 1].end), part) for first, last, part in self._blocks
        )
        return "".join(written), tuple(blocks), tuple(shifts)

    def _inline(self, token: Token, end: int) -> None:
        if token.type == "image":
            self._pass(_IMAGE, end)
        elif token.type == "link_close":
            self._pass(_LINK_END, end)
        elif token.type == "html_inline":
            self._find(token.content, "", end)
        elif token.type == "text_special":
            self._find(token.markup, token.content, end)
        elif token.type == "code_inline":
            self._code(token, end)
        elif token.type == "text":
            self._find(token.content, token.content, end)

    def _code(self, token: Token, end: int) -> None:
        """Words between marks of code; a space among them may be a line end, which is kept as what it is."""
        self._find(token.markup, "", end)
        for piece in re.findall(r" +|[^ ]+", token.content):
            if piece.strip() or self._source.startswith(piece, self._at, end):
                self._find(piece, piece, end)
        self._find(token.markup, "", end)

    def _find(self, raw: str, words: str, end: int) -> None:
        """Keep the words that stand as `raw` in the source, from here on."""
        start = self._source.find(raw, self._at, end)
        start = self._at if start < 0 else start
        self._at = min(start + len(raw), end)
        if words:
            self._pieces.append((Span(start, self._at), words))

    def _pass(self, pattern: re.Pattern[str], end: int) -> None:
        if match := pattern.search(self._source, self._at, end):
            self._at = match.end()

    def _lines_of(self, content: str, end: int) -> None:
        for line in content.splitlines():
            if line.strip():
                self._find(line.strip(), line.strip(), end)

    def _between_tags(self, end: int) -> None:
        start = self._at
        for tag in (*_TAG.finditer(self._source, start, end), None):
            stop = tag.start() if tag else end
            self._lines_of(self._source[start:stop], stop)
            self._at = start = tag.end() if tag else end
