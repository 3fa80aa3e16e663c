"""How rare a stem is in English news at large."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

STEP = 0.5
"""Rarities are rounded to this."""
RAREST = 4.0
"""The rarity of every stem that fewer than some 2 in 100 articles hold: rarer ones tie no better (measured)."""


@cache
def rarities() -> dict[str, float]:
    """The stems that stand in many articles, with the logarithm of all articles by those that hold it.

    Words in small letters alone count, so that no name is among them. Counted over 6,000 articles of two dozen
    outlets, 2012 to 2018, by `tests/training/rarity.py`.
    """
    return dict(_read(Path(__file__).with_name("common.txt").read_text(encoding="utf-8")))


def _read(data: str) -> Iterator[tuple[str, float]]:
    rarity = 0.0
    for line in data.splitlines():
        if line.startswith("#"):
            rarity = float(line.removeprefix("#"))
        else:
            yield from ((stem, rarity) for stem in line.split())
