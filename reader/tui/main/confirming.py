"""Confirming and dismissing differences."""

from __future__ import annotations

from reader.model import Comparison, Ruling
from reader.overview import Difference, differences, rule
from reader.tui.main.joining import Matching


class Settling(Matching):
    """Rules on differences, in the current row or from the list."""

    def rule(self, difference: Difference, ruling: Ruling) -> Comparison:
        """Rule on a difference, or take the same ruling back; the comparison with it."""
        changed = None if self.comparison.rows[difference.row].ruling(difference.finding) is ruling else ruling
        self.overruling.keep(self.comparison, self.rows.current)
        self.amend(rule(self.comparison, difference, changed))
        return self.comparison

    def take_back(self) -> Comparison:
        """Undo the last ruling; the comparison without it."""
        self.action_undo()
        return self.comparison

    def rule_here(self, ruling: Ruling) -> None:
        """Rule on the first difference of the current row that has no ruling; says where there is none."""
        here = [each for each in differences(self.comparison) if each.row == self.rows.current and self.rows.shown]
        unsettled = [each for each in here if each.ruling is None]
        if unsettled:
            self.rule(unsettled[0], ruling)
            self.say(f"difference {ruling}: {unsettled[0].finding.words}; {self.key('match.undo')} undoes")
        elif here:
            self.say(f"every difference here is settled; {self.key('differences')} lists them")
        else:
            self.say("nothing here differs")
