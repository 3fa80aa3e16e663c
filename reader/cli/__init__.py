"""The command line: read the files, then show or write the comparison."""

from __future__ import annotations

import click

from reader.cli.commands import Commands
from reader.cli.comparing import compare, demo, open_
from reader.cli.completion import completion
from reader.cli.configuration import config
from reader.cli.endings import EXITS_OF_CHECK
from reader.cli.printing import echo
from reader.cli.schema_command import schema
from reader.cli.single import quotes, show


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's own shape
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version  # noqa: PLC0415

        echo(f"reader, version {version('reader-compare')}\n")
        context.exit()


@click.group(
    cls=Commands,
    epilog=EXITS_OF_CHECK,
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Print the version."
)
def main() -> None:
    """Read several accounts of one event side by side.

    \b
    reader demo                           an invented event, three accounts
    reader compare a.txt b.txt c.txt      your own articles
    reader compare a.txt b.txt -o out.md  the same, as a document
    reader compare a.txt b.txt --check    exits with 1 if something differs
    reader show a.txt                     how an article was read, part by part
    """


for _command in (compare, open_, demo, quotes, show, config, schema, completion):
    main.add_command(_command)
