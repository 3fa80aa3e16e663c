"""What is told "according to Smith": which part of a sentence, its source named first, within it or last."""

from __future__ import annotations

from itertools import pairwise

from reader.language.english.people.reporting import (
    BEING,
    HELPING,
    NOUNS_AS_WELL,
    PREPOSITIONS,
    REPORTING_VERBS,
)
from reader.model import Span
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.words import AUXILIARIES_AND_PASTS, Word, is_finite, is_negated
from reader.quotes.english.statement_starts import past_lead

_VERBS = AUXILIARIES_AND_PASTS | REPORTING_VERBS
_DESCRIBING = frozenset(("who", "whose", "which", "and"))
_OPENING = CLAUSE_OPENERS | PREPOSITIONS
_MAIN = BEING | HELPING
_LINKING = frozenset(("is", "are", "was", "were"))


def told_by(sentence: Sentence, source: Span, mention: Noun) -> Span | None:
    """What a sentence tells besides its source: what follows one that opens it, else what stands before its comma.

    Where only an opening stands before it, what follows: "But the next day, according to Lee, it rained". None where
    the source parts a subject from its verb.
    """
    words = sentence.words
    cue = next(at for at in range(sentence.start, sentence.end) if words[at].start == source.start)
    begin = _past_description(sentence, cue)
    behind = Span(begin, sentence.end) if begin else None
    if cue == sentence.start:
        return behind
    before = Span(sentence.start, cue - 1)
    if words[cue - 1].form != "," or _parts_a_clause(sentence, before, mention):
        return None
    if mention.end >= sentence.end or words[mention.end].form != "," or _is_clause(sentence, before):
        return past_lead(words, before)
    return behind if behind and _is_clause(sentence, behind) else None


def only_opens(words: list[Word]) -> bool:
    """Whether words are a phrase or a clause before another: "Despite the rain", but not "Around 30 people came"."""
    numbered = len(words) > 1 and words[1].form[0].isdecimal()
    return words[0].form in _OPENING and not numbered and all(word.form != "," for word in words)


def _parts_a_clause(sentence: Sentence, before: Span, mention: Noun) -> bool:
    """Whether the verb of what is told follows its source: "One of the steps, according to Lee, is to wait"."""
    words = sentence.words
    if words[before.end - 1].form in _LINKING:
        return True
    later = range(mention.end, sentence.end - 1)
    return any(words[at].form == "," and _is_main(words[at + 1].form) for at in later)


def _is_main(form: str) -> bool:
    return form in _MAIN or is_negated(form)


def _is_clause(sentence: Sentence, part: Span) -> bool:
    """Whether a part of a sentence is more than an opening or the rest of it: "After the vote", "The likeliest way"."""
    words = sentence.words[part.start : part.end]
    within = any(word.form == "according" for word in words)
    acting = [word.form in REPORTING_VERBS or is_finite(word.form) for word in words]
    return any(acting) and not only_opens(words) and not within and (not acting[0] or words[0].form in NOUNS_AS_WELL)


def _past_description(sentence: Sentence, at: int) -> int | None:
    """The word where the clause begins behind a source: past its comma and past what describes it, "the editor at …".

    None where no comma closes the source, or its description, or nothing follows.
    """
    words = sentence.words
    commas = [here for here in range(at, sentence.end - 1) if words[here].form == ","]
    for comma, following in pairwise([*commas, sentence.end]):
        within = words[comma + 1 : following]
        noun = sentence.noun_at(comma + 1)
        verbal = any(word.form in _VERBS for word in within)
        described = noun is not None and noun.sort is Sort.NOUN and not verbal
        if within and (described or within[0].form in _DESCRIBING):
            continue
        return comma + 1
    return None
