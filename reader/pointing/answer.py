"""What a model may answer: JSON of a fixed form, each pointer in it read by itself."""

from __future__ import annotations

import json
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError

from reader.loading.faults import on_one_line
from reader.model import Weight

KINDS = ("number", "date", "name", "place", "speaker", "quote-wording", "negation", "certainty", "label", "other")
"""The kinds of `Kind` that a model may name.

Spellings and shortened quotations are left out: they are compared letter by letter, which needs no model.
"""
WEIGHTS = {"excludes": Weight.EXCLUDES, "open": Weight.OPEN, "wording": Weight.WORDING}
_LONGEST = 300
"""Code points of what a model says in its own words that are shown: two lines of a document. Chosen by hand."""

_Number = Annotated[str, Field(pattern=r"^[A-Z][1-9][0-9]{0,5}$")]


class NoAnswer(Exception):
    """A model that gave no answer that can be read; the message says in one line what came instead."""


class AnswerRow(BaseModel):
    """Passages that tell the same."""

    about: str
    passages: list[_Number]


class AnswerReading(BaseModel):
    """What one account says, in its own words."""

    passage: _Number
    words: str


class AnswerDifference(BaseModel):
    """What two accounts or more tell differently."""

    about: str
    kind: Literal[KINDS]  # type: ignore[valid-type]
    told: list[AnswerReading]
    weight: Literal["excludes", "open", "wording"]
    reason: str


class Answer(BaseModel):
    """The answer to the first question."""

    rows: list[AnswerRow]
    differences: list[AnswerDifference]


class Confirmation(BaseModel):
    """The answer to the second question, about one pointer."""

    same_subject: bool
    differ: bool
    importance: Literal["settle", "slight", "none"]
    weight: Literal["excludes", "open", "wording"]
    reason: str


Form = TypeVar("Form", bound=BaseModel)


def read(words: str, form: type[Form], dropped: list[str]) -> Form:
    """The answer in a model's words. Raises `NoAnswer` where there is no JSON of this form in them.

    A row or a difference that is not of its form is left out, and `dropped` gets a reason for each.
    """
    found = _json(words)
    if form is Answer:
        found = {name: _well_formed(found.get(name, []), kind, dropped) for name, kind in _LISTS.items()}
    try:
        return form.model_validate(found)
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        raise NoAnswer(f"its answer has the wrong form ({'.'.join(map(str, first['loc']))}: {first['msg']})") from fault


_LISTS: dict[str, type[BaseModel]] = {"rows": AnswerRow, "differences": AnswerDifference}


def _well_formed(items: object, kind: type[BaseModel], dropped: list[str]) -> list[BaseModel]:
    if not isinstance(items, list):
        raise NoAnswer("its answer has the wrong form (a list is missing)")
    good = []
    for item in items:
        try:
            good.append(kind.model_validate(item))
        except ValidationError:
            dropped.append("of another form")
    return good


def _json(words: str) -> dict[str, object]:
    """The first object in an answer; what a model thought aloud before it, and a fence around it, are passed over."""
    words = words.rpartition("</think>")[2]
    start = words.find("{")
    if start < 0:
        raise NoAnswer(f"it answered in words: “{shown(words)}”" if words.strip() else "its answer is empty")
    try:
        found, _ = json.JSONDecoder().raw_decode(words, start)
    except (ValueError, RecursionError) as fault:
        raise NoAnswer("its answer is not complete JSON") from fault
    return dict(found)


def shown(words: str) -> str:
    """What a model said, on one line that obeys nothing and is not longer than two lines of a document."""
    line = on_one_line(" ".join(words.encode(errors="replace").decode().split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
