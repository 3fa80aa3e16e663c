"""Where `**` and `==` are read as marks, by the strictest of the engines.

CommonMark lets such a run open only where it is left-flanking and close only where it is right-flanking
(https://spec.commonmark.org/0.31.2/#delimiter-run): beside punctuation it needs white space or punctuation on its
other side. Since version 0.31 symbols are punctuation; before, only those of ASCII were. What is said here holds for
both.
"""

from __future__ import annotations

from string import punctuation
from unicodedata import category


def flanking(before: str, inside: str, after: str) -> bool:
    """Whether delimiters around `inside` open and close between the texts on either side; empty is a line's end."""
    return _faces(inside[:1], before[-1:]) and _faces(inside[-1:], after[:1])


def _faces(inner: str, outer: str) -> bool:
    """Whether a run between these two letters belongs to the inner one."""
    if not inner or inner.isspace() or category(inner)[0] in "ZC":
        return False
    return category(inner)[0] not in "PS" or not outer or _parts(outer)


def _parts(letter: str) -> bool:
    """Whether every engine takes the letter for white space or punctuation; JavaScript sees halves of some."""
    white = letter == "\t" or category(letter) == "Zs"
    return white or letter in punctuation or (category(letter)[0] == "P" and ord(letter) < 0x10000)
