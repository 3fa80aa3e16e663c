"""Words beside a verb of speech that name who spoke, in any language that has a record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.records.record import Language
from reader.model import Span

_LONGEST_DESCRIPTION = 4
"""Words of a description that begins no name. Chosen by hand."""
# What stands for a quotation behind the words before it.
QUOTE = '"'
PAUSES = frozenset(",;:—–-")


@dataclass(frozen=True, slots=True)
class SentenceWord:
    """A word or a sign, its casefolded form with straight apostrophes, and where it begins."""

    text: str
    form: str
    start: int

    @property
    def end(self) -> int:
        """The position behind it."""
        return self.start + len(self.text)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


def abbreviated(word: str, language: Language) -> bool:
    """Whether a full stop behind a casefolded word ends no sentence: an initial, a title, an abbreviation."""
    return len(word) == 1 or word in language.abbreviations


def reports(word: SentenceWord, language: Language) -> bool:
    """Whether a word is a verb of speech, perhaps behind a pronoun that an apostrophe ties to it: l'assure."""
    return word.form in language.speech_verbs or word.form.partition("'")[2] in language.speech_verbs


def bare_subject(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """The noun behind a verb that it agrees with, where nouns have no articles: сообщила полиция, заявили в полиции."""
    if not language.agreement or at + 1 >= len(words):
        return None
    if words[at + 1].form in language.within:
        return bare_nouns(words, at + 2, language)
    endings = next((nouns for verbs, nouns in language.agreement.items() if words[at].form.endswith(verbs)), "")
    fits = words[at + 1].form.endswith(tuple(endings)) and not words[at + 1].form.endswith(language.oblique)
    return bare_nouns(words, at + 1, language) if fits else None


def bare_nouns(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """Nouns without an article before them: fuentes del Ayuntamiento, очевидцев."""
    end = last = at
    while end < min(len(words), at + _LONGEST_DESCRIPTION) and words[end].text[0].isalpha():
        word = words[end]
        linked = word.form in language.particles or word.form in language.articles
        if reports(word, language) or (word.form in language.stop_words | language.prepositions and not linked):
            break
        end += 1
        last = last if linked else end
    opens = last > at and words[at].form not in language.stop_words
    return Span(words[at].start, words[last - 1].end) if opens else None


def _carried(words: Sequence[SentenceWord], at: int, language: Language) -> int:
    """The word after the particles of a name that stand at a word, as in Ursula von der Aue; the same where none do."""
    end = at
    while end < len(words) and any(phrase_of(words, end, length) in language.particles for length in (2, 1)):
        end += 2 if phrase_of(words, end, 2) in language.particles else 1
    return end


def phrase_of(words: Sequence[SentenceWord], at: int, length: int) -> str:
    """So many words from one on, in their forms, as one phrase."""
    return " ".join(word.form for word in words[at : at + length])


def subject_behind(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """The noun phrase that begins within a few words from `at`: a name, a pronoun, or a description.

    Whom the words were said to may stand before it.
    """
    preposition, elided, _ = words[at].form.partition("'") if at < len(words) else ("", "", "")
    if preposition in language.addressing:
        at = _behind_addressee(words, at if elided else at + 1, language)
    for here in range(at, min(at + 4, len(words))):
        word = words[here]
        if word.form in language.pronouns and here == at:
            return Span(word.start, word.end)
        if word.form in language.articles:
            return _described(words, here, language)
        if word.text in PAUSES or word.form in language.prepositions | language.openers:
            return None
        if _names(word, language):
            return _name(words, here, language)
    return None


def _behind_addressee(words: Sequence[SentenceWord], at: int, language: Language) -> int:
    """The word behind whom somebody spoke to, which begins at `at`: an office with its name, an acronym, a person.

    What begins with an article behind it is somebody else, and so are the last two of many capitals behind an office.
    """
    begins = at + (at < len(words) and words[at].form in language.articles)
    office = begins > at or (begins < len(words) and not _names(words[begins], language))
    named = end = _past_small(words, begins, language)
    while end < len(words) and words[end].capital:
        end += 1
    if begins < named < len(words) and _is_article(words[named], language):
        return named
    if _is_acronym(words, begins, named):
        return begins + 1
    return end - 2 if office and end - named > 2 else end


def _past_small(words: Sequence[SentenceWord], begins: int, language: Language) -> int:
    """The end of the words in small letters from one on, before an article among them."""
    end = begins
    while end < len(words) and words[end].text[0].isalpha() and not words[end].capital:
        if end > begins and _is_article(words[end], language):
            return end
        end += 1
    return end


def _is_article(word: SentenceWord, language: Language) -> bool:
    return word.form in language.articles and not word.capital


def _is_acronym(words: Sequence[SentenceWord], at: int, named: int) -> bool:
    """Whether the first word, before the capitals from word `named` on, is all in capitals behind its article."""
    if at >= len(words) or named != at + (not words[at].capital):
        return False
    return words[at].text.rpartition("’")[2].rpartition("'")[2].isupper()


def subject_before(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """The first noun phrase of the clause before a verb that no preposition governs."""
    governed = bool(words) and _opens_as_participle(words[:at], language)
    here = int(governed)
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


def subject_beside(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """Who stands before a verb, or else behind it; first behind it where its clause begins so."""
    if _is_inverted(words[:at], language):
        return subject_behind(words, at + 1, language) or subject_before(words, at, language)
    return subject_before(words, at, language) or subject_behind(words, at + 1, language)


def _is_inverted(words: Sequence[SentenceWord], language: Language) -> bool:
    """Whether the clause of these words before a verb begins in a way that puts its subject behind the verb."""
    if not language.verb_second:
        return False
    comma = next((at + 1 for at in range(len(words) - 1, -1, -1) if words[at].text == ","), 0)
    return comma < len(words) and words[comma].form in language.prepositions


def _opens_as_participle(words: Sequence[SentenceWord], language: Language) -> bool:
    """Whether a sentence begins with what had been done to its subject: Interrogé par Radio Larray, le préfet …"""
    first, second = (*words[:2], None, None)[:2]
    if first is None or second is None or not first.capital or not first.form.endswith(language.participles or ("\0",)):
        return False
    return second.text == "," or second.form in language.prepositions


def _phrase(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
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


def _names(word: SentenceWord, language: Language) -> bool:
    """Whether a capital makes the word a name, or the title of one."""
    common = (word.form in language.stop_words and word.form not in language.titles) or word.form in language.weekdays
    return word.capital and not common


def _name(words: Sequence[SentenceWord], at: int, language: Language) -> Span:
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


def _described(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """The description from its article on; the name that closes it, where one does: "la alcaldesa Ana Berg"."""
    end = at + 1
    last = min(len(words), at + 5)
    while end < last and (words[end].text[0].isalpha() or _closes(words, end, language)):
        word = words[end]
        if _begins_clause(word, language):
            break
        if _is_proper(words, at, end, language) and (end == at + 1 or words[end - 1].form not in language.prepositions):
            return _name(words, end, language)
        if word.form in language.prepositions and word.form not in language.particles | language.articles:
            break
        end += 1
    return _apposition(words, end, language) or (Span(words[at].start, words[end - 1].end) if end > at + 1 else None)


def _begins_clause(word: SentenceWord, language: Language) -> bool:
    """Whether a word is a verb of saying, an auxiliary or a word that opens what is said."""
    return reports(word, language) or word.form in language.auxiliaries or word.form in language.openers


def _is_proper(words: Sequence[SentenceWord], at: int, end: int, language: Language) -> bool:
    """Whether word `end` of the description from word `at` on is a name; where nouns have capitals, behind a noun."""
    return _names(words[end], language) and (not language.nouns_capital or _after_noun(words, at, end, language))


def _apposition(words: Sequence[SentenceWord], at: int, language: Language) -> Span | None:
    """The name behind the comma that follows a description: "la maire, Anne Berg"; where all nouns have capitals none.

    Right before the quotation it begins a sentence of its own: "Secondo i giudici, Berg «…»".
    """
    follows = at < len(words) - 1 and words[at].text == "," and _names(words[at + 1], language)
    if not follows or language.nouns_capital:
        return None
    name = _name(words, at + 1, language)
    behind = next((word for word in words if word.start >= name.end), None)
    return None if behind and behind.text == QUOTE else name


def _closes(words: Sequence[SentenceWord], at: int, language: Language) -> bool:
    """Whether a word is the point behind an abbreviation."""
    return words[at].text == "." and abbreviated(words[at - 1].form, language)


def _after_noun(words: Sequence[SentenceWord], at: int, end: int, language: Language) -> bool:
    """Whether a capital stands right behind another noun, as in German a name does: die Ministerin Berg."""
    return end > at + 1 and words[end - 1].capital and words[end - 1].form not in language.articles
