"""How alike two strings or two word lists are: the one room that knows rapidfuzz."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Indel


class Change(NamedTuple):
    """A stretch in which two word lists part: items `a_start` to `a_end` here stand for `b_start` to `b_end` there."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int


def ratio(a: str, b: str) -> float:
    """Normalised insertion-deletion similarity of two strings, 0 to 1."""
    return fuzz.ratio(a, b) / 100


def typing_slips(a: str, b: str) -> int:
    """Fewest single-letter insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.

    Source: optimal string alignment, the restricted Damerau-Levenshtein distance.
    """
    return OSA.distance(a, b)


def are_acronym(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether one of two names, as lists of words, is made of the other's first letters: `nna`, `north news agency`.

    A name of one word has no acronym.
    """
    return any(
        len(name) > 1 and "".join(short) == "".join(word[0] for word in name) for short, name in ((a, b), (b, a))
    )


def word_changes(a: Sequence[str], b: Sequence[str]) -> list[Change]:
    """Where two word lists differ, as few words as possible, in order; between the changes they are equal."""
    changes: list[Change] = []
    for step in Indel.opcodes(a, b):
        if step.tag == "equal":
            continue
        if changes and changes[-1].a_end == step.src_start and changes[-1].b_end == step.dest_start:
            changes[-1] = Change(changes[-1].a_start, step.src_end, changes[-1].b_start, step.dest_end)
        else:
            changes.append(Change(step.src_start, step.src_end, step.dest_start, step.dest_end))
    return changes
