"""The differences of a whole comparison as one list, and what the user makes of each."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Comparison, Finding, Ruling
from reader.overview.heaviest import heaviest_first, sides


@dataclass(frozen=True, slots=True)
class ListedDifference:
    """A finding that contradicts something, the number of its row from 0, and what the user makes of it."""

    row: int
    finding: Finding
    ruling: Ruling | None = None

    @property
    def accounts(self) -> tuple[int, ...]:
        """The accounts that it is between, ascending."""
        return tuple(account for account, reading in enumerate(self.finding.readings) if reading)


def differences(comparison: Comparison) -> tuple[ListedDifference, ...]:
    """Every difference, the heaviest first, those of one weight in reading order, the dismissed ones last."""
    rows = comparison.rows
    standing = [
        ListedDifference(number, finding, rows[number].ruling(finding))
        for number, finding in heaviest_first(comparison, range(len(rows)))
    ]
    dismissed = [
        ListedDifference(number, finding, Ruling.DISMISSED)
        for number, row in enumerate(rows)
        for finding in row.findings
        if row.ruling(finding) is Ruling.DISMISSED and not finding.kind.quiet
    ]
    return (*standing, *dismissed)


def odd_one_out(comparison: Comparison, finding: Finding) -> int | None:
    """The one account that says otherwise than two or more others, which are at one."""
    parted = sides(comparison, finding)
    if len(parted) != 2 or len(parted[0].accounts) != 1 or len(parted[1].accounts) == 1:
        return None
    return parted[0].accounts[0]


def rule(comparison: Comparison, difference: ListedDifference, ruling: Ruling | None) -> Comparison:
    """The comparison with this ruling on a difference, or with none."""
    remark = comparison.rows[difference.row].remark.rule(difference.finding.key, ruling)
    return comparison.remark(difference.row, remark)
