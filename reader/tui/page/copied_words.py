"""What of an account is copied: its words as they stand in the article, and where they stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePath

from rich.cells import get_character_cell_size

from reader.lookup.row_index import Concordance
from reader.model import Span, Witness

_JOINER = "\u200d"


def source(witness: Witness, position: int) -> str:
    """Where a position stands: `post.txt:12`, or what the user calls the account instead of its file."""
    article = witness.article
    return f"{article.label or PurePath(article.name).name}:{article.line(position)}"


def cited(witness: Witness, spans: Iterable[Span]) -> str:
    """The words of these ranges, one to a line, and under them where the first stands."""
    ranges = list(spans)
    words = [span.of(witness.article.text) for span in ranges]
    return "\n".join([*words, f"— {source(witness, ranges[0].start)}"])


def whole_characters(text: str, span: Span) -> Span:
    """The range with all marks and joined characters that go with its first and its last character."""
    start, end = max(0, span.start), min(span.end, len(text))
    while 0 < start < len(text) and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    return Span(start, max(start, end))


def _joined(text: str, at: int) -> bool:
    """Whether the character at a position goes with the one before it."""
    return not text[at].isspace() and (_JOINER in text[at - 1 : at + 1] or not get_character_cell_size(text[at]))


def seen_spans(concordance: Concordance, account: int, span: Span, shown: Collection[int]) -> tuple[Span, ...]:
    """What of a range of an account stands in rows that are shown, neighbours in one piece."""
    witness = concordance.comparison.witnesses[account]
    pieces: list[Span] = []
    before = None
    for number, passage in enumerate(witness.passages):
        if not passage.span.touches(span) or concordance.row_at(account, passage.span.start) not in shown:
            continue
        start, end = max(passage.span.start, span.start), min(passage.span.end, span.end)
        if before == number - 1:
            pieces[-1] = Span(pieces[-1].start, end)
        else:
            pieces.append(Span(start, end))
        before = number
    return tuple(pieces)
