"""The command line: read the files, then show or write the comparison."""

from __future__ import annotations

import os
import sys
from importlib.resources import files
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from reader.loading import LoadError, load

if TYPE_CHECKING:
    from reader.model import Article, Comparison

_ARTICLES = click.argument("paths", metavar="FILE...", nargs=-1, type=click.Path(path_type=Path))
_MOST = 9


class _Refused(click.ClickException):
    """One line that names the fault and the remedy; exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:  # noqa: ARG002
        click.echo(f"reader: {self.message}", err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reader-compare", prog_name="reader")
def main() -> None:
    """Read several accounts of one event side by side.

    \b
    reader demo                           an invented event, three accounts
    reader compare a.txt b.txt c.txt      your own articles
    reader compare a.txt b.txt -o out.md  the same as a document
    """


@main.command()
@_ARTICLES
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, by its ending."
)
def compare(paths: tuple[Path, ...], output: Path | None) -> None:
    """Compare two to nine articles about the same event.

    In a terminal this opens the app. With -o, or where the output is no terminal, the comparison is written
    instead: Markdown, or JSON for a file that ends in .json.

    \b
    reader compare post.txt courier.txt
    reader compare post.txt courier.txt wire.txt -o harbour.md
    reader compare post.txt courier.txt | less
    """
    articles = _load(paths)
    if output is None and sys.stdin.isatty() and sys.stdout.isatty():
        _open(articles)
    else:
        _write(articles, output)


@main.command()
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, by its ending."
)
@click.pass_context
def demo(context: click.Context, output: Path | None) -> None:
    """Compare three invented accounts of one fire in a harbour.

    \b
    reader demo
    reader demo -o fire.md
    """
    context.invoke(compare, paths=tuple(_samples("harbour-fire")), output=output)


@main.command("open")
@click.argument("path", metavar="FILE.json", type=click.Path(path_type=Path))
def open_(path: Path) -> None:
    """Show a comparison that was saved as JSON; its articles are not needed.

    \b
    reader open harbour.json
    """
    from reader.archive import ArchiveError, read_json  # noqa: PLC0415

    try:
        comparison = read_json(path)
    except ArchiveError as fault:
        raise _Refused(str(fault)) from fault
    _open([witness.article for witness in comparison.witnesses], comparison)


@main.command()
@_ARTICLES
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
def quotes(paths: tuple[Path, ...], as_json: bool) -> None:  # noqa: FBT001
    """List who said what in each article, and how the speaker was found.

    \b
    reader quotes post.txt
    reader quotes post.txt courier.txt --json
    """
    from reader.compare import witness  # noqa: PLC0415
    from reader.export.quotations import quotations_json, quotations_table  # noqa: PLC0415

    if not paths:
        raise _Refused("no file is named; try: reader quotes FILE")
    witnesses = [witness(_article(path)) for path in paths]
    if as_json:
        _echo(quotations_json(witnesses))
    else:
        quotations_table(witnesses)


def _load(paths: tuple[Path, ...]) -> list[Article]:
    if len(paths) < 2:
        named = f"only {paths[0]} is named" if paths else "no file is named"
        raise _Refused(f"{named}; a comparison needs at least two: reader compare FILE FILE")
    if len(paths) > _MOST:
        raise _Refused(f"{len(paths)} files are named; at most {_MOST} can be compared at once")
    articles = [_article(path) for path in paths]
    seen: dict[str, str] = {}
    for article in articles:
        if article.sha256 in seen:
            raise _Refused(f"{article.name}: the same contents as {seen[article.sha256]}; name each account once")
        seen[article.sha256] = article.name
    return articles


def _article(path: Path) -> Article:
    try:
        return load(path)
    except LoadError as fault:
        raise _Refused(str(fault)) from fault


def _samples(event: str) -> list[Path]:
    """The accounts of one invented event, from the wheel or from a checkout."""
    installed = Path(str(files("reader"))) / "samples" / event
    folder = installed if installed.is_dir() else Path(__file__).parent.parent / "samples" / event
    return sorted(path for path in folder.glob("*.txt"))


def _open(articles: list[Article], comparison: Comparison | None = None) -> None:
    from reader.tui import ReaderApp  # noqa: PLC0415

    app = ReaderApp(articles, comparison)
    app.run()
    sys.exit(app.return_code)


def _write(articles: list[Article], output: Path | None) -> None:
    from reader.compare import compare as compared  # noqa: PLC0415
    from reader.export import EXPORTERS, save  # noqa: PLC0415

    suffix = output.suffix.lower() if output else ".md"
    if suffix not in EXPORTERS:
        known = ", ".join(sorted(EXPORTERS))
        raise _Refused(f"{output}: no format has this ending; use one of {known}")
    with _Progress() as progress:
        document = EXPORTERS[suffix](compared(articles, progress))
    if output is None:
        _echo(document)
        return
    try:
        save(output, document)
    except OSError as fault:
        raise _Refused(f"{output}: {fault.strerror or fault}; choose another place with -o") from fault


def _echo(document: str) -> None:
    """A reader that closes the pipe early has seen enough."""
    try:
        sys.stdout.write(document)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Progress:
    """A line on standard error for work that takes longer than a second, wiped when it is done."""

    _PATIENCE = 1.0

    def __init__(self) -> None:
        self._begun = monotonic()
        self._shown = False

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)

    def __call__(self, share: float) -> None:
        if sys.stderr.isatty() and monotonic() - self._begun > self._PATIENCE:
            self._shown = True
            click.echo(f"\rcomparing… {share:4.0%}", nl=False, err=True)
