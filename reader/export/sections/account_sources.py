"""Which articles were compared: what each says of itself, and the files that they were read from."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import (
    AccountPlace,
    Code,
    DocumentParagraph,
    Inlines,
    Item,
    Listing,
    Section,
    Words,
    joined,
    words,
)
from reader.lookup.plain_words import compared, language, length, listed, published, speakers_not_read
from reader.lookup.selection import Selection
from reader.model import Article, Comparison, Unit, file_names
from reader.overview import day_of
from reader.preferences import USUAL, Thresholds

_UNITS = {
    Unit.LINE: "the line of its file",
    Unit.PARAGRAPH: "the paragraph of its web page or Word document",
    Unit.PAGE: "the page of its PDF",
}
_NUMBERS = (
    "Passages that report the same thing share a row. Rows are numbered in reading order, as in the app; a section "
    "that holds only some of them has gaps in its numbers."
)
_ON_ONE_PAGE = "Rows have the numbers of the app and of the full document."
_LOOSE = "A passage marked ~ is possibly related to the others of its row."
_NO_JUDGE = "This document does not judge which account is right."


def accounts(comparison: Comparison) -> Inlines:
    """What is compared, in one line: `Three accounts compared: A Coast Wire · B courier.txt · C tideline.txt`."""
    named = (
        (AccountPlace(account, label), Words(f" {name}"))
        for account, (label, name) in enumerate(zip(comparison.labels, comparison.names, strict=True))
    )
    return (Words(f"{compared(comparison)}: "), *joined(named, " · "))


def sources(held: Selection) -> Iterator[Section]:
    """Each article: its title, its outlet, day, writer and place, its file, and what of that was not read."""
    comparison = held.comparison
    articles = [witness.article for witness in comparison.witnesses]
    items = tuple(_source(comparison, account, name) for account, name in enumerate(file_names(articles)))
    said = filter(None, (speakers_not_read(articles), _legend(held)))
    yield Section(words("Sources"), "sources", (Listing(items), *(DocumentParagraph(words(each)) for each in said)))


def _legend(held: Selection) -> str:
    """What the signs of a place and the numbers of rows mean, and what the document leaves to the user."""
    used = {witness.article.unit for witness in held.comparison.witnesses}
    at = listed([of for unit, of in _UNITS.items() if unit in used], "or")
    rows = _ON_ONE_PAGE if held.brief else _NUMBERS
    loose = not held.brief and any(held.comparison.rows[number].loose for number in held.rows)
    return " ".join(
        [f"A reference such as A:12 gives the account and {at}.", rows, *([_LOOSE] if loose else []), _NO_JUDGE]
    )


def _source(comparison: Comparison, account: int, name: str) -> Item:
    article = comparison.witnesses[account].article
    title = (AccountPlace(account, comparison.labels[account]), Words(f" {article.title}"))
    absent, written_in = _absent(comparison, account), language(article)
    credited = " · ".join(filter(None, (*_credits(article), absent, written_in, name)))
    return Item(title, (Item(words(credited)), *(Item(words(notice)) for notice in article.notices)))


def _credits(article: Article) -> Iterator[str]:
    about = article.about
    byline = f"by {about.byline}" if about.byline else ""
    yield from filter(None, (about.outlet, published(about), byline, about.dateline))


def _absent(comparison: Comparison, account: int) -> str:
    """What an article does not say of itself: `no outlet or date given`."""
    witness = comparison.witnesses[account]
    about = witness.article.about
    absent = ["outlet"] * (not about.outlet) + ["date"] * (not about.published and day_of(witness) is None)
    return f"no {listed(absent, 'or')} given" if absent else ""


def files(held: Selection) -> Iterator[Section]:
    """The file of each article with the digest that it can be told by, and the settings that are not the usual ones."""
    labels = held.comparison.labels
    articles = [witness.article for witness in held.comparison.witnesses]
    items = tuple(
        Item(
            (
                AccountPlace(account, labels[account]),
                Words(f" {name}, {length(article)}, SHA-256 "),
                Code(article.sha256),
            )
        )
        for account, (article, name) in enumerate(zip(articles, file_names(articles), strict=True))
    )
    unusual = _thresholds(held.comparison.thresholds)
    yield Section(words("Files"), "files", (Listing(items), *[DocumentParagraph(words(unusual))] * bool(unusual)))


def _thresholds(chosen: Thresholds) -> str:
    """The thresholds that are not the usual ones; empty where all are."""
    told = []
    if chosen.join != USUAL.join:
        told.append(f"passages share a row from a likelihood of {chosen.join} up (default {USUAL.join})")
    if chosen.run != USUAL.run:
        told.append(f"words count as copied from {chosen.run} in a row up (default {USUAL.run})")
    return f"Settings changed from their defaults: {'; '.join(told)}." if told else ""
