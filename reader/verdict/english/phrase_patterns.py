"""Phrases of English data as patterns that find them in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.model import Span
from reader.verdict.case import Account

_LONGEST_GAP = 5
"""Words for which one `…` stands at most. Chosen by hand: so many stand between "not" and what is not known."""
_NAME = r"(?-i:[A-Z])[\w’'-]*"


def pattern(phrases: Sequence[str], named: Mapping[str, Sequence[str]] | None = None) -> re.Pattern[str]:
    """A pattern for any of these phrases; a word that `named` has stands for any of the phrases that it names."""
    inner = {name: f"(?:{'|'.join(map(_as_pattern, each))})" for name, each in (named or {}).items()}
    made = "|".join(rf"\b{_as_pattern(phrase)}\b" for phrase in phrases)
    for name, each in inner.items():
        made = made.replace(name, each)
    return re.compile(made, re.IGNORECASE)


def first(account: Account, passage: int, phrase: re.Pattern[str]) -> Span | None:
    """The first stretch of a passage that the pattern fits; furniture has none."""
    if not account.words[passage]:
        return None
    match = phrase.search(account.text, *account.witness.passages[passage].span)
    return Span(*match.span()) if match else None


def _as_pattern(phrase: str) -> str:
    plain = phrase.replace("(", "(?:").replace("n't", r"\w+n[’']t").replace("'s", "[’']s")
    gapped = re.sub("…+", lambda gap: rf"(?:\W+[\w’'-]+){{0,{_LONGEST_GAP * len(gap[0])}}}?\W+", plain)
    return gapped.replace(" ", r"\W+").replace("NAME", _NAME)
