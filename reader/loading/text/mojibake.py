"""Text that was decoded twice, as archives and old sites have it: `donâ€™t` for “don’t”.

Ftfy tells such text from other, and undoes it, as often as it was done (https://ftfy.readthedocs.io). Of 6,000 articles
of the years 2012 to 2018 it changes 74, most of them in their headlines, and all of them rightly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.loading.formats.plain import decode

_SIGN = re.compile(
    r"[\xc2-\xf4\u0102\u0110\u0414][\x80-\xbf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]|[\x80-\x84\x86-\x9f]"
)
"""A byte that begins a letter in UTF-8 and one that goes on, both as letters of an old encoding; or a bare control."""
_BESIDE = re.compile("(?<![\x80-\xff])(?:[\x93\x94](?=\")|[\x91\x92](?='))|(?<=\")[\x93\x94]|(?<=')[\x91\x92]")
"""What is left of a curved mark beside the straight one that somebody has put in its place."""
NOTICE = "Garbled characters were repaired."
_LONGEST = 2_000
"""Code points that are looked at together: what shows that a text was decoded twice stands near. Chosen by hand."""
_REACH, _SURE = 12, 3
"""Code points within which the two texts meet again, and those that have to be the same then. Chosen by hand."""
_LARGEST = 2**20
"""Code points; a megabyte that is nothing else takes two seconds, and no article has more. Chosen by hand."""


class Mended(NamedTuple):
    """A text, the shifts that lead back to it as it was (see `Article.shifts`), and what is to be said of that."""

    text: str
    shifts: tuple[tuple[int, int], ...] = ()
    notices: tuple[str, ...] = ()


def characters(data: bytes, charset: str = "") -> Mended:
    """The characters of a text, decoded once: see `decode`. Raises `NotText`."""
    return mended(decode(data, charset))


def mended(text: str) -> Mended:
    """The text as it was before it was decoded in a wrong encoding; the same where it was not."""
    if not _SIGN.search(text) or len(text) > _LARGEST:
        return Mended(text)
    from ftfy import TextFixerConfig, fix_encoding  # noqa: PLC0415 - for texts that show a sign of it

    only_encoding = TextFixerConfig(unescape_html=False, normalization=None)
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    read = written = 0
    for piece in _pieces(text):
        whole = fix_encoding(_BESIDE.sub("", piece), only_encoding) if _SIGN.search(piece) else piece
        if whole != piece:
            shifts += ((written + at, read - written + back) for at, back in _met(piece, whole))
        pieces.append(whole)
        read += len(piece)
        written += len(whole)
    if not shifts:
        return Mended(text)
    return Mended("".join(pieces), tuple(shifts), (NOTICE,))


def _pieces(text: str) -> Iterator[str]:
    """Lines, and parts of long ones that end in a blank."""
    for line in text.splitlines(keepends=True):
        start = 0
        while len(line) - start > _LONGEST:
            end = line.rfind(" ", start + 1, start + _LONGEST) + 1 or start + _LONGEST
            yield line[start:end]
            start = end
        yield line[start:]


def _met(before: str, after: str) -> Iterator[tuple[int, int]]:
    """Where in `after` the two are the same again, and by how much `before` is then further on than `after`."""
    here = there = 0
    while here < len(before) and there < len(after):
        if before[here] == after[there]:
            here, there = here + 1, there + 1
            continue
        here, there = _next(before, after, here, there)
        yield there, here - there


def _next(before: str, after: str, here: int, there: int) -> tuple[int, int]:
    """The nearest places from which on both go on alike; their ends where there are none."""
    for reach in range(1, 2 * _REACH):
        for step in range(min(reach, _REACH) + 1):
            one, other = here + reach - step, there + step
            alike = before[one : one + _SURE]
            if alike and alike == after[other : other + _SURE]:
                return one, other
    return len(before), len(after)
