"""Outlets that pass on what others say: "…, the Journal reported" tells who carried the words, not who said them."""

from __future__ import annotations

import re

from reader.language.english.people import OUTLET_WORDS
from reader.language.english.speech import RELAYING
from reader.model import Span

_TOLD = re.compile(
    r"\b(?:told|tells|interview(?:ed)? (?:with|by|on)|speaking (?:to|with)|statement to|reporters? (?:for|with))"
    r" (?:the )?([A-Z][\w.&-]*[A-Z][\w.]*(?:-[A-Z]+)?)\b"
)


def media_named(text: str) -> frozenset[str]:
    """The names in capitals to which somebody tells something ("told KTV"): what they report is relayed."""
    return frozenset(found.rstrip(".") for found in _TOLD.findall(text))


def is_relay(text: str, cue: Span | None, mention: Span, media: frozenset[str]) -> bool:
    """Whether the words at `mention` name an outlet, and the verb or phrase at `cue` says that it passes words on."""
    if cue is None or cue.of(text).lower() not in RELAYING:
        return False
    *_, last = mention.of(text).split()
    return last.lower() in OUTLET_WORDS or last in media
