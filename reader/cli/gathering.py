"""Options that belong together reach a command as one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from typing import Any

Decorator = Callable[[Callable[..., None]], Callable[..., None]]


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
