"""How the command line says no."""

from __future__ import annotations

import click

from reader.loading import on_one_line


class Refused(click.ClickException):
    """One line that names the fault and the remedy; exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:  # noqa: ARG002
        """Print the line."""
        click.echo(f"reader: {on_one_line(self.message)}", err=True)
