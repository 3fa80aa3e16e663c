"""Quotations and their speakers of every article in a folder, one JSON object a line.

The annotation this is scored against covers words between double marks only, curly or straight; what stands between
other marks, or between none, is left out.
"""

from __future__ import annotations

import json
from pathlib import Path

from reader.loading import load
from reader.model import Article, Quotation
from reader.quotes import find_quotations
from reader.speakers import resolve_speakers

ANNOTATED_MARKS = frozenset('“"')


def run(source: Path, out: Path) -> None:
    """Write one line for each `*.txt` in `source`, offsets in code points of the decoded file."""
    with out.open("w", encoding="utf-8") as lines:
        for path in sorted(source.glob("*.txt")):
            print(json.dumps({"file": path.name, "quotations": _rows(load(path))}, ensure_ascii=False), file=lines)


def _rows(article: Article) -> list[dict[str, object]]:
    quotations = resolve_speakers(article, find_quotations(article))
    return [_row(article, quotation) for quotation in quotations if _annotated(article, quotation)]


def _annotated(article: Article, quotation: Quotation) -> bool:
    return quotation.direct and article.text[: quotation.span.start].rstrip()[-1:] in ANNOTATED_MARKS


def _row(article: Article, quotation: Quotation) -> dict[str, object]:
    start, end = article.original(quotation.span)
    return {
        "start": start,
        "end": end,
        "mention": list(article.original(quotation.mention)) if quotation.mention else None,
        "speaker": quotation.speaker.name if quotation.speaker else None,
    }
