"""Telling the documents that this program wrote from articles."""

from __future__ import annotations

import re

_HEAD = 2048
_TITLE = rb"\w+ accounts? compared"
_OURS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:"
    rb"(?:# )?%(title)s\r?\n\r?\n"
    rb'|---\r?\ntitle: "%(title)s"\r?\n'
    rb"|<!DOCTYPE html>.*?<title>%(title)s\b"
    rb"|<\?xml [^<]*<TEI .*?<title>%(title)s</title>"
    rb'|\{\s*"comparison": \{\s*"witnesses"'
    rb"|(?:row,verdict,kinds,readings|speaker,role,conflict,treatments|row,kind,conflict,places),"
    rb")" % {b"title": _TITLE},
    re.DOTALL,
)
"""The first lines of Markdown and text, front matter, a web page, TEI, JSON, and the tables."""


def is_ours(data: bytes) -> bool:
    """Whether these are the first bytes of a comparison that was saved, in whatever format."""
    return _OURS.match(data[:_HEAD]) is not None
