"""From a source to an `Article`, decoded and normalised once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Extract, article_of
from reader.loading.faults import LoadError, on_one_line
from reader.loading.formats import Format, format_of
from reader.loading.normalise import unsafe
from reader.loading.plain import NotText
from reader.loading.sources import clipping, expand
from reader.model import Article

__all__ = [
    "LOADERS",
    "LoadError",
    "NotText",
    "Unreadable",
    "expand",
    "load",
    "on_one_line",
    "read",
    "read_text",
    "unsafe",
]

Loader = Callable[[Clipping], Extract]


def _later(name: str) -> Loader:
    """The loader in this room's module of that name, imported when it is first called."""
    return lambda clipping: import_module(f"reader.loading.{name}").extract(clipping)


LOADERS: dict[Format, Loader] = {each: _later(each.value) for each in Format}


def load(source: str | Path, label: str = "", *, offline: bool = False) -> Article:
    """Read one article: a file, a web address, or `-` for standard input; `label` is what the user calls it.

    Raises `LoadError` where it cannot be read: no such file, no permission, no text, a library that is missing.
    """
    taken = clipping(str(source), offline=offline)
    try:
        article = read(taken)
    except Unreadable as fault:
        raise LoadError(taken.name, fault.fault, fault.remedy) from fault
    return replace(article, label=on_one_line(label)) if label else article


def read(clipping: Clipping) -> Article:
    """The article in these bytes. Raises `Unreadable`."""
    if not clipping.data.strip():
        raise Unreadable("the file is empty", "give a file that holds an article")
    article = article_of(clipping.name, clipping.data, LOADERS[format_of(clipping)](clipping))
    if not article.paragraphs:
        raise Unreadable("it holds no article", "give a file that does")
    return article


def read_text(name: str, data: bytes) -> Article:
    """The article in these bytes of plain text. Raises `NotText`."""
    return article_of(name, data, LOADERS[Format.TEXT](Clipping(name, data)))
