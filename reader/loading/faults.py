"""What can be wrong with an article before it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.loading.clipping import Unreadable

_SHOWN = 100
"""Code points that are shown of each end of a long word. Chosen by hand."""
_LONG = r"\S{256,}"
# What stands before the host, and an address in which a password holds what would have to be written otherwise there.
_USER = r"(?<=://)(?:[^/?#\s]*@|[^/?#@:\[\s]*:(?!\d*(?:[/?#\s]|$))\S*@)"


class LoadError(Exception):
    """A source that cannot be read as an article; the message names the source, the fault and the remedy."""

    def __init__(self, source: str | Path, fault: str, remedy: str) -> None:
        super().__init__(in_short(f"{source}: {fault}; {remedy}"))


def in_short(words: str) -> str:
    """A message on one line, with no password in it, and no word that is longer than a file's name can be."""
    line = on_one_line(without_password(words))
    return re.sub(_LONG, lambda word: f"{word[0][:_SHOWN]}…{word[0][-_SHOWN:]}", line)


def without_password(words: str) -> str:
    """The same words, with no user and no password in the web addresses among them."""
    return re.sub(_USER, "", words)


def on_one_line(words: str) -> str:
    """Words from outside as one line that a terminal only prints, their unseen characters written out."""
    from reader.loading.text.normalise import visible  # noqa: PLC0415 - its patterns are dear, and few runs have a fault

    return " ".join(visible(words).split())


@contextmanager
def needs(extra: str, what: str) -> Iterator[None]:
    """Around the import of an optional library.

    Raises `Unreadable`, which says what to install, where it is missing.
    """
    try:
        yield
    except ImportError as fault:
        remedy = f"install it with: pip install 'reader-compare[{extra}]'"
        raise Unreadable(f"reading {what} needs {fault.name or 'a library'}, which is not installed", remedy) from fault
