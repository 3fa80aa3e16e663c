"""Outlets that pass on what others say: "…, the Journal reported" tells who carried the words, not who said them."""

from __future__ import annotations

import re

from reader.language.english.people.bodies import OUTLET_WORDS
from reader.language.english.people.reporting import RELAYING
from reader.model import Span

_TOLD = re.compile(
    r"\b(?:told|tells|interview(?:ed)? (?:with|by|on)|speaking (?:to|with)|statement to|reporters? (?:for|with))"
    r" (?:the )?([A-Z][\w.&-]*[A-Z][\w.]*(?:-[A-Z]+)?)\b"
)

_REPORTING = re.compile(r"\b(?:([A-Z]{2,6}) (?:has |also )?report(?:s|ed)\b|report(?:s|ed) (?:the )?([A-Z]{2,6})\b)")


def media_named(text: str) -> frozenset[str]:
    """Names in capitals to which somebody tells something ("told KTV"), or that report and are never spelled out."""
    told = {found.rstrip(".") for found in _TOLD.findall(text)}
    reporting = {found[0] or found[1] for found in _REPORTING.findall(text)}
    return frozenset(told | {name for name in reporting if f"({name})" not in text})


def names_outlet(text: str, mention: Span, media: frozenset[str]) -> bool:
    """Whether the words at `mention` name an outlet: "the Ogden Herald", "KTV", one of `media`."""
    *_, last = mention.of(text).split()
    return last.lower() in OUTLET_WORDS or last in media or last.endswith(("-TV", "-FM"))


def is_relay(text: str, cue: Span | None, mention: Span, media: frozenset[str]) -> bool:
    """Whether the words at `mention` name an outlet, and the verb or phrase at `cue` says that it passes words on."""
    return cue is not None and cue.of(text).lower() in RELAYING and names_outlet(text, mention, media)
