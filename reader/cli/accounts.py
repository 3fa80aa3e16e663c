"""From the words on the command line to articles."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from typing import TYPE_CHECKING

import click

from reader.cli.choosing import MOST, chosen
from reader.cli.endings import Refused, say
from reader.cli.gathering import gathered
from reader.cli.printing import Progress
from reader.preferences import Labels

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from reader.loading.clipping import Clipping
    from reader.model import Article


@dataclass(frozen=True, slots=True)
class Sources:
    """What the command line says of the articles."""

    words: tuple[str, ...]
    labels: tuple[str, ...] = ()
    offline: bool = False


def _files(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem  # noqa: PLC0415

    return [CompletionItem(incomplete, type="file")]


takes_articles = gathered(
    "sources",
    Sources,
    click.argument("words", metavar="SOURCE...", nargs=-1, type=click.UNPROCESSED, shell_complete=_files),
    click.option("--label", "labels", metavar="NAME", multiple=True, help="Name an account; repeat once per source."),
    click.option("--offline", is_flag=True, help="Refuse web addresses; fetch nothing."),
)
"""The argument and the options of every command that reads articles."""


def one_or_more(sources: Sources, *, quiet: bool) -> list[Article]:
    """The articles that are named. Raises `Refused`."""
    names = _articles(sources, quiet=quiet)
    if not names:
        raise Refused(f"no article given; try: reader {click.get_current_context().info_name} FILE")
    whole = _clipped(names, sources, quiet=quiet)
    clippings = _labelled([part for each in whole for part in _apart(each, alone=True)], sources.labels)
    with Progress("reading", quiet=quiet) as progress:
        return read(clippings, Labels.OUTLET, progress)


def several(sources: Sources, *, quiet: bool) -> list[Clipping]:
    """Two or more sources, still to be read; several may have the same contents. Raises `Refused`."""
    names = _articles(sources, quiet=quiet)
    if not names:
        raise Refused("no article given; a comparison needs at least two: reader compare FILE FILE")
    _refuse_many(names)
    _refuse_again(names)
    whole = _clipped(names, sources, quiet=quiet)
    alone = len(whole) == 1
    clippings = [part for each in whole for part in chosen(_apart(each, alone=alone), each.name, quiet=quiet)]
    if len(clippings) < 2:
        raise Refused(f"only {names[0]} was given; a comparison needs at least two: reader compare FILE FILE")
    _refuse_many(clippings)
    return _labelled(clippings, sources.labels)


def _refuse_many(named: Sequence[object]) -> None:
    if len(named) > MOST:
        raise Refused(f"{len(named)} articles given; at most {MOST} can be compared at once")


def _apart(clipping: Clipping, *, alone: bool) -> Sequence[Clipping]:
    """The articles in a file that a news database has exported, or the file. Raises `Refused`."""
    from reader.loading import LoadError, Unreadable  # noqa: PLC0415 - help and completion do without
    from reader.loading.parts import apart  # noqa: PLC0415

    try:
        return apart(clipping, alone=alone)
    except Unreadable as fault:
        raise Refused(str(LoadError(clipping.name, fault.fault, fault.remedy))) from fault


def _refuse_again(names: Sequence[str]) -> None:
    """Raises `Refused` where a file, an address or standard input is named twice."""
    from reader.loading.sources import STANDARD_INPUT, is_address  # noqa: PLC0415 - help and completion do without

    seen: dict[str, str] = {}
    for name in names:
        place = name if is_address(name) or name == STANDARD_INPUT else os.path.realpath(name)
        if place in seen:
            raise Refused(f"{name}: the same source as {seen[place]}; give each account once")
        seen[place] = name


def read(
    clippings: Sequence[Clipping], labels: Labels, progress: Callable[[float], None], *, force: bool = True
) -> list[Article]:
    """The articles in what was clipped, called by these labels, of one language unless `force`.

    `progress` is told which share is done, 0 to 1. Raises `Refused`.
    """
    from reader.loading import LoadError, read_clipping  # noqa: PLC0415

    articles: list[Article] = []
    for clipping in clippings:
        progress(len(articles) / len(clippings))
        try:
            articles.append(read_clipping(clipping))
        except LoadError as fault:
            raise Refused(str(fault)) from fault
    if not force:
        _refuse_languages(articles)
    if labels is Labels.FILE:
        from reader.model import called_by_file  # noqa: PLC0415 - with the parsers, once they are needed

        return called_by_file(articles)
    return articles


def _refuse_languages(articles: Sequence[Article]) -> None:
    """Raises `Refused` where the articles look like several languages; one that is too short to tell fits any."""
    from reader.language.language_names import called  # noqa: PLC0415

    named: dict[str, list[str]] = {}
    for article in articles:
        if article.language:
            named.setdefault(called(article.language), []).append(article.name)
    if len(named) > 1:
        told = "; ".join(f"{', '.join(files)} in {language}" for language, files in named.items())
        raise Refused(
            f"the articles seem to be in different languages: {told}; compare those in one language, or use --force if "
            "that guess is wrong"
        )


def _articles(sources: Sources, *, quiet: bool) -> list[str]:
    """The names of all that is no saved comparison, which *.txt may catch as well; a line tells what is left out."""
    from reader.loading import LoadError, expand  # noqa: PLC0415 - help and completion do without
    from reader.loading.sources import saved_here  # noqa: PLC0415

    try:
        names = expand(sources.words)
    except LoadError as fault:
        raise Refused(str(fault)) from fault
    ours = [name for name in names if saved_here(name)]
    if ours and not quiet:
        say(f"{', '.join(ours)}: left out, because it is a comparison saved by reader")
    return [name for name in names if name not in ours]


def _clipped(names: Sequence[str], sources: Sources, *, quiet: bool) -> list[Clipping]:
    from reader.loading import LoadError, clip  # noqa: PLC0415

    clippings: list[Clipping] = []
    with Progress("fetching", quiet=quiet) as progress:
        for name in names:
            progress(len(clippings) / len(names))
            try:
                clippings.append(clip(name, offline=sources.offline))
            except LoadError as fault:
                raise Refused(str(fault)) from fault
    return clippings


def _labelled(clippings: Sequence[Clipping], labels: Sequence[str]) -> list[Clipping]:
    """The same, called so in order. Raises `Refused` where there are more labels."""
    if len(labels) > len(clippings):
        raise Refused(f"{len(labels)} labels are more than there are accounts; give at most one --label for each")
    from reader.loading import on_one_line  # noqa: PLC0415

    called = [*map(on_one_line, labels), *repeat("", len(clippings) - len(labels))]
    return [replace(clipping, label=label) for clipping, label in zip(clippings, called, strict=True)]
