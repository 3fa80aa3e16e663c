"""What stands in the cells: their lines and the ink of their words, worked out as they come into view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.cache import LRUCache

from reader.lookup.row_index import Concordance
from reader.lookup.text_search import Hit
from reader.model import Comparison, Row, Span, Verdict
from reader.overview import words_to_mark
from reader.tui.page.page_shape import Slot
from reader.tui.page.row_layout import CellLine, lines
from reader.tui.painting.ink import Ink, Mark, cell_marks, tie_marks
from reader.tui.painting.shared_words import shared_words
from reader.tui.painting.tints import tint


class Cells:
    """The cells of a comparison, with the hits of a search and the words that tie one row together."""

    def __init__(self, concordance: Concordance) -> None:
        self.concordance = concordance
        self.here: Hit | None = None
        self.tied: int | None = None
        self.lit = False
        self.visited: int | None = None
        self.chosen: tuple[int, Span] | None = None
        self._hits: dict[tuple[int, int], list[Span]] = {}
        self._known: LRUCache[tuple[Slot, int], tuple[list[CellLine], list[Mark]]] = LRUCache(2048)

    @property
    def comparison(self) -> Comparison:
        """The comparison that they are cells of."""
        return self.concordance.comparison

    def row(self, slot: Slot) -> Row:
        """The row that a slot belongs to."""
        return self.comparison.rows[slot.row]

    def text(self, slot: Slot) -> str:
        """The text that the spans of a slot are ranges of."""
        return self.comparison.witnesses[slot.account].article.text

    def search(self, hits: Sequence[Hit], here: Hit | None) -> None:
        """Mark these hits, one of them as where the search stands."""
        self._hits, self.here = {}, here
        for hit in hits:
            self._hits.setdefault((hit.row, hit.account), []).append(hit.span)
        self._known.clear()

    def stand(self, here: Hit | None) -> None:
        """Where the search stands now."""
        self.here = here
        self._known.clear()

    def tie(self, row: int | None) -> None:
        """Mark the words that tie this row together, and no other's."""
        if row != self.tied:
            self.tied = row
            self._known.clear()

    def light(self, lit: bool) -> None:  # noqa: FBT001
        """Mark in all rows that agree or are related what their accounts both say, or do not."""
        self.lit = lit
        self._known.clear()

    def visit(self, row: int | None) -> None:
        """Mark the guests of this row where they are at home, and no other's."""
        if row != self.visited:
            self.visited = row
            self._known.clear()

    def choose(self, chosen: tuple[int, Span] | None) -> None:
        """Mark what the mouse has selected: a range of an account's text."""
        self.chosen = chosen
        self._known.clear()

    def within(self, slot: Slot, width: int) -> tuple[list[CellLine], list[Mark]]:
        """The lines of a slot at this width, and the marks on its words."""
        if slot.folded:
            return [], []
        key = slot, width
        if key not in self._known:
            witness = self.comparison.witnesses[slot.account]
            self._known[key] = (
                lines(witness, slot.cell, width, slot.badge, slot.guests),
                self.marks(slot.row, slot.account),
            )
        return self._known[key]

    def marks(self, number: int, account: int) -> list[Mark]:
        """The marks on the words of an account in a row."""
        row, quotations = self.comparison.rows[number], self.concordance.quotations(number, account)
        marks = cell_marks(self.comparison.witnesses[account], row, account, quotations)
        marks += self._difference_marks(row, account)
        if self.lit and row.verdict in (Verdict.AGREE, Verdict.RELATED):
            marks += [Mark(span, Ink.SHARED) for span in shared_words(self.comparison, row, account)]
        if number == self.tied:
            marks += tie_marks(row, account)
        return [*marks, *self._passing_marks(number, account)]

    def _difference_marks(self, row: Row, account: int) -> Iterator[Mark]:
        """The words of an account that show the differences of a row."""
        for finding in row.standing:
            if finding.spans[account]:
                ink = tint(self.comparison, finding, account)
                yield from (Mark(span, ink) for span in words_to_mark(self.comparison, finding, account))

    def _passing_marks(self, number: int, account: int) -> Iterator[Mark]:
        """What is marked for as long as the user asks for it: guests of a row, the selection, hits of a search."""
        if self.visited is not None:
            guests = self.comparison.rows[self.visited].guests
            yield from (Mark(guest.span, Ink.GUEST) for guest in guests if guest.account == account)
        if self.chosen is not None and self.chosen[0] == account:
            yield Mark(self.chosen[1], Ink.CHOSEN)
        for span in self._hits.get((number, account), ()):
            yield Mark(span, Ink.HERE if self.here == (number, account, span) else Ink.FOUND)
