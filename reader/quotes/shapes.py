"""The shapes in which a sentence gives its quoted words to somebody."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.speech import PARTICIPLE_END, SOURCE_PHRASES
from reader.model import How, Span
from reader.quotes.cues import Cue, find_cues, inverted_subject, subject_of
from reader.quotes.nouns import Noun, Sort, find_nouns
from reader.quotes.words import QUOTATION, Prose, Word


class Attribution(NamedTuple):
    """Who is said to speak and by which words; `how` tells where they stand."""

    cue: Span | None
    mention: Span
    how: How


class Sentence(NamedTuple):
    """A sentence's words with what was found in them."""

    words: list[Word]
    start: int
    end: int
    nouns: list[Noun]
    cues: list[Cue]


def read_sentence(prose: Prose, sentence: Span) -> Sentence:
    """Find the noun phrases and verbs of saying of one sentence."""
    nouns = find_nouns(prose.words, *sentence)
    return Sentence(prose.words, *sentence, nouns, find_cues(prose.words, *sentence))


def attribute(sentence: Sentence, text: str, at: int) -> Attribution | None:
    """Whom the sentence around the quotation at word `at` names as its speaker."""
    after, before = (_after, _before) if _leads(sentence, text, at) else (_before, _after)
    return (
        after(sentence, at)
        or before(sentence, at)
        or _source(sentence)
        or _trailing(sentence, at)
        or _owner(sentence, at)
    )


def _leads(sentence: Sentence, text: str, at: int) -> bool:
    """Whether the quotation ends in the way that leads on to "said Smith"."""
    word = sentence.words[at]
    if at == sentence.start:
        return True
    end = text[word.start : word.end].rstrip("”\"'’»“」』 ")[-1:]
    following = sentence.words[at + 1].form if at + 1 < sentence.end else ""
    return end in (",", "?", "!", "—") and following not in (".", "") or following == ","


def _after(sentence: Sentence, at: int) -> Attribution | None:
    stop = _next_quotation(sentence, at)
    for cue in sentence.cues:
        if not at < cue.at < stop:
            continue
        within = [noun for noun in sentence.nouns if noun.start > at]
        noun = inverted_subject(sentence.words, cue, within) or subject_of(sentence.words, cue, within, at + 1)
        if noun and noun.sort is not Sort.OTHER or (noun and noun.end == cue.at):
            return _found(sentence, cue, noun)
        if noun is None and cue.at == at + 1:
            return None
    return None


def _next_quotation(sentence: Sentence, at: int) -> int:
    for here in range(at + 1, sentence.end):
        if sentence.words[here].form == QUOTATION:
            return here
    return sentence.end


def _before(sentence: Sentence, at: int) -> Attribution | None:
    for cue in reversed(sentence.cues):
        if cue.at > at:
            continue
        before = [noun for noun in sentence.nouns if noun.end <= cue.at]
        noun = inverted_subject(sentence.words, cue, sentence.nouns)
        if noun is None or noun.end > at:
            noun = subject_of(sentence.words, cue, before, sentence.start)
        if noun:
            return _found(sentence, cue, noun)
    return None


def _trailing(sentence: Sentence, at: int) -> Attribution | None:
    """`… “…” and more, Smith said.`"""
    return _after(sentence, at)


def _source(sentence: Sentence) -> Attribution | None:
    """`According to Smith, …`"""
    words = sentence.words
    for phrase in SOURCE_PHRASES:
        for at in range(sentence.start, sentence.end - len(phrase)):
            if all(words[at + step].form == form for step, form in enumerate(phrase)):
                for noun in sentence.nouns:
                    if noun.start >= at + len(phrase):
                        cue = Span(words[at].start, words[at + len(phrase) - 1].end)
                        return Attribution(cue, _mention(words, noun), How.CUE)
    return None


def _owner(sentence: Sentence, at: int) -> Attribution | None:
    """The subject of a sentence that quotes a few words without a verb of saying."""
    for noun in sentence.nouns:
        if noun.start > at:
            break
        if noun.sort >= Sort.NOUN:
            return Attribution(None, _mention(sentence.words, noun), How.CUE)
    return None


def _found(sentence: Sentence, cue: Cue, noun: Noun) -> Attribution:
    word = sentence.words[cue.at]
    return Attribution(Span(word.start, word.end), _mention(sentence.words, noun), How.CUE)


def _mention(words: list[Word], noun: Noun) -> Span:
    return Span(words[noun.start].start, words[noun.end - 1].end)
