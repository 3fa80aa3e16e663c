"""Which articles were compared."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import Code, Item, Listing, Paragraph, Place, Section, Words, words
from reader.export.scope import Selection
from reader.export.wording import language, length, speakers_not_read
from reader.model import account_names
from reader.preferences import USUAL, Thresholds


def sources(held: Selection) -> Iterator[Section]:
    """Each article: its title, who published and wrote it, and the file with the digest that it can be told by."""
    labels = held.comparison.labels
    articles = [witness.article for witness in held.comparison.witnesses]
    items = []
    for account, (article, name) in enumerate(zip(articles, account_names(articles), strict=True)):
        credited = " · ".join(part for part in article.about.credits if part != name)
        credits = [Item(words(credited))] if credited else []
        file = ", ".join(filter(None, (name, length(article), language(article))))
        told = Item((Words(f"{file}, SHA-256 "), Code(article.sha256)))
        notices = (Item(words(notice)) for notice in article.notices)
        title = (Place(account, labels[account]), Words(f" {article.title}"))
        items.append(Item(title, (*credits, told, *notices)))
    unread = speakers_not_read(articles)
    notice = tuple(Paragraph(words(said)) for said in (unread, _thresholds(held.comparison.thresholds)) if said)
    yield Section(words("Sources"), "sources", (Listing(tuple(items)), *notice))


def _thresholds(chosen: Thresholds) -> str:
    """The thresholds that are not the usual ones; empty where all are."""
    told = []
    if chosen.join != USUAL.join:
        told.append(f"passages stand in one row from a likelihood of {chosen.join} on (usually {USUAL.join})")
    if chosen.run != USUAL.run:
        told.append(f"words count as taken over from {chosen.run} in a row on (usually {USUAL.run})")
    return f"Settings that are not the usual ones: {'; '.join(told)}." if told else ""
