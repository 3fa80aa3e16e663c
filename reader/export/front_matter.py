"""What stands above a Markdown document for programs that file it: YAML between two rules."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from reader.export.form import Form, MarkdownStyle
from reader.export.markdown_styles import STYLES
from reader.lookup.plain_words import same_text, title
from reader.lookup.selection import select
from reader.model import Comparison, Verdict, file_names

_UNSEEN = re.compile(r"[^\x20-\x7e\xa1-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|[\u2028\u2029]")


def front_matter(comparison: Comparison, form: Form) -> str:
    """Title, sources and counts as YAML, with an empty line below. The values that articles give are quoted.

    There is no date, since a comparison has none of its own. Pandoc reads the values as Markdown.
    """
    return "\n".join(["---", *_lines(comparison, form), "---", "", ""])


def _lines(comparison: Comparison, form: Form) -> Iterator[str]:
    yield f"title: {_quoted(title(comparison), form)}"
    articles = [witness.article for witness in comparison.witnesses]
    yield "sources:"
    for label, article, file in zip(comparison.labels, articles, file_names(articles), strict=True):
        told = " · ".join(dict.fromkeys((article.title, *article.about.credits, file)))
        yield f"  - {_quoted(f'{label}: {told}', form)}"
    held = select(comparison, form.scope)
    counts = held.concordance.counts
    yield f"rows: {held.concordance.compared}"
    for verdict in (Verdict.AGREE, Verdict.RELATED, Verdict.DIFFER, Verdict.SPEAKER, Verdict.ONLY):
        yield f"{verdict}: {counts[verdict]}"
    if unjudged := counts[Verdict.UNJUDGED]:
        yield f"{Verdict.UNJUDGED}: {unjudged}"
    if same := same_text(comparison):
        yield f"copies: {_quoted(same, form)}"
    if held.limits:
        yield f"limits: {_quoted(held.limits, form)}"


def _quoted(text: str, form: Form) -> str:
    """A double-quoted scalar (https://yaml.org/spec/1.2.2/#731-double-quoted-style) on one line."""
    text = " ".join(text.split())
    if form.style is MarkdownStyle.PANDOC:
        text = STYLES[form.style].escaped(text)
    return _UNSEEN.sub(lambda match: f"\\U{ord(match[0]):08x}", json.dumps(text, ensure_ascii=False))
