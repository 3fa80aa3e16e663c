"""What a table is called and says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from textual.binding import Binding

from reader.tui.keys import TABLE
from reader.tui.tables.table import Line


@dataclass(frozen=True, slots=True)
class TableWords:
    """The words of a table that are the same whatever it shows."""

    name: str
    """What opens it."""
    none: str
    """What is said where there is no line."""
    views: Mapping[str, Callable[[Line], bool]]
    """Which lines each view shows, beside the first, which shows all."""
    heads: tuple[str, str] = ("", "")
    """What stands above the columns before and after the accounts."""
    legend: Sequence[tuple[str, str, str]] = ()
    """The signs of the table: sign, words, colour."""
    keys: Sequence[Binding] = TABLE
    """What its help names."""
