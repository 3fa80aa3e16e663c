"""Where words stand in a text and which names begin alike, so that a name is sought among its likes alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.model import Span

_WORD = re.compile(r"\w+")
_EDGE = re.compile(r"\b")
_OPENING = 3
"""Letters by which names are indexed; it changes the cost alone. Chosen by hand."""


class Occurrences:
    """The words of a text by where they stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(text):
            self._starts[match[0]].append(match.start())

    def of(self, name: str) -> Iterator[Span]:
        """Where the text has these words as they stand, from edge to edge of a word, in order."""
        places = [(self._starts.get(word[0], ()), word.start()) for word in _WORD.finditer(name)]
        starts, within = min(places, key=lambda place: len(place[0]), default=((), 0))
        for place in (Span(start - within, start - within + len(name)) for start in starts):
            there = place.start >= 0 and self._text.startswith(name, place.start)
            if there and all(_EDGE.match(self._text, edge) for edge in place):
                yield place


class Names:
    """Names by how their words begin."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(names):
            for opening in {word[:_OPENING] for word in name.split()}:
                self._numbers[opening].append(number)

    def like(self, words: Sequence[str]) -> list[str]:
        """Every name that has a word of the same first three letters for each of these, and some others, in order."""
        numbers: Sequence[int] = min((self._numbers.get(word[:_OPENING], ()) for word in words), key=len, default=())
        return [self._names[number] for number in numbers]
