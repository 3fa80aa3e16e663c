"""Initials that reach over several lines, put before the word that they begin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from reader.loading.printed.printed_lines import PrintedLine

_INITIAL = re.compile(r"[\"“‘'«„]?[^\W\d_][\"”’']?")
_LARGE = 1.8
"""Times the size of the text from which on a single letter is an initial. Chosen by hand."""
_MOST = 50
"""Initials of a text that are looked for; each is held against all lines. Chosen by hand."""
_BESIDE = 1.5
"""Shares of its own size within which the line that an initial begins starts. Chosen by hand."""


def with_initials(lines: Sequence[PrintedLine], body: float, known: Counter[str]) -> list[PrintedLine]:
    """The lines with each initial before the highest of those beside it.

    `body` is the size of the text in points, `known` counts its words in small letters.
    """
    found = list(lines)
    large = (line for line in lines if line.size >= _LARGE * body and _INITIAL.fullmatch(line.words))
    for initial in islice(large, _MOST):
        beside = [line for line in found if _is_beside(line, initial)]
        if beside:
            first = max(beside, key=lambda line: (line.y, -line.x))
            words = _begun(initial.words, first.words, known)
            # The lines beside an initial begin where the last of them does, wherever the file has its own word begin.
            found[found.index(first)] = first._replace(words=words, x=max(line.x for line in beside))
            found.remove(initial)
    return found


def _is_beside(line: PrintedLine, initial: PrintedLine) -> bool:
    if line is initial or line.page != initial.page:
        return False
    right = initial.x - 1 <= line.x <= initial.x + _BESIDE * initial.size
    return right and initial.y - 1 <= line.y <= initial.y + initial.size


def _begun(initial: str, words: str, known: Counter[str]) -> str:
    """The line with its initial: in one word, unless the letter is a word and what follows is one, too."""
    first = re.match(r"\w*", words)
    rest = first[0].casefold() if first else ""
    word = initial.strip("\"“‘'«„")
    alone = word in ("A", "I", "O") and known[rest] > 1 and not known[word.casefold() + rest]
    return f"{initial} {words}" if alone else initial + words
