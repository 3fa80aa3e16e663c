"""Which long stretches of one account are folded, and which have been opened by hand; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from reader.model import Comparison, Verdict
from reader.tui.page.folded_stretches import Stretch, folded_away, stretches


class Folds:
    """The long stretches on a page: each is folded or open as all are at first, until it is turned over."""

    def __init__(self) -> None:
        self.at_first = True
        self.away: Mapping[int, Stretch] = MappingProxyType({})
        self._turned: frozenset[int] = frozenset()
        self._by_row: Mapping[int, Stretch] = MappingProxyType({})
        # Pages of many rows are laid out more than once, and these are the same each time.
        self._found: tuple[tuple[object, ...], Sequence[Stretch]] = (None, None, None), ()

    def forget(self) -> None:
        """Other rows stand on the page: none has been turned over."""
        self._turned = frozenset()

    def clear(self) -> None:
        """Nothing folds here."""
        self._by_row = self.away = MappingProxyType({})

    def find(
        self,
        comparison: Comparison,
        verdicts: Sequence[Verdict],
        shown: Sequence[int],
        accounts: Sequence[int],
        current: int,
    ) -> None:
        """Find the stretches that fold; the one that the current row stands within is opened."""
        of = comparison, shown, accounts
        if not all(one is other for one, other in zip(of, self._found[0], strict=True)):
            told = [row for row in shown if any(comparison.rows[row].cells[account] for account in accounts)]
            self._found = of, tuple(stretches(comparison, verdicts, told))
        _, found = self._found
        self._by_row = {row: each for each in found for row in each.rows}
        if current in (away := folded_away(filter(self.folded, found))):
            self._turned ^= {away[current].rows[0]}
            away = folded_away(filter(self.folded, found))
        self.away = away

    def folded(self, stretch: Stretch) -> bool:
        """Whether one line stands in the place of a stretch."""
        return self.at_first is not (stretch.rows[0] in self._turned)

    def of(self, row: int) -> Stretch | None:
        """The long stretch that a row stands in, folded or not."""
        return self._by_row.get(row)

    def borne_by(self, row: int) -> bool:
        """Whether the line of a row stands for a folded stretch."""
        stretch = self.of(row)
        return stretch is not None and row == stretch.rows[0] and self.folded(stretch)

    def turn_over(self, stretch: Stretch) -> None:
        """Open a stretch, or fold it again."""
        self._turned ^= {stretch.rows[0]}
