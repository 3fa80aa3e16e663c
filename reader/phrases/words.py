"""The prose of a paragraph as words, each quotation standing in it as one word, cut into sentences.

Reading quotations as single words keeps the sentence around them short: who speaks is decided by what stands outside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.language.english.lines.credits import AGENCIES
from reader.language.english.people.naming import ABBREVIATIONS, CALENDAR, NAME_PREFIXES, NOT_NAMES, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import AUXILIARIES, HELPING, IRREGULAR_PASTS
from reader.model import Span
from reader.phrases.pasted import pasted

# Most words are small letters before a space, which no other form takes apart.
_WORD = re.compile(
    r"(\s*)([a-z]++(?= )"
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s+[A-Z])|[@#$]?\w+(?:(?:[’'&/-]|\.(?![A-Z][a-z])|,(?=\d))\w+)*\+?|\.{3}|--|[^\w\s])"
)

_PREFIXED = re.compile(rf"{NAME_PREFIXES}[A-Z]")

QUOTATION = "“”"
"""The `form` of a word that stands for a whole quotation."""

AUXILIARIES_AND_PASTS = AUXILIARIES | IRREGULAR_PASTS

_AGENCIES = frozenset(name.lower() for name in AGENCIES)

DASHES = frozenset(("-", "--", "–", "—", "―"))

_STOPS = DASHES | {".", "?", "!", QUOTATION}

_LONGEST_NICKNAME = 16
"""Code points of a name in marks within a name, the marks included.

Chosen by hand; with 12 or 20 none of 61 articles is read otherwise.
"""
# What stands before is looked at last, so that the search runs from capital to capital.
_MID_SENTENCE = re.compile(r"[A-Z](?<=[a-z,] .)(?:[\w-]+|[’'][A-Z][\w-]+)")
_SMALL = re.compile(r"\b[a-z][\w-]*")

LONGEST_SENTENCE = 300
"""Words after which a sentence is cut, so that no text without full stops costs more than its length.

Chosen by hand.
"""


class Word(NamedTuple):
    """A word or a punctuation mark: its lower-cased form, and where it stands."""

    form: str
    start: int
    end: int
    capital: bool


def names_of(text: str) -> frozenset[str]:
    """The words, lower-cased, that a text writes with a capital in mid-sentence and nowhere without: its names."""
    return frozenset(word.lower() for word in _MID_SENTENCE.findall(text)).difference(_SMALL.findall(text))


def has_capital(word: str) -> bool:
    """Whether a word begins with a capital, or with one behind a prefix of names: "al-Hart", "deHart"."""
    return word[0].isupper() or (not word.islower() and _PREFIXED.match(word) is not None)


def is_nickname(words: Sequence[Word], at: int) -> bool:
    """Whether a quotation stands within a name: Marcia “Cia” Price."""
    short = words[at].form == QUOTATION and words[at].end - words[at].start <= _LONGEST_NICKNAME
    if not short or not 0 < at < len(words) - 1:
        return False
    initial = at > 1 and words[at - 1].form == "." and words[at - 2].end == words[at - 2].start + 1  # Ann P. “Buzz” Lee
    named = words[at - 1 - initial].capital and words[at + 1].capital
    return named and words[at + 1].form not in NOT_NAMES


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph's words; `sentences` are ranges of word numbers, `quotations` the word number of each quotation."""

    words: list[Word]
    sentences: list[Span]
    quotations: list[int]

    def sentence_of(self, at: int) -> Span:
        """The sentence that holds word `at`."""
        return self.sentences[bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 1]

    def sentence_before(self, at: int) -> Span | None:
        """The sentence before the one that holds word `at`."""
        number = bisect_right(self.sentences, at, key=lambda sentence: sentence.start) - 2
        return self.sentences[number] if number >= 0 else None


def read_prose(text: str, paragraph: Span, marked: Sequence[Span]) -> Prose:
    """Split one paragraph, given the stretches of it that stand between marks, with their marks.

    What a page has pasted into it has no words here.
    """
    words: list[Word] = []
    quotations = []
    at = paragraph.start
    aside = [one for one in pasted(text, paragraph) if not any(each.covers(one) for each in marked)]
    for stretch in sorted([*marked, *aside]) if aside else marked:
        _add_words(words, text, at, stretch.start)
        if stretch not in aside:
            quotations.append(len(words))
            words.append(Word(QUOTATION, *stretch, capital=False))
        at = stretch.end
    _add_words(words, text, at, paragraph.end)
    return Prose(words, _sentences(words, text), quotations)


def _add_words(words: list[Word], text: str, start: int, end: int) -> None:
    at = start
    for space, word in _WORD.findall(text, start, end):
        at += len(space)
        following = at + len(word)
        if word == "." and words and words[-1].end == at and _is_short(words[-1].form):
            last = words[-1]
            words[-1] = Word(last.form + ".", last.start, following, last.capital)
        else:
            form = word.lower()
            if "’" in form or "'" in form:
                form = _uncontracted(form)
            words.append(Word(form, at, following, has_capital(word)))
        at = following


def _is_short(form: str) -> bool:
    """Whether a full stop behind a word only shortens it: "Sen.", "D-Calif."."""
    return form.rpartition("-")[2] in ABBREVIATIONS or form == "v"


def _uncontracted(form: str) -> str:
    """The pronoun in "he's", "they're"; any other word as it is."""
    pronoun = form.replace("’", "'").partition("'")[0]
    return pronoun if pronoun in SUBJECT_PRONOUNS else form


def _sentences(words: list[Word], text: str) -> list[Span]:
    sentences = []
    start = 0
    for at in range(len(words) - 1):
        form = words[at].form
        stops = (form in _STOPS or form[-1] == ".") and _stops(words, at, text)
        if stops or (form == ")" and _closes_bracket(words, at)) or at - start == LONGEST_SENTENCE:
            sentences.append(Span(start, at + 1))
            start = at + 1
    if start < len(words):
        sentences.append(Span(start, len(words)))
    return sentences


def form_at(words: Sequence[Word], at: int) -> str:
    """The form of word `at`; "" behind the last one."""
    return words[at].form if at < len(words) else ""


def next_comma(words: Sequence[Word], start: int, end: int) -> int | None:
    """The first comma from word `start` on and before word `end`."""
    return next((at for at in range(start, end) if words[at].form == ","), None)


def before_auxiliaries(words: list[Word], at: int, start: int) -> int:
    """Where the auxiliaries and adverbs right before word `at` begin, at word `start` or later; without them `at`."""
    while at > start and (words[at - 1].form in AUXILIARIES or words[at - 1].form.endswith("ly")):
        at -= 1
    return at


def may_be_finite(form: str) -> bool:
    """Whether a form can be that of a clause's own verb: an auxiliary or a past tense."""
    return form in AUXILIARIES_AND_PASTS or form.endswith("ed")


def is_past(form: str) -> bool:
    """Whether a form can be a past tense or a participle, as far as it tells."""
    return form in IRREGULAR_PASTS or form.endswith("ed")


def is_finite(form: str) -> bool:
    """Whether a form can make a clause by itself: a past tense or a helping verb, and no adverb as beside these."""
    return form in HELPING or is_past(form)


def is_negated(form: str) -> bool:
    """Whether a form is a helping verb with its "not": "isn't", "wouldn't"."""
    return form.endswith(("n't", "n’t"))


def _stops(words: list[Word], at: int, text: str) -> bool:
    word, following = words[at], words[at + 1]
    if word.form in DASHES:
        return at < 10 and _closes_dateline(words, at, text)
    if word.form not in _STOPS:
        return following.capital and following.form in NOT_NAMES and following.form not in CALENDAR
    begins = following.capital or following.form in (QUOTATION, "(", "[") or following.form[0].isdecimal()
    if word.form in (".", "?", "!"):  # and no point of a number: "a .38 calibre pistol"
        return begins and not (following.form.isdecimal() and following.start == word.end)
    return begins and _closes_sentence(words, at, text)


def _closes_dateline(words: list[Word], at: int, text: str) -> bool:
    """Whether a dash parts a dateline from what it opens: "OGDEN — A dam", "Ogden (OPN) - A dam"."""
    first = words[0]
    shouted = text[first.start : first.end].isupper() and first.end - first.start > 3
    return shouted or (words[at - 1].form == ")" and words[at + 1].capital)


def _closes_bracket(words: list[Word], at: int) -> bool:
    """Whether a bracket around a whole sentence, or a dateline's agency, closes at word `at`, and a sentence begins."""
    if at == 0 or not words[at + 1].capital:
        return False
    dateline = at < 10 and words[at - 1].form in _AGENCIES and all(word.capital for word in words[: at - 2])
    return words[at - 1].form in (".", "?", "!") or dateline


def _closes_sentence(words: list[Word], at: int, text: str) -> bool:
    """Whether the quotation that is word `at` ends its sentence by its own last mark."""
    end = text[words[at].start : words[at].end].rstrip("”\"'’»“」』 ")[-1:]
    led = at > 0 and words[at - 1].form in (":", ",")
    return end == "." or (end in ("?", "!", "…") and (led or words[at + 1].form == QUOTATION))
