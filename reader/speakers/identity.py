"""Whether the speakers that two accounts name can be the same."""

from __future__ import annotations

from enum import StrEnum

from reader.model import Speaker


class Identity(StrEnum):
    """Whether two accounts can mean the same speaker."""

    SAME = "same"
    COMPATIBLE = "compatible"
    OTHER = "other"


def identity(a: Speaker, b: Speaker) -> Identity:
    """Whether two speakers of different accounts are the same."""
    if a.name.casefold() == b.name.casefold():
        return Identity.SAME
    mine, yours = a.name.casefold().split(), b.name.casefold().split()
    return Identity.COMPATIBLE if mine[-1] == yours[-1] else Identity.OTHER
