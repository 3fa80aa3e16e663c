"""Lists of words that stand against one another."""

from __future__ import annotations

Sides = tuple[frozenset[str], ...]
"""Words that go together on each side; two of different sides do not."""


def sides(lines: str) -> tuple[Sides, ...]:
    """A list a line, with bars between its sides and a low line where two words are one: `stepped_down`."""
    return tuple(
        tuple(frozenset(word.replace("_", " ") for word in side.split()) for side in line.split("|"))
        for line in lines.strip().splitlines()
    )
