"""Telling the documents that this program wrote from articles."""

from __future__ import annotations

import re

_HEAD = 2048
"""Bytes in which a document of ours shows itself. Chosen by hand."""
_OURS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:"
    rb"(?:[^\r\n]+\r?\n){1,9}\r?\n\w+ accounts? compared: (?:\*\*)?A(?:\*\*)?:?\s"
    rb'|---\r?\ntitle: "[^\n]*"\r?\nsources:\r?\n  - "A: '
    rb'|<!DOCTYPE html>.*?<meta name="generator" content="reader">'
    rb"|<\?xml [^<]*<TEI .*?<p>Written by the program reader from the accounts "
    rb'|\{\s*"comparison": \{\s*"witnesses"'
    rb"|(?:row,verdict,kinds,readings|speaker,role,conflict,treatments|row,kind,conflict,places),"
    rb")",
    re.DOTALL,
)
"""The first lines of Markdown and text, front matter, a web page, TEI, JSON, and the tables."""


def is_ours(data: bytes) -> bool:
    """Whether these are the first bytes of a comparison that was saved, in whatever format."""
    return _OURS.match(data[:_HEAD]) is not None
