"""Articles of a few words, read so far as a test needs."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.loading import read_text
from reader.model import Article, Paragraph, Part, Quotation, Span
from reader.pipeline import witness
from reader.segment import segment


def article(text: str, parts: dict[int, Part] | None = None) -> Article:
    """An article whose paragraphs stand between blank lines, all of them body but for those in `parts`."""
    paragraphs, start = [], 0
    for number, words in enumerate(text.split("\n\n")):
        paragraphs.append(Paragraph(Span(start, start + len(words)), (parts or {}).get(number, Part.BODY)))
        start += len(words) + 2
    return Article("test", text, tuple(paragraphs), "")


def body(text: str) -> Article:
    return read_text("x.txt", f"A headline\n\n{text}".encode())


def quotations(text: str) -> list[Quotation]:
    return [Quotation(Span(m.start() + 1, m.end() - 1)) for m in re.finditer(r"“[^”]*”|\"[^\"]*\"", text)]


def sentences(text: str) -> list[str]:
    article = body(text)
    return [p.span.of(article.text) for p in segment(article, quotations(article.text))[1:]]


def read(code, text):
    return witness(replace(read_text("a.txt", f"#\n\n{text}".encode()), language=code))
