"""From paragraphs to passages: one sentence each, or the few that a short quotation holds together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.language.english.amounts.calendar import MONTHS
from reader.language.english.grammar import sentence_ends as english
from reader.model import Article, Part, Passage, Quotation, Span
from reader.segment.lengths import LONGEST, pieces
from reader.segment.windows import boundaries

if TYPE_CHECKING:
    from reader.language.records.record import Language

Starts = Callable[[str, Span], list[int]]
"""Where sentences begin in a stretch of text."""

# A quotation up to this many words is read in one go, so its sentences stay together.
_SHORT_QUOTATION = 30
# A cue this few code points behind its quotation belongs to the same sentence, an apposition between them included.
_NEAR = 120
# So far back is looked for brackets and marks that are still open.
_LONG_SENTENCE = 2000

_OPENING_MARK = re.compile(r"(?:^|[\s(\[—–-])([\"'“‘«„‚]+)\s*$")
_NEVER_FIRST = (*",;:)]”’»",)
_FIGURE = re.compile(r"\d(?:st|nd|rd|th)?[ -]$")
_FIGURE_LENGTH = 4
"""Code points before a unit in which the end of its number is looked for.

Chosen by hand; with 3 or 5 none of 61 articles is read otherwise.
"""
_LAST_WORD = re.compile(r"(\S+)\s*$")
_FIRST_WORD = re.compile(r"[\"'“‘«„(\[]*(\w*)")
_INITIALS = re.compile(r"(?:\w-)?(?:[^\W\d_]\.)*[^\W\d_]")
_SMALL_NAME = r"[a-z]{1,3}[A-Z][A-Za-z]+\b"
_CAPITAL_WITHIN = re.compile(r"[“\"‘«(\[]?" + _SMALL_NAME)
_CAPITAL = r"\s+(?=[“\"‘«(\[]?[A-Z])"
# Ends that sentencex leaves out: a stop before a word that no name begins with, an ellipsis, two closing marks, a whole
# sentence in brackets, a bracketed remark between stop and mark, a unit behind its number ("the 90th min.") and a name
# that begins with a small letter ("iPhone").
_MISSED = re.compile(
    rf"(?<=\d)(?:st|nd|rd|th)?[ -](?:{'|'.join(english.UNITS)})\.[”\"’'»)\]]*{_CAPITAL}"
    rf"|(?:\b[a-z]+|\d%?)\.[”\"’'»)\]]*\s+(?={_SMALL_NAME})"
    rf"|[.!?…](?:(?<=\.)[”\"’'»)\]]*\s+(?=(?:{'|'.join(english.OPENERS)})\b)"
    rf"|(?<=…)(?<!\s…){_CAPITAL}"
    rf"|(?:(?<=…)|(?<=\.\.\.))[”\"’'»]+{_CAPITAL}"
    rf"|(?:[’'][”\"]| \[\w+\][”\"]){_CAPITAL}"
    rf"|[”\"’']?\s+[(\[][^()\[\]]{{0,400}}[.!?][”\"’']?[)\]]{_CAPITAL})"
)
# What stands before the space and is no part of the next sentence: an ellipsis, the mark of a footnote.
_LAST_PART = re.compile(r"[’'“\"‘(«„»]")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)\s+")
_BLANK = re.compile(r"\s+")
_FOOTNOTE = re.compile(r"[*†‡¹²³⁰⁴-⁹]+\s+")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|P\.S)\.\s+")
_ASIDE = re.compile(r"[—–-]\s*[a-z]")
_DASHES = ("—", "–")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
_CLOSING = ("”", '"', "’")


def segment(article: Article, quotations: Sequence[Quotation]) -> tuple[Passage, ...]:
    """The passages of an article, in order and without overlap; between them stands nothing but white space.

    Headlines, headings and furniture are one passage a paragraph. A sentence boundary inside a quotation of up to 30
    words is none. What is longer than 3,000 code points is cut between words.
    """
    spoken = [quotation for quotation in quotations if quotation.direct]
    passages: list[Passage] = []
    starts_of = _starts if article.english else _starts_in(article.language)
    for number, paragraph in enumerate(article.paragraphs):
        near = _touching(spoken, paragraph.span)
        spans = [paragraph.span]
        if paragraph.part is Part.BODY:
            spans = _sentences(article.text, paragraph.span, near, starts_of)
        if any(span.end - span.start > LONGEST for span in spans):
            spans = _cut(article.text, spans, near)
        passages.extend(Passage(span, number, paragraph.part) for span in spans)
    return tuple(passages)


def _touching(spoken: Sequence[Quotation], paragraph: Span) -> list[Quotation]:
    last = bisect_right(spoken, paragraph.end, key=lambda quotation: quotation.span.start)
    first = max(0, last - 1)
    while first > 0 and spoken[first - 1].span.end > paragraph.start:
        first -= 1
    return [quotation for quotation in spoken[first:last] if quotation.span.touches(paragraph)]


def _sentences(text: str, paragraph: Span, spoken: Sequence[Quotation], starts_of: Starts) -> list[Span]:
    starts = starts_of(text, paragraph)
    cut: set[int] = set()
    held: set[int] = set()
    for quotation in spoken:
        together = _held_together(text, quotation)
        held.update(starts[bisect_right(starts, together.start) : bisect_left(starts, together.end)])
        if not _short(text, quotation):
            words = Span(max(quotation.span.start, paragraph.start), min(quotation.span.end, paragraph.end))
            cut.update(starts_of(text, words)[1:])
    edges = [paragraph.start, *sorted(((set(starts) - held) | cut) - {paragraph.start}), paragraph.end]
    return [span for a, b in pairwise(edges) if (span := _trimmed(text, Span(a, b)))]


def _short(text: str, quotation: Quotation) -> bool:
    words = quotation.span.of(text)
    return len(words) <= LONGEST and len(words.split()) <= _SHORT_QUOTATION


def _held_together(text: str, quotation: Quotation) -> Span:
    """The quotation, and the cue behind it where its last mark ends no sentence: “Stop!” Mr Fox wrote."""
    span, cue = quotation.span, quotation.cue
    if cue and span.end < cue.start <= span.end + _NEAR and text[span.end - 1] in "!?…,":
        return Span(span.start, cue.end)
    return span


def _starts_in(code: str) -> Starts:
    """The same for another language: sentencex's rules for it, less the abbreviations that its record names."""
    from reader.language.records import language_of  # noqa: PLC0415 - most articles do without

    language = language_of(code)

    def starts(text: str, within: Span) -> list[int]:
        kept: list[int] = []
        for boundary in boundaries(code if language.abbreviations else "en", within.of(text)):
            start = within.start + boundary
            opening = _OPENING_MARK.search(text, max(within.start, start - 4), start)
            start = opening.start(1) if opening else start
            if not kept or not _no_end(text, Span(kept[-1], start), language):
                kept.append(start)
        return kept

    return starts


def _no_end(text: str, sentence: Span, language: Language) -> bool:
    before = _LAST_WORD.search(text, max(sentence.start, sentence.end - 40), sentence.end)
    after = _FIRST_WORD.match(text, sentence.end)
    if before is None or after is None:
        return False
    if _LIST_NUMBER.fullmatch(text, *sentence) or _continues(text, before[1], after):
        return True
    word = _LAST_PART.split(before[1])[-1].rstrip(".").casefold()
    stopped = before[1].endswith(".")
    initials = _INITIALS.fullmatch(word) is not None and len(word) < 3
    dated = word.isdecimal() and len(word) < 3 and _is_counted(after[1].casefold(), language)
    return stopped and (word in language.abbreviations or initials or dated)


def _is_counted(word: str, language: Language) -> bool:
    """Whether a number with a stop can stand before this word: a month, or any noun where nouns have capitals."""
    return word in language.months or (language.nouns_capital and word not in language.stop_words)


def _starts(text: str, within: Span) -> list[int]:
    """Where sentences begin, by sentencex less its known misses; an opening mark belongs to the sentence it opens."""
    words = within.of(text)
    starts: set[int] = set()
    for boundary in boundaries("en", words):
        opening = _OPENING_MARK.search(words, max(0, boundary - 4), boundary)
        start = opening.start(1) if opening else boundary
        late = _ELLIPSIS.match(words, start) or _BLANK.match(words, start)
        if start and not words[start - 1].isspace():
            late = late or _FOOTNOTE.match(words, start)
        starts.add(late.end() if late else start)
    starts.update(_missed(words, sorted(starts)))
    kept: list[int] = []
    for start in sorted(within.start + start for start in starts):
        if not kept or not _is_false_end(text, within, Span(kept[-1], start)):
            kept.append(start)
    return kept


def _missed(words: str, starts: Sequence[int]) -> Iterator[int]:
    """Where else sentences begin, outside of brackets and quotation marks that are still open."""
    for match in _MISSED.finditer(words):
        begin = starts[max(0, bisect_left(starts, match.end()) - 1)]
        sentence = words[max(begin, match.end() - _LONG_SENTENCE) : match.end()]
        if all(sentence.count(a) <= sentence.count(b) for a, b in _PAIRS) and sentence.count('"') % 2 == 0:
            yield match.end()


def _is_false_end(text: str, within: Span, sentence: Span) -> bool:
    """Whether `sentence` ends in an abbreviation or a list's number rather than a stop, or what follows runs on."""
    start = sentence.end
    before = _LAST_WORD.search(text, max(within.start, start - 40), start)
    after = _FIRST_WORD.match(text, start)
    if before is None or after is None:
        return False
    if _LIST_NUMBER.fullmatch(text, *sentence) or _continues(text, before[1], after):
        return True
    return before[1].endswith(".") and _is_abbreviation(text, before, after)


def _continues(text: str, word: str, after: re.Match[str]) -> bool:
    """A small letter, a mark that opens nothing, the rest after an aside, a dash and a name below a quotation."""
    start = after.start()
    return (
        (after[1][:1].islower() and not _CAPITAL_WITHIN.match(text, start))
        or text[start : start + 1] in _NEVER_FIRST
        or _ASIDE.match(text, start) is not None
        or (text.startswith(_DASHES, start) and word.endswith(_CLOSING))
    )


def _cut(text: str, spans: Sequence[Span], near: Sequence[Quotation]) -> list[Span]:
    """The same spans, those that are too long cut between words, outside of short quotations."""
    held = [quotation.span for quotation in near if _short(text, quotation)]
    parts = (part for span in spans for part in pieces(text, span, held))
    return [span for part in parts if (span := _trimmed(text, part))]


def _is_abbreviation(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    next_word = after[1]
    word = before[1].lstrip("“\"'‘(").rstrip(".").casefold()
    if word in english.UNITS and _FIGURE.search(text, max(0, before.start() - _FIGURE_LENGTH), before.start()):
        return False
    if next_word in english.OPENERS:
        return word in english.BEFORE_ANY
    return (
        word in english.BEFORE_ANY
        or word.rpartition("-")[2] in english.BEFORE_NAMES
        or (word in english.BEFORE_FIGURES and next_word.isdecimal())
        or _goes_with(word, next_word.casefold())
        or _goes_on(text, word, after)
        or (_is_initial(word) and _stands_behind_a_name(text, before))
    )


def _goes_with(word: str, next_word: str) -> bool:
    """Whether the next word shows a short form: "a.m. on", "Mon. March"."""
    clock = word in english.CLOCK and next_word in english.AFTER_CLOCK
    return clock or (word in english.SHORT_WEEKDAYS and next_word in MONTHS)


def _goes_on(text: str, word: str, after: re.Match[str]) -> bool:
    """Whether an initial goes on right into the next one, as in "R-S.C." and "anti-U.S."."""
    return not text[after.start() - 1].isspace() and _is_initial(word.rpartition("-")[2])


def _is_initial(word: str) -> bool:
    return _INITIALS.fullmatch(word) is not None and word != "i" and "." not in word


def _stands_behind_a_name(text: str, before: re.Match[str]) -> bool:
    """Whether an initial stands behind a name, as in "John F. Kennedy"."""
    word_before = _LAST_WORD.search(text, max(0, before.start() - 40), before.start())
    return word_before is not None and word_before[1][:1].isupper()


def _trimmed(text: str, span: Span) -> Span | None:
    """The span without the white space at its ends; None where nothing else is in it."""
    words = span.of(text)
    start, end = span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip())
    return Span(start, end) if start < end else None
