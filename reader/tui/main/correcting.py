"""Correcting who says the words of a quotation."""

from __future__ import annotations

from reader.lookup.known_speakers import Correction, sayings_in
from reader.model import Comparison
from reader.tui.main.joining import Matching


class Correcting(Matching):
    """Corrects speakers, in the current row or from the ledger."""

    def action_correct(self) -> None:
        """Ask who says the words that the current row quotes, the current account's first."""
        if not self.rows.shown:
            return
        sayings = sayings_in(self.concordance, self.rows.current, self.rows.told_by)
        if sayings:
            from reader.tui.dialogs.speaker_dialog import SpeakerScreen  # noqa: PLC0415 - no part of the first frame

            self.app.push_screen(SpeakerScreen(self.comparison, sayings), self._correct)
        else:
            self.say("nobody is quoted in this row")

    def _correct(self, correction: Correction | None) -> None:
        if correction is not None:
            self.correct(correction)
            self.say(f"{correction.words(self.comparison)}; {self.key('match.undo')} undoes")

    def correct(self, correction: Correction) -> Comparison:
        """Give a saying to whom the user names; the comparison with it."""
        from reader.overrule import correct_speakers, withdraw_corrections  # noqa: PLC0415 - no part of the first frame

        places = correction.saying.places
        changed = (
            withdraw_corrections(self.comparison, places)
            if correction.withdrawn
            else correct_speakers(self.comparison, dict.fromkeys(places, correction.speaker))
        )
        self.overruling.keep(self.comparison, self.rows.current)
        self.amend(changed)
        return self.comparison
