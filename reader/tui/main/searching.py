"""Jumping to rows of a kind, and searching all accounts."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import var

from reader.lookup.reading_order import seek
from reader.lookup.scope import ROW_KINDS, ROW_NOUNS
from reader.lookup.text_search import Hit, find
from reader.tui.main.frame import Stage


class Finding(Stage):
    """Finds rows and words."""

    query_words: var[str] = var("", init=False)
    """What is sought, empty for nothing."""
    hits: tuple[Hit, ...] = ()
    """Where it stands, in the order in which the rows are read."""

    def action_jump(self, kind: str, direction: int) -> None:
        """The next row of a kind, round the end if need be; says where there is none."""
        wanted = ROW_KINDS[kind]
        shown = [row for row in self.rows.shown if row not in self.rows.arrangement.folds.away]
        rows = [row for row in shown if self.concordance.verdicts[row] in wanted]
        self.go_among(rows, direction, ROW_NOUNS[wanted])

    def go_among(self, rows: Sequence[int], direction: int, noun: str) -> None:
        """The next of these rows in reading order or the one before, round the end if need be; says what it finds."""
        place = self.order.place
        found = seek(rows, self.rows.current, direction, place)
        if found is None:
            where = "this comparison" if not self.chosen and not self.hidden else "the rows shown"
            self.say(f"no {noun} in {where}")
        elif found == self.rows.current:
            self.say(f"the only {noun}")
        else:
            wrapped = (place[found] > place[self.rows.current]) != (direction > 0)
            self.rows.go(found)
            if wrapped:
                self.say(f"wrapped to the {'first row' if direction > 0 else 'last row'}")

    async def action_search(self) -> None:
        """Open the search line."""
        from reader.tui.dialogs.search_line import SearchLine  # noqa: PLC0415 - no part of the first frame

        if not self.query(SearchLine):
            self.add_class("-searching")
            await self.mount(SearchLine(self.rows.current), before=self.status)

    def watch_query_words(self) -> None:
        """Mark every hit."""
        self.renewed()

    def renewed(self) -> None:
        """Search the rows that are shown now."""
        super().renewed()
        visible, place, hidden = set(self.rows.shown), self.order.place, self.hidden
        found = find(self.comparison, self.concordance, self.query_words)
        kept = [hit for hit in found if hit.row in visible and hit.account not in hidden]
        self.hits = tuple(sorted(kept, key=lambda hit: (place[hit.row], hit.account, hit.span)))
        self.rows.mark(self.hits)
        self._count_hits()

    def seek_from(self, row: int) -> None:
        """Go to the first hit in or after a row, or else stay there."""
        place = self.order.place
        ahead = next((hit for hit in self.hits if place[hit.row] >= place[row]), self.hits[0] if self.hits else None)
        self._stand(ahead, row)

    def action_hit(self, direction: int) -> None:
        """The next hit, round the end."""
        if not self.hits:
            hint = f"nothing to find; press {self.key('search.open')} to search"
            self.say(f"“{self.query_words}” not found" if self.query_words else hint)
            return
        here, place = self.rows.here, self.order.place
        current = place[self.rows.current]
        if here is not None and here.row == self.rows.current:
            at = self.hits.index(here) + direction
        elif direction > 0:
            at = next((n for n, hit in enumerate(self.hits) if place[hit.row] >= current), 0)
        else:
            at = sum(place[hit.row] <= current for hit in self.hits) - 1
        self._stand(self.hits[at % len(self.hits)], self.rows.current)

    def _stand(self, hit: Hit | None, row: int) -> None:
        """Stand at a hit, or where there is none at a row."""
        self.rows.here = hit
        if hit is not None:
            self.rows.account = hit.account
            self.rows.open_at(hit.row)
        else:
            self.rows.go(row)
        self._count_hits()

    def tell(self, row: int) -> None:
        """Say also which hit it is."""
        super().tell(row)
        self._count_hits()

    def _count_hits(self) -> None:
        here = self.rows.here
        number = self.hits.index(here) + 1 if here in self.hits and here.row == self.rows.current else 0
        self.status.search = (self.query_words, number, len(self.hits))
        self.hint()
