"""The main screen: rows in the middle, evidence and status below, and the keys that walk through them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import var
from textual.screen import Screen

from reader.model import Article, Comparison
from reader.tui.concordance import Concordance
from reader.tui.explanation import Explanation
from reader.tui.find import Hit, find
from reader.tui.heads import Heads
from reader.tui.keys import READING
from reader.tui.overruling import Overruling, joined, split
from reader.tui.rows import Rows
from reader.tui.status import Comparing, Evidence, Status
from reader.tui.walk import NOUNS, Filter, filled, nearest, seek, shown


class ReadingScreen(Screen[None]):
    """Accounts side by side. Its state is what is compared, what is shown of it, and what is sought in it."""

    BINDINGS: ClassVar[list[BindingType]] = list(READING)
    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]  # noqa: RUF012 - declared by Screen

    chosen: var[Filter] = var(Filter.ALL, init=False)
    """Which rows are shown."""
    query_words: var[str] = var("", init=False)
    """What is sought, empty for nothing."""

    def __init__(self, articles: Sequence[Article], comparison: Comparison | None) -> None:
        super().__init__()
        self.comparison = comparison
        self.heads = Heads(articles)
        self.comparing = Comparing()
        self.rows = Rows()
        self.evidence = Evidence()
        self.explanation = Explanation()
        self.status = Status()
        self.hits: tuple[Hit, ...] = ()
        self.overruling = Overruling()

    def compose(self) -> ComposeResult:
        """Heads, rows (or the progress while there are none), evidence or explanation, status."""
        yield self.heads
        yield self.comparing
        yield self.rows
        yield self.evidence
        yield self.explanation
        yield self.status

    def on_mount(self) -> None:
        """Follow the current row; show what is already compared."""
        self.watch(self.rows, "current", self._moved, init=False)
        self.add_class("-comparing")
        if self.comparison:
            self.show(self.comparison)

    def progress(self, share: float) -> None:
        """Say how much of the comparing is done, 0 to 1."""
        self.comparing.share = share

    def show(self, comparison: Comparison, current: int = 0) -> None:
        """Show a finished comparison, or a changed one, from this row on; the filter stays while it shows anything."""
        self.comparison = comparison
        self.concordance = Concordance(comparison)
        self.heads.told = self.concordance.told
        self.status.counts = self.concordance.counts
        self.remove_class("-comparing")
        rows = shown(comparison, self.chosen)
        if not rows:
            self.set_reactive(ReadingScreen.chosen, Filter.ALL)
            self.status.chosen, rows = Filter.ALL, shown(comparison, Filter.ALL)
        self.rows.show(comparison, self.concordance, rows, nearest(rows, current) if rows else 0)
        self._search(self.query_words)
        self._moved(self.rows.current)

    def say(self, message: str) -> None:
        """Put a word to the reader into the status line; the next move takes it away."""
        self.status.message = message

    def _moved(self, row: int) -> None:
        self.say("")
        if self.comparison and self.comparison.rows:
            self.evidence.tell(self.comparison, self.concordance, row)
            if self.rows.explained:
                self.explanation.tell(self.comparison, row)
        self._count_hits()

    # Keys

    def action_step(self, direction: int) -> None:
        """One row on, after the rest of a row that is taller than the screen."""
        self.rows.step(direction)

    def action_turn(self, direction: int) -> None:
        """One screen on."""
        self.rows.turn(direction)

    def action_edge(self, end: int) -> None:
        """The first or the last row."""
        if self.rows.shown:
            self.rows.go(self.rows.shown[end])

    def action_jump(self, kind: str, direction: int) -> None:
        """The next row of a kind, round the end if need be; says where there is none."""
        if self.comparison is None:
            return
        wanted = Filter(kind).verdicts
        rows = [row for row in self.rows.shown if self.concordance.verdicts[row] in wanted]
        found = seek(rows, self.rows.current, direction)
        if found is None:
            where = "this comparison" if self.chosen is Filter.ALL else "the rows shown"
            self.say(f"no {NOUNS[wanted]} in {where}")
        elif found == self.rows.current:
            self.say(f"the only {NOUNS[wanted]}")
        else:
            wrapped = (found > self.rows.current) != (direction > 0)
            self.rows.go(found)
            if wrapped:
                self.say(f"round the {'end, from the first row' if direction > 0 else 'start, from the last row'}")

    def action_filter(self) -> None:
        """The next filter that shows anything."""
        if self.comparison is None:
            return
        chosen, empty = filled(self.comparison, self.chosen.after)
        self.chosen = chosen
        if empty:
            self.say(f"passed over, nothing there: {', '.join(empty)}")

    def watch_chosen(self, chosen: Filter) -> None:
        """Show the rows of a filter, and stay as near to the current row as they allow."""
        if self.comparison is None:
            return
        self.status.chosen = chosen
        rows = shown(self.comparison, chosen)
        self.rows.restrict(rows, nearest(rows, self.rows.current))
        self._search(self.query_words)

    # Search

    async def action_search(self) -> None:
        """Open the search line."""
        if self.comparison is None:
            return
        from reader.tui.search import SearchLine  # noqa: PLC0415 - no part of the first frame

        if not self.query(SearchLine):
            self.add_class("-searching")
            await self.mount(SearchLine(self.rows.current), before=self.status)

    def watch_query_words(self, words: str) -> None:
        """Mark every hit."""
        self._search(words)

    def _search(self, words: str) -> None:
        if self.comparison is None:
            return
        visible = set(self.rows.shown)
        found = find(self.comparison, self.concordance, words)
        self.hits = tuple(hit for hit in found if hit.row in visible)
        self.rows.mark(self.hits)
        self._count_hits()

    def seek_from(self, row: int) -> None:
        """Go to the first hit in or after a row, or else stay there."""
        ahead = next((hit for hit in self.hits if hit.row >= row), self.hits[0] if self.hits else None)
        self.rows.here = ahead
        self.rows.go(ahead.row if ahead else row)
        self._count_hits()

    def action_hit(self, direction: int) -> None:
        """The next hit, round the end."""
        if not self.hits:
            self.say(
                f"“{self.query_words}” is not found" if self.query_words else "nothing is sought; press / to search"
            )
            return
        here = self.rows.here
        if here is not None and here.row == self.rows.current:
            at = self.hits.index(here) + direction
        elif direction > 0:
            at = next((n for n, hit in enumerate(self.hits) if hit.row >= self.rows.current), 0)
        else:
            at = sum(hit.row <= self.rows.current for hit in self.hits) - 1
        self.rows.here = self.hits[at % len(self.hits)]
        self.rows.go(self.rows.here.row)
        self._count_hits()

    def _count_hits(self) -> None:
        here = self.rows.here
        number = self.hits.index(here) + 1 if here in self.hits and here.row == self.rows.current else 0
        self.status.search = (self.query_words, number, len(self.hits))

    def action_clear(self) -> None:
        """Forget one thing: the explanation, the row marked to be joined, or else the search."""
        if self.rows.explained:
            self.action_explain()
        elif self.overruling.marked is not None:
            self.rows.marked = self.overruling.marked = None
        else:
            self.query_words = ""

    # Why rows stand together, and the reader's own word on it

    def action_explain(self) -> None:
        """Show or hide why the current row stands together, and mark the words that it rests on."""
        if self.comparison is None or not self.comparison.rows:
            return
        self.rows.explained = not self.rows.explained
        self.set_class(self.rows.explained, "-explaining")
        self._moved(self.rows.current)

    def action_join(self) -> None:
        """Mark the current row, or join it with the marked one."""
        if self.comparison is None or not self.comparison.rows:
            return
        here, marked = self.rows.current, self.overruling.marked
        if marked is None or marked == here:
            self.say(self.overruling.mark(here))
            self.rows.marked = self.overruling.marked
        else:
            changed = joined(self.comparison, marked, here)
            self._change(*changed, f"rows {marked + 1} and {here + 1} are one; z undoes")

    def action_split(self) -> None:
        """Set each cell of the current row in a row of its own."""
        if self.comparison is None or not self.comparison.rows:
            return
        here = self.rows.current
        if sum(map(len, self.comparison.rows[here].cells)) < 2:
            self.say("one passage cannot be split")
        else:
            self._change(*split(self.comparison, here), f"row {here + 1} is split; z undoes")

    def _change(self, comparison: Comparison, current: int, message: str) -> None:
        assert self.comparison is not None
        self.overruling.keep(self.comparison, self.rows.current)
        self.rows.marked = None
        self.show(comparison, current)
        self.say(message)

    def action_undo(self) -> None:
        """Show what was shown before the last join or split."""
        before = self.overruling.back()
        if before is None:
            self.say("nothing to undo; x joins rows, X splits one")
            return
        self.rows.marked = None
        self.show(*before)
        self.say("undone")

    # The whole comparison as a table

    def action_overview(self, name: str) -> None:
        """Show who said what, the facts, or who tells what."""
        if self.comparison is None or not self.comparison.rows:
            return
        from reader.tui.overviews import OVERVIEWS  # noqa: PLC0415

        screen = OVERVIEWS[name](self.comparison, self.concordance, self.rows.current)
        self.app.push_screen(screen, self._leave_overview)

    def _leave_overview(self, wish: int | str | None) -> None:
        if isinstance(wish, str):
            self.action_overview(wish)
        elif wish is not None:
            hidden = wish not in self.rows.shown
            self.chosen = Filter.ALL if hidden else self.chosen
            self.rows.go(wish)
            if hidden:
                self.say("all rows are shown, to show this one")

    # Document and program

    def action_save(self) -> None:
        """Ask where to, and save."""
        if self.comparison is None:
            self.say("still comparing; save when it is done")
            return
        from reader.tui.saving import SaveScreen  # noqa: PLC0415

        self.app.push_screen(SaveScreen(self.comparison), self._saved)

    def _saved(self, path: Path | None) -> None:
        if path is not None:
            self.say(f"saved {path}")

    def action_help(self) -> None:
        """Show the keys."""
        from reader.tui.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen())
