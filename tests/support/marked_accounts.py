"""Accounts of one sentence or a few, written out in a test with their quotations and speakers marked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.facts import find_facts
from reader.model import (
    Article,
    Finding,
    How,
    Paragraph,
    Part,
    Passage,
    Quotation,
    Row,
    Span,
    Speaker,
    Sureness,
    Witness,
)
from reader.verdict import judge_given

_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_BRACED = re.compile(r"\{([^{}]*)\}")


def article(text: str) -> Article:
    """An article of one paragraph."""
    return Article("test", text, (Paragraph(Span(0, len(text)), Part.BODY),), "")


def account(marked: str, part: Part = Part.BODY) -> Witness:
    """A witness of one passage; the braces stand around the name of whoever says the quotations and are taken out."""
    named = _BRACED.search(marked)
    text = _BRACED.sub(r"\1", marked)
    mention = Span(named.start(), named.end() - 2) if named else None
    speaker = Speaker(named[1]) if named else None
    how = How.CUE if named else How.UNKNOWN
    sureness = Sureness.STATED if named and named[1][0].isupper() else Sureness.UNKNOWN
    quotations = tuple(
        Quotation(Span(*match.span(1)), mention=mention, speaker=speaker, how=how, sureness=sureness)
        for match in _QUOTED.finditer(text)
    )
    passage = Passage(Span(0, len(text)), 0, part)
    return Witness(article(text), (passage,), quotations, find_facts(article(text)))


def conflicting(one: Speaker, other: Speaker) -> bool:
    """Speakers conflict when their last names differ."""
    return one.name.split()[-1] != other.name.split()[-1]


def findings(*marked: str, part: Part = Part.BODY) -> tuple[Finding, ...]:
    """What stands between accounts that share one row."""
    witnesses = [account(text, part) for text in marked]
    (row,) = judge_given(witnesses, [Row(tuple((0,) for _ in witnesses))], conflicting, rules=())
    return row.findings


def lines(found: Iterable[Finding]) -> list[str]:
    """The findings in words, the quiet ones left out."""
    return [finding.words for finding in found if not finding.kind.quiet]
