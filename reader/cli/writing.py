"""What leaves the command line: the app, a document, or progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from reader.cli.refusal import Refused
from reader.settings import SettingsError

if TYPE_CHECKING:
    from reader.model import Article, Comparison


def open_app(
    articles: Sequence[Article], comparison: Comparison | None = None, *, document: str = "", fresh: bool = False
) -> None:
    """Show the articles in the app, compared already or not; ends the process with the app's exit code.

    They come back as they were left, unless `fresh`; `document` is the digest of the comparison's file, if it has one.
    """
    from reader.session import Session  # noqa: PLC0415
    from reader.tui.configuring import configured  # noqa: PLC0415

    try:
        session = Session(articles, document=document, fresh=fresh)
        app = configured(articles, comparison, session)
    except SettingsError as fault:
        raise Refused(str(fault)) from fault
    app.run()
    if session.fault:
        click.echo(f"reader: {session.fault}", err=True)
    sys.exit(app.return_code)


def write(articles: Sequence[Article], output: Path | None) -> None:
    """Write the comparison, to standard output as Markdown or to a file by its ending. Raises `Refused`."""
    from reader.export import EXPORTERS, save  # noqa: PLC0415
    from reader.pipeline import compare as compared  # noqa: PLC0415

    suffix = output.suffix.lower() if output else ".md"
    if suffix not in EXPORTERS:
        known = ", ".join(sorted(EXPORTERS))
        raise Refused(f"{output}: no format has this ending; use one of {known}")
    with _Progress() as progress:
        document = EXPORTERS[suffix](compared(articles, progress))
    if output is None:
        echo(document)
        return
    try:
        save(output, document)
    except OSError as fault:
        raise Refused(f"{output}: {fault.strerror or fault}; choose another place with -o") from fault


def echo(document: str) -> None:
    """Write to standard output; a reader that closes the pipe early has seen enough."""
    try:
        sys.stdout.write(document)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Progress:
    """A line on standard error for work that takes longer than a second, wiped when it is done."""

    _PATIENCE = 1.0

    def __init__(self) -> None:
        self._begun = monotonic()
        self._shown = False

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)

    def __call__(self, share: float) -> None:
        if sys.stderr.isatty() and monotonic() - self._begun > self._PATIENCE:
            self._shown = True
            click.echo(f"\rcomparing… {share:4.0%}", nl=False, err=True)
