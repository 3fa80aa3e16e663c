"""Going to a place by name, taking words along, and the summary."""

from __future__ import annotations

import os

from reader.lookup.plain_words import counted
from reader.lookup.row_index import teller
from reader.model import Comparison, Span
from reader.preferences import Layout
from reader.tui.main.filtering import Sifting
from reader.tui.panels.account_heads import label


class Taking(Sifting):
    """Goes to rows by number and where clauses lead, copies passages, sums the comparison up."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__(comparison)
        self._trail: list[tuple[tuple[int, int], int]] = []

    async def action_goto(self) -> None:
        """Ask for a row or a line."""
        if not self.comparison.rows:
            return
        from reader.tui.dialogs.go_line import GoLine  # noqa: PLC0415 - no part of the first frame

        if not self.query(GoLine):
            self.add_class("-searching")
            await self.mount(GoLine(self._go_to), before=self.status)

    def _go_to(self, words: str) -> None:
        from reader.tui.dialogs.go_line import NoSuchPlaceError, destination  # noqa: PLC0415

        try:
            row, account = destination(words, self.comparison, self.concordance)
        except NoSuchPlaceError as error:
            self.say(str(error))
            return
        if account is not None and account in self.hidden:
            self.hidden = self.hidden - {account}
        if account is not None:
            self.rows.account = account
        self.visit(row)

    def action_guest(self) -> None:
        """Go to the row in which a clause of the current one is at home, the current account's if it has any."""
        row = self.rows.current
        guest = teller(self.comparison.rows[row], self.rows.told_by) if self.rows.shown else None
        if guest is None:
            self.say("this row has no clause from another row")
            return
        self._trail.append((guest.beside, self.rows.account))
        self.rows.account = guest.account
        self.visit(self.concordance.row_of(*guest.place))
        self.say(f"from row {row + 1}; {self.key('guest.back')} goes back there")

    def action_back(self) -> None:
        """Go back to the row from which a clause led away."""
        if not self._trail:
            self.say(f"nowhere to go back to; {self.key('guest')} goes to a clause’s own row")
            return
        passage, self.rows.account = self._trail.pop()
        self.visit(self.concordance.row_of(*passage))

    def action_copy(self) -> None:
        """Copy what the mouse has selected with its place, or else the current row as Markdown."""
        if not self.rows.shown:
            return
        if self.layout_name is Layout.FOCUS and (selected := self.get_selected_text()):
            self._copy(selected, "the selection")
        elif self.layout_name is Layout.FOCUS or self.rows.selected is None or not self._copy_range(self.rows.selected):
            self._copy_row(self.rows.current)

    def _copy_range(self, selected: tuple[int, Span]) -> bool:
        """Copy a range of an account as far as it is shown, and say whether any of it is."""
        from reader.tui.page.copied_words import cited, seen_spans, source  # noqa: PLC0415

        account, span = selected
        witness = self.comparison.witnesses[account]
        spans = seen_spans(self.concordance, account, span, self.rows.shown)
        if spans:
            words = sum(len(span.of(witness.article.text).split()) for span in spans)
            place = source(witness, spans[0].start)
            self._copy(cited(witness, spans), f"{counted(words, 'word')} of {label(account)}, {place}")
        return bool(spans)

    def _copy_row(self, number: int) -> None:
        from reader.export.excerpt import excerpt  # noqa: PLC0415

        told = [account for account in self.accounts if self.comparison.rows[number].tells(account)]
        self._copy(
            excerpt(self.comparison, number, told), f"row {number + 1} of {', '.join(map(label, told))} as Markdown"
        )

    def _copy(self, words: str, what: str) -> None:
        """Copy, and say how; that the terminal was asked is all that is known where no program took the words."""
        from reader.tui.clipboard import copied_by, terminal_copies  # noqa: PLC0415

        self.app.copy_to_clipboard(words)
        if terminal_copies(os.environ):
            self.say(f"copied {what}")
        elif program := copied_by(words, os.environ):
            self.say(f"copied {what} ({program})")
        else:
            self.say(f"asked the terminal to copy {what}; it may refuse")

    def action_summary(self) -> None:
        """Say what the comparison amounts to, until the next move."""
        if self.evidence.display and not self.has_class("-nothing"):
            self.summarise()
        else:
            from reader.lookup.totals import rows_in_common, tellers  # noqa: PLC0415

            common = rows_in_common(self.concordance, self.key("match.join"))
            self.say(f"{common} · {tellers(self.comparison, self.concordance)}")
