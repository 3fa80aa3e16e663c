"""What the styles of word processors say of a paragraph."""

from __future__ import annotations

from reader.model import Part

_STYLES = {"title": Part.HEADLINE, "subtitle": Part.HEADING, "caption": Part.CAPTION}


def part_of(style: str, *, headline: bool) -> Part | None:
    """The part that a style's name in small letters gives its paragraph; `headline` says that there is one above."""
    if style == "heading 1" and not headline:
        return Part.HEADLINE
    if style.startswith("heading "):
        return Part.HEADING
    if style.startswith("list "):
        return Part.BODY
    part = _STYLES.get(style)
    return Part.HEADING if part is Part.HEADLINE and headline else part
