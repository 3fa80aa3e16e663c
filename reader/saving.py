"""Files that are written whole or not at all, and read without ever waiting for another program."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from time import monotonic, sleep

PATIENCE = 5.0
"""Seconds that one window waits for another; a state is written in milliseconds, on a very slow disk in a second."""


def contents(path: Path) -> bytes:
    """The bytes of a regular file. Raises `OSError`, also for a named pipe or a device, which might never end."""
    with open(path, "rb", opener=without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))
        return file.read()


def without_waiting(path: str, flags: int) -> int:
    """An opener of files (see `open`) that does not wait for the writer of a named pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """No other process that asks for this folder in this way is in it meanwhile; whoever comes second waits.

    Raises `OSError` after `PATIENCE`. Where the platform or the file system has no such locks, nobody waits.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock  # noqa: PLC0415 - not on Windows
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        until = monotonic() + PATIENCE
        while _taken(lambda: flock(handle, LOCK_EX | LOCK_NB)):
            if monotonic() > until:
                raise OSError(errno.EBUSY, "another window is writing to it")
            sleep(0.01)
        yield
    finally:
        os.close(handle)


def _taken(lock: Callable[[], None]) -> bool:
    """Whether somebody else has the lock; where there are none, nobody has."""
    try:
        lock()
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


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
