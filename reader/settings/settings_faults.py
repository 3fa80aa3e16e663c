"""What can be wrong with a setting, and the remedy, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations

from reader.settings.settings_values import Choices, Keys

_ALIKE = 0.6
"""From this share of equal letters on, 0 to 1, a name is offered for a wrong one. Chosen by hand."""
_MODIFIERS = ("ctrl", "alt", "shift", "super", "hyper", "meta")


def such_as(wrong: str, names: Iterable[str]) -> str:
    """The name that was meant, or else all of them."""
    from reader.similarity import ratio  # noqa: PLC0415 - only where something is wrong

    names = list(names)
    best = max(names, key=lambda name: ratio(wrong.lower(), name.lower()))
    if ratio(wrong.lower(), best.lower()) >= _ALIKE:
        return f"did you mean {best}?"
    return f"use one of {', '.join(names)}"


def fault_of_binding(name: str, choices: Choices) -> str:
    """What is wrong with the id of a binding, empty where nothing is."""
    bindings = choices.bindings
    if name in bindings:
        return ""
    near = such_as(name, bindings)
    remedy = near if near.startswith("did") else "reader config lists them"
    return f"there is no such action; {remedy}"


def faulty_key(keys: Iterable[str], choices: Choices) -> str:
    """What is wrong with these keys, empty where nothing is."""
    for key in keys:
        if key in choices.taken:
            return f"{key} is reserved by reader; choose another key"
        *modifiers, last = key.split("+") if len(key) > 1 else [key]
        known = last in choices.named_keys or (len(last) == 1 and last.isprintable() and not last.isspace())
        if not known or any(modifier not in _MODIFIERS for modifier in modifiers):
            remedy = (
                such_as(last, choices.named_keys) if len(last) > 2 else "a key is a character or a name such as space"
            )
            return f"there is no key {key!r}; {remedy}"
    return ""


def shared_key(screen: Mapping[str, Keys], keymap: Mapping[str, Sequence[str]]) -> tuple[str, str] | None:
    """The first binding that is given a key that another has on the same screen, and the fault."""
    for name, other in permutations(screen, 2):
        for key in keymap.get(name, ()):
            if key in keymap.get(other, screen[other].keys):
                return name, f"{key} is also a key of {other} ({screen[other].words}); give one of them another key"
    return None
