"""Saving the comparison, or the rows that are chosen, and knowing where for the next time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.loading import on_one_line
from reader.lookup.scope_words import conditions
from reader.tui.main.session_keeping import Resuming

if TYPE_CHECKING:
    from reader.export import Scope


class Documents(Resuming):
    """Saves documents."""

    _last: Mapping[bool, Path] = MappingProxyType({})
    """Where chosen rows, and where all, were saved since the comparison was opened."""

    def action_save(self) -> None:
        """Ask where to, and save the whole comparison."""
        from reader.export import Scope  # noqa: PLC0415 - no part of the first frame

        self._ask(Scope())

    def action_save_chosen(self) -> None:
        """Ask where to, and save the rows of the filter, else those with a bookmark."""
        if scope := self._chosen():
            self._ask(scope)
        elif self.chosen:
            self.say(f"the filter matches no row; {self.key('filter.clear')} shows all")
        else:
            ways = f"{self.key('filter')} or {self.key('filter.choose')} filters, {self.key('bookmark')} bookmarks"
            self.say(f"no row is filtered or bookmarked; {ways}, {self.key('save')} saves all")

    def _chosen(self) -> Scope | None:
        from reader.export import Scope  # noqa: PLC0415

        if self.chosen:
            filtered = " and ".join(conditions(self.chosen, self.comparison).values())
            rows, called = self.matching(self.chosen), f"rows filtered by “{filtered}”"
        else:
            every = enumerate(self.comparison.rows)
            rows, called = tuple(number for number, row in every if row.remark.bookmarked), "bookmarked rows"
        context = self.context if self.chosen else 0
        return Scope(rows=frozenset(rows), context=context, called=called) if rows else None

    def _ask(self, scope: Scope) -> None:
        from reader.tui.dialogs.save_dialog import SaveScreen, offered  # noqa: PLC0415

        path = self._last.get(bool(scope)) or offered(scope, self._saved_last())
        self.app.push_screen(SaveScreen(self.comparison, scope, path), partial(self._saved, bool(scope)))

    def _saved_last(self) -> Path | None:
        here = next(iter(self._last.values()), None)
        return here or (self.session.last_saved() if self.session else None)

    def _saved(self, some: bool, path: Path | None) -> None:  # noqa: FBT001
        if path is None:
            return
        self._last = {some: path} | {other: at for other, at in self._last.items() if other != some}
        self.say(f"saved {on_one_line(str(path))}")
        try:
            if self.session:
                self.session.remember_saved(path)
        except OSError as fault:
            self.say(f"saved {on_one_line(str(path))}; the folder could not be remembered: {fault.strerror or fault}")
