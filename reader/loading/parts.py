"""Which of several articles in one file is meant: `export.rtf#2`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from reader.language.database_exports import SIGNS
from reader.loading.clipping import Clipping, Unreadable

if TYPE_CHECKING:
    from reader.loading.extract import Extract

_RANGE = r"\d{1,4}(?:-\d{1,4})?"
NUMBERS = re.compile(rf"{_RANGE}(?:[ ,]+{_RANGE})*")
"""Numbers of articles as a user writes them: `1,3-5`."""
_NUMBERED = re.compile(rf"(?P<file>.+)#(?P<numbers>{_RANGE}(?:,{_RANGE})*)", re.DOTALL)
_PACKED = (b"PK\x03\x04", b"%PDF-")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_SIGNS = tuple(sign.encode() for sign in SIGNS)
"""Looked for first: what looks closer takes longer to import."""


def numbered(word: str) -> tuple[str, tuple[int, ...]]:
    """The file that a word names, and which of its articles; none of them where the word is the file's own name."""
    found = _NUMBERED.fullmatch(word)
    if found is None or os.path.lexists(word) or not os.path.lexists(found["file"]):
        return word, ()
    return found["file"], numbers_in(found["numbers"])


def numbers_in(words: str) -> tuple[int, ...]:
    """The numbers that `NUMBERS` stands for, each once, in the order in which they are named."""
    return tuple(dict.fromkeys(number for each in re.findall(_RANGE, words) for number in _counted(each)))


def _counted(words: str) -> Iterator[int]:
    first, _, last = words.partition("-")
    yield from range(int(first), int(last or first) + 1)


def apart(clipping: Clipping, *, alone: bool = True) -> tuple[Clipping, ...]:
    """A clipping for each of the articles in this one; itself where it holds but one. Raises `Unreadable`.

    What is packed has to be read to see that it holds several, which is done where it stands `alone`.
    """
    packed = clipping.data.startswith(_PACKED)
    if clipping.part or not (alone if packed else _could_hold_several(clipping.data)):
        return (clipping,)
    number = len(_read(_bare(clipping))[1])
    if number < 2:
        return (clipping,)
    return tuple(replace(clipping, name=f"{clipping.name}#{part}", part=part) for part in range(1, number + 1))


def extract_of(clipping: Clipping) -> Extract:
    """What the format yields of the article that is meant. Raises `Unreadable`, also where it is not told which."""
    whole, parts = _read(_bare(clipping)) if clipping.part else _read.__wrapped__(clipping)
    untold = len(parts) > 1 and not clipping.part
    if untold or 0 < len(parts) < clipping.part:
        raise Unreadable(f"it contains {len(parts)} articles", f"choose one of them{such_as(clipping.file, '1')}")
    if clipping.part > 1 and not parts:
        raise Unreadable("it contains one article", f"give it without a number: {clipping.file}")
    return parts[max(1, clipping.part) - 1] if parts else whole


def such_as(source: str, numbers: str) -> str:
    """How these articles of a source are named, as the end of a sentence; numbers go with files alone."""
    named = f"such as '{source}#{numbers}'"
    return f", {named}" if os.path.lexists(source) else f" in a file that you save it to, such as 'FILE#{numbers}'"


def _could_hold_several(data: bytes) -> bool:
    if data.startswith(_WIDE):
        data = data.replace(b"\x00", b"")
    if not any(sign in data for sign in _SIGNS):
        return False
    from reader.loading.exports import could_be_export  # noqa: PLC0415 - with the parsers, once they are needed

    return could_be_export(data.decode("latin-1"))


def _bare(clipping: Clipping) -> Clipping:
    return replace(clipping, name="", label="", part=0)


@lru_cache(maxsize=1)
def _read(clipping: Clipping) -> tuple[Extract, tuple[Extract, ...]]:
    """All that a format yields, and the articles that a database has put into it; the last file of several is kept."""
    from reader.loading.exports import articles_in  # noqa: PLC0415
    from reader.loading.formats import format_of  # noqa: PLC0415

    extract: Extract = import_module(f"reader.loading.formats.{format_of(clipping).value}").extract(clipping)
    return extract, articles_in(extract)
