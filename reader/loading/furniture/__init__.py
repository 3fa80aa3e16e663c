"""Which paragraphs of a saved page are the article, and what the others are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reader.language.english.lines import furniture as english
from reader.language.english.lines import links_away as links
from reader.loading.furniture.glued import ParagraphPiece, cut
from reader.loading.furniture.head import BARE_NAMES, NAME_AND_POST
from reader.loading.furniture.line_kinds import Read, any_of, is_sentence, read_line
from reader.loading.furniture.surroundings import closing, credited, decks, echoes, portrayed
from reader.model import Paragraph, Part, Span

_LONGEST_HEADLINE = 30
"""Words of a headline. Chosen by hand; with 22 or 38 none of 61 articles is read otherwise."""
_LONGEST_HEADING = 12
"""Words of a heading within an article. Chosen by hand; none of 61 articles is read otherwise with 9, 1 with 15."""
_LEAD = 12
"""Words of a paragraph with which the article begins, and of one sentence that is prose.

Chosen by hand; with 9 or 15 none of 61 articles is read otherwise.
"""
_SHORTEST_PROSE = 6
"""Words of two sentences that are prose together. Chosen by hand; with 4 or 8 none of 61 articles is read otherwise."""
_SMALL_WORD = 4
"""Letters that a word has at most which headlines write small while all others have capitals.

Chosen by hand; with 3 or 5 none of 61 articles is read otherwise.
"""
_HEADERS = 3
"""Times that a line stands on a page which repeats it on every sheet.

Chosen by hand; 2 of 61 articles are read otherwise with 2, 1 with 4.
"""
_LONGEST_HEAD = 6
"""Lines between headline and lead; an article of many short ones has no such head. Chosen by hand."""
_LONGEST_DECK = 60
"""Words of a paragraph that can stand between headline and lead.

Chosen by hand; with 45 or 75 none of 61 articles is read otherwise.
"""
_SHORTEST_TITLE = 2
"""Words of what has the headline in it above the lead, and blanks in a headline that prose does not have by chance.

Chosen by hand.
"""
_LONGEST_LIST = 8
"""Lines of a summary, or titles below "Related stories:"; what goes on for longer is the article. Chosen by hand."""
_NOTHING_TOLD: Mapping[Span, Part] = MappingProxyType({})
_BODY = Read(Part.BODY, "")
_ABOVE = Read(Part.SHARE, "is above the headline")


def name_parts(text: str, spans: Sequence[Span], told: Mapping[Span, Part] = _NOTHING_TOLD) -> tuple[Paragraph, ...]:
    """Say of each paragraph what part of the page it is; `told` holds those that the file's format gives.

    What a format calls body is no heading, and may still be furniture.

    The first paragraph that could be a headline is one, unless body text came before it: prose is none. A line such as
    "Leave a Reply" after the article has begun turns all that follows into reader comments. A paragraph that has
    something else glued to it is cut.
    """
    pieces = [piece for span in spans for piece in _pieces(text, span, told)]
    folded = [piece.span.line_of(text) for piece in pieces]
    page = _PageSoFar(Part.HEADLINE in told.values(), _again(folded), len(pieces))
    reads: list[Read] = []
    for number, (piece, words) in enumerate(zip(pieces, folded, strict=True)):
        above = text[pieces[number - 1].span.end - 1] if number else ""
        page.started = page.started or told.get(piece.span) is Part.BODY
        if told.get(piece.span) is Part.HEADLINE:
            page.title = page.title or words.casefold()
            reads = _without_headings(reads)
        reads.append(piece.read or page.read(words, above, whole=piece.whole))
    _read_surroundings(folded, reads, pieces, told)
    return tuple(Paragraph(piece.span, *read) for piece, read in zip(pieces, reads, strict=True))


def _read_surroundings(
    lines: Sequence[str], reads: list[Read], pieces: Sequence[ParagraphPiece], told: Mapping[Span, Part]
) -> None:
    """Put right what only the paragraphs around one tell of it; a last one is no heading, but where it is `told` so."""
    if reads and reads[-1].part is Part.HEADING and pieces[-1].span not in told:
        reads[-1] = _BODY
    for number, read in decks(lines, reads):
        if pieces[number].span not in told:
            reads[number] = read
    for number, read in (
        *echoes(lines, reads), *credited(lines, reads), *portrayed(lines, reads), *closing(lines, reads),
    ):  # fmt: skip
        reads[number] = read


def _without_headings(reads: Sequence[Read]) -> list[Read]:
    """The same for what stands above the headline: a heading there is none of the article."""
    return [_ABOVE if read.part is Part.HEADING else read for read in reads]


def _pieces(text: str, span: Span, told: Mapping[Span, Part]) -> Iterable[ParagraphPiece]:
    part = told.get(span)
    if part is None:
        return cut(text, span)
    if part is Part.BODY:  # a row of a table may have no words
        return [ParagraphPiece(span, None if any(map(str.isalpha, span.of(text))) else _BODY, whole=False)]
    return [ParagraphPiece(span, Read(part, "is marked as such in the file"))]


@dataclass(slots=True)
class _PageSoFar:
    """What has been read of a page so far."""

    headline: bool
    again: Collection[str]
    paragraphs: int
    title: str = ""
    started: bool = False
    commented: bool = False
    listed: Read | None = None
    lines: int = 0
    below: int = 0

    def read(self, words: str, above: str, *, whole: bool = True) -> Read:
        """What the next paragraph is, or a piece of one that is not `whole`; `above` is the last character before."""
        if self.commented:
            return Read(Part.COMMENT, "is among reader comments")
        read = self._around(words) if whole else read_line(words)
        if read is not None and read.part is Part.COMMENT:
            self.commented = self.started
            return read if self.started else Read(Part.SHARE, "asks for comments")
        if read is not None:
            return read
        if whole and self._opens(words):
            self.headline, self.title = True, words.casefold()
            return Read(Part.HEADLINE, "is the first line that can be a headline")
        self.started = self.started or len(words.split()) >= _LEAD
        heads = whole and _is_heading(words, above)
        return Read(Part.HEADING, "is short and has no full stop") if heads else _BODY

    def _opens(self, words: str) -> bool:
        """Whether a paragraph is the headline, since it could be one and nothing of the article stands above it."""
        return not self.headline and not self.started and _could_be_headline(words, self.paragraphs)

    def _around(self, words: str) -> Read | None:
        line = words.casefold()
        if self.title and line in self.again:
            return Read(Part.REPEATED, "appears on the page three times")
        if line == self.title:
            return Read(Part.REPEATED, "repeats the headline")
        return (
            self._begins_list(words)
            or read_line(words, could_be_title=not (self.headline or self.started))
            or self._in_list(words)
            or self._above_the_lead(words)
        )

    def _begins_list(self, words: str) -> Read | None:
        if _SUMMARY.match(words) and not is_sentence(words):
            self.listed = Read(Part.SUMMARY, "sums up the article")
        elif _LIST.fullmatch(words):
            self.listed = Read(Part.SHARE, "lists other stories or topics")
        else:
            return None
        self.lines = 0
        return self.listed

    def _in_list(self, words: str) -> Read | None:
        self.lines += 1
        if _STOPS.search(words) or words[0].islower() or self.lines > _LONGEST_LIST:
            self.listed = None
        return self.listed

    def _above_the_lead(self, words: str) -> Read | None:
        if not self.title or self.started or self.below > _LONGEST_HEAD or words.count(" ") >= _LONGEST_DECK:
            return None
        self.below += 1
        if self.title.count(" ") >= _SHORTEST_TITLE and self.title in words.casefold() != self.title:
            return Read(Part.REPEATED, "contains the headline")
        return next((read for shape, read in _HEAD if shape.fullmatch(words)), None)


def _again(lines: Sequence[str]) -> frozenset[str]:
    """Short lines without an end mark that a page has three times or more: the headers of its sheets."""
    short = (line.casefold() for line in lines if line.count(" ") < _LONGEST_HEADING and not is_sentence(line))
    return frozenset(line for line, times in Counter(short).items() if times >= _HEADERS)


_WORD = re.compile(r"\w+")
_ENDED = re.compile(r"[.!?…:;,]\s*[”“\"’‘'»«›‹)\]]*$")
_FULL_STOP = re.compile(r"(?<!\.\w)\.[”“»\"’)]*$")
_STOPS = re.compile(r"[.:;,。][”“»\"’')」]*$")
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?][”“»\"’)]*\s+[„“«\"‘(]?[^\W\d_a-z]")
_SUMMARY = re.compile(english.SUMMARY_BEGINS, re.IGNORECASE)
_LIST = any_of(links.LISTS)


_SENTENCE_AND_TITLE = re.compile(r".*[^\W\d_]{3}[”’\"')]?\.[”’\"')]* \|?[^.!?:…]{8,90}[^\s.!?:;,…”\"’)]")
# A few words, all but the short ones with a capital, and no end mark.
_LABEL = re.compile(r"(?:(?![a-z]{4})\S+ ){0,3}(?![a-z]{4})\S*[^\s.!?…:;,。！？”\"'’)」]")
_HEAD = (
    (NAME_AND_POST, Read(Part.BYLINE, "gives a name and a position")),
    (_SENTENCE_AND_TITLE, Read(Part.SUMMARY, "is a sentence and a title, above the article")),
    (BARE_NAMES, Read(Part.BYLINE, "looks like names, above the article")),
    (_LABEL, Read(Part.SHARE, "is a label above the article")),
)


def _could_be_headline(words: str, paragraphs: int) -> bool:
    return paragraphs > 1 and words.count(" ") < _LONGEST_HEADLINE and not _is_prose(words)


def _is_prose(words: str) -> bool:
    """A sentence with its full stop that is as long as a lead, or several of them: not "Wall breaks. Town floods.".

    Where All Long Words Have Capitals it is a title.
    """
    if not any(word[0].islower() for word in _WORD.findall(words) if len(word) > _SMALL_WORD):
        return False
    length = words.count(" ") + 1
    several = length >= _SHORTEST_PROSE and _NEXT_SENTENCE.search(words)
    return bool(_FULL_STOP.search(words) and (length >= _LEAD or several))


def _is_heading(words: str, above: str) -> bool:
    """A short line without an end mark; but below a block quotation such a line names its speaker."""
    if words.count(" ") >= _LONGEST_HEADING or words.endswith(("”", '"', "’", ")")) or _ENDED.search(words):
        return False
    if words.startswith(("—", "–", "-", "*", "•", "“", '"')):
        return False
    return not above.endswith(("”", '"', "’", "»", "“", "«"))
