"""Quotations and their speakers in any language that has a record: marks, dashes, speech verbs and source phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.languages import language_of
from reader.language.record import Language
from reader.model import Article, How, Part, Quotation, Span
from reader.quotes.marks import find_marked

_TOKEN = re.compile(r"-t-|-(?=(?:elle|il)s?\b)|[^\W\d_]+(?:(?:['’]|-(?!t-|(?:elle|il)s?\b))[^\W\d_]+)*|\d+|[^\w\s]")
_DASH = re.compile(r"[—–-]")
_SENTENCE_END = re.compile(r"[.!?…][»”“\"]?\s+(?=[^\W\d_a-z])")
_LAST_WORD = re.compile(r"[^\W_]+$")
_NEAR = 9
_LONGEST_NAME = 6
_LONGEST_DESCRIPTION = 4
_MARKS = frozenset((*"«»„“”\"'’", "-", "-t-"))
# What stands for a quotation behind the words before it.
_QUOTE = '"'
_PAUSES = frozenset(",;:—–-")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    form: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class _Found:
    """A cue and whom it names; nobody where the verb's ending alone tells of a speaker."""

    cue: Span
    mention: Span | None


def find_quotations_generally(article: Article) -> tuple[Quotation, ...]:
    """The direct quotations of the article's body, sorted; speakers only as far as the language's record names cues."""
    language = language_of(article.language)
    found: list[Quotation] = []
    for paragraph in article.paragraphs:
        if paragraph.part is Part.BODY:
            found += _in_paragraph(article.text, paragraph.span, language)
    return tuple(sorted(found, key=lambda quotation: quotation.span))


def _in_paragraph(text: str, paragraph: Span, language: Language) -> Iterator[Quotation]:
    stretches = [(marked.span, marked.outer) for marked in find_marked(text, paragraph, elisions=frozenset())]
    if not stretches and language.dash_dialogue and _DASH.match(text, paragraph.start):
        stretches = [(span, span) for span in _spoken(text, paragraph, language)]
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


def _opens_sentence(text: str, outers: Sequence[Span], number: int, language: Language) -> bool:
    """Whether no word of a quotation's own sentence stands before it."""
    return not _words(text, _since_end(text, Span(outers[number - 1].end, outers[number].start), language))


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
        words = _words(text, Span(begin, end))
        cue = next((at for at, word in enumerate(words[:3]) if _reports(word, language)), None)
        if words and cue is None:
            cut = _cut(words, language)
            stop = words[cut].start if cut else end
            said = text[begin:stop]
            left = begin + len(said) - len(said.lstrip(" ,.»”"))
            yield Span(left, max(left + 1, begin + len(said.rstrip(" ,—–-"))))


def _cut(words: Sequence[_Word], language: Language) -> int:
    """The word after a comma at which inverted speech begins: "… plus, a dit Anne Berg"; 0 where none does."""
    for at, word in enumerate(words[1:], 1):
        if words[at - 1].text in (",", "!", "?"):
            after = words[at : at + 3]
            first = next((each for each in after if each.form not in language.auxiliaries), None)
            if first and _reports(first, language) and not word.capital:
                return at
    return 0


def _attributed(text: str, paragraph: Span, outers: Sequence[Span], number: int, language: Language) -> _Found | None:
    """Who the words around a quotation say has spoken: those behind it, then those before it."""
    outer = outers[number]
    left = outers[number - 1].end if number else paragraph.start
    right = outers[number + 1].start if number + 1 < len(outers) else paragraph.end
    behind = _until_end(text, Span(outer.end, right), text[outer.end - 2 : outer.end], language)
    before = _since_end(text, Span(left, outer.start), language)
    quote = _Word(_QUOTE, _QUOTE, outer.start)
    return _behind(_words(text, behind), language) or _before([*_words(text, before), quote], language)


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
        if not (word and text[end.start()] == "." and _abbreviated(word[0].casefold(), language)):
            yield end


def _abbreviated(word: str, language: Language) -> bool:
    return len(word) == 1 or word in language.abbreviations


def _words(text: str, span: Span) -> list[_Word]:
    return [
        _Word(match[0], match[0].casefold().replace("’", "'"), match.start())
        for match in _TOKEN.finditer(text, *span)
        if match[0] not in _MARKS
    ]


def _behind(words: Sequence[_Word], language: Language) -> _Found | None:
    """A cue in the first words: "…", sagte Anna Berg; "…", Berg said; "…", according to Berg."""
    at = _cue(words[:_NEAR], language)
    if at is not None:
        subject = _subject(words, at + 1, language) or _subject_before(words, at, language)
        subject = subject or _bare_subject(words, at, language)
        return _Found(_cue_span(words, at, language), subject) if subject or _alone(words, at, language) else None
    return _sourced(words[: _NEAR + _LONGEST_NAME], language)


def _before(words: Sequence[_Word], language: Language) -> _Found | None:
    """A cue in the words up to the quotation, the last of them."""
    for at in range(len(words) - 1, -1, -1):
        if _reports(words[at], language):
            subject = _subject_before(words, at, language) or _subject(words, at + 1, language)
            if subject := subject or _bare_subject(words, at, language):
                return _Found(_cue_span(words, at, language), subject)
    return _sourced(words, language)


def _reports(word: _Word, language: Language) -> bool:
    """Whether a word is a verb of speech, perhaps behind a pronoun that an apostrophe ties to it: l'assure."""
    return word.form in language.speech_verbs or word.form.partition("'")[2] in language.speech_verbs


def _alone(words: Sequence[_Word], at: int, language: Language) -> bool:
    """Whether nothing but its auxiliaries stands with a verb whose ending tells of its subject: «…», ha detto."""
    around = [*words[:at], *words[at + 1 : at + 2]]
    return language.drops_subjects and all(
        word.text in _PAUSES or word.text == "." or word.form in language.auxiliaries for word in around
    )


def _bare_subject(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The noun behind a verb that it agrees with, where nouns have no articles: сообщила полиция, заявили в полиции."""
    if not language.agreement or at + 1 >= len(words):
        return None
    if words[at + 1].form in language.within:
        return _bare_nouns(words, at + 2, language)
    endings = next((nouns for verbs, nouns in language.agreement.items() if words[at].form.endswith(verbs)), "")
    fits = words[at + 1].form.endswith(tuple(endings)) and not words[at + 1].form.endswith(language.oblique)
    return _bare_nouns(words, at + 1, language) if fits else None


def _bare_nouns(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """Nouns without an article before them: fuentes del Ayuntamiento, очевидцев."""
    end = last = at
    while end < min(len(words), at + _LONGEST_DESCRIPTION) and words[end].text[0].isalpha():
        word = words[end]
        linked = word.form in language.particles or word.form in language.articles
        if _reports(word, language) or (word.form in language.stop_words | language.prepositions and not linked):
            break
        end += 1
        last = last if linked else end
    opens = last > at and words[at].form not in language.stop_words
    return Span(words[at].start, words[last - 1].end) if opens else None


def _carried(words: Sequence[_Word], at: int, language: Language) -> int:
    """The word after the particles of a name that stand at a word, as in Ursula von der Aue; the same where none do."""
    end = at
    while end < len(words) and any(_phrase_of(words, end, length) in language.particles for length in (2, 1)):
        end += 2 if _phrase_of(words, end, 2) in language.particles else 1
    return end


def _phrase_of(words: Sequence[_Word], at: int, length: int) -> str:
    return " ".join(word.form for word in words[at : at + length])


def _cue(words: Sequence[_Word], language: Language) -> int | None:
    return next((at for at, word in enumerate(words) if _reports(word, language)), None)


def _cue_span(words: Sequence[_Word], at: int, language: Language) -> Span:
    first = at
    while first and words[first - 1].form in language.auxiliaries:
        first -= 1
    return Span(words[first].start, words[at].end)


def _sourced(words: Sequence[_Word], language: Language) -> _Found | None:
    for at in range(len(words)):
        for length in (4, 3, 2, 1):
            if _phrase_of(words, at, length) not in language.sources:
                continue
            if found := _subject(words, at + length, language) or _bare_nouns(words, at + length, language):
                return _Found(Span(words[at].start, words[at + length - 1].end), found)
        if words[at].form in language.sources_behind and (found := _subject_before(words, at, language)):
            return _Found(Span(words[at].start, words[at].end), found)
    return None


def _subject(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The noun phrase that begins within a few words from `at`: a name, a pronoun, or a description."""
    for here in range(at, min(at + 4, len(words))):
        word = words[here]
        if word.form in language.pronouns and here == at:
            return Span(word.start, word.end)
        if word.form in language.articles:
            return _described(words, here, language)
        if word.text in _PAUSES or word.form in language.prepositions | language.openers:
            return None
        if _names(word, language):
            return _name(words, here, language)
        if word.capital and word.form in language.titles:
            continue
    return None


def _subject_before(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The first noun phrase of the clause before a verb that no preposition governs."""
    here, governed = 0, False
    while here < at:
        span = _phrase(words[:at], here, language)
        if span and not governed:
            return span
        if span:
            governed = False
        elif words[here].form in language.prepositions:
            governed = True
        elif words[here].text == ",":
            governed = False
        here = max(here + 1, sum(word.end <= span.end for word in words) if span else 0)
    return None


def _phrase(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The noun phrase that begins at a word."""
    word = words[at]
    if word.form in language.articles:
        return _described(words, at, language)
    if word.form in language.pronouns:
        return Span(word.start, word.end)
    if not _names(word, language):
        return None
    if not language.articles and language.is_title(word.form):
        at = next((here for here in range(at + 1, min(at + 4, len(words))) if _names(words[here], language)), at)
    return _name(words, at, language)


def _names(word: _Word, language: Language) -> bool:
    """Whether a capital makes the word a name, or the title of one."""
    common = (word.form in language.stop_words and word.form not in language.titles) or word.form in language.weekdays
    return word.capital and not common


def _name(words: Sequence[_Word], at: int, language: Language) -> Span:
    """The name that begins at a word, without titles before it."""
    end = at + 1
    while end < len(words):
        if _names(words[end], language) or _closes(words, end, language):
            end += 1
            continue
        carried = _carried(words, end, language)
        if carried == end or carried >= len(words) or not _names(words[carried], language):
            break
        end = carried + 1
    while at < end - 1 and language.is_title(words[at].form):
        at += 2 if words[at + 1].text == "." and at + 2 < end else 1
    last = end - 1 if words[end - 1].text != "." else end - 2
    return Span(words[at].start, words[max(at, last)].end)


def _described(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The description from its article on; the name that closes it, where one does: "la alcaldesa Ana Berg"."""
    end = at + 1
    while end < len(words) and end < at + 5 and (words[end].text[0].isalpha() or _closes(words, end, language)):
        word = words[end]
        if _reports(word, language) or word.form in language.auxiliaries or word.form in language.openers:
            break
        proper = _names(word, language) and not (language.nouns_capital and not _after_noun(words, at, end, language))
        if proper and (end == at + 1 or words[end - 1].form not in language.prepositions):
            return _name(words, end, language)
        if word.form in language.prepositions and word.form not in language.particles | language.articles:
            break
        end += 1
    return _apposition(words, end, language) or (Span(words[at].start, words[end - 1].end) if end > at + 1 else None)


def _apposition(words: Sequence[_Word], at: int, language: Language) -> Span | None:
    """The name behind the comma that follows a description: "la maire, Anne Berg"; where all nouns have capitals none.

    Right before the quotation it begins a sentence of its own: "Secondo i giudici, Berg «…»".
    """
    follows = at < len(words) - 1 and words[at].text == "," and _names(words[at + 1], language)
    if not follows or language.nouns_capital:
        return None
    name = _name(words, at + 1, language)
    behind = next((word for word in words if word.start >= name.end), None)
    return None if behind and behind.text == _QUOTE else name


def _closes(words: Sequence[_Word], at: int, language: Language) -> bool:
    """Whether a word is the point behind an abbreviation."""
    return words[at].text == "." and _abbreviated(words[at - 1].form, language)


def _after_noun(words: Sequence[_Word], at: int, end: int, language: Language) -> bool:
    """Whether a capital stands right behind another noun, as in German a name does: die Ministerin Berg."""
    return end > at + 1 and words[end - 1].capital and words[end - 1].form not in language.articles
