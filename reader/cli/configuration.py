"""`reader config`: where the settings are, and what they say."""

from __future__ import annotations

import click

from reader.cli.commands import Command
from reader.cli.endings import EXITS, Refused
from reader.cli.printing import echo


@click.command(cls=Command, epilog=EXITS)
@click.option("--default", "defaults", is_flag=True, help="Print the default settings.")
def config(*, defaults: bool) -> None:
    """Print the settings and where they are stored.

    The output can be used as that file; each line is explained, and lines that you leave out keep their defaults.

    \b
    reader config
    reader config --default > config.toml
    """
    from reader.settings import Settings, SettingsError, config_path  # noqa: PLC0415
    from reader.settings.settings_toml import toml  # noqa: PLC0415
    from reader.tui.app_settings import choices, settings  # noqa: PLC0415

    try:
        chosen = Settings() if defaults else settings()
    except SettingsError as fault:
        raise Refused(str(fault)) from fault
    path = config_path()
    there = "" if path.is_file() else " (no file yet; these are the defaults)"
    head = "" if defaults else f"# {path}{there}\n\n"
    echo(head + toml(chosen, choices()))
