"""What has to be true of a text that breaks off in the middle of a sentence, as teasers and headings do."""

from __future__ import annotations

from collections.abc import Iterable

from reader.quotes import find_quotations
from tests.support.articles import article


def check_breaking_off(texts: Iterable[str]) -> None:
    """Each text may break off behind any of its words: what is found then ends within it."""
    for text in texts:
        words = text.split(" ")
        for end in range(1, len(words)):
            broken = " ".join(words[:end])
            assert all(quotation.span.end <= len(broken) for quotation in find_quotations(article(broken))), broken
