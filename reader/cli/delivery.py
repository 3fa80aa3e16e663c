"""Where a comparison goes: to the app, to files, to standard output, or into an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from reader.cli.endings import DIFFERS, WRONG, Refused, mutter, say
from reader.cli.gathering import gathered, none_of
from reader.cli.printing import echo, in_terminal
from reader.cli.shaping import Shape, shaping

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from reader.export import Scope
    from reader.model import Article, Comparison
    from reader.session import Session
    from reader.settings import Settings
    from reader.tui.opening_screen import Unread

_STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class Delivery(Shape):
    """What the command line says of where the comparison goes, and as what."""

    output: Path | None = None
    format: str = ""
    as_json: bool = False
    check: bool = False

    @property
    def app(self) -> bool:
        """Whether the comparison is shown in the app, since nothing else is asked for."""
        return not (self.output or self.format or self.as_json or self.check or self.shaped) and in_terminal()

    def documents(self) -> Iterator[tuple[Path | None, str]]:
        """Where to write, a file or standard output, and the ending of the format. Raises `Refused`."""
        if self.output and self.output != _STANDARD_OUTPUT:
            yield self.output, self._suffix(self.output)
        elif self.as_json and self.format and self.format != ".json":
            raise Refused("--json and --format both say what goes to standard output; use one of them")
        elif not self.as_json and (self.output or not self.check):
            yield None, self.format or ".md"
        if self.as_json:
            yield None, ".json"

    def _suffix(self, path: Path) -> str:
        from reader.export import known_ending  # noqa: PLC0415

        try:
            suffix = self.format or known_ending(path)
        except ValueError as fault:
            raise Refused(str(fault)) from fault
        if os.path.isdir(path):  # noqa: PTH112 - as below
            raise Refused(f"{path}: this is a folder; name a file in it with -o")
        if not os.path.isdir(path.parent):  # noqa: PTH112 - pathlib raises where a name is too long
            raise Refused(f"{path}: there is no folder {path.parent}; create it, or choose another file with -o")
        return suffix


class _Format(click.ParamType[str]):
    """The name of a format that can be written; what there is takes time to import, and is for those who ask."""

    name = "format"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        names = _formats()
        if value.removeprefix(".").lower() not in names:
            self.fail(none_of(value, names), param, ctx)
        return f".{value.removeprefix('.').lower()}"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        from click.shell_completion import CompletionItem  # noqa: PLC0415

        return [CompletionItem(name) for name in _formats() if name.startswith(incomplete)]


def _formats() -> list[str]:
    from reader.export import EXPORTERS  # noqa: PLC0415

    return [suffix.removeprefix(".") for suffix in EXPORTERS]


delivers = gathered(
    "delivery",
    Delivery,
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=click.Path(allow_dash=True, path_type=Path),
        help="Write to this file; its ending chooses the format. - is standard output.",
    ),
    click.option("--format", metavar="NAME", type=_Format(), help="Write in this format (md, html, txt, json, csv …)."),
    click.option("--json", "as_json", is_flag=True, help="Write JSON to standard output."),
    click.option("--check", is_flag=True, help="Exit with 1 if something differs; write no document unless asked to."),
    *shaping,
)
"""The options of every command that ends in a comparison."""

fresh_option = click.option(
    "--fresh", is_flag=True, help="Ignore what you did in the app (notes, joins, …); it is set aside, not deleted."
)


def open_app(
    chosen: Settings,
    articles: Unread | Sequence[Article],
    comparison: Comparison | None,
    session: Session,
    *,
    offline: bool = False,
) -> NoReturn:
    """Show the articles in the app, read and compared already or not; ends the process with the app's exit code.

    Where `offline`, a second reader may be asked on this machine alone.

    Raises what goes wrong while they are read.
    """
    from reader.tui.app_settings import configured  # noqa: PLC0415
    from reader.tui.driver import NoDriverError  # noqa: PLC0415

    try:
        app = configured(chosen, articles, comparison, session)
        app.offline = offline
    except NoDriverError as fault:
        raise Refused(str(fault)) from fault
    failed = app.run()
    if failed is not None:
        raise failed
    if session.fault:
        say(session.fault)
    sys.exit(app.return_code)


def deliver(made: Callable[[], Comparison], delivery: Delivery, session: Session, *, quiet: bool) -> None:
    """Make the comparison and write it to all places that were asked for; `--check` exits by what it says.

    Documents have what the session keeps; `--check` goes by the files alone, so that a script has one answer for them.
    Nothing is made before it is known where it can go. Raises `Refused`.
    """
    from reader.export import EXPORTERS, save  # noqa: PLC0415

    documents = tuple(delivery.documents())
    for _, suffix in documents:
        delivery.heeded(suffix)
    comparison = made()
    left = _as_left(comparison, session, quiet=quiet) if documents else comparison
    for path, suffix in documents:
        exporter = EXPORTERS[suffix]
        document = exporter(left, delivery.form(left))
        if path is None:
            echo(document)
            continue
        try:
            save(path, document, exporter.encoding)
        except OSError as fault:
            raise Refused(f"{path}: {fault.strerror or fault}; choose another file with -o") from fault
    unjudged = _unjudged(comparison)
    if unjudged:
        say(unjudged)
    if delivery.check:
        words, differs = checked(comparison, delivery.form(comparison).scope)
        if not quiet:
            _tell(words, documents)
        click.get_current_context().exit(DIFFERS if differs else WRONG if unjudged else 0)


def _tell(words: str, documents: Iterable[tuple[Path | None, str]]) -> None:
    """A line on standard output, or where a document stands there, on standard error. Raises `Refused`."""
    if any(path is None for path, _ in documents):
        mutter(words)
    else:
        echo(f"{words}\n")


def _unjudged(comparison: Comparison) -> str:
    """Which rows a fault in the program kept from being judged, in one line; empty where there is none."""
    from reader.model import Verdict  # noqa: PLC0415

    rows = [str(number + 1) for number, row in enumerate(comparison.rows) if row.verdict is Verdict.UNJUDGED]
    if not rows:
        return ""
    were = "row {} was" if len(rows) == 1 else "rows {} were"
    return f"{were.format(', '.join(rows))} not judged because of an error in reader; compare with --debug shows it"


def _as_left(comparison: Comparison, session: Session, *, quiet: bool) -> Comparison:
    """The comparison with what the app keeps of its files; a line says so, and what could not be read."""
    back, word = session.restore(comparison)
    if word and back.layout is None:  # something is kept that could not be read
        say(word)
    elif back.state.worked_on and not quiet:
        say(f"{word}; --fresh leaves it out")
    return back.comparison


def checked(comparison: Comparison, scope: Scope) -> tuple[str, bool]:
    """One line that says how many of the rows in this scope differ, and whether any does."""
    from reader.lookup.plain_words import same_text  # noqa: PLC0415
    from reader.lookup.selection import select  # noqa: PLC0415
    from reader.model import Verdict  # noqa: PLC0415

    rows = select(comparison, scope)
    differ, speaker = len(rows.having(Verdict.DIFFER)), len(rows.having(Verdict.SPEAKER))
    shared = len(rows.in_common)
    conflicts = f"{speaker} speaker conflict{'' if speaker == 1 else 's'}"
    found = ", ".join([f"{differ} differ{'s' if differ == 1 else ''}"] * bool(differ) + [conflicts] * bool(speaker))
    same = same_text(comparison)
    if not rows.scope and not shared:
        return "no shared passages", False
    said = f"{shared} shared row{'' if shared == 1 else 's'}: {found or 'nothing differs'}{'; ' * bool(same)}{same}"
    return said, bool(found)
