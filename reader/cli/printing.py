"""What leaves the command line by standard output and standard error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, TextIO

import click

from reader.cli.endings import Refused
from reader.cli.gathering import OneOf

if TYPE_CHECKING:
    from rich.console import Console

color_option = click.option(
    "--color",
    type=OneOf(("auto", "always", "never")),
    default="auto",
    metavar="WHEN",
    help="Colour and bold: auto (in a terminal, unless NO_COLOR is set), always, never.",
)

PIPED = 100
"""Cells in a line of what goes to a pipe or a file, unless COLUMNS says otherwise: whoever compares two runs in two
terminals should see no difference. Chosen by hand."""

quiet_option = click.option("-q", "--quiet", is_flag=True, help="Print errors only.")


def in_terminal() -> bool:
    """Whether someone reads and types, so that the app can open."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def echo(document: str) -> None:
    """Write to standard output: UTF-8 for a file or a pipe, what it can show for a terminal.

    Raises `BrokenPipeError` where the other side has seen enough, `Refused` where the rest cannot be written.
    """
    if sys.stdout is None:
        raise Refused("standard output is closed; give a file with -o")
    try:
        with _whole(sys.stdout) as stream:
            stream.write(document)
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise Refused(f"standard output: {fault.strerror or fault}; write somewhere else") from fault


@contextmanager
def _whole(stream: TextIO) -> Iterator[TextIO]:
    """The same stream with a buffer: under PYTHONUNBUFFERED Python's own drops what one system call does not take."""
    try:
        number = stream.fileno()
    except io.UnsupportedOperation:
        yield stream
        return
    stream.flush()
    encoding = stream.encoding if stream.isatty() else "utf-8"
    with open(number, "w", encoding=encoding, errors="replace", newline="", closefd=False) as buffered:
        yield buffered


def console(color: str) -> Console:
    """A console of rich that prints into memory, for what is to be captured and echoed."""
    from rich.console import Console  # noqa: PLC0415

    # Rich would take the width of a terminal that it finds behind another stream.
    width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else PIPED
    coloured = color == "always" or (color == "auto" and sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    if not coloured:
        return Console(file=io.StringIO(), color_system=None, force_terminal=False, highlight=False, width=width)
    return Console(file=io.StringIO(), force_terminal=True, no_color=False, highlight=False, width=width)


class Progress:
    """A line on standard error, in a terminal, for work that takes longer than a second; wiped when it is done."""

    PATIENCE = 1.0
    """Seconds of work before anything is said."""

    def __init__(self, doing: str, *, quiet: bool) -> None:
        self._doing = doing
        self._silent = quiet or sys.stderr is None or not sys.stderr.isatty()
        self._begun = monotonic()
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)

    def __call__(self, share: float) -> None:
        """Say how much is done, 0 to 1."""
        if not self._silent and monotonic() - self._begun > self.PATIENCE:
            self._shown = True
            click.echo(f"\r{self._doing}… {share:4.0%}", nl=False, err=True)
