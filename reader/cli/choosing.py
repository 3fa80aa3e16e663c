"""Which of the articles in one file are to be compared."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from reader.cli.endings import Refused

if TYPE_CHECKING:
    from reader.loading.clipping import Clipping
    from reader.model import Article

MOST = 20
"""Accounts of a comparison; more articles than that are too many, whatever they tell."""
_QUESTION = "Which do you want to compare? (for example 1,3-5; Enter for all)"


def chosen(parts: Sequence[Clipping], name: str, *, quiet: bool) -> Sequence[Clipping]:
    """All articles of the file of this name where they tell one event, else those that the user picks.

    Raises `Refused` where nobody can be asked.
    """
    if len(parts) < 2:
        return parts
    from reader.loading import LoadError, read_clipping  # noqa: PLC0415 - for exports alone
    from reader.loading.exports.event import tell_one_event  # noqa: PLC0415

    can_ask = not quiet and _at_a_terminal()
    if len(parts) > MOST and not can_ask:
        raise _untold(parts, name)
    try:
        articles = [read_clipping(part) for part in parts]
    except LoadError as fault:
        raise Refused(str(fault)) from fault
    if len(parts) <= MOST and tell_one_event(articles):
        return parts
    if not can_ask:
        raise _untold(parts, name)
    return [parts[number - 1] for number in _asked(articles, name)]


def _untold(parts: Sequence[Clipping], name: str) -> Refused:
    from reader.loading.parts import such_as  # noqa: PLC0415

    many = f"it contains {len(parts)} articles, more than can be compared at once"
    fault = many if len(parts) > MOST else f"its {len(parts)} articles are not all about one event"
    return Refused(f"{name}: {fault}; choose which to compare{such_as(name, '1,2')}; reader show lists them")


def _at_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _asked(articles: Sequence[Article], name: str) -> Sequence[int]:
    """The numbers, from 1, that the user names; all of them for an empty answer."""
    from reader.loading import in_short, on_one_line  # noqa: PLC0415
    from reader.loading.parts import NUMBERS, numbers_in  # noqa: PLC0415

    click.echo(in_short(f"{name} holds {len(articles)} articles:"), err=True)
    for number, article in enumerate(articles, 1):
        told = " · ".join((article.title, *article.about.credits[:2]))
        click.echo(f"{number:>4}  {on_one_line(told)}", err=True)
    every = range(1, len(articles) + 1)
    while True:
        answer = click.prompt(_QUESTION, default="", show_default=False, err=True).strip()
        if not answer:
            return every
        if NUMBERS.fullmatch(answer) and all(number in every for number in numbers_in(answer)):
            return numbers_in(answer)
