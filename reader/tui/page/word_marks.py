"""What the user has marked on the words of the page: hits of a search, and what ties or joins accounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.lookup.text_search import Hit

if TYPE_CHECKING:
    from reader.tui.page.rows_view import Rows


class WordMarks:
    """Marks words for as long as the user asks for it, whichever row is current and however the page is laid out."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.explained = False
        """Whether the words that tie the current row together are marked."""
        self.lit = False
        """Whether the words that accounts share are marked in all rows that agree or are related."""
        self.here: Hit | None = None
        """The hit that the search stands at."""

    def explain(self, explained: bool) -> None:  # noqa: FBT001
        """Show or hide what ties the current row together."""
        self.explained = explained
        self.follow()
        self.rows.refresh()

    def light(self, lit: bool) -> None:  # noqa: FBT001
        """Show or hide what accounts share."""
        self.lit = lit
        self.rows.cells.light(lit)
        self.rows.refresh()

    def find(self, hits: Sequence[Hit]) -> None:
        """Mark the hits of a search."""
        if self.here not in hits:
            self.here = None
        self.rows.cells.search(hits, self.here)
        self.rows.refresh()

    def stand(self, here: Hit | None) -> None:
        """Show which hit the search stands at."""
        if here == self.here:
            return
        self.here = here
        self.rows.cells.stand(here)
        self.rows.refresh()

    def follow(self) -> None:
        """Mark the words of the row that is current now."""
        rows = self.rows
        rows.cells.tie(rows.current if self.explained else None)
        rows.cells.visit(rows.current if rows.flowing and rows.shown else None)
