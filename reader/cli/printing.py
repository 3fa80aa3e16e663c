"""What leaves the command line by standard output and standard error."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import click

from reader.cli.endings import Refused

if TYPE_CHECKING:
    from rich.console import Console

_Function = TypeVar("_Function", bound=Callable[..., None])

COLORS = ("auto", "always", "never")

color_option = click.option(
    "--color",
    type=click.Choice(COLORS),
    default="auto",
    metavar="WHEN",
    help="Colours and bold: auto (in a terminal, without NO_COLOR), always, never.",
)

quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but what is wrong.")


def in_terminal() -> bool:
    """Whether someone reads and types, so that the app can open."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def echo(document: str) -> None:
    """Write to standard output: UTF-8 for a file or a pipe, what it can show for a terminal.

    Raises `BrokenPipeError` where the other side has seen enough, `Refused` where the rest cannot be written.
    """
    if sys.stdout is None:
        raise Refused("standard output is closed; name a file with -o")
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    try:
        sys.stdout.write(document)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        sys.stdout = None
        raise Refused(f"standard output: {fault.strerror or fault}; write to another place") from fault


def console(color: str) -> Console:
    """Where rich prints; what it prints is to be captured and echoed."""
    from rich.console import Console  # noqa: PLC0415

    if color == "never" or (color == "auto" and not sys.stdout.isatty()):
        return Console(color_system=None, force_terminal=False, highlight=False)
    return Console(force_terminal=True, no_color=False if color == "always" else None, highlight=False)


class Progress:
    """A line on standard error, in a terminal, for work that takes longer than a second; wiped when it is done."""

    _PATIENCE = 1.0

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
        if not self._silent and monotonic() - self._begun > self._PATIENCE:
            self._shown = True
            click.echo(f"\r{self._doing}… {share:4.0%}", nl=False, err=True)
