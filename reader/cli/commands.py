"""The commands as a family: one kind of help, one way to end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from reader.cli.endings import endings
from reader.cli.printing import echo


def _help(context: click.Context, option: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's own shape
    if not wanted or context.resilient_parsing:
        return
    command, formatter = context.command, context.make_formatter()
    if "--help" in option.opts:
        command.format_help(context, formatter)
    else:
        command.format_usage(context, formatter)
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text((command.help or "").partition("\n\n")[0])
        command.format_options(context, formatter)
    echo(formatter.getvalue().rstrip("\n") + "\n")
    context.exit()


_HELP = tuple(
    click.Option([name], is_flag=True, expose_value=False, is_eager=True, callback=_help, help=words)
    for name, words in (("-h", "Show short help."), ("--help", "Show full help, with examples and exit codes."))
)


class Command(click.Command):
    """A command that says the least with `-h` and all with `--help`."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:  # noqa: ARG002
        """Those of the command, then those of help."""
        return [*self.params, *_HELP]

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> click.Context:
        """Read what belongs to this command; a fault knows whose words it is about."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as fault:
            fault.ctx = fault.ctx or click.Context(self, parent, info_name)
            raise


class Commands(Command, click.Group):
    """All commands, in the order in which they are added."""

    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """As they were added."""
        return list(self.commands)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401
    ) -> click.Context:
        """Read the command line as far as the command's name."""
        with endings():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        """Run the command."""
        with endings():
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of this name; a wrong name is answered by the one that was meant."""
        name = args[0]
        if name in self.commands or ctx.resilient_parsing or name.startswith("-"):
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"there is no command {name!r}{self._meant(name, args)}", ctx)

    def _meant(self, name: str, args: Sequence[str]) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - only where something is wrong

        if near := get_close_matches(name.lower(), self.commands):
            return f"; did you mean reader {near[0]}?"
        if name == "help":
            return f"; did you mean reader {' '.join([*args[1:], '--help'])}?"
        if Path(name).exists() or "://" in name:
            return f"; did you mean reader {'compare' if len(args) > 1 else 'show'} {' '.join(args)}?"
        return ""
