"""Speakers: whom a mention stands for, and whether two accounts mean the same one."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article, Quotation, Span
from reader.speakers.english import resolve as english
from reader.speakers.identity import Identity, identity

__all__ = ["Identity", "identity", "resolve_speakers"]


def resolve_speakers(
    article: Article, quotations: tuple[Quotation, ...], names: Sequence[Span] = ()
) -> tuple[Quotation, ...]:
    """The same quotations, each with the speaker its mention stands for.

    A name gets its fullest form in the article and the role given with it; a pronoun or "the senator" becomes the
    person named before who fits; a description without a name stays as it is. Where nobody fits, or where the quotation
    stands in a sentence that only speaks of somebody, `speaker` stays None.
    `names` are the names in the text, in order; English finds its own.
    """
    if not quotations:
        return ()
    if article.english:
        return english.resolve_speakers(article, quotations)
    from reader.speakers import general  # noqa: PLC0415 - most articles do without

    return general.resolve_speakers(article, quotations, names)
