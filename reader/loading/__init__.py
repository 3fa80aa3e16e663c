"""From a file to an `Article`, decoded and normalised once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.loading.decode import NotText, decode
from reader.loading.extract import Extract, article_of
from reader.model import Article

__all__ = ["LOADERS", "LoadError", "load", "read_text"]


class LoadError(Exception):
    """A file that cannot be read as an article; the message names the file, the fault and the remedy."""

    def __init__(self, path: str | Path, fault: str, remedy: str) -> None:
        super().__init__(f"{path}: {fault}; {remedy}")


def read_text(name: str, data: bytes) -> Article:
    """The article in these bytes of plain text. Raises `NotText`."""
    return article_of(name, data, Extract(decode(data)))


LOADERS: dict[str, Callable[[str, bytes], Article]] = {".txt": read_text}


def load(path: str | Path) -> Article:
    """Read one article; a file name's ending chooses among `LOADERS`, plain text being the rest.

    Raises `LoadError` where there is no such file, no permission, no text or nothing but white space.
    """
    data = _bytes(Path(path))
    try:
        article = LOADERS.get(Path(path).suffix.lower(), read_text)(str(path), data)
    except NotText as fault:
        raise LoadError(path, str(fault), "save it as UTF-8 plain text") from fault
    if not article.paragraphs:
        raise LoadError(path, "the file is empty", "give a file that holds an article")
    return article


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise LoadError(path, "this is a folder", "name the files in it")
    if not path.exists():
        raise LoadError(path, "there is no such file", "check the spelling of the path")
    if not path.is_file():
        raise LoadError(path, "this is no regular file", "save its contents to a file first")
    try:
        return path.read_bytes()
    except OSError as fault:
        raise LoadError(path, (fault.strerror or str(fault)).lower(), "check that you may read it") from fault
