"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations

from reader.model import Row, Witness
from reader.verdict.agreeing import also_told
from reader.verdict.attributed import attribution_differences
from reader.verdict.case import NO_LINKS, Links, cases
from reader.verdict.cells import Cell, Firsts
from reader.verdict.denials import denial_differences
from reader.verdict.difference import Difference, Pairwise
from reader.verdict.hedges import hedge_differences
from reader.verdict.labels import label_differences
from reader.verdict.merge import merged
from reader.verdict.namesakes import first_names, namesake_differences, rank_differences, spelling_differences
from reader.verdict.placing import placed
from reader.verdict.rules import RULES, Rule
from reader.verdict.sayings import saying_differences
from reader.verdict.silence import silence_differences
from reader.verdict.spoken import Cells, Conflicting, speaker_conflicts
from reader.verdict.unframed import unframed_differences
from reader.verdict.utterances import utterance_differences
from reader.verdict.wording import differences
from reader.verdict.words import words_of

__all__ = ["between_accounts", "judge"]

_LOOSE = (
    unframed_differences,
    denial_differences,
    saying_differences,
    utterance_differences,
    hedge_differences,
    silence_differences,
    attribution_differences,
    namesake_differences,
    spelling_differences,
    rank_differences,
    label_differences,
)


def judge(
    witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Conflicting, links: Links = NO_LINKS
) -> tuple[Row, ...]:
    """The same rows with their findings, and with the passages that differences brought together.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same. `links` say how
    likely any two passages report the same thing; without them only the words of single rows are compared.
    """
    rows, found = placed(witnesses, rows, between_accounts(witnesses, links))
    firsts = [first_names(witness) for witness in witnesses]
    compared = {number: _cells(witnesses, firsts, row) for number, row in enumerate(rows) if _comparable(row)}
    spoken = speaker_conflicts(witnesses, compared, conflicting)
    judged = list(rows)
    for number, row in enumerate(rows):
        told = [*spoken.get(number, ()), *found.get(number, ())]
        worded = _worded(compared[number]) if number in compared else []
        if pairwise := told + [each for each in worded if not _told_already(each, told)]:
            judged[number] = replace(row, findings=merged(witnesses, pairwise))
    return tuple(judged)


def between_accounts(witnesses: Sequence[Witness], links: Links, rules: Sequence[Rule] = RULES) -> list[Pairwise]:
    """What the rules find between every two accounts, whatever the order of the accounts."""
    return [
        Pairwise(case.one.number, case.other.number, difference)
        for case in (cases(witnesses, links) if links else ())
        for rule in rules
        for difference in rule(case)
    ]


def _comparable(row: Row) -> bool:
    return not row.aside and sum(map(bool, row.cells)) > 1


def _cells(witnesses: Sequence[Witness], firsts: Sequence[Firsts], row: Row) -> Cells:
    return {
        number: Cell(words_of(witnesses[number], cell), firsts[number]) for number, cell in enumerate(row.cells) if cell
    }


def _worded(cells: Cells) -> list[Pairwise]:
    found = [
        Pairwise(one, other, difference)
        for one, other in combinations(sorted(cells), 2)
        for difference in _between(cells[one], cells[other])
    ]
    return found + list(also_told(cells, found))


def _told_already(each: Pairwise, told: Sequence[Pairwise]) -> bool:
    """Whether a difference with the same words is told already."""
    return any(each[:2] == known[:2] and each.difference.touches(known.difference) for known in told)


def _between(a: Cell, b: Cell) -> list[Difference]:
    """The differences of two cells, found in an order that does not hang on the order of the accounts."""
    if a.forms > b.forms:
        return [difference.turned for difference in _between(b, a)]
    b = b.in_the_order_of(a)
    found = differences(a, b)
    for each in chain.from_iterable(differing(a, b) for differing in _LOOSE):
        if not any(each.touches(known) for known in found):
            found.append(each)
    return found
