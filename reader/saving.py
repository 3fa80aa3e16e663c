"""A document reaches the disk whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex


def save(path: Path, document: str, encoding: str = "utf-8") -> None:
    """Write a file so that at any moment the old or the new one is there, whole. Raises `OSError`.

    The text goes to a hidden file in the same folder, is flushed to the disk, and takes the place of the old one in
    one step. Where the path is a link, the file that it leads to is replaced. A replaced file keeps its permissions,
    and one that may not be written is left alone.
    """
    target = _target(path)
    temporary = target.with_name(f".reader-{token_hex(8)}")  # the file's own name might leave no room for more
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline="\n") as file:
            if target.exists():
                temporary.chmod(target.stat().st_mode & 0o777)
            file.write(document)
            file.flush()
            os.fsync(handle)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush(target.parent)


def _target(path: Path) -> Path:
    """The file that is written, links resolved. Raises `OSError` where it may not be replaced."""
    target = Path(os.path.realpath(path))
    for wrong, number in (
        (target.is_symlink(), errno.ELOOP),
        (target.is_dir(), errno.EISDIR),
        (target.exists() and not target.is_file(), errno.EINVAL),
        (target.exists() and not os.access(target, os.W_OK), errno.EACCES),
    ):
        if wrong:
            raise OSError(number, os.strerror(number), str(path))
    return target


def _flush(folder: Path) -> None:
    """Have the folder's entry on the disk as well, on systems where a folder can be flushed; the file is there."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
