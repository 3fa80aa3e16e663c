"""Saving the comparison, or the rows that are chosen, and knowing where for the next time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.loading import on_one_line
from reader.lookup.scope_words import conditions
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from reader.export import Scope
    from reader.session import Session


class DocumentSaving:
    """Saves documents."""

    def __init__(self, stage: Stage, session: Session | None) -> None:
        self.stage, self.session = stage, session
        self._last: dict[bool, Path] = {}
        """Where chosen rows, and where all, were saved since the comparison was opened, the latest first."""

    def save(self) -> None:
        """Ask where to, and save the whole comparison."""
        from reader.export import Scope  # noqa: PLC0415 - no part of the first frame

        self._ask(Scope())

    def save_chosen(self) -> None:
        """Ask where to, and save the rows of the filter, else those with a bookmark."""
        stage = self.stage
        if scope := self._chosen():
            self._ask(scope)
        elif stage.view.chosen:
            stage.say(f"the filter matches no row; {stage.key('filter.clear')} shows all")
        else:
            ways = f"{stage.key('filter')} or {stage.key('filter.choose')} filters, {stage.key('bookmark')} bookmarks"
            stage.say(f"no row is filtered or bookmarked; {ways}, {stage.key('save')} saves all")

    def _chosen(self) -> Scope | None:
        from reader.export import Scope  # noqa: PLC0415

        comparison, view = self.stage.comparison, self.stage.view
        if view.chosen:
            filtered = " and ".join(conditions(view.chosen, comparison).values())
            rows, called = self.stage.shown.matching(view.chosen), f"rows filtered by “{filtered}”"
        else:
            every = enumerate(comparison.rows)
            rows, called = tuple(number for number, row in every if row.remark.bookmarked), "bookmarked rows"
        context = view.context if view.chosen else 0
        return Scope(rows=frozenset(rows), context=context, called=called) if rows else None

    def _ask(self, scope: Scope) -> None:
        from reader.tui.dialogs.save_dialog import SaveScreen, offered  # noqa: PLC0415

        path = self._last.get(bool(scope)) or offered(scope, self._saved_last())
        self.stage.app.push_screen(SaveScreen(self.stage.comparison, scope, path), partial(self._saved, bool(scope)))

    def _saved_last(self) -> Path | None:
        here = next(iter(self._last.values()), None)
        return here or (self.session.last_saved() if self.session else None)

    def _saved(self, some: bool, path: Path | None) -> None:  # noqa: FBT001
        if path is None:
            return
        self._last = {some: path} | {other: at for other, at in self._last.items() if other != some}
        saved = f"saved {on_one_line(str(path))}"
        self.stage.say(saved)
        try:
            if self.session:
                self.session.remember_saved(path)
        except OSError as fault:
            self.stage.say(f"{saved}; the folder could not be remembered: {fault.strerror or fault}")
