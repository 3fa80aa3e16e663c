"""Which rows fold together; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.model import Comparison, Verdict
from reader.tui.page.row_layout import across, blocks, teller

LEAST = 6
"""So many passages in a row fold.

Of 821 stretches between two rows that accounts share, on 61 events, one in six is so long; these hold half of all
passages that one account alone tells.
"""


class Stretch(NamedTuple):
    """Rows that one account tells between two that several tell: how many passages, furniture aside."""

    account: int
    rows: tuple[int, ...]
    passages: int

    @property
    def words(self) -> str:
        """What stands in the place of them all, behind the letter of the account."""
        return f"{self.passages} passages only here"


def stretches(comparison: Comparison, verdicts: Sequence[Verdict], shown: Sequence[int]) -> Iterator[Stretch]:
    """The long stretches among the rows shown, in their order; none where the accounts share nothing."""
    if not any(across(comparison.rows[row]) for row in shown):
        return
    for block in blocks(comparison.rows, shown):
        told: dict[int, list[int]] = {}
        for row in block:
            if verdicts[row] in (Verdict.ONLY, Verdict.ASIDE) and not comparison.rows[row].guests:
                told.setdefault(teller(comparison.rows[row]), []).append(row)
        for account, rows in told.items():
            passages = sum(len(comparison.rows[row].cells[account]) for row in rows if verdicts[row] is Verdict.ONLY)
            if passages >= LEAST:
                yield Stretch(account, tuple(rows), passages)


def folded_away(folded: Iterable[Stretch]) -> Mapping[int, Stretch]:
    """The rows that have no line of their own, each with its stretch; the first of a stretch bears the line."""
    return {row: stretch for stretch in folded for row in stretch.rows[1:]}
