"""Who said what, article by article: a table for the terminal, JSON for a pipe."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.export.wording import speakers_not_read, who
from reader.model import Article, Quotation, Witness

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def quotations_json(witnesses: Sequence[Witness]) -> str:
    """A JSON list of articles with their quotations; positions are code points of the file as it was decoded."""
    articles = [
        {
            "file": witness.article.name,
            "label": witness.article.label,
            "language": witness.article.language or None,
            "quotations": [_record(witness, quotation) for quotation in witness.quotations],
        }
        for witness in witnesses
    ]
    return json.dumps(articles, ensure_ascii=False, indent=1) + "\n"


def _record(witness: Witness, quotation: Quotation) -> dict[str, object]:
    article = witness.article
    speaker = quotation.speaker
    return {
        "line": article.line(quotation.span.start),
        "span": article.original(quotation.span),
        "words": quotation.span.of(article.text),
        "direct": quotation.direct,
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else "",
        "mention": article.original(quotation.mention) if quotation.mention else None,
        "cue": quotation.cue.of(article.text) if quotation.cue else None,
        "how": quotation.how,
        "sureness": quotation.sureness,
    }


def quotations_table(witnesses: Sequence[Witness], console: Console) -> str:
    """One table an article, as this console shows it; article text is never read as markup."""
    with console.capture() as captured:
        for witness in witnesses:
            console.print(_table(witness))
            if unread := speakers_not_read([witness.article]):
                console.print(f"{unread}\n")
    return captured.get()


def _table(witness: Witness) -> Table:
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=box.SIMPLE, title=Text(_title(witness.article), "bold"), title_justify="left", pad_edge=False)
    table.add_column("Line", justify="right")
    table.add_column("Speaker", max_width=28)
    table.add_column("Words", ratio=1)
    table.add_column("How it was found", max_width=30)
    for quotation in witness.quotations:
        table.add_row(*map(Text, _cells(witness, quotation)))
    return table


def _title(article: Article) -> str:
    return f"{article.label}: {article.title}" if article.label else article.title


def _cells(witness: Witness, quotation: Quotation) -> tuple[str, str, str, str]:
    text = witness.article.text
    cue = quotation.cue
    words = quotation.span.line_of(text)
    return (
        str(witness.article.line(quotation.span.start)),
        who(quotation, text),
        f"“{words}”" if quotation.direct else words,
        f"{quotation.how}: {cue.of(text)}" if cue else str(quotation.how),
    )
