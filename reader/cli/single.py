"""The commands that look at each article by itself: who speaks in it, and how it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.accounts import Sources, one_or_more, takes_articles
from reader.cli.commands import Command
from reader.cli.endings import EXITS
from reader.cli.printing import Progress, color_option, console, echo, quiet_option

if TYPE_CHECKING:
    from reader.model import Witness


@click.command(cls=Command, epilog=EXITS)
@takes_articles
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
@color_option
@quiet_option
def quotes(*, sources: Sources, as_json: bool, color: str, quiet: bool) -> None:
    """List who said what, and how each speaker was found.

    \b
    reader quotes post.txt
    reader quotes post.txt courier.txt --json
    reader quotes post.txt --color always | less -R
    """
    from reader.export.quotation_listing import quotations_json, quotations_table  # noqa: PLC0415
    from reader.pipeline import witness  # noqa: PLC0415

    articles = one_or_more(sources, quiet=quiet)
    witnesses: list[Witness] = []
    with Progress("looking for quotations", quiet=quiet) as progress:
        for article in articles:
            progress(len(witnesses) / len(articles))
            witnesses.append(witness(article))
    echo(quotations_json(witnesses) if as_json else quotations_table(witnesses, console(color)))


@click.command(cls=Command, epilog=EXITS)
@takes_articles
@click.option("--all", "whole", is_flag=True, help="Show whole paragraphs, not just their first words.")
@color_option
@quiet_option
def show(*, sources: Sources, whole: bool, color: str, quiet: bool) -> None:
    """Show how each article was read, part by part.

    First what it says about itself (outlet, date, writers, dateline), then each paragraph with its line and its part,
    and for anything but body text, why. Dimmed parts are left out of the comparison.

    \b
    reader show post.txt
    reader show post.txt courier.txt --all --color always | less -R
    """
    from reader.export.article_listing import readings  # noqa: PLC0415

    echo(readings(one_or_more(sources, quiet=quiet), console(color), whole))
