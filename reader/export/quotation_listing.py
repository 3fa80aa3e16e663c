"""Who said what, article by article: a table for the terminal, JSON for a pipe."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.lookup.addresses import said
from reader.lookup.plain_words import speakers_not_read, who
from reader.model import Article, How, Quotation, Witness

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_BLANKS = re.compile(r" +$", re.MULTILINE)
_SPEAKER, _HOW = 24, 20
"""How many columns the narrow ones of the table have at most; the words have the rest. Chosen by hand."""
_FOUND = {
    How.CUE: "",
    How.TRANSCRIPT: "before a colon",
    How.OWN_LINE: "on its own line",
    How.SENTENCE: "subject of the sentence",
    How.RELAYED: "relayed by an outlet",
    How.CONTINUED: "same as above",
    How.BEFORE: "named just before",
    How.AFTER: "named just after",
    How.GOES_ON: "same as below",
    How.UNKNOWN: "nobody named",
    How.CORRECTED: "corrected",
}
"""How a speaker was found, beside the words of the cue."""


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
    """One table an article, as this console shows it; article text is never read as markup.

    No line ends in blanks where nothing is coloured.
    """
    from rich.text import Text  # noqa: PLC0415

    with console.capture() as captured:
        for number, witness in enumerate(witnesses):
            console.print(Text(f"{chr(10) * bool(number)}{_title(witness.article)}", "bold"), soft_wrap=True)
            console.print(_table(witness) if witness.quotations else "\nno quotations found")
            if unread := speakers_not_read([witness.article]):
                console.print(f"\n{unread}")
    printed = captured.get()
    return printed if console.is_terminal else _BLANKS.sub("", printed)


def _table(witness: Witness) -> Table:
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column(witness.article.unit.capitalize(), justify="right")
    table.add_column("Speaker", max_width=_SPEAKER)
    table.add_column("Words", ratio=1)
    table.add_column("How", max_width=_HOW)
    for quotation in witness.quotations:
        table.add_row(*map(Text, _cells(witness, quotation)))
    return table


def _title(article: Article) -> str:
    return f"{article.label}: {article.title}" if article.label else article.title


def _cells(witness: Witness, quotation: Quotation) -> tuple[str, str, str, str]:
    text = witness.article.text
    words = said(quotation.span, text)
    cue = quotation.cue.line_of(text) if quotation.cue else ""
    found = _FOUND[quotation.how]
    if quotation.how is How.SENTENCE and quotation.mention:
        found = f"{found}: “{quotation.mention.line_of(text)}”"
    return (
        str(witness.article.line(quotation.span.start)),
        who(quotation, text),
        f"“{words}”" if quotation.direct else words,
        ", ".join(filter(None, (cue, found))) or str(quotation.how),
    )
