"""A few quoted words that say nothing by themselves, in the clause that they are quoted in."""

from __future__ import annotations

from reader.language.english.people.naming import DETERMINERS, SUBJECT_PRONOUNS
from reader.model import Quotation, Span, Witness
from reader.phrases.sentence_part import clause_around

_CLAUSE = 6
"""The fewest words of a quotation that begins with a subject and is taken for a clause. Chosen by hand."""


def clause_of(witness: Witness, quotation: Quotation) -> str:
    """The clause around a few quoted words that have no subject of their own; empty for any other quotation."""
    text = witness.article.text
    first = text[quotation.span.start]
    passage = witness.around(quotation.span)
    within = passage.start < quotation.span.start - 1 and quotation.span.end <= passage.end
    if not (quotation.direct and within and first.islower()) or _has_a_subject(quotation.span.of(text)):
        return ""
    clause = clause_around(text, passage, [quotation.span])
    last = quotation.span.end - 1
    if text[last] in ",.":  # which part the words from what follows, inside their marks
        return Span(clause.start, last).line_of(text) + text[last + 1 : last + 2]
    return clause.line_of(text)


def _has_a_subject(words: str) -> bool:
    """Whether quoted words begin with somebody or something, and are long enough to say what it does."""
    found = words.lower().split()
    return len(found) >= _CLAUSE and (found[0] in SUBJECT_PRONOUNS or found[0] in DETERMINERS or found[0] == "there")
