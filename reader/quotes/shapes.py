"""The shapes in which a sentence gives its quoted words to somebody."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.speech import SOURCE_PHRASES
from reader.model import How, Span
from reader.phrases.cues import Cue, Force, main_subject
from reader.phrases.nouns import Sort
from reader.phrases.sentences import Sentence
from reader.phrases.words import DASHES, QUOTATION
from reader.quotes.terms import has_title_case, is_aside, is_title


class Attribution(NamedTuple):
    """Who is said to speak and by which words; `how` tells where they stand."""

    cue: Span | None
    mention: Span
    how: How


def attribute(sentence: Sentence, text: str, at: int) -> Attribution | None:
    """Whom the sentence around the quotation at word `at` names as its speaker.

    None where nobody is named; a title or a term in marks is nobody's words, and has no attribution either.
    """
    quoted = text[sentence.words[at].start : sentence.words[at].end]
    if is_title(quoted, sentence.words, at):
        return None
    dashed = _dashed(sentence, at)
    if dashed:
        return dashed
    before, after = _before(sentence, at), _after(sentence, at)
    if _leads(sentence, text, at):
        cue = after or before
    elif after and after.force > Force.WEAK and (before is None or before.force is Force.WEAK):
        cue = after
    else:
        cue = before or after
    if cue is None or cue.force is Force.WEAK:
        found = source(sentence) or (_found(sentence, cue) if cue else _beside(sentence, at))
    else:
        found = _found(sentence, cue)
    if found or is_aside(quoted, sentence.words, at) or has_title_case(quoted):
        return found
    return _owner(sentence, at)


def _leads(sentence: Sentence, text: str, at: int) -> bool:
    """Whether the quotation ends in the way that leads on to "said Smith"."""
    word = sentence.words[at]
    if at == sentence.start:
        return True
    end = text[word.start : word.end].rstrip("”\"'’»“」』 ")[-1:]
    following = sentence.words[at + 1].form if at + 1 < sentence.end else ""
    return (end in (",", "?", "!", "—") and following not in (".", "")) or following == ","


def _after(sentence: Sentence, at: int) -> Cue | None:
    """`“…,” said Smith`, `“…,” Smith, a trader, said`; `“…” and more, Smith said`."""
    stop = _next_quotation(sentence, at)
    for cue in sentence.cues:
        if at < cue.at < stop and cue.subject and cue.subject.start > at:
            first = min(cue.at, cue.subject.start)
            before = sentence.words[first - 1].form
            if before == QUOTATION or (before == "," and (first == at + 2 or cue.force is Force.SAYING)):
                return cue
    return None


def _beside(sentence: Sentence, at: int) -> Attribution | None:
    """`“…,” Smith grinned.`: whoever stands right after a whole quotation, whatever the verb."""
    if at == sentence.start:
        for noun in sentence.nouns:
            if noun.start == at + 1 and noun.sort >= Sort.NOUN and not noun.possessive:
                return Attribution(None, sentence.span(noun), How.CUE)
    return None


def _dashed(sentence: Sentence, at: int) -> Attribution | None:
    """`“…” — Ann Lee` to the end of the sentence."""
    words = sentence.words
    if at + 2 < sentence.end and words[at + 1].form in DASHES:
        for noun in sentence.nouns:
            whole = noun.end >= sentence.end - 1 or words[noun.end].form in (",", ".", "(")
            if noun.start == at + 2 and noun.sort is Sort.NAME and whole and not _has_cue(sentence, at):
                return Attribution(None, sentence.span(noun), How.OWN_LINE)
    return None


def _has_cue(sentence: Sentence, at: int) -> bool:
    return any(cue.at > at for cue in sentence.cues)


def _next_quotation(sentence: Sentence, at: int) -> int:
    for here in range(at + 1, sentence.end):
        if sentence.words[here].form == QUOTATION:
            return here
    return sentence.end


def _before(sentence: Sentence, at: int) -> Cue | None:
    """`Smith said: “…”`, `Smith told her that “…”`: of several verbs the surest, and of these the last."""
    best: Cue | None = None
    for cue in sentence.cues:
        if cue.at > at:
            break
        if cue.subject and (best is None or cue.force >= best.force):
            best = cue
    return best


def source(sentence: Sentence) -> Attribution | None:
    """`According to Smith, …`"""
    words = sentence.words
    for at in range(sentence.start, sentence.end):
        phrase = SOURCE_PHRASES.get(words[at].form)
        if phrase and tuple(word.form for word in words[at + 1 : at + 1 + len(phrase)]) == phrase:
            last = at + len(phrase)
            noun = next((noun for noun in sentence.nouns if noun.start > last), None)
            if noun:
                return Attribution(Span(words[at].start, words[last].end), sentence.span(noun), How.CUE)
    return None


def reported_in(sentence: Sentence) -> Attribution | None:
    """Whom a sentence without quoted words lets speak: the quotation after it may be theirs."""
    for cue in reversed(sentence.cues):
        if cue.subject and cue.force > Force.WEAK:
            return _found(sentence, cue)
    return None


def about(sentence: Sentence) -> Attribution | None:
    """Whom a sentence without quoted words is about."""
    named = [noun for noun in sentence.nouns if noun.sort >= Sort.NAME]
    noun = main_subject(sentence.words, sentence.start, named)
    return Attribution(None, sentence.span(noun), How.CUE) if noun else None


def _owner(sentence: Sentence, at: int) -> Attribution | None:
    """The subject of a sentence that quotes a few words without a verb of saying."""
    noun = main_subject(sentence.words, sentence.start, [noun for noun in sentence.nouns if noun.end <= at])
    return Attribution(None, sentence.span(noun), How.CUE) if noun else None


def _found(sentence: Sentence, cue: Cue) -> Attribution:
    word = sentence.words[cue.at]
    assert cue.subject
    return Attribution(Span(word.start, word.end), sentence.span(cue.subject), How.CUE)
