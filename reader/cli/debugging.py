"""Faults of the program that end no command: said in one line, and in full where somebody asks."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import click

from reader.cli.endings import mutter

_NOT_JUDGED = "a row is not judged"
"""How the warning begins (`verdict.NotJudged`, which takes time to import)."""


@contextmanager
def _kept(*, shown: bool) -> Iterator[None]:
    """Around a command: rows that are not judged warn nobody, or when it ends all are told with their tracebacks."""
    if not shown:
        warnings.filterwarnings("ignore", _NOT_JUDGED, append=True)
        yield
        return
    with warnings.catch_warnings(record=True) as faults:
        warnings.filterwarnings("always", _NOT_JUDGED)
        try:
            yield
        finally:
            for fault in faults:
                mutter(f"reader: {fault.message}")


def _keep(context: click.Context, _option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's own shape
    if not context.resilient_parsing:
        context.with_resource(_kept(shown=wanted))


debug_option = click.option(
    "--debug",
    is_flag=True,
    expose_value=False,
    callback=_keep,
    help="Print a traceback for every row that reader failed to judge.",
)
