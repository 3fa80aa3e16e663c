"""Speakers: whom a mention stands for, and whether two accounts mean the same one."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from reader.model import Article, Quotation, Speaker

__all__ = ["Identity", "identity", "resolve_speakers"]


class Identity(StrEnum):
    """Whether two accounts can mean the same speaker."""

    SAME = "same"
    COMPATIBLE = "compatible"
    OTHER = "other"


def resolve_speakers(article: Article, quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """The same quotations, each with the speaker its mention stands for."""
    return tuple(
        replace(quotation, speaker=Speaker(quotation.mention.of(article.text))) if quotation.mention else quotation
        for quotation in quotations
    )


def identity(a: Speaker, b: Speaker) -> Identity:
    """Whether two speakers of different accounts are the same."""
    if a.name.casefold() == b.name.casefold():
        return Identity.SAME
    mine, yours = a.name.casefold().split(), b.name.casefold().split()
    return Identity.COMPATIBLE if mine[-1] == yours[-1] else Identity.OTHER
