"""Correcting who says the words of a quotation, and ruling on differences: in the rows and in the tables."""

from __future__ import annotations

from reader.lookup.known_speakers import Correction, sayings_in
from reader.model import Comparison, Ruling
from reader.overview import ListedDifference, differences, rule
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage


class Correcting:
    """Corrects speakers, confirms and dismisses differences."""

    def __init__(self, stage: Stage, changes: Changes) -> None:
        self.stage, self.changes = stage, changes

    def ask(self) -> None:
        """Ask who says the words that the current row quotes, the current account's first."""
        stage = self.stage
        if not stage.rows.shown:
            return
        sayings = sayings_in(stage.shown.concordance, stage.rows.current, stage.rows.told_by)
        if sayings:
            from reader.tui.dialogs.speaker_dialog import SpeakerScreen  # noqa: PLC0415 - no part of the first frame

            stage.app.push_screen(SpeakerScreen(stage.comparison, sayings), self._answered)
        else:
            stage.say("nobody is quoted in this row")

    def _answered(self, correction: Correction | None) -> None:
        if correction is not None:
            words = correction.words(self.correct(correction))
            self.stage.say(f"{words}; {self.stage.key('match.undo')} undoes")

    def correct(self, correction: Correction) -> Comparison:
        """Give a saying to whom the user names; the comparison with it."""
        from reader.overrule import correct_speakers, withdraw_corrections  # noqa: PLC0415 - no part of the first frame

        comparison, places = self.stage.comparison, correction.saying.places
        if correction.withdrawn:
            self.changes.amend(withdraw_corrections(comparison, places))
        else:
            self.changes.amend(correct_speakers(comparison, dict.fromkeys(places, correction.speaker)))
        return self.stage.comparison

    def rule(self, difference: ListedDifference, ruling: Ruling) -> Comparison:
        """Rule on a difference, or take the same ruling back; the comparison with it."""
        comparison = self.stage.comparison
        changed = None if comparison.rows[difference.row].ruling(difference.finding) is ruling else ruling
        self.changes.amend(rule(comparison, difference, changed))
        return self.stage.comparison

    def rule_here(self, ruling: Ruling) -> None:
        """Rule on the first difference of the current row that has no ruling; says where there is none."""
        stage, rows = self.stage, self.stage.rows
        here = [each for each in differences(stage.comparison) if each.row == rows.current and rows.shown]
        unsettled = [each for each in here if each.ruling is None]
        if unsettled:
            self.rule(unsettled[0], ruling)
            stage.say(f"difference {ruling}: {unsettled[0].finding.words}; {stage.key('match.undo')} undoes")
        elif here:
            stage.say(f"every difference here is settled; {stage.key('differences')} lists them")
        else:
            stage.say("nothing here differs")

    def take_back(self) -> Comparison:
        """Undo the last change; the comparison without it."""
        self.changes.undo()
        return self.stage.comparison
