"""What the accounts of one row do to each other's words: findings with the words that show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations

from reader.model import Finding, Kind, Row, Witness
from reader.verdict.attempts import NotJudged, attempted
from reader.verdict.case import Account, Clauses, Links, accounts_of, cases, no_clauses
from reader.verdict.cells.agreeing import also_told
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.lone_facts import lone_fact_differences
from reader.verdict.cells.spoken import CellsByAccount, Conflicting, speaker_conflicts, told_once
from reader.verdict.cells.wording import differences
from reader.verdict.difference import Difference, Pairwise
from reader.verdict.english.sayings import saying_differences
from reader.verdict.given_rows import certain, within
from reader.verdict.merge import in_order, merged
from reader.verdict.placing import placed
from reader.verdict.rules import RULES, Rule, may_be_asked
from reader.verdict.underlined import underlined
from reader.verdict.weighing import Scales
from reader.verdict.worth_showing import worth_showing

__all__ = ["NotJudged", "accounts_of", "between_accounts", "judge", "judge_given", "judge_speakers"]

_LOOSE = (
    lone_fact_differences,
    saying_differences,
)


def judge(
    witnesses: Sequence[Witness],
    rows: Sequence[Row],
    conflicting: Conflicting,
    links: Links,
    clauses: Clauses = no_clauses,
) -> tuple[Row, ...]:
    """The same rows with their findings, and with the passages that differences brought together.

    `conflicting` tells, in either order, whether two speakers of two accounts cannot be the same. `links` say how
    likely any two passages report the same thing, `clauses` reads the clauses that rules ask for. A row of which a rule
    could not be asked, since it failed, is left `unjudged`, with a warning (`NotJudged`).
    """
    accounts = accounts_of(witnesses, clauses)
    between, unasked = between_accounts(accounts, links)
    scales = Scales(accounts, links)
    rows, found = placed(witnesses, rows, worth_showing(witnesses, rows, scales.weighed(between), links), links)
    return _with_findings(accounts, rows, conflicting, (scales, found), unasked)


def judge_given(
    witnesses: Sequence[Witness],
    rows: Sequence[Row],
    conflicting: Conflicting,
    clauses: Clauses = no_clauses,
    rules: Sequence[Rule] = RULES,
) -> tuple[Row, ...]:
    """The same for rows that are certain, since somebody drew them: nothing outside them is looked at."""
    accounts = accounts_of(witnesses, clauses)
    links = certain(rows)
    between, unasked = between_accounts(accounts, links, rules)
    scales = Scales(accounts, links)
    rows, found = placed(witnesses, rows, scales.weighed(within(witnesses, rows, between)), links)
    return _with_findings(accounts, rows, conflicting, (scales, found), unasked)


def judge_speakers(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Conflicting) -> tuple[Row, ...]:
    """The same rows with their conflicts of speakers found anew, since a speaker has changed; all else stands."""
    accounts = accounts_of(witnesses, no_clauses)
    cells = {number: _cells(accounts, row) for number, row in enumerate(rows) if _comparable(row)}
    conflicts = {row: speaker_conflicts(row, witnesses, told, conflicting) for row, told in cells.items()}
    spoken = told_once(conflicts)

    def judged(number: int, row: Row) -> Row:
        found = merged(witnesses, underlined(witnesses, row, spoken.get(number, ())))
        kept = [finding for finding in row.findings if finding.kind is not Kind.SPEAKER]
        findings = in_order((*found, *kept))
        return row if findings == row.findings else replace(row, findings=findings)

    return tuple(judged(number, row) for number, row in enumerate(rows))


def _with_findings(
    accounts: Sequence[Account],
    rows: Sequence[Row],
    conflicting: Conflicting,
    between: tuple[Scales, Mapping[int, Sequence[Pairwise]]],
    unasked: Sequence[set[int]],
) -> tuple[Row, ...]:
    scales, found = between
    witnesses = [account.witness for account in accounts]
    unjudged = {number for number, row in enumerate(rows) if not row.aside and _told_by_any(row, unasked)}
    comparable = [number for number, row in enumerate(rows) if _comparable(row)]
    cells = attempted(comparable, lambda row: _cells(accounts, rows[row]), unjudged)
    conflicts = attempted(cells, lambda row: speaker_conflicts(row, witnesses, cells[row], conflicting), unjudged)
    spoken = told_once(conflicts)

    def told(row: int) -> tuple[Finding, ...]:
        every = [*spoken.get(row, ()), *found.get(row, ())]
        if row in conflicts:
            worded = scales.weighed(_worded(cells[row]))
            every += [each for each in worded if not _told_already(each, every)]
            every += scales.weighed([*also_told(_facts(accounts, rows[row]), every)])
        return merged(witnesses, underlined(witnesses, rows[row], every))

    findings = attempted(range(len(rows)), told, unjudged)
    return tuple(_judged(row, findings.get(number, ()), number in unjudged) for number, row in enumerate(rows))


def _judged(row: Row, findings: tuple[Finding, ...], unjudged: bool) -> Row:  # noqa: FBT001
    return replace(row, findings=findings, unjudged=unjudged) if findings or unjudged else row


def between_accounts(
    accounts: Sequence[Account], links: Links, rules: Sequence[Rule] = RULES
) -> tuple[list[Pairwise], list[set[int]]]:
    """What the rules find between every two accounts, whatever their order, and the accounts on which a rule failed."""
    met = cases(accounts, links) if links else ()
    asked = [(case, rule) for case in met for rule in rules if may_be_asked(rule, case)]
    failed: set[int] = set()
    told = attempted(range(len(asked)), lambda at: list(asked[at][1](asked[at][0])), failed)
    pairs = [(case.one.number, case.other.number) for case, _ in asked]
    found = [Pairwise.of(*pairs[at], difference) for at, differences in told.items() for difference in differences]
    return found, [set(pairs[at]) for at in failed]


def _told_by_any(row: Row, pairs: Sequence[set[int]]) -> bool:
    return any(pair.issubset(row.tellers) for pair in pairs)


def _comparable(row: Row) -> bool:
    return not row.aside and sum(map(bool, row.cells)) > 1


def _cells(accounts: Sequence[Account], row: Row) -> CellsByAccount:
    told = zip(accounts, row.cells, strict=True)
    return {account.number: Cell(tuple(map(account.words_in, cell))) for account, cell in told if cell}


def _facts(accounts: Sequence[Account], row: Row) -> dict[int, tuple[CellWord, ...]]:
    """The amounts and dates of every account in a row, those of its guests among them."""
    facts: dict[int, tuple[CellWord, ...]] = {}
    for number in row.tellers:
        passages = {*row.cells[number], *(guest.passage for guest in row.guests if guest.account == number)}
        facts[number] = Cell(tuple(map(accounts[number].words_in, sorted(passages)))).facts
    return facts


def _worded(cells: CellsByAccount) -> list[Pairwise]:
    return [
        Pairwise(one, other, difference)
        for one, other in combinations(sorted(cells), 2)
        for difference in _between(cells[one], cells[other])
    ]


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
