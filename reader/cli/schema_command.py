"""`reader schema`: what a saved comparison may hold."""

from __future__ import annotations

import click

from reader.cli.commands import Command
from reader.cli.endings import EXITS
from reader.cli.printing import echo


@click.command(cls=Command, epilog=EXITS)
def schema() -> None:
    """Print the JSON Schema of saved comparisons.

    It describes each part of a .json document, with its units.

    \b
    reader schema > comparison.schema.json
    """
    from reader.archive.schema import PUBLISHED  # noqa: PLC0415

    echo(PUBLISHED.read_text(encoding="utf-8"))
