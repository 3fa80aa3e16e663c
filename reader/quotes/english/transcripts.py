"""Transcripts: paragraphs that begin with the speaker's name and a colon, in marks or without, and interviews."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.people.naming import ANSWER_LABELS, NOT_SPEAKERS, QUESTION_LABELS
from reader.model import Span

_CAPITALISED = r"[^\W\d_a-z][\w.’'-]*"
_LABEL = re.compile(
    rf"[“\"‘'«]?(?P<name>[^\W\d_a-z][^\W\d_]*[.’'-]?(?:[ \u00a0]{{1,2}}{_CAPITALISED}){{0,4}})"
    r"(?: \([^()\n]{1,30}\))?:\s+(?=[^\W\d]|[\[(“\"‘'])"
)
_POSTED_BY = re.compile(r"(?:[—–]|--)\s?(?P<name>[^\W_](?:[^\W_]|[ .,’'&-])*?)\s*\(@")
_ASKED = re.compile(r"(?P<label>[QA]|Question|Answer)[:.]\s+(?=\S)")


class Turn(NamedTuple):
    """What one speaker says in a transcript: where the name stands, and where the words begin."""

    name: Span
    words: int


def read_turn(text: str, paragraph: Span) -> Turn | None:
    """The label at the head of a paragraph, if there is one in capitals or in the form of a name."""
    found = _LABEL.match(text, *paragraph)
    if found is None or found["name"].split()[0].lower().rstrip(".") in NOT_SPEAKERS:
        return None
    return Turn(Span(*found.span("name")), found.end())


def read_poster(text: str, signature: Span) -> Span | None:
    """Who posted the words above a signature such as "— Ann Lee (@annlee) March 4, 2031"; None for other signatures."""
    found = _POSTED_BY.search(text, *signature)
    return Span(*found.span("name")) if found else None


def find_turns(text: str, paragraphs: Sequence[Span]) -> dict[int, Turn]:
    """The paragraphs of a transcript that stands without marks, by number.

    One label proves nothing ("Update: …"); two speakers in turn, or one label in capitals used again, do. Of questions
    and answers ("Q: …", "A: …") the answers are somebody's words.
    """
    answers = _find_answers(text, paragraphs)
    if answers:
        return answers
    turns = {number: turn for number, span in enumerate(paragraphs) if (turn := read_turn(text, span))}
    count = Counter(turn.name.of(text) for turn in turns.values())
    again = any(times > 1 for times in count.values())
    if not again or (len(count) == 1 and not next(iter(count)).isupper()):
        return {}
    return {number: turn for number, turn in turns.items() if turn.name.start == paragraphs[number].start}


def _find_answers(text: str, paragraphs: Sequence[Span]) -> dict[int, Turn]:
    """The paragraphs with the label of an answer, each after one with that of a question."""
    answers: dict[int, Turn] = {}
    asked = False
    for number, span in enumerate(paragraphs):
        found = _ASKED.match(text, *span)
        label = found["label"].lower() if found else ""
        if found and asked and label in ANSWER_LABELS:
            answers[number] = Turn(Span(*found.span("label")), found.end())
        asked = label in QUESTION_LABELS or (asked and label not in ANSWER_LABELS)
    return answers
