"""The commands that end in a comparison: of articles, of the invented ones, or one that was saved."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from reader.cli.accounts import Sources, read, several, takes_articles
from reader.cli.commands import Command
from reader.cli.debugging import debug_option
from reader.cli.delivery import Delivery, deliver, delivers, fresh_option, open_app
from reader.cli.endings import EXITS_OF_CHECK, Refused
from reader.cli.pointing import NOBODY, Asking, asks
from reader.cli.printing import Progress, quiet_option
from reader.session import Session

if TYPE_CHECKING:
    from reader.loading.clipping import Clipping
    from reader.model import Comparison
    from reader.settings import Settings


@click.command(cls=Command, epilog=EXITS_OF_CHECK)
@takes_articles
@click.option("--force", is_flag=True, help="Compare articles even if they seem to be in different languages.")
@delivers
@fresh_option
@asks
@quiet_option
@debug_option
def compare(  # noqa: PLR0913 - what the command line says
    *, sources: Sources, force: bool, delivery: Delivery, fresh: bool, asking: Asking, quiet: bool
) -> None:
    """Compare two to twenty articles about the same event.

    A source is a file (text, Markdown, a saved web page, mail, PDF, Word, Rich Text), a folder of them, a pattern
    such as 'fire/*.html', a web address, or - for standard input. Of several articles in one file, as news databases
    export them, all are taken where they tell one event; 'export.rtf#1,3' names two.

    In a terminal this opens the app. When the output is piped, or with any option from -o to --front-matter, the
    comparison is written as a document instead, in Markdown unless you choose otherwise. It includes notes, joins and
    splits made in the app for the same files, and a line on standard error says so; --fresh leaves them out, and
    --check ignores them.

    With --second-reader a language model points out more, kept apart in the document. The settings name the model and
    where it runs: on this machine, or on another if you allow that. --dry-run --record FOLDER shows what would be sent.

    \b
    reader compare post.txt courier.txt
    reader compare post.txt courier.txt wire.txt -o harbour.md
    reader compare post.txt courier.txt --format txt | less
    reader compare --label Post --label Courier post.html courier.pdf
    reader compare post.txt courier.txt --only differ,speaker -o differ.md
    reader compare --check -q draft.txt wire.txt || echo look again
    reader compare post.txt courier.txt --second-reader -o harbour.md
    """
    _compare(sources, delivery, force=force, fresh=fresh, quiet=quiet, asking=asking)


@click.command(cls=Command, epilog=EXITS_OF_CHECK)
@delivers
@fresh_option
@quiet_option
@debug_option
def demo(*, delivery: Delivery, fresh: bool, quiet: bool) -> None:
    """Compare three invented accounts of a harbour fire.

    \b
    reader demo
    reader demo -o fire.md
    reader demo --json
    """
    _compare(Sources(_samples("harbour-fire")), delivery, force=False, fresh=fresh, quiet=quiet)


@click.command("open", cls=Command, epilog=EXITS_OF_CHECK)
@click.argument("path", metavar="FILE.json", type=click.Path(path_type=Path))
@delivers
@fresh_option
@quiet_option
@debug_option
def open_(*, path: Path, delivery: Delivery, fresh: bool, quiet: bool) -> None:
    """Show a comparison that was saved as JSON.

    The articles themselves are not needed; - is standard input. With the same options as compare it is written as
    another document, including the notes saved in it and those made in the app since.

    \b
    reader open harbour.json
    reader open harbour.json -o harbour.md
    reader open harbour.json --only marked --format txt
    reader open harbour.json --check
    """
    from hashlib import sha256  # noqa: PLC0415

    from reader.archive import ArchiveError, comparison_in, document_in  # noqa: PLC0415

    try:
        document = document_in(path)
        comparison = comparison_in(document, path)
    except ArchiveError as fault:
        raise Refused(str(fault)) from fault
    session = Session(document=sha256(document).hexdigest(), fresh=fresh)
    if delivery.app:
        articles = [witness.article for witness in comparison.witnesses]
        open_app(_settings(), articles, comparison, session)
    deliver(lambda: comparison, delivery, session, quiet=quiet)


def _compare(  # noqa: PLR0913 - what the command line says
    sources: Sources, delivery: Delivery, *, force: bool, fresh: bool, quiet: bool, asking: Asking = NOBODY
) -> None:
    asking.heeded(delivery)
    clippings = several(sources, quiet=quiet)
    chosen = _settings()
    reading = partial(read, clippings, chosen.labels, force=force)
    session = Session(fresh=fresh)
    if delivery.app and not asking.second_reader:
        from reader.tui.opening_screen import Unread  # noqa: PLC0415

        names = [clipping.label or PurePath(clipping.name).name or clipping.name for clipping in clippings]
        open_app(chosen, Unread(names, reading), None, session, offline=sources.offline)
    _spare(clippings, delivery.output)
    from reader.pipeline import compare as compared  # noqa: PLC0415 - the app reads and compares by itself

    def made() -> Comparison:
        with Progress("reading", quiet=quiet) as progress:
            articles = reading(progress)
        with Progress("comparing", quiet=quiet) as progress:
            return compared(articles, progress, chosen.thresholds)

    def pointed() -> Comparison:
        return asking.pointed(made(), chosen.second_reader, offline=sources.offline, quiet=quiet)

    if asking.dry_run:
        pointed()
    else:
        deliver(pointed if asking.second_reader else made, delivery, session, quiet=quiet)


def _settings() -> Settings:
    """Those of the user. Raises `Refused`."""
    from reader.settings import Settings, SettingsError, config_path  # noqa: PLC0415 - most of the time all is usual

    if not config_path().is_file():
        return Settings()
    from reader.tui.app_settings import settings  # noqa: PLC0415 - the app knows what there is to be set

    try:
        return settings()
    except SettingsError as fault:
        raise Refused(str(fault)) from fault


def _spare(clippings: Sequence[Clipping], output: Path | None) -> None:
    """Raises `Refused` where the document would take the place of an article."""
    for clipping in clippings:
        with suppress(OSError, ValueError):  # an address is no path, and what is not there is no article
            if output and output.samefile(clipping.file):
                raise Refused(f"{output}: this is one of the articles; choose another file with -o")


def _samples(event: str) -> tuple[str, ...]:
    """The accounts of one invented event, from the wheel or from a checkout."""
    from importlib.resources import files  # noqa: PLC0415 - dear to import, and for the demo alone

    installed = Path(str(files("reader"))) / "samples" / event
    folder = installed if installed.is_dir() else Path(__file__).parent.parent.parent / "samples" / event
    return tuple(sorted(str(path) for path in folder.glob("*.txt")))
