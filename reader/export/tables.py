"""A comparison as tables for a spreadsheet: its rows, who said what, its facts.

Each is CSV by RFC 4180 with one column an account. A file of it begins with a byte order mark, since Excel takes one
without for another encoding; a pipe has none. A cell that a spreadsheet would run as a formula begins with an
apostrophe instead (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from reader.export.form import Form
from reader.lookup.addresses import places, reference, runs
from reader.lookup.plain_words import readings
from reader.lookup.selection import Selection, select
from reader.model import Comparison, Finding, Quotation, Row, Statement, Voice
from reader.overview import fact_grid, first_of_text, fullest, homes, quotations_of, speaker_of

_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")

_Line = Sequence[object]


def rows_csv(comparison: Comparison, form: Form) -> str:
    """A line for each row, with its verdict, what differs, where it is told, and its words in each account."""
    selection = select(comparison, form.scope)
    head = ("row", "verdict", "kinds", "readings", "places", *_accounts(comparison), "check", "bookmarked", "note")
    shown = sorted(selection.rows | selection.around)
    return _csv(head, (_row(comparison, number, comparison.rows[number]) for number in shown))


def ledger_csv(comparison: Comparison, form: Form) -> str:
    """A line for each statement of each speaker, with how accounts treat it and its words in each account."""
    selection = select(comparison, form.scope)
    head = ("speaker", "role", "conflict", "treatments", "named", "places", "fullest", *_accounts(comparison))
    full = {one: fullest(comparison, one) for one in homes(comparison.voices)}
    return _csv(
        head,
        (
            _statement(comparison, voice, statement, full[statement])
            for voice in comparison.voices
            for statement in voice.statements
            if not form.scope or _told(selection, statement)
        ),
    )


def facts_csv(comparison: Comparison, form: Form) -> str:
    """A line for each fact that two accounts or more give, with the words of each account."""
    held = select(comparison, form.scope).rows
    head = ("row", "kind", "conflict", "places", *_accounts(comparison))
    return _csv(
        head,
        (
            (
                line.row + 1,
                line.kind,
                _yes(line.conflict),
                ", ".join(at for _, at in places(comparison, comparison.rows[line.row])),
                *line.readings,
            )
            for line in fact_grid(comparison)
            if line.row in held
        ),
    )


def _accounts(comparison: Comparison) -> Iterator[str]:
    """The heads of the accounts' columns: `A: post.txt`, `B: wire.txt (the same text as A)`."""
    labels, first = comparison.labels, first_of_text(comparison)
    for account, (label, name) in enumerate(zip(labels, comparison.names, strict=True)):
        same = f" (the same text as {labels[first[account]]})" if first[account] != account else ""
        yield f"{label}: {name}{same}"


def _row(comparison: Comparison, number: int, row: Row) -> _Line:
    remark = row.remark
    return (
        number + 1,
        row.verdict,
        "; ".join(dict.fromkeys(finding.kind for finding in row.standing)),
        "\n".join(_finding(comparison, row, finding) for finding in row.findings),
        ", ".join(at for _, at in places(comparison, row)),
        *(_words(comparison, account, row) for account in range(len(row.cells))),
        remark.check or "",
        _yes(remark.bookmarked),
        remark.note,
    )


def _finding(comparison: Comparison, row: Row, finding: Finding) -> str:
    """`number of dead: A at least 12; B, C Fifteen`, or `number (dismissed): …` as the user rules."""
    groups = (f"{', '.join(who)} {reading}" for reading, who in readings(finding, comparison.labels).items())
    ruled = f" ({ruling})" if (ruling := row.ruling(finding)) else ""
    return f"{finding.kind}{finding.of}{ruled}: {'; '.join(groups)}"


def _words(comparison: Comparison, account: int, row: Row) -> str:
    """The words of a cell and of its guests on one line, with an ellipsis where something stands between them."""
    witness = comparison.witnesses[account]
    spans = [*runs(witness, row.cells[account]), *(each.span for each in row.guests if each.account == account)]
    return " … ".join(span.line_of(witness.article.text) for span in spans)


def _told(selection: Selection, statement: Statement) -> bool:
    return any(
        (account, number) in selection.quotations
        for account, cell in enumerate(statement.quotations)
        for number in cell
    )


def _statement(comparison: Comparison, voice: Voice, statement: Statement, full: int | None) -> _Line:
    labels = comparison.labels
    quoted = [quotations_of(comparison, statement, account) for account in range(len(labels))]
    tellers = [account for account, quotations in enumerate(quoted) if quotations]
    named = [(account, speaker_of(comparison, statement, account)) for account in tellers]
    return (
        voice.name,
        voice.role,
        _yes(statement.conflict),
        "; ".join(f"{labels[account]} {statement.treatments[account]}" for account in tellers),
        "; ".join(f"{labels[account]} {each.name}{_corrected(quoted[account])}" for account, each in named if each),
        ", ".join(at for account in tellers for at in _references(comparison, account, quoted[account])),
        "" if full is None else labels[full],
        *(_words_of(comparison, account, quotations) for account, quotations in enumerate(quoted)),
    )


def _references(comparison: Comparison, account: int, quotations: Sequence[Quotation]) -> Iterator[str]:
    return (reference(comparison, account, one.span) for one in quotations)


def _words_of(comparison: Comparison, account: int, quotations: Sequence[Quotation]) -> str:
    return " … ".join(one.span.line_of(comparison.witnesses[account].article.text) for one in quotations)


def _corrected(quotations: Sequence[Quotation]) -> str:
    return " (corrected)" if any(one.overruled for one in quotations) else ""


def _yes(holds: bool) -> str:  # noqa: FBT001
    return "yes" if holds else ""


def _csv(head: _Line, lines: Iterable[_Line]) -> str:
    table = StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerows([_inert(cell) for cell in line] for line in (head, *lines))
    return table.getvalue()


def _inert(cell: object) -> object:
    """The cell as a spreadsheet shows it, never as one runs it."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell
