"""`reader completion`: the script that teaches a shell the commands, options and values."""

from __future__ import annotations

import click

from reader.cli.commands import Command
from reader.cli.endings import EXITS
from reader.cli.gathering import OneOf
from reader.cli.printing import echo

SHELLS = ("bash", "zsh", "fish")


@click.command(cls=Command, epilog=EXITS)
@click.argument("shell", metavar="SHELL", type=OneOf(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for a shell.

    It completes commands, options, their values and files. SHELL is bash, zsh or fish.

    \b
    reader completion bash >> ~/.bashrc
    reader completion zsh >> ~/.zshrc
    reader completion fish > ~/.config/fish/completions/reader.fish
    """
    from click.shell_completion import ShellComplete, get_completion_class  # noqa: PLC0415

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"click knows no shell {shell!r}", context)
    # The base class's method: bash's own starts a bash to ask for its version, of which the script needs no proof.
    echo(ShellComplete.source(kind(context.find_root().command, {}, "reader", "_READER_COMPLETE")) + "\n")
