"""Words that a line's end has cut in two."""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.language.english.amounts.number_words import SMALL, TENS

_HYPHEN = re.compile(r"\w[-\u2010\u00ad]$")
_COUNTING = frozenset((*SMALL, *TENS)) - {"one", "ten"}
"""Numbers that begin compounds, six-lane, and few other words."""
_ENDS_OF_NUMBERS = ("teen", "ty", "ties", "fold", "th")
_KEPT = frozenset(("self", "half", "well", "all", "cross", "vice"))
_AND = frozenset(["and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "ed"])
"""Words behind a hyphen that stands for the rest of a word to come: first- and second-class."""


def is_cut(line: str) -> bool:
    """Whether a line ends within a word."""
    return _HYPHEN.search(line) is not None


def joined(line: str, follower: str, known: Collection[str]) -> str:
    """The line as it goes on: with a blank, with its own hyphen, or without the one that only its end needed.

    `known` are the words of the whole text in small letters, those with hyphens among them.
    """
    if not is_cut(line):
        return line + " "
    word = re.split(r"[^\w-]", line)[-1][:-1]
    after = re.match(r"(\w*)(-?)", follower)
    rest, goes_on = after.groups() if after else ("", "")
    if rest in _AND and not goes_on:
        return line + " "
    return line if goes_on or _keeps(word, rest, known) else line[:-1]


def _keeps(word: str, rest: str, known: Collection[str]) -> bool:
    """Whether a hyphen belongs to the word: 24-hour, once-in-a-generation, mid-May, six-lane."""
    before, after = word.casefold(), rest.casefold()
    last = before.rpartition("-")[2]
    if not rest[:1].islower() or "-" in before or last.isdecimal() or len(last) == 1:
        return True
    if before + after in known:
        return False
    counts = last in _COUNTING and not after.startswith(_ENDS_OF_NUMBERS)
    return f"{before}-{after}" in known or counts or before in _KEPT
