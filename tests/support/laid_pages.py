"""A whole page at once, which the app lays out a piece at a time."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Comparison
from reader.tui.page.page_shape import Page
from reader.tui.page.row_layout import growing


def lay_out(comparison: Comparison, shown: Sequence[int], width: int) -> Page:
    """Place these rows on a page so many cells wide."""
    *_, page = growing(comparison, shown, width)
    return page
