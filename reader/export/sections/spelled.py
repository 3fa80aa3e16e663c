"""How names are spelled in different accounts, in one line: `Merkel (A), Merkeld (B) · Sisi (A, C), el-Sisi (B)`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reader.export.document import AccountPlace, Inlines, Words, joined, with_commas
from reader.export.sections.row_links import link
from reader.lookup.selection import Selection
from reader.model import Comparison, Finding, Ruling, Span
from reader.overview import ListedDifference, sides

_BETWEEN = re.compile(r"\s+(?:[^\W\d_]{1,3}[-'’])?")
"""What stands between two parts of one name: a space, and an article that the second begins with, as in `al-Sisi`."""

_Spelled = tuple[tuple[str, tuple[int, ...]], ...]
"""The spellings of one name, each with the accounts that have it."""


def spelled(held: Selection, found: Sequence[ListedDifference]) -> Inlines:
    """Each name once with its spellings and the rows that have them; `found`, none empty, holds nothing else."""
    rows: dict[_Spelled, list[ListedDifference]] = defaultdict(list)
    for each, findings in _people(held.comparison, found):
        rows[_spellings(held.comparison, findings)].append(each)
    names = [_name(held, spellings, each) for spellings, each in rows.items()]
    return (Words("Names are spelled differently: "), *joined(names, " · "))


def _people(
    comparison: Comparison, found: Iterable[ListedDifference]
) -> Iterator[tuple[ListedDifference, list[Finding]]]:
    """The differences by the person they are about: parts of one name stand side by side in every account."""
    for _, group in groupby(found, lambda each: (each.row, each.accounts)):
        person: list[ListedDifference] = []
        for each in sorted(group, key=lambda each: _first(each.finding)):
            if person and not _beside(comparison, person[-1].finding, each.finding):
                yield person[0], [part.finding for part in person]
                person = []
            person.append(each)
        yield person[0], [part.finding for part in person]


def _first(finding: Finding) -> int:
    """Where the first account that spells the name begins it."""
    return next(spans[0].start for spans in finding.spans if spans)


def _beside(comparison: Comparison, one: Finding, other: Finding) -> bool:
    """Whether the second name follows right behind the first in each account that has them."""
    return all(
        _BETWEEN.fullmatch(witness.article.text, here[0].end, there[0].start) is not None
        for witness, here, there in zip(comparison.witnesses, one.spans, other.spans, strict=True)
        if here and there
    )


def _spellings(comparison: Comparison, findings: Sequence[Finding]) -> _Spelled:
    if len(findings) == 1:
        parted = ((side.reading, side.accounts) for side in sides(comparison, findings[0]))
        return tuple(sorted(parted, key=lambda spelling: spelling[1]))
    first, last = findings[0], findings[-1]
    whole: dict[str, list[int]] = defaultdict(list)
    for account, witness in enumerate(comparison.witnesses):
        if first.spans[account] and last.spans[account]:
            span = Span(first.spans[account][0].start, last.spans[account][0].end)
            whole[span.line_of(witness.article.text)].append(account)
    return tuple((words, tuple(accounts)) for words, accounts in whole.items())


def _name(held: Selection, spellings: _Spelled, found: Sequence[ListedDifference]) -> Inlines:
    """`Merkel (A), Merkeld (B), row 65`."""
    labels = held.comparison.labels
    told = [
        (
            Words(f"{words} ("),
            *with_commas(AccountPlace(account, labels[account]) for account in accounts),
            Words(")"),
        )
        for words, accounts in spellings
    ]
    rows = {
        each.row: f"row {each.row + 1}{', confirmed by the user' * (each.ruling is Ruling.CONFIRMED)}" for each in found
    }
    return joined([*told, *((link(held, row, words),) for row, words in rows.items())], ", ")
