"""Jumping to a row of a kind, to a place that the user names, and to where a clause is at home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.lookup.reading_order import seek
from reader.lookup.row_index import teller
from reader.lookup.scope import ROW_KINDS, ROW_NOUNS
from reader.tui.main.stage import Stage


class Jumping:
    """Goes to rows that are farther away, and back from where clauses led."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._trail: list[tuple[tuple[int, int], int]] = []

    def to_kind(self, kind: str, direction: int) -> None:
        """The next row of a kind, round the end if need be; says where there is none."""
        wanted, rows = ROW_KINDS[kind], self.stage.rows
        shown = [row for row in rows.shown if row not in rows.arrangement.folds.away]
        verdicts = self.stage.shown.concordance.verdicts
        self.among([row for row in shown if verdicts[row] in wanted], direction, ROW_NOUNS[wanted])

    def to_bookmark(self) -> None:
        """The next bookmark, round the end if need be; says where there is none."""
        rows = self.stage.comparison.rows
        self.among([row for row in self.stage.rows.shown if rows[row].remark.bookmarked], 1, "bookmark")

    def among(self, rows: Sequence[int], direction: int, noun: str) -> None:
        """The next of these rows in reading order or the one before, round the end if need be; says what it finds."""
        stage, place = self.stage, self.stage.shown.order.place
        current = stage.rows.current
        found = seek(rows, current, direction, place)
        if found is None:
            where = "the rows shown" if stage.view.chosen or stage.view.hidden else "this comparison"
            stage.say(f"no {noun} in {where}")
        elif found == current:
            stage.say(f"the only {noun}")
        else:
            wrapped = (place[found] > place[current]) != (direction > 0)
            stage.rows.go(found)
            if wrapped:
                stage.say(f"again from the {'first' if direction > 0 else 'last'}")

    async def ask(self) -> None:
        """Ask for a row or a line."""
        if not self.stage.comparison.rows:
            return
        from reader.tui.dialogs.go_line import GoLine  # noqa: PLC0415 - no part of the first frame

        screen = self.stage.screen
        if not screen.query(GoLine):
            screen.add_class("-searching")
            await screen.mount(GoLine(self._go_to), before=self.stage.panels.status)

    def _go_to(self, words: str) -> None:
        from reader.tui.dialogs.go_line import NoSuchPlaceError, destination  # noqa: PLC0415

        stage = self.stage
        try:
            row, account = destination(words, stage.comparison, stage.shown.concordance)
        except NoSuchPlaceError as error:
            stage.say(str(error))
            return
        if account is not None:
            stage.look(replace(stage.view, hidden=stage.view.hidden - {account}))
            stage.rows.account = account
        stage.visit(row)

    def to_clause(self) -> None:
        """Go to the row in which a clause of the current one is at home, the current account's if it has any."""
        stage, row = self.stage, self.stage.rows.current
        guest = teller(stage.comparison.rows[row], stage.rows.told_by) if stage.rows.shown else None
        if guest is None:
            stage.say("this row has no clause from another row")
            return
        self._trail.append((guest.beside, stage.rows.account))
        stage.rows.account = guest.account
        stage.visit(stage.shown.concordance.row_of(*guest.place))
        stage.say(f"from row {row + 1}; {stage.key('guest.back')} goes back there")

    def back(self) -> None:
        """Go back to the row from which a clause led away."""
        stage = self.stage
        if not self._trail:
            stage.say(f"nowhere to go back to; {stage.key('guest')} goes to a clause’s own row")
            return
        passage, stage.rows.account = self._trail.pop()
        stage.visit(stage.shown.concordance.row_of(*passage))
