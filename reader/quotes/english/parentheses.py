"""Parentheses between a verb and a quotation: clauses between commas, dashes or brackets that hold one of the two."""

from __future__ import annotations

from reader.phrases.cues import Cue
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import FORCES, Force
from reader.phrases.words import DASHES, Word, before_auxiliaries, form_at, may_be_finite, next_comma
from reader.quotes.english.statement_ends import is_dash

_NEAR_WORDS = 9
"""Words from a verb back to its "who" or comma.

Chosen by hand; with 7 or 11 none of 61 articles is read otherwise.
"""
_FAR_WORDS = 24
"""Words from a verb in a parenthesis to the mark that closes it.

Chosen by hand; with 18 or 30 none of 61 articles is read otherwise.
"""
_OPENING = DASHES | {","}
_RELATIVES = frozenset(("who", "which"))
_ABOUT_NOUNS = _RELATIVES | {"that", "whom"}
_BACK_TO = _OPENING | _RELATIVES
_REMARKING = _RELATIVES | {"a", "an", "the", "as", "after", "not"}


def in_parenthesis(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb stands in a clause that closes before the main verb: "Lee, who says it is dry, has …".

    Or before the words, where the clause is about a noun before it: "those who police say left, the “…” of Ogden".
    """
    words = sentence.words
    if words[at - 1].form not in _OPENING and _is_inserted(sentence, cue):
        return any(words[here].form in _OPENING and words[here + 1].form != "and" for here in range(cue.at + 1, at - 1))
    opening = cue.at - 1
    while opening > max(sentence.start, cue.at - _NEAR_WORDS) and words[opening].form not in _BACK_TO:
        opening -= 1
    if words[opening].form not in _RELATIVES or words[opening - 1].form not in _OPENING:
        return False
    closing = _closes_parenthesis(words, opening - 1, cue.at, at)
    following = words[closing + 1].form if closing + 1 < at else ""
    return may_be_finite(following) or following in FORCES


def _is_inserted(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb of saying stands with its subject in a clause about the noun before: "steps that farmers say are".

    "Lee told the board that farmers say" has no such clause.
    """
    subject = cue.subject
    if subject is None or cue.force is not Force.SAYING or not sentence.start + 1 < subject.start < cue.at:
        return False
    led = sentence.words[subject.start - 1].form in _ABOUT_NOUNS
    speaking = (other for other in sentence.cues if other.force is Force.SAYING)
    return led and not any(0 < subject.start - other.at <= _NEAR_WORDS for other in speaking)


def _closes_parenthesis(words: list[Word], opening: int, after: int, at: int) -> int:
    """The mark that closes what the one at word `opening` opens: a comma for a comma, else a dash; without one `at`."""
    last = min(at, after + _FAR_WORDS)
    if words[opening].form == ",":
        return next_comma(words, after, last) or at
    return next((here for here in range(last - 1, after, -1) if words[here].form in DASHES), at)


def in_brackets(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a clause in brackets holds the words: "Lee insists that the march (which had “…” chants) was quiet"."""
    words = sentence.words
    opens = next(
        (here for here in range(at - 1, max(cue.at, at - _FAR_WORDS), -1) if words[here].form in ("(", ")")), cue.at
    )
    return words[opens].form == "(" and opens + 1 < at


def behind_dash(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words are in a remark behind a dash that no other closes: "Lee left — the man of the “…”"."""
    words = sentence.words
    dashes = [here for here in range(cue.at + 1, at) if is_dash(words, here)]
    return len(dashes) % 2 == 1 and form_at(words, dashes[-1] + 1) in _REMARKING


def follows_subject(words: list[Word], cue: Cue, subject: Noun) -> bool:
    """Whether a verb stands behind its subject, with a word or an aside between them: "Lee, of Ogden, had called"."""
    end, first = subject.end, before_auxiliaries(words, cue.at, subject.end)
    aside = words[end].form == "," and end < first - 1 and words[first - 1].form == ","
    return (aside and subject.sort in (Sort.NOUN, Sort.NAME)) or end <= cue.at <= end + 1
