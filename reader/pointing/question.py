"""What the model is asked: numbered passages of the accounts, and instructions that let it do nothing but point."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from math import ceil
from pathlib import Path

from reader.model import Comparison, Part, Pointer
from reader.pointing.answer import Answer, Confirmation

Address = tuple[int, int]
"""An account and a passage of it, both from 0."""

BYTES_A_TOKEN = 3.5
"""Bytes of UTF-8 for one token of a model, held low so that no question is longer than it is taken for.

Chosen by hand.
"""


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent: instructions that are always the same, the text with the passages, and the form of the answer."""

    instructions: str
    text: str
    form: type[Answer | Confirmation]

    def name(self, model: str) -> str:
        """A name of 20 hexadecimal digits for the question to this model: of its contents, and of nothing else."""
        return sha256(json.dumps([model, self.instructions, self.text]).encode()).hexdigest()[:20]

    @property
    def tokens(self) -> int:
        """How many tokens it takes at most, as is estimated from its bytes."""
        return tokens(self.instructions) + tokens(self.text)


def tokens(words: str) -> int:
    """How many tokens of a model the words take at most, as is estimated from their bytes."""
    return ceil(len(words.encode(errors="replace")) / BYTES_A_TOKEN)


def pointing(comparison: Comparison, shown: Collection[Address]) -> Question:
    """The first question: what these passages tell together, and where they differ."""
    return Question(_instructions("point"), _passages(comparison, shown), Answer)


def again(comparison: Comparison, shown: Collection[Address], found: Sequence[Pointer]) -> Question:
    """The same question once more, for what differs and is not among the pointers that were found."""
    known = "\n".join(f"- {pointer.about}: {' / '.join(_sides(comparison, pointer))}" for pointer in found)
    text = f"{_passages(comparison, shown)}\n\nThe differences pointed at already:\n{known}\n"
    return Question(_instructions("point"), text, Answer)


def confirming(comparison: Comparison, pointer: Pointer) -> Question:
    """The second question: whether one pointer holds, with its passages and those beside them."""
    shown = [
        (account, near)
        for account, cell in enumerate(pointer.cells)
        for number in cell
        for near in range(number - 1, number + 2)
    ]
    words = "\n".join(_sides(comparison, pointer))
    pointed = f"The difference pointed at ({pointer.kind}; {pointer.about}):\n{words}"
    return Question(_instructions("confirm"), f"{_passages(comparison, set(shown))}\n\n{pointed}\n", Confirmation)


def askable(comparison: Comparison) -> Iterator[Address]:
    """The passages that a model is shown: all but furniture."""
    for account, witness in enumerate(comparison.witnesses):
        for number, passage in enumerate(witness.passages):
            if not passage.part.furniture:
                yield account, number


def line(comparison: Comparison, address: Address) -> str:
    """A passage on one line, behind the number that it is pointed at by: `A3: The fire spread.`."""
    account, number = address
    witness = comparison.witnesses[account]
    passage = witness.passages[number]
    headline = "(headline) " if passage.part is Part.HEADLINE else ""
    return f"{comparison.labels[account]}{number + 1}: {headline}{passage.span.line_of(witness.article.text)}"


def _sides(comparison: Comparison, pointer: Pointer) -> list[str]:
    """The words that a pointer shows, each behind its account: `A: "nine people"`."""
    return [
        f'{label}: "{span.line_of(witness.article.text)}"'
        for label, witness, spans in zip(comparison.labels, comparison.witnesses, pointer.spans, strict=True)
        for span in spans
    ]


@cache
def _instructions(name: str) -> str:
    return Path(__file__).with_name(f"{name}.md").read_text(encoding="utf-8")


def _passages(comparison: Comparison, shown: Collection[Address]) -> str:
    accounts = range(len(comparison.witnesses))
    return "\n\n".join(
        "\n".join([head(comparison, account), *lines])
        for account in accounts
        if (lines := [line(comparison, each) for each in askable(comparison) if each in shown and each[0] == account])
    )


def head(comparison: Comparison, account: int) -> str:
    """The line above an account's passages: `Account A, published 2031-03-04`."""
    published = comparison.witnesses[account].article.about.published
    return f"Account {comparison.labels[account]}{f', published {published}' if published else ''}"
