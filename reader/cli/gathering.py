"""What options say: one of a few words, or together one value for a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from functools import wraps
from typing import Any

import click

Decorator = Callable[[Callable[..., None]], Callable[..., None]]


class OneOf(click.Choice[str]):
    """One of a few words."""

    def get_invalid_choice_message(self, value: object, ctx: click.Context | None) -> str:  # noqa: ARG002
        """What a wrong word is told."""
        return none_of(value, self.choices)


def none_of(value: object, words: Iterable[str]) -> str:
    """What is said of a value that is none of these words."""
    return f"cannot be {value!r}; choose from {', '.join(words)}"


def gathered(name: str, kind: type[Any], *options: Decorator) -> Decorator:
    """Declare these options on a command, in this order, which then takes one `kind` (a dataclass) by this name."""

    def declared(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def gathering(**given: object) -> None:
            value = kind(**{field.name: given.pop(field.name) for field in fields(kind)})
            command(**{name: value}, **given)

        result: Callable[..., None] = gathering
        for option in reversed(options):
            result = option(result)
        return result

    return declared
