"""Where a document has a row, and a passage in a line that is known again."""

from __future__ import annotations

from reader.export.document import AccountPlace, Inline, Inlines, Item, Link, Words
from reader.lookup.addresses import opening, reference, told_at
from reader.lookup.selection import Selection
from reader.model import Comparison, Verdict

DIFFERENT = (Verdict.DIFFER, Verdict.SPEAKER)
_OPENING = 70
"""How many code points of a passage are enough to know it by. Chosen by hand."""
SHARED = (Verdict.AGREE, Verdict.RELATED, *DIFFERENT)


def link(held: Selection, number: int, text: str) -> Inline:
    """Words that lead to where the document has this row, or words alone where it leaves the row out."""
    verdict = held.verdicts[number]
    if held.brief or number not in held.rows or (verdict is Verdict.ASIDE and not held.in_order):
        return Words(text)
    alone = verdict is Verdict.ONLY and not held.in_order
    return Link(text, only(_teller(held, number)) if alone else anchor(number))


def called(held: Selection, number: int, *, leads: bool = False) -> Inlines:
    """`row 3` where the document calls it by its number, or else where its passages stand: `B:31`.

    `leads` tells that a line begins with it.
    """
    if number in held.numbered:
        return (link(held, number, f"{'Row' if leads else 'row'} {number + 1}"),)
    comparison, row = held.comparison, held.comparison.rows[number]
    told = [at for account in row.tellers for at, _ in told_at(comparison, row, account)]
    return (link(held, number, ", ".join(told)),)


def anchor(number: int) -> str:
    """The anchor of a row by its number from 0: `row-3` of the third."""
    return f"row-{number + 1}"


def only(label: str) -> str:
    """The anchor of what this account alone tells: `only-a`."""
    return f"only-{label.lower()}"


def passage(comparison: Comparison, account: int, number: int) -> Item:
    """A passage of an account by its number from 0: its place and its first words."""
    witness = comparison.witnesses[account]
    span = witness.passages[number].span
    place = AccountPlace(account, reference(comparison, account, span))
    return Item((place, Words(f" {opening(span.of(witness.article.text), _OPENING)}")))


def _teller(held: Selection, number: int) -> str:
    cells = held.comparison.rows[number].cells
    return next(label for label, cell in zip(held.comparison.labels, cells, strict=True) if cell)
