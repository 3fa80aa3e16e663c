"""What the accounts tell in a row, for the lines of a table and the panel below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from textual.content import Content

from reader.model import Comparison, Row
from reader.tui.panels.account_heads import label
from reader.tui.tables.table_frame import QUIET


def passages(comparison: Comparison, row: Row, account: int) -> list[tuple[str, str]]:
    """The passages that a row has from an account, and its clauses of others: where (`A:12`), and the words."""
    witness = comparison.witnesses[account]
    clauses = (guest.span for guest in row.guests if guest.account == account)
    spans = [*(witness.passages[number].span for number in row.cells[account]), *clauses]
    text = witness.article.text
    return [(f"{label(account)}:{witness.article.line(span.start)}", span.line_of(text)) for span in spans]


def told_by_all(comparison: Comparison, number: int, account: int, places: Sequence[str] = ()) -> Iterator[Content]:
    """What the accounts tell in a row, a paragraph each, this account first; `places` goes before the words of each."""
    row = comparison.rows[number]
    if not row.tells(account):
        yield Content.styled(f"Not found in {label(account)}.", QUIET)
    for teller in sorted(range(len(row.cells)), key=lambda one: one != account):
        if found := passages(comparison, row, teller):
            yield _by_line(found, places[teller] if places else "")


def _by_line(found: Sequence[tuple[str, str]], place: str) -> Content:
    """Passages, each line of the file named once before the words that stand there, the first with its place."""
    lines: dict[str, list[str]] = defaultdict(list)
    for where, words in found:
        lines[where].append(words)
    told = (
        Content.assemble((f"{where} ", "bold"), ("" if number else place, QUIET), Content(" ".join(words)))
        for number, (where, words) in enumerate(lines.items())
    )
    return Content(" ").join(told)
