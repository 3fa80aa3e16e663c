"""Searching all accounts."""

from __future__ import annotations

from reader.lookup.text_search import Hit, find
from reader.tui.main.stage import Stage


class Searching:
    """What is sought, where it stands in the rows that are shown, and the hit that the user has come to."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.rows = stage, stage.rows
        self.words = ""
        self.hits: tuple[Hit, ...] = ()
        self._origin = 0
        stage.when_renewed.append(self._find)
        stage.when_told.append(self._count)

    async def open(self) -> None:
        """Open the search line."""
        from reader.tui.dialogs.search_line import SearchLine  # noqa: PLC0415 - no part of the first frame

        screen = self.stage.screen
        if not screen.query(SearchLine):
            self._origin = self.rows.current
            screen.add_class("-searching")
            await screen.mount(SearchLine(self), before=self.stage.panels.status)

    def seek(self, words: str) -> None:
        """Mark every hit of these words."""
        if words != self.words:
            self.words = words
            self._find()

    def type(self, words: str) -> tuple[int, int]:
        """Seek words while they are typed, from where the user was; the hit that this leads to, and how many it has."""
        self.seek(words)
        place = self.stage.shown.order.place
        ahead = (hit for hit in self.hits if place[hit.row] >= place[self._origin])
        self._stand(next(ahead, self.hits[0] if self.hits else None), self._origin)
        _, here, hits = self.stage.panels.status.search
        return here, hits

    def keep(self) -> None:
        """Keep what was typed; says where it is not found."""
        if self.words and not self.hits:
            self.stage.say(f"“{self.words}” not found")

    def leave(self) -> None:
        """Forget what was typed, and go back to where the user was."""
        self.seek("")
        self.rows.go(self._origin)

    def hit(self, direction: int) -> None:
        """The next hit, round the end."""
        if not self.hits:
            hint = f"nothing to find; press {self.stage.key('search.open')} to search"
            self.stage.say(f"“{self.words}” not found" if self.words else hint)
            return
        here, place = self.rows.marks.here, self.stage.shown.order.place
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
        self.rows.marks.stand(hit)
        if hit is not None:
            self.rows.account = hit.account
            self.rows.open_at(hit.row)
        else:
            self.rows.go(row)
        self._count()

    def _find(self) -> None:
        """Search the rows that are shown now."""
        shown, visible = self.stage.shown, set(self.rows.shown)
        place, hidden = shown.order.place, shown.view.hidden
        found = find(shown.comparison, shown.concordance, self.words)
        kept = [hit for hit in found if hit.row in visible and hit.account not in hidden]
        self.hits = tuple(sorted(kept, key=lambda hit: (place[hit.row], hit.account, hit.span)))
        self.rows.marks.find(self.hits)
        self._count()

    def _count(self) -> None:
        here = self.rows.marks.here
        number = self.hits.index(here) + 1 if here in self.hits and here.row == self.rows.current else 0
        self.stage.panels.status.search = (self.words, number, len(self.hits))
        self.stage.panels.hint()
