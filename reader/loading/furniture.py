"""Which paragraphs of a saved page are the article, and what the others are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reader.language.english import furniture as english
from reader.loading.head import NAME_AND_POST
from reader.model import Paragraph, Part, Span

_LONGEST_HEADLINE = 30
_LONGEST_HEADING = 12
_LONGEST_FURNITURE_LINE = 30
_LONGEST_CAPTION = 80
_LONGEST_CAPTION_LETTERS = 1000
_LEAD = 12
_SHORTEST_PROSE = 6
_SMALL_WORD = 4
_LONGEST_CORRECTION = 120
_HEADERS = 3
_NOTHING_TOLD: Mapping[Span, Part] = MappingProxyType({})


def name_parts(text: str, spans: Sequence[Span], told: Mapping[Span, Part] = _NOTHING_TOLD) -> tuple[Paragraph, ...]:
    """Say of each paragraph what part of the page it is; `told` holds those that the file's format gives.

    The first paragraph that could be a headline is one, unless body text came before it: prose is none. A line such as
    "Leave a Reply" after the article has begun turns all that follows into reader comments.
    """
    folded = [span.line_of(text) for span in spans]
    page = _Page(Part.HEADLINE in told.values(), _again(folded), len(spans))
    paragraphs: list[Paragraph] = []
    for span, words in zip(spans, folded, strict=True):
        above = text[paragraphs[-1].span.end - 1] if paragraphs else ""
        part = told.get(span) or page.part(words, above)
        paragraphs.append(Paragraph(span, part))
    if paragraphs and paragraphs[-1].part is Part.HEADING and paragraphs[-1].span not in told:
        paragraphs[-1] = Paragraph(paragraphs[-1].span, Part.BODY)
    return tuple(paragraphs)


@dataclass(slots=True)
class _Page:
    """What has been read of a page so far."""

    headline: bool
    again: Collection[str]
    paragraphs: int
    title: str = ""
    started: bool = False
    commented: bool = False

    def part(self, words: str, above: str) -> Part:
        """The part of the next paragraph, `above` being the last character of the one before."""
        part = Part.COMMENT if self.commented else self._around(words)
        if part is Part.COMMENT and not self.started:
            return Part.SHARE
        self.commented = part is Part.COMMENT
        if part is not None:
            return part
        if not self.headline and not self.started and _could_be_headline(words, self.paragraphs):
            self.headline, self.title = True, words.casefold()
            return Part.HEADLINE
        self.started = self.started or len(words.split()) >= _LEAD
        return Part.HEADING if _is_heading(words, above) else Part.BODY

    def _around(self, words: str) -> Part | None:
        line = words.casefold()
        if (self.title and line in self.again) or (self.started and line == self.title):
            return Part.REPEATED
        if self.title and not self.started and NAME_AND_POST.fullmatch(words):
            return Part.BYLINE
        return _furniture(words)


def _again(lines: Sequence[str]) -> frozenset[str]:
    """Short lines without an end mark that a page has three times or more: the headers of its sheets."""
    short = (line.casefold() for line in lines if line.count(" ") < _LONGEST_HEADING and not _is_sentence(line))
    return frozenset(line for line, times in Counter(short).items() if times >= _HEADERS)


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_COMMENTS = _any(english.COMMENTS_BEGIN)
_SHARE = _any(english.SHARE_LINES)
_BYLINE = _any(english.BYLINES)
_CAPTION = _any(english.CAPTIONS)
_NOTICE = _any(english.NOTICES)
_CORRECTION = _any(english.CORRECTIONS)
_WORD = re.compile(r"\w+")
_FULL_STOP = re.compile(r"(?<!\.\w)\.[”“»\"’)]*$")
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?][”“»\"’)]*\s+[„“«\"‘(]?[^\W\d_a-z]")


def _furniture(words: str) -> Part | None:
    length = words.count(" ") + 1
    if length <= _LONGEST_CORRECTION and len(words) <= _LONGEST_CAPTION_LETTERS and _CORRECTION.fullmatch(words):
        return Part.CORRECTION
    if length > _LONGEST_CAPTION or len(words) > _LONGEST_CAPTION_LETTERS:
        return None
    if _NOTICE.fullmatch(words):
        return Part.SHARE
    if length <= _LONGEST_FURNITURE_LINE:
        for pattern, part, is_told in _LINES:
            if pattern.fullmatch(words) and not is_told(words):
                return part
    return Part.CAPTION if _CAPTION.fullmatch(words) else None


def _is_sentence(words: str) -> bool:
    return words.endswith((".", "!", "?", "”", '"')) and not words.startswith("(") and "eporting by" not in words


def _reports(words: str) -> bool:
    """Whether this is a sentence that tells something: "Donate blood now, the hospital asked"."""
    return _is_sentence(words) and not english.REPORTING_VERBS.isdisjoint(_WORD.findall(words.casefold()))


_LINES = (
    (_COMMENTS, Part.COMMENT, _reports),
    (_BYLINE, Part.BYLINE, _is_sentence),
    (_SHARE, Part.SHARE, _reports),
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
    if words.count(" ") >= _LONGEST_HEADING or words.endswith((".", "!", "?", "…", ":", ";", ",", "”", '"', "’", ")")):
        return False
    if words.startswith(("—", "–", "-", "“", '"')):
        return False
    return not above.endswith(("”", '"', "’", "»"))
