"""Speakers that the user has corrected."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import AccountPlace, Item, Listing, Section, Words, words
from reader.lookup.addresses import OPENING, opening, reference, said
from reader.lookup.plain_words import read_as, who
from reader.lookup.selection import Selection
from reader.model import Comparison


def corrected(held: Selection) -> Iterator[Section]:
    """Every quotation in the rows held whose speaker the user named instead, with what was read before."""
    found = [place for place in held.comparison.corrected if not held.scope or place in held.quotations]
    if found:
        items = tuple(_item(held.comparison, *place) for place in found)
        yield Section(words("Speakers corrected by the user"), "corrected-speakers", (Listing(items),))


def _item(comparison: Comparison, account: int, number: int) -> Item:
    """`B:9 “We had four minutes …”: Ruth Abernethy; read as Martin Keogh`."""
    witness = comparison.witnesses[account]
    quotation, text = witness.quotations[number], witness.article.text
    begun = opening(said(quotation.span, text), OPENING)
    told = f"“{begun}”" if quotation.direct else begun
    at = AccountPlace(account, reference(comparison, account, quotation.span))
    return Item((at, Words(f" {told}: {who(quotation, text)}; {read_as(quotation, text)}")))
