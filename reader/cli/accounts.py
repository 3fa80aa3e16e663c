"""From the words on the command line to articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

import click

from reader.cli.refusal import Refused
from reader.loading import LoadError, expand, load

if TYPE_CHECKING:
    from reader.model import Article

MOST = 20


def takes_articles(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and the options of every command that reads articles: `words`, `labels` and `offline`."""
    for parameter in (
        click.option("--offline", is_flag=True, help="Refuse web addresses; nothing is fetched."),
        click.option("--label", "labels", metavar="NAME", multiple=True, help="Call an account so; repeat in order."),
        click.argument("words", metavar="SOURCE...", nargs=-1, type=click.UNPROCESSED),
    ):
        command = parameter(command)
    return command


def one_or_more(words: Sequence[str], labels: Sequence[str], *, offline: bool) -> list[Article]:
    """The articles that these words name. Raises `Refused`."""
    if not words:
        raise Refused(f"no file is named; try: reader {click.get_current_context().info_name} FILE")
    return _articles(_sources(words), labels, offline=offline)


def several(words: Sequence[str], labels: Sequence[str], *, offline: bool) -> list[Article]:
    """Two or more different articles. Raises `Refused`."""
    sources = _sources(words)
    if len(sources) < 2:
        named = f"only {sources[0]} is named" if sources else "no file is named"
        raise Refused(f"{named}; a comparison needs at least two: reader compare FILE FILE")
    if len(sources) > MOST:
        raise Refused(f"{len(sources)} files are named; at most {MOST} can be compared at once")
    articles = _articles(sources, labels, offline=offline)
    seen: dict[str, str] = {}
    for article in articles:
        if article.sha256 in seen:
            raise Refused(f"{article.name}: the same contents as {seen[article.sha256]}; name each account once")
        seen[article.sha256] = article.name
    return articles


def _sources(words: Sequence[str]) -> list[str]:
    try:
        return expand(words)
    except LoadError as fault:
        raise Refused(str(fault)) from fault


def _articles(sources: Sequence[str], labels: Sequence[str], *, offline: bool) -> list[Article]:
    if len(labels) > len(sources):
        raise Refused(f"{len(labels)} labels for {len(sources)} accounts; give at most one --label an account")
    try:
        return [load(each, label, offline=offline) for each, label in zip_longest(sources, labels, fillvalue="")]
    except LoadError as fault:
        raise Refused(str(fault)) from fault
