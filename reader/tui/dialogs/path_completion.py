"""What a path that is being typed can become."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path


def whole(words: str, base: Path) -> Path:
    """The path that is meant; `~` is the home folder, and `base` the folder of a path that names none."""
    path = Path(words.strip())
    with suppress(RuntimeError):  # "~" before a name that nobody here has is a name like any other
        path = path.expanduser()
    return Path(os.path.normpath(base / path))


def here() -> Path:
    """The working directory, or the home folder where that is gone."""
    try:
        return Path.cwd()
    except OSError:
        return Path.home()


def is_file(path: Path) -> bool:
    """Whether there is such a file; no path that the system refuses is one."""
    try:
        return path.is_file()
    except OSError:
        return False


def shortened(path: Path, base: Path) -> str:
    """The shortest words for a path: from `base`, from the home folder, or whole."""
    if path.is_relative_to(base):
        return str(path.relative_to(base))
    home = Path.home()
    return f"~{os.sep}{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def completed(words: str, base: Path) -> tuple[str, Sequence[str]]:
    """What is typed, as far as the files and folders there leave no choice, and the choices that are left.

    Hidden names are offered where the dot is typed. Nothing is added where nothing fits or a folder cannot be read.
    """
    if words.strip() == "~":
        return f"~{os.sep}", ()
    before, slash, begun = words.rpartition(os.sep)
    names = sorted(_names(whole(before + slash, base), begun))
    if not names:
        return words, ()
    common = next(start for start in _starts(names[0]) if all(name.startswith(start) for name in names))
    return before + slash + common, names if len(names) > 1 else ()


def _starts(name: str) -> Iterator[str]:
    """The name and all that it begins with, the longest first."""
    return (name[:end] for end in range(len(name), -1, -1))


def _names(folder: Path, begun: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(begun) and (begun.startswith(".") or not entry.name.startswith(".")):
                    yield entry.name + os.sep * entry.is_dir()
    except OSError:
        return
