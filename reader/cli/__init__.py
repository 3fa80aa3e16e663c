"""The command line: read the files, then show or write the comparison."""

from __future__ import annotations

import click

from reader.cli.commands import Commands
from reader.cli.comparing import compare, demo, open_
from reader.cli.completion import completion
from reader.cli.configuration import config
from reader.cli.endings import EXITS_OF_CHECK
from reader.cli.schema import schema
from reader.cli.single import quotes, show


@click.group(
    cls=Commands,
    epilog=EXITS_OF_CHECK,
)
@click.version_option(package_name="reader-compare", prog_name="reader", help="The version.")
def main() -> None:
    """Read several accounts of one event side by side.

    \b
    reader demo                           an invented event, three accounts
    reader compare a.txt b.txt c.txt      your own articles
    reader compare a.txt b.txt -o out.md  the same as a document
    reader compare a.txt b.txt --check    1 if something differs, for scripts
    reader show a.txt                     how an article was read, part by part
    """


for _command in (compare, open_, demo, quotes, show, config, schema, completion):
    main.add_command(_command)
