"""Whether the words of a saved comparison could steer or deceive a terminal; this program writes none that do."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass

from reader.loading.text.normalise import unsafe
from reader.model import Comparison, Span

_ESCAPES = re.compile(r"(?<!\\)((?:\\\\)*)((?:\\u[0-9a-fA-F]{4}|\\[bf])+)")
_OVER_LINES = ("text", "note")
"""What may run over lines: an article, and what the user wrote. All else stands on one."""


class UnsafeText(ValueError):
    """Words with characters that no article keeps; the message says which."""


def check_characters(document: bytes) -> None:
    """Raises `UnsafeText`. JSON's own escapes are read first."""
    text = _ESCAPES.sub(lambda match: match[1] + str(json.loads(f'"{match[2]}"')), document.decode("utf-8", "replace"))
    if at := unsafe(text):
        raise UnsafeText(f"it contains an invisible or control character ({at})")


def check_lines(comparison: Comparison) -> None:
    """Raises `UnsafeText` where words hold a tab or a carriage return, or those on one line a line end."""
    if _unruly(comparison):
        raise UnsafeText("it contains a tab or line break that reader never writes")


def _unruly(value: object, *, over_lines: bool = False) -> bool:
    if isinstance(value, str):
        return "\t" in value or "\r" in value or (not over_lines and "\n" in value)
    if isinstance(value, Span):
        return False
    if isinstance(value, tuple | frozenset):
        return any(map(_unruly, value))
    if is_dataclass(value):
        return any(_unruly(getattr(value, each.name), over_lines=each.name in _OVER_LINES) for each in fields(value))
    return False
