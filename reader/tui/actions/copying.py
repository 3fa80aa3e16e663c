"""Taking words along: what the mouse has selected, or the current row."""

from __future__ import annotations

import os
from threading import Lock, Thread

from reader.lookup.plain_words import counted
from reader.model import Span
from reader.preferences import Layout
from reader.tui.main.stage import Stage
from reader.tui.panels.account_heads import label


class Copying:
    """Copies passages to the clipboard."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.rows = stage, stage.rows
        self._handing = Lock()

    def copy(self) -> None:
        """Copy what the mouse has selected with its place, or else the current row as Markdown."""
        if not self.rows.shown:
            return
        focused = self.stage.view.layout is Layout.FOCUS
        if focused and (selected := self.stage.screen.get_selected_text()):
            self._copy(selected, "the selection")
        elif focused or self.rows.selected is None or not self._copy_range(*self.rows.selected):
            self._copy_row(self.rows.current)

    def _copy_range(self, account: int, span: Span) -> bool:
        """Copy a range of an account as far as it is shown, and say whether any of it is."""
        from reader.tui.page.copied_words import cited, seen_spans, source  # noqa: PLC0415 - no part of the first frame

        witness = self.stage.comparison.witnesses[account]
        spans = seen_spans(self.stage.shown.concordance, account, span, self.rows.shown)
        if spans:
            words = sum(len(span.of(witness.article.text).split()) for span in spans)
            place = source(witness, spans[0].start)
            self._copy(cited(witness, spans), f"{counted(words, 'word')} of {label(account)}, {place}")
        return bool(spans)

    def _copy_row(self, number: int) -> None:
        from reader.export.excerpt import excerpt  # noqa: PLC0415

        comparison = self.stage.comparison
        told = [account for account in self.stage.shown.accounts if comparison.rows[number].tells(account)]
        accounts = ", ".join(map(label, told))
        self._copy(excerpt(comparison, number, told), f"row {number + 1} of {accounts} as Markdown")

    def _copy(self, words: str, what: str) -> None:
        """Copy, and say how; that the terminal was asked is all that is known where no program took the words."""
        from reader.tui.clipboard import terminal_copies  # noqa: PLC0415

        self.stage.app.copy_to_clipboard(words)
        if terminal_copies(os.environ):
            self.stage.say(f"copied {what}")
            return
        self.stage.say(f"copying {what}…")
        Thread(target=self._hand_over, args=(words, what), name="clipboard", daemon=True).start()

    def _hand_over(self, words: str, what: str) -> None:
        """Give the words to a program, which may take its time; one after another, so that the last ones stay."""
        from reader.tui.clipboard import copied_by  # noqa: PLC0415

        with self._handing:
            program = copied_by(words, os.environ)
        done = f"copied {what} ({program})" if program else f"asked the terminal to copy {what}; it may refuse"
        self.stage.screen.call_later(self.stage.say, done)
