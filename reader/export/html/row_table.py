"""The rows of a comparison as one table: an account a column, a row of the comparison a group of table rows.

Rows that several accounts tell cross the table; what one account alone tells flows in its own column between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.document import Item, Listing
from reader.export.html.inline import escaped, marked, marks_of
from reader.export.html.section_blocks import block
from reader.export.sections.notes import remarks
from reader.export.sections.row_links import anchor
from reader.export.sections.rows_by_verdict import difference
from reader.lookup.addresses import guest_reference, reference, runs, told_at
from reader.lookup.plain_words import UNJUDGED, VERDICTS, verdict_and_kinds
from reader.lookup.selection import Selection
from reader.model import Comparison, Part, Row, Verdict

ONLY = "Only in one"
KNOWN = {
    Verdict.ONLY: f"“{ONLY}”: no match was found in the other accounts; one may have been missed.",
    Verdict.RELATED: f"“{VERDICTS[Verdict.RELATED]}”: the passages may or may not report the same thing.",
}
"""How far it is known what rows amount to, told above the table."""
NEWLINE = "\n"
LANGUAGE = "en"
"""The language of the page's own words."""


def columns(held: Selection, numbers: Sequence[int]) -> Iterator[str]:
    """The table of these rows, by number from 0, in this order."""
    comparison = held.comparison
    yield '<table class="rows" aria-labelledby="rows-title">'
    yield from _heads(comparison)
    for (crossing, *_), group in groupby(numbers, lambda number: _sort(held, number)):
        if crossing:
            yield from (line for number in group for line in _crossing(held, number))
        else:
            yield from _band(held, [*group])
    yield "</table>"


def _sort(held: Selection, number: int) -> tuple[bool, bool, bool]:
    """Whether a row crosses the table, is left out of the comparison, and only shows where others stand."""
    row = held.comparison.rows[number]
    return len(row.tellers) > 1, row.aside, number in held.around


def _heads(comparison: Comparison) -> Iterator[str]:
    yield '<thead>\n<tr><th scope="col">Row</th>'
    articles = [witness.article for witness in comparison.witnesses]
    for label, article, name in zip(comparison.labels, articles, comparison.names, strict=True):
        title = f'<span class="label">{label}</span> <bdi class="title">{escaped(article.title)}</bdi>'
        yield f'<th scope="col"><div>{title}</div> <bdi class="source">{escaped(name)}</bdi></th>'
    yield "</tr>\n</thead>"


def _crossing(held: Selection, number: int) -> Iterator[str]:
    """A row that several accounts tell, and under it in words what they do to each other's words."""
    comparison, row, name = held.comparison, held.comparison.rows[number], anchor(number)
    beneath = [*_remark(row), *_findings(comparison, row)]
    if row.verdict is Verdict.UNJUDGED:
        beneath.append(f"<p>{UNJUDGED}</p>")
    span = ' rowspan="2"' * bool(beneath)
    yield f'<tbody id="{name}" class="{" ".join(_classes(held, [number]))}">'
    verdict = _verdict(held, number, verdict_and_kinds(row))
    yield f'<tr><th scope="row"{span}><a href="#{name}">{number + 1}</a> {verdict}</th>'
    for account, cell in enumerate(row.cells):
        yield f"<td{_language(comparison, account)}>{NEWLINE.join(_told(held, account, cell, row))}</td>"
    yield "</tr>"
    if beneath:
        yield f'<tr class="beneath"><td colspan="{len(row.cells)}">{NEWLINE.join(beneath)}</td></tr>'
    yield "</tbody>"


def _language(comparison: Comparison, account: int) -> str:
    """The attribute that names an account's language where it is not that of the page."""
    language = comparison.witnesses[account].article.language
    return f' lang="{escaped(language)}"' if language not in ("", LANGUAGE) else ""


def _classes(held: Selection, numbers: Sequence[int]) -> Iterator[str]:
    """What a group of table rows is told by: its verdict, and that it has a remark."""
    yield held.verdicts[numbers[0]]
    if any(held.comparison.rows[number].remark for number in numbers):
        yield "remarked"


def _verdict(held: Selection, number: int, words: str) -> str:
    context = " (context)" * (number in held.around)
    sign = held.verdicts[number].sign
    return f'<span class="verdict"><span class="sign">{sign}</span> {words}{context}</span>'


def _told(held: Selection, account: int, cell: Sequence[int], row: Row) -> Iterator[str]:
    comparison = held.comparison
    witness = comparison.witnesses[account]
    marks = marks_of(comparison, row, account)
    for at, run in told_at(comparison, row, account):
        place = f'<bdi class="at">{at}</bdi>'
        yield f"<p{_part(comparison, account, cell)}>{place} {marked(witness.article.text, run, marks)}</p>"
    for guest in row.guests:
        if guest.account == account:
            place = f'<bdi class="at">{guest_reference(comparison, guest, held.numbered)}</bdi>'
            yield f'<p class="guest" dir="auto">{place} {marked(witness.article.text, guest.span, marks)}</p>'


def _part(comparison: Comparison, account: int, cell: Sequence[int]) -> str:
    """The attributes of a paragraph; its direction is that of its own words."""
    heads = comparison.witnesses[account].passages[cell[0]].part is not Part.BODY
    return ' dir="auto"' + ' class="heading"' * heads


def _findings(comparison: Comparison, row: Row) -> Iterator[str]:
    if row.findings:
        yield block(Listing(tuple(Item(difference(comparison, row, finding)) for finding in row.findings)))


def _remark(row: Row) -> Iterator[str]:
    yield from (f'<p class="remark" dir="auto">{escaped(words)}</p>' for words in remarks(row))


def _band(held: Selection, numbers: Sequence[int]) -> Iterator[str]:
    """What one account alone tells, between two rows that cross the table."""
    comparison = held.comparison
    row = comparison.rows[numbers[0]]
    verdict = _verdict(held, numbers[0], VERDICTS[Verdict.ASIDE] if row.aside else ONLY)
    first, last = numbers[0] + 1, numbers[-1] + 1
    shown = str(first) if first == last else f"{first}–{last}"
    yield f'<tbody class="{" ".join(_classes(held, numbers))}">'
    yield f'<tr><th scope="row"><span class="numbers">{shown}</span> {verdict}</th>'
    for account in range(len(comparison.witnesses)):
        own = [number for number in numbers if comparison.rows[number].cells[account]]
        told = NEWLINE.join(_alone(comparison, account, number) for number in own)
        yield f"<td{_language(comparison, account)}>{told}</td>"
    yield "</tr>\n</tbody>"


def _alone(comparison: Comparison, account: int, number: int) -> str:
    row, name = comparison.rows[number], anchor(number)
    witness, cell = comparison.witnesses[account], row.cells[account]
    told = [
        f'<p{_part(comparison, account, cell)}><a class="at" href="#{name}" dir="ltr">'
        f"{reference(comparison, account, run)}</a> {escaped(run.of(witness.article.text))}</p>"
        for run in runs(witness, cell)
    ]
    return f'<div id="{name}">{NEWLINE.join([*told, *_remark(row)])}</div>'
