"""The command line: read the files, then show or write the comparison."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reader.cli.accounts import one_or_more, several, takes_articles
from reader.cli.configuration import config
from reader.cli.refusal import Refused
from reader.cli.writing import echo, open_app, write

_OUTPUT = click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, by its ending."
)
_FRESH = click.option(
    "--fresh", is_flag=True, help="Start anew; what was kept of these files is set aside, not deleted."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reader-compare", prog_name="reader")
def main() -> None:
    """Read several accounts of one event side by side.

    \b
    reader demo                           an invented event, three accounts
    reader compare a.txt b.txt c.txt      your own articles
    reader compare a.txt b.txt -o out.md  the same as a document
    reader show a.txt                     how an article was read, part by part
    """


@main.command()
@takes_articles
@_OUTPUT
@_FRESH
def compare(
    words: tuple[str, ...],
    labels: tuple[str, ...],
    offline: bool,  # noqa: FBT001
    output: Path | None,
    fresh: bool,  # noqa: FBT001
) -> None:
    """Compare two to twenty articles about the same event.

    A source is a file (text, Markdown, a saved web page, mail, PDF, Word), a folder of them, a pattern such as
    'fire/*.html', a web address, or - for standard input.

    In a terminal this opens the app. With -o, or where the output is no terminal, the comparison is written
    instead: Markdown, or JSON for a file that ends in .json.

    \b
    reader compare post.txt courier.txt
    reader compare post.txt courier.txt wire.txt -o harbour.md
    reader compare post.txt courier.txt | less
    reader compare --label Post --label Courier post.html courier.pdf
    reader compare --fresh post.txt courier.txt
    """
    articles = several(words, labels, offline=offline)
    if output is None and sys.stdin.isatty() and sys.stdout.isatty():
        open_app(articles, fresh=fresh)
    else:
        write(articles, output)


@main.command()
@_OUTPUT
@click.pass_context
def demo(context: click.Context, output: Path | None) -> None:
    """Compare three invented accounts of one fire in a harbour.

    \b
    reader demo
    reader demo -o fire.md
    """
    context.invoke(compare, words=tuple(map(str, _samples("harbour-fire"))), output=output)


@main.command("open")
@click.argument("path", metavar="FILE.json", type=click.Path(path_type=Path))
@_FRESH
def open_(path: Path, fresh: bool) -> None:  # noqa: FBT001
    """Show a comparison that was saved as JSON; its articles are not needed.

    \b
    reader open harbour.json
    """
    from hashlib import sha256  # noqa: PLC0415

    from reader.archive import ArchiveError, read_json  # noqa: PLC0415

    try:
        comparison = read_json(path)
    except ArchiveError as fault:
        raise Refused(str(fault)) from fault
    articles = [witness.article for witness in comparison.witnesses]
    open_app(articles, comparison, document=sha256(path.read_bytes()).hexdigest(), fresh=fresh)


@main.command()
@takes_articles
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
def quotes(words: tuple[str, ...], labels: tuple[str, ...], offline: bool, as_json: bool) -> None:  # noqa: FBT001
    """List who said what in each article, and how the speaker was found.

    \b
    reader quotes post.txt
    reader quotes post.txt courier.txt --json
    """
    from reader.export.quotations import quotations_json, quotations_table  # noqa: PLC0415
    from reader.pipeline import witness  # noqa: PLC0415

    articles = one_or_more(words, labels, offline=offline)
    witnesses = [witness(article) for article in articles]
    if as_json:
        echo(quotations_json(witnesses))
    else:
        quotations_table(witnesses)


@main.command()
@takes_articles
@click.option("--all", "whole", is_flag=True, help="Show whole paragraphs instead of their first words.")
def show(words: tuple[str, ...], labels: tuple[str, ...], offline: bool, whole: bool) -> None:  # noqa: FBT001
    """Show how each article was read: what it says of itself, and each paragraph with its line and part.

    Parts that are dimmed are left out of the comparison.

    \b
    reader show post.txt
    reader show post.txt courier.txt --all | less
    """
    from reader.export.reading import readings  # noqa: PLC0415

    echo(readings(one_or_more(words, labels, offline=offline), whole))


main.add_command(config)


def _samples(event: str) -> list[Path]:
    """The accounts of one invented event, from the wheel or from a checkout."""
    from importlib.resources import files  # noqa: PLC0415 - dear to import, and for the demo alone

    installed = Path(str(files("reader"))) / "samples" / event
    folder = installed if installed.is_dir() else Path(__file__).parent.parent.parent / "samples" / event
    return sorted(path for path in folder.glob("*.txt"))
