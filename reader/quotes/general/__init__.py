"""Quotations and their speakers in any language that has a record: marks, dashes, speech verbs and source phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.language.records import language_of
from reader.language.records.record import Language, either
from reader.model import Article, How, Part, Quotation, Span
from reader.quotes.general.beside_verbs import (
    PAUSES,
    QUOTE,
    SentenceWord,
    abbreviated,
    bare_nouns,
    bare_subject,
    phrase_of,
    reports,
    subject_before,
    subject_behind,
    subject_beside,
)
from reader.quotes.marks import Marked, find_marked

_DASH = re.compile(r"[—–-]")
_PAUSE = re.compile(r"[ ,;:]*")
_DASHES = ("—", "–", "-")
_INNER_DASH = re.compile(r"\s[—–-]\s|\s[—–](?=[\w,.;:])|(?<=\w)[—–](?=[\s,.;:])")
_INNER_COMMA = re.compile(r"(?:,|(?<=[ \u00a0\u202f])[!?…])\s+(?=[^\W\d_])")
_ASIDE_END = re.compile(r"[,;.!?…]")
_AFTER_ASIDE = ",;. \u00a0\u202f"
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\s+(?=[^\W\d_a-z])")
_LAST_WORD = re.compile(r"[^\W_]+$")
_NEAR = 9
"""Words behind a quotation in which its verb is looked for. Chosen by hand."""
_LONGEST_NAME = 6
"""Words of a name behind a source phrase. Chosen by hand."""
_MARKS = frozenset("«»„“”\"'’")


@dataclass(frozen=True, slots=True)
class _Found:
    """A cue and whom it names; nobody where the verb's ending alone tells of a speaker."""

    cue: Span
    mention: Span | None


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """The direct quotations of the article's body, sorted; speakers only as far as the language's record names cues."""
    language = language_of(article.language)
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        if paragraph.part is Part.BODY:
            found += _in_paragraph(article.text, paragraph.span, language)
    return tuple(sorted(found, key=lambda quotation: quotation.span))


def _in_paragraph(text: str, paragraph: Span, language: Language) -> Iterator[Quotation]:
    stretches = _stretches(text, paragraph, language)
    outers = [outer for _, outer in stretches]
    before: Quotation | None = None
    for number, (span, _) in enumerate(stretches):
        found = _attributed(text, paragraph, outers, number, language)
        if found:
            quotation = Quotation(span, found.cue, found.mention, how=How.CUE if found.mention else How.UNKNOWN)
        elif before and before.mention and _opens_sentence(text, outers, number, language):
            quotation = Quotation(span, None, before.mention, how=How.CONTINUED)
        else:
            quotation = Quotation(span)
        before = quotation
        yield quotation


def _stretches(text: str, paragraph: Span, language: Language) -> list[tuple[Span, Span]]:
    """What is said in a paragraph, each with the marks around it: between marks, or else behind a dash."""
    marked = find_marked(text, paragraph, elisions=frozenset())
    stretches = [stretch for each in marked for stretch in _without_cues(text, each, language)]
    if not stretches and language.dash_dialogue and _DASH.match(text, paragraph.start):
        return [(span, span) for span in _spoken(text, paragraph, language)]
    return stretches


def _without_cues(text: str, marked: Marked, language: Language) -> Iterator[tuple[Span, Span]]:
    """What is said between two marks, and the same with what stands around it, less the words of the author.

    «We warned them, — said Lee. — Nobody listened»: dashes part the two within one pair of marks, in French commas.
    """
    begin, outer = marked.span.start, marked.outer.start
    for said, aside in list(_between_dashes(text, marked.span, language)) or _between_commas(
        text, marked.span, language
    ):
        yield Span(begin, said), Span(outer, aside.start)
        begin = outer = aside.end
    if begin < marked.span.end:
        yield Span(begin, marked.span.end), Span(outer, marked.outer.end)


def _between_dashes(text: str, marked: Span, language: Language) -> Iterator[tuple[int, Span]]:
    """Where what is said ends before the author's words, and those with the dashes around them."""
    behind = marked.start
    for dash, following in pairwise([*_INNER_DASH.finditer(text, *marked), None]):
        end = following.start() if following else marked.end
        if dash is None or dash.start() < behind or not _is_cue(text, dash, end, language):
            continue
        pause = _PAUSE.match(text, following.end(), marked.end) if following else None
        behind = pause.end() if pause else marked.end
        yield dash.start() - (text[dash.start() - 1] == ","), Span(dash.start(), behind)


def _between_commas(text: str, marked: Span, language: Language) -> Iterator[tuple[int, Span]]:
    """The same with commas and ends of sentences: a verb of speech and its subject behind it, and nothing before."""
    behind = marked.start
    for pause in _INNER_COMMA.finditer(text, *marked) if language.comma_asides else ():
        if pause.start() < behind:
            continue
        end = next(_aside_ends(text, Span(pause.end(), marked.end), language), marked.end)
        words = _words(text, Span(pause.end(), end), language)
        verb = next((at for at, word in enumerate(words) if word.form not in language.auxiliaries), None)
        if verb is not None and reports(words[verb], language) and subject_behind(words, verb + 1, language):
            behind = marked.end - len(text[end : marked.end].lstrip(_AFTER_ASIDE))
            said = pause.start() + (pause[0][0] != ",")
            yield said, Span(said, behind)


def _aside_ends(text: str, span: Span, language: Language) -> Iterator[int]:
    """Where a pause stands that is not the point behind an abbreviation."""
    for end in _ASIDE_END.finditer(text, *span):
        word = _LAST_WORD.search(text, max(span.start, end.start() - 20), end.start())
        if not (word and end[0] == "." and abbreviated(word[0].casefold(), language)):
            yield end.start()


def _is_cue(text: str, dash: re.Match[str], end: int, language: Language) -> bool:
    """Whether the words from a dash on are the author's: in small letters, with a verb of speech.

    Where nothing pauses before the dash, that is the first of them, and another dash closes them.
    """
    words = _words(text, Span(dash.end(), end), language)
    if not words or words[0].capital:
        return False
    if text[dash.start() - 1] in ",!?…":
        return any(reports(word, language) for word in words[:3])
    first = next((word for word in words[:3] if word.form not in language.auxiliaries), None)
    return first is not None and reports(first, language) and text[end : end + 2].strip(" \u00a0")[:1] in _DASHES


def _opens_sentence(text: str, outers: Sequence[Span], number: int, language: Language) -> bool:
    """Whether no word of a quotation's own sentence stands before it."""
    return not _words(text, _since_end(text, Span(outers[number - 1].end, outers[number].start), language), language)


def _spoken(text: str, paragraph: Span, language: Language) -> Iterator[Span]:
    """What is said in a paragraph that a dash opens: all but the stretches that begin with a verb of speech."""
    inner = re.compile(r"\s[—–-]\s?|[—–](?=\w)|(?<=\w)[—–](?=[.,])")
    start = _DASH.match(text, paragraph.start)
    edges = [start.end() if start else paragraph.start]
    ends = []
    for dash in inner.finditer(text, edges[0] + 1, paragraph.end):
        ends.append(dash.start())
        edges.append(dash.end())
    for begin, end in zip(edges, [*ends, paragraph.end], strict=True):
        words = _words(text, Span(begin, end), language)
        cue = next((at for at, word in enumerate(words[:3]) if reports(word, language)), None)
        if words and cue is None:
            cut = _cut(words, language)
            stop = words[cut].start if cut else end
            said = text[begin:stop]
            left = begin + len(said) - len(said.lstrip(" ,.»”"))
            yield Span(left, max(left + 1, begin + len(said.rstrip(" ,—–-"))))


def _cut(words: Sequence[SentenceWord], language: Language) -> int:
    """The word after a comma at which inverted speech begins: "… plus, a dit Anne Berg"; 0 where none does."""
    for at, word in enumerate(words[1:], 1):
        if words[at - 1].text in (",", "!", "?"):
            after = words[at : at + 3]
            first = next((each for each in after if each.form not in language.auxiliaries), None)
            if first and reports(first, language) and not word.capital:
                return at
    return 0


def _attributed(text: str, paragraph: Span, outers: Sequence[Span], number: int, language: Language) -> _Found | None:
    """Who the words around a quotation say has spoken: those behind it, then those before it."""
    outer = outers[number]
    left = outers[number - 1].end if number else paragraph.start
    right = outers[number + 1].start if number + 1 < len(outers) else paragraph.end
    behind = _until_end(text, Span(outer.end, right), text[outer.end - 2 : outer.end], language)
    before = _since_end(text, Span(left, outer.start), language)
    quote = SentenceWord(QUOTE, QUOTE, outer.start)
    return _behind(_words(text, behind, language), language) or _before(
        [*_words(text, before, language), quote], language
    )


def _until_end(text: str, span: Span, last: str, language: Language) -> Span:
    """The rest of the sentence behind a quotation; none where the quotation closes the sentence and another begins."""
    rest = span.of(text).lstrip(" \u00a0")
    opened = rest[:1]
    if last[:1] in (".", "!", "?", "…") and (opened.isupper() or not opened):
        return Span(span.start, span.start)
    if opened == "." and not rest[1:].lstrip().startswith(("—", "–", "-")):
        return Span(span.start, span.start)
    end = next(_ends(text, Span(span.start + 1, span.end), language), None)
    return Span(span.start, end.start() if end else span.end)


def _since_end(text: str, span: Span, language: Language) -> Span:
    ends = [match.end() for match in _ends(text, span, language)]
    return Span(ends[-1], span.end) if ends else span


def _ends(text: str, span: Span, language: Language) -> Iterator[re.Match[str]]:
    """Where sentences end in a stretch: not behind an initial, a title or another abbreviation."""
    for end in _SENTENCE_END.finditer(text, *span):
        word = _LAST_WORD.search(text, max(span.start, end.start() - 20), end.start())
        if not (word and text[end.start()] == "." and abbreviated(word[0].casefold(), language)):
            yield end


@cache
def _token(code: str) -> re.Pattern[str]:
    """A word, figure or sign; a hyphen before a pronoun that stands behind its verb parts the two."""
    language = language_of(code)
    joints, pronouns = either(language.verb_joints), either(language.behind_verbs)
    inner = rf"(?:['’]|-(?!(?:{joints})-|(?:{pronouns})\b))"
    return re.compile(rf"-(?:{joints})-|-(?=(?:{pronouns})\b)|[^\W\d_]+(?:{inner}[^\W\d_]+)*|\d+|[^\w\s]")


def _words(text: str, span: Span, language: Language) -> list[SentenceWord]:
    return [
        SentenceWord(match[0], match[0].casefold().replace("’", "'"), match.start())
        for match in _token(language.code).finditer(text, *span)
        if match[0] not in _MARKS and not match[0].startswith("-")
    ]


def _behind(words: Sequence[SentenceWord], language: Language) -> _Found | None:
    """A cue in the first words: "…", sagte Anna Berg; "…", Berg said; "…", according to Berg."""
    at = _cue(words[:_NEAR], language)
    if at is not None:
        subject = subject_behind(words, at + 1, language) or subject_before(words, at, language)
        subject = subject or bare_subject(words, at, language)
        return _Found(_cue_span(words, at, language), subject) if subject or _alone(words, at, language) else None
    return _sourced(words[: _NEAR + _LONGEST_NAME], language)


def _before(words: Sequence[SentenceWord], language: Language) -> _Found | None:
    """A cue in the words up to the quotation, the last of them."""
    for at in range(len(words) - 1, -1, -1):
        if not reports(words[at], language):
            continue
        if subject := subject_beside(words, at, language) or bare_subject(words, at, language):
            return _Found(_cue_span(words, at, language), subject)
    return _sourced(words, language)


def _alone(words: Sequence[SentenceWord], at: int, language: Language) -> bool:
    """Whether nothing but its auxiliaries stands with a verb whose ending tells of its subject: «…», ha detto."""
    around = [*words[:at], *words[at + 1 : at + 2]]
    return language.drops_subjects and all(
        word.text in PAUSES or word.text == "." or word.form in language.auxiliaries for word in around
    )


def _cue(words: Sequence[SentenceWord], language: Language) -> int | None:
    return next((at for at, word in enumerate(words) if reports(word, language)), None)


def _cue_span(words: Sequence[SentenceWord], at: int, language: Language) -> Span:
    first = at
    while first and words[first - 1].form in language.auxiliaries:
        first -= 1
    return Span(words[first].start, words[at].end)


def _sourced(words: Sequence[SentenceWord], language: Language) -> _Found | None:
    for at in range(len(words)):
        for length in (4, 3, 2, 1):
            if phrase_of(words, at, length) not in language.sources:
                continue
            if found := subject_behind(words, at + length, language) or bare_nouns(words, at + length, language):
                return _Found(Span(words[at].start, words[at + length - 1].end), found)
        if words[at].form in language.sources_behind and (found := subject_before(words, at, language)):
            return _Found(Span(words[at].start, words[at].end), found)
    return None
