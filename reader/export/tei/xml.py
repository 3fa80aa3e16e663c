"""Elements and text as XML 1.0 allows them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"
LANGUAGE = "en"
"""In which the document speaks, and most accounts."""

_NONE: Mapping[str, str] = {}


def element(name: str, content: str = "", attributes: Mapping[str, str] = _NONE) -> str:
    """An element with this content, which is XML already; attributes without a value are left out."""
    pairs = (f" {key}={quoteattr(_legal(value))}" for key, value in attributes.items() if value)
    return f"<{name}{''.join(pairs)}>{content}</{name}>" if content else f"<{name}{''.join(pairs)}/>"


def escaped(text: str) -> str:
    """Text as content; what no XML document may hold is replaced by U+FFFD."""
    return escape(_legal(text), {"\r": "&#13;"})


def _legal(text: str) -> str:
    return _ILLEGAL.sub(_REPLACEMENT, text)
