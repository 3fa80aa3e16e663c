"""From a source to an `Article`, decoded and normalised once.

Taking bytes is quick and needs little; the modules that read them are imported when there are bytes to be read.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.faults import LoadError, in_short, on_one_line
from reader.loading.sources import clipping, expand

if TYPE_CHECKING:
    from reader.model import Article

__all__ = [
    "LoadError",
    "Unreadable",
    "clip",
    "expand",
    "in_short",
    "load",
    "on_one_line",
    "read",
    "read_clipping",
    "read_text",
]


def load(source: str | Path, label: str = "", *, offline: bool = False) -> Article:
    """Read one article: a file, a web address, or `-` for standard input; `label` is what the user calls it.

    Of a file that holds several, as news databases export them, `export.rtf#2` is the second.

    Raises `LoadError` where it cannot be read: no such file, no permission, no text, a library that is missing.
    """
    return read_clipping(clip(source, label, offline=offline))


def clip(source: str | Path, label: str = "", *, offline: bool = False) -> Clipping:
    """The bytes of one source, still to be read. Raises `LoadError`: no such file, no permission, nothing in it."""
    taken = clipping(str(source), offline=offline)
    try:
        _check(taken)
    except Unreadable as fault:
        raise LoadError(taken.name, fault.fault, fault.remedy) from fault
    return replace(taken, label=on_one_line(label)) if label else taken


def read_clipping(taken: Clipping) -> Article:
    """The article in what was clipped. Raises `LoadError`: no text, a library that is missing."""
    try:
        article = read(taken)
    except Unreadable as fault:
        raise LoadError(taken.name, fault.fault, fault.remedy) from fault
    return replace(article, label=taken.label) if taken.label else article


def read(clipping: Clipping) -> Article:
    """The article in these bytes. Raises `Unreadable`."""
    from reader.loading.extract import article_of  # noqa: PLC0415
    from reader.loading.parts import extract_of  # noqa: PLC0415

    _check(clipping)
    extract = extract_of(clipping)
    data = extract.text.encode(errors="surrogatepass") if clipping.part else clipping.data
    article = article_of(clipping.name, data, extract)
    if not article.paragraphs:
        raise Unreadable("it contains no article", "give a file that does")
    return article


def read_text(name: str, data: bytes) -> Article:
    """The article in these bytes of plain text. Raises `Unreadable`."""
    from reader.loading.extract import article_of  # noqa: PLC0415
    from reader.loading.formats.plain import extract  # noqa: PLC0415

    return article_of(name, data, extract(Clipping(name, data)))


def _check(clipping: Clipping) -> None:
    if not clipping.data.strip():
        raise Unreadable("the file is empty", "give a file with an article")
