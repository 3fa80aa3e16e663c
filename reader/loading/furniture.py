"""Which paragraphs of a saved page are the article, and what the others are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from reader.language.english import furniture as english
from reader.model import Paragraph, Part, Span

_LONGEST_HEADLINE = 30
_LONGEST_HEADING = 12
_LONGEST_FURNITURE_LINE = 30
_LONGEST_CAPTION = 80
_LONGEST_CAPTION_LETTERS = 1000
_LEAD = 12
_NOTHING_TOLD: Mapping[Span, Part] = MappingProxyType({})


def name_parts(text: str, spans: Sequence[Span], told: Mapping[Span, Part] = _NOTHING_TOLD) -> tuple[Paragraph, ...]:
    """Say of each paragraph what part of the page it is; `told` holds those that the file's format gives.

    The first paragraph that could be a headline is one, unless body text came before it. A line such as "Leave a Reply"
    after the article has begun turns all that follows into reader comments.
    """
    paragraphs: list[Paragraph] = []
    headline = Part.HEADLINE in told.values()
    started = commented = False
    for span in spans:
        words = " ".join(span.of(text).split())
        if span in told:
            paragraphs.append(Paragraph(span, told[span]))
            continue
        part = Part.COMMENT if commented else _furniture(words)
        if part is Part.COMMENT and not started:
            part = Part.SHARE
        elif part is Part.COMMENT:
            commented = True
        elif part is None and not headline and not started and _could_be_headline(words, len(spans)):
            part, headline = Part.HEADLINE, True
        elif part is None:
            part = Part.HEADING if _is_heading(words, paragraphs, text) else Part.BODY
            started = started or len(words.split()) >= _LEAD
        paragraphs.append(Paragraph(span, part))
    if paragraphs and paragraphs[-1].part is Part.HEADING and paragraphs[-1].span not in told:
        paragraphs[-1] = Paragraph(paragraphs[-1].span, Part.BODY)
    return tuple(paragraphs)


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_COMMENTS = _any(english.COMMENTS_BEGIN)
_SHARE = _any(english.SHARE_LINES)
_BYLINE = _any(english.BYLINES)
_CAPTION = _any(english.CAPTIONS)


def _furniture(words: str) -> Part | None:
    length = words.count(" ") + 1
    if length > _LONGEST_CAPTION or len(words) > _LONGEST_CAPTION_LETTERS:
        return None
    if length <= _LONGEST_FURNITURE_LINE:
        for pattern, part in ((_COMMENTS, Part.COMMENT), (_BYLINE, Part.BYLINE), (_SHARE, Part.SHARE)):
            if pattern.fullmatch(words) and not (part is Part.BYLINE and _is_sentence(words)):
                return part
    return Part.CAPTION if _CAPTION.fullmatch(words) else None


def _is_sentence(words: str) -> bool:
    return words.endswith((".", "!", "?", "”", '"')) and not words.startswith("(") and "eporting by" not in words


def _could_be_headline(words: str, paragraphs: int) -> bool:
    return paragraphs > 1 and words.count(" ") < _LONGEST_HEADLINE


def _is_heading(words: str, before: Sequence[Paragraph], text: str) -> bool:
    """A short line without an end mark; but below a block quotation such a line names its speaker."""
    if words.count(" ") >= _LONGEST_HEADING or words.endswith((".", "!", "?", "…", ":", ";", ",", "”", '"', "’", ")")):
        return False
    if words.startswith(("—", "–", "-", "“", '"')):
        return False
    return not (before and before[-1].span.of(text).endswith(("”", '"', "’", "»")))
