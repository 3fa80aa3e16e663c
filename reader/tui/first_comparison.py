"""Reading and comparing the articles while the first frame is already up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.app import App

from reader.preferences import Thresholds
from reader.tui.from_thread import have_done
from reader.tui.opening_screen import OpeningScreen, Unread

if TYPE_CHECKING:
    from reader.model import Comparison


class FirstComparison:
    """Reads and compares articles in a thread that is not the app's, and says on the screen how far it is."""

    def __init__(self, app: App[Exception], screen: OpeningScreen, unread: Unread, thresholds: Thresholds) -> None:
        self.app, self.screen, self.unread, self.thresholds = app, screen, unread, thresholds

    def make(self) -> Comparison:
        """The comparison. Raises `UserLeft`, and whatever reading the articles raises."""
        articles = self.unread.read(partial(self._progress, "Reading"))
        have_done(self.app, setattr, self.screen.heads, "articles", articles)
        from reader.pipeline import compare  # noqa: PLC0415 - the first frame waits for none of this

        return compare(articles, partial(self._progress, "Comparing"), self.thresholds)

    def _progress(self, doing: str, share: float) -> None:
        have_done(self.app, self.screen.progress, doing, share)
