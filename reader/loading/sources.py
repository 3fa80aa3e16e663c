"""Where articles come from: files, folders, patterns, web addresses and standard input."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Sequence
from glob import glob, has_magic
from pathlib import Path

from reader.loading.clipping import Clipping
from reader.loading.faults import LoadError
from reader.loading.own_documents import is_ours
from reader.loading.parts import numbered

STANDARD_INPUT = "-"
LARGEST = 64 * 2**20
"""Bytes of one source; no article is larger, but a PDF or a page saved with its pictures can come near."""


def expand(words: Sequence[str]) -> list[str]:
    """The sources that these words name: folders and patterns give their articles, sorted by name, numbers of several
    articles in one file (`export.rtf#1,3-5`) one each.

    Raises `LoadError` for a folder or a pattern without an article.
    """
    return [source for word in words for source in _expanded(str(word))]


def clipping(source: str, *, offline: bool) -> Clipping:
    """The bytes of one source. Raises `LoadError`."""
    if is_address(source):
        if offline:
            raise LoadError(source, "web addresses are off (--offline)", "save the page and give the file")
        from reader.loading.fetch import fetch  # noqa: PLC0415

        return fetch(source, LARGEST)
    if source == STANDARD_INPUT:
        return Clipping("standard input", contents(source, LARGEST))
    file, numbers = numbered(source)
    return Clipping(source, contents(file, LARGEST), Path(file).suffix.lower(), part=next(iter(numbers), 0))


def is_address(source: str) -> bool:
    """Whether the word names something on the web, in whatever scheme."""
    return "://" in source


def contents(path: str, largest: int) -> bytes:
    """The bytes of a regular file, or of standard input (`-`); never waits for the writer of a named pipe.

    Raises `LoadError`, also where there are more than `largest`.
    """
    if path != STANDARD_INPUT:
        return _contents(path, largest)
    if sys.stdin is None:
        raise LoadError("standard input", "it is closed", "pipe a file into it, or give one")
    return _limited("standard input", sys.stdin.buffer.read(largest + 1), largest)


def saved_here(path: str) -> bool:
    """Whether this is a file that holds a comparison saved by this program, which is no article."""
    try:
        if not os.path.isfile(path):  # noqa: PTH113 - pathlib raises where a folder above may not be entered
            return False
        with open(path, "rb", opener=_without_waiting) as file:
            return is_ours(file.read(4096))
    except (OSError, ValueError):
        return False  # it is refused by its name when it is read


def _limited(source: str, data: bytes, largest: int) -> bytes:
    if len(data) > largest:
        raise LoadError(source, f"it is larger than {largest >> 20} MB", "give a smaller file")
    return data


def _expanded(word: str) -> list[str]:
    if word == STANDARD_INPUT or is_address(word):
        return [word]
    file, numbers = numbered(word)
    if numbers:
        return [f"{file}#{number}" for number in numbers]
    if os.path.isdir(word):  # noqa: PTH112  (pathlib raises where a folder above may not be entered)
        return _articles_in(word)
    if not has_magic(word) or os.path.lexists(word):
        return [word]
    found = sorted(path for path in glob(word, recursive=True) if os.path.isfile(path))  # noqa: PTH113, PTH207
    if not found:
        raise LoadError(word, "no file matches this pattern", "check its spelling")
    return found


def _articles_in(folder: str) -> list[str]:
    from reader.loading.formats import SUFFIXES  # noqa: PLC0415 - for folders alone

    try:
        entries = sorted(Path(folder).iterdir())
        articles = [str(path) for path in entries if path.suffix.lower() in SUFFIXES and _may_be_article(path)]
    except OSError as fault:
        raise LoadError(folder, reason(fault), "check that you have permission to read it") from fault
    if not articles:
        known = ", ".join(sorted(SUFFIXES))
        raise LoadError(folder, "this folder contains no articles", f"its files need one of the endings {known}")
    return articles


def _may_be_article(path: Path) -> bool:
    return not path.name.startswith((".", "~")) and path.is_file() and not saved_here(str(path))


def _contents(path: str, largest: int) -> bytes:
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise LoadError(path, "not a regular file", "save its contents to a file first")
            data = _limited(path, file.read(largest + 1), largest)
            if len(data) < before.st_size:
                raise LoadError(path, "it shrank while being read", "try again when nothing is writing to it")
            return data
    except IsADirectoryError as fault:
        raise LoadError(path, "this is a folder", "give the files in it") from fault
    except FileNotFoundError as fault:
        raise LoadError(path, "there is no such file", "check the spelling of the path") from fault
    except OSError as fault:
        raise LoadError(path, reason(fault), "check that you have permission to read it") from fault
    except ValueError as fault:  # a NUL in the path
        raise LoadError(path, "not a valid path", "check its spelling") from fault


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def reason(fault: OSError) -> str:
    """What the system says, as part of a sentence."""
    return (fault.strerror or str(fault)).lower()
