"""What of a comparison the main screen shows: which rows and accounts, in whose order, and in which layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.lookup.pointed_words import Pointed, pointed_at
from reader.lookup.reading_order import Order, aligned, led_by
from reader.lookup.row_index import Concordance
from reader.lookup.scope import Scope, shown
from reader.model import Comparison, Verdict
from reader.preferences import Layout, WeakRows


@dataclass(frozen=True, slots=True)
class View:
    """What the user wants to see of a comparison."""

    chosen: Scope = field(default_factory=Scope)
    """The rows to be shown."""
    context: int = 0
    """So many rows before and after each of them are shown as well."""
    weak: WeakRows = WeakRows.SHOW
    """Whether rows that are possibly related are shown where nobody asks for them."""
    lead: int | None = None
    """The account whose order the rows follow; none for the order in which they were aligned."""
    hidden: frozenset[int] = frozenset()
    """The accounts that are not shown."""
    layout: Layout = Layout.ROWS
    """How the accounts stand on the screen."""

    def hides_weak(self, chosen: Scope) -> bool:
        """Whether a filter leaves weak rows out, which it does not for who asks for them or for remarks."""
        return self.weak is WeakRows.HIDE and Verdict.RELATED not in chosen.verdicts and not chosen.remarks


class ShownComparison:
    """A comparison, the way in which the user wants to see it, and what follows from the two."""

    def __init__(self, comparison: Comparison, view: View) -> None:
        self.view = view
        self.concordance = Concordance(comparison)
        self.order: Order = aligned(comparison)
        self.pointed: Pointed = {}

    @property
    def comparison(self) -> Comparison:
        """The comparison as it is shown."""
        return self.concordance.comparison

    def take(self, comparison: Comparison) -> None:
        """Show a comparison, or a changed one; filter by the same speakers as before, which may have other numbers."""
        voices, chosen = self.comparison.voices, self.view.chosen
        if chosen.speakers and comparison.voices != voices:
            names = {voices[voice].name for voice in chosen.speakers}
            speakers = frozenset(number for number, voice in enumerate(comparison.voices) if voice.name in names)
            self.view = replace(self.view, chosen=replace(chosen, speakers=speakers))
        lead = self.view.lead
        self.concordance = Concordance(comparison)
        self.order = aligned(comparison) if lead is None else led_by(comparison, lead)
        self.pointed = pointed_at(comparison, self.concordance)

    def amend(self, comparison: Comparison) -> None:
        """Take the same rows with other remarks."""
        self.concordance.comparison = comparison
        self.pointed = pointed_at(comparison, self.concordance)

    @property
    def accounts(self) -> tuple[int, ...]:
        """The accounts that are shown."""
        return tuple(each for each in range(len(self.comparison.witnesses)) if each not in self.view.hidden)

    def matching(self, chosen: Scope) -> tuple[int, ...]:
        """The rows that a filter shows of those that the shown accounts tell, in the order in which they are read."""
        rows: Sequence[int] = shown(self.concordance, chosen)
        if self.view.hides_weak(chosen):
            rows = [row for row in rows if self.concordance.verdicts[row] is not Verdict.RELATED]
        if self.view.hidden:
            every = self.comparison.rows
            rows = [row for row in rows if any(every[row].cells[account] for account in self.accounts)]
        return tuple(rows) if self.view.lead is None else self.order.among(rows)
