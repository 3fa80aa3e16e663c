"""What tells of the whole comparison: tables, the summary, the help."""

from __future__ import annotations

from reader.tui.actions.correcting import Correcting
from reader.tui.main.stage import Stage


class OpeningTables:
    """Opens tables and goes to the rows that are chosen in them; sums the comparison up; shows the keys."""

    def __init__(self, stage: Stage, corrections: Correcting) -> None:
        self.stage, self.corrections = stage, corrections

    def open(self, name: str) -> None:
        """Show the differences, who said what, the facts, or who tells what."""
        if not self.stage.comparison.rows:
            return
        from reader.tui.tables.all_tables import CHANGEABLE, READ  # noqa: PLC0415 - no part of the first frame

        shown = self.stage.comparison, self.stage.shown.concordance, self.stage.rows.current
        table = READ[name](*shown) if name in READ else CHANGEABLE[name](*shown, self.corrections)
        self.stage.app.push_screen(table, self._left)

    def _left(self, wish: int | str | None) -> None:
        if isinstance(wish, str):
            self.open(wish)
        elif wish is not None:
            self.stage.visit(wish)

    def summary(self) -> None:
        """Say what the comparison amounts to, until the next move."""
        stage = self.stage
        if stage.panels.evidence.display and not stage.screen.has_class("-nothing"):
            stage.panels.summarise()
        else:
            from reader.lookup.totals import rows_in_common, tellers  # noqa: PLC0415

            concordance = stage.shown.concordance
            common = rows_in_common(concordance, stage.key("match.join"))
            stage.say(f"{common}; rows reported: {tellers(stage.comparison, concordance)}")

    def help(self) -> None:
        """Show the keys."""
        from reader.tui.dialogs.help_dialog import HelpScreen  # noqa: PLC0415

        self.stage.app.push_screen(HelpScreen())
