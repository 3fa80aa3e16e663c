"""Hard-wrapped text in which lines end within a word: "spokes-" and "woman" are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.loading.extract import Extract, TextBlock, led_forward
from reader.loading.text.hyphens import joined
from reader.loading.text.paragraphs import split_paragraphs
from reader.model import Span

_CUT = re.compile(r"\w(?P<hyphen>[-\u2010\u00ad])[ \t]*\r?\n[ \t]*(?P<rest>\w\S*)[ \t]+(?=\S)")


def rejoined(text: str) -> Extract:
    """The text with each cut word whole at the end of its line; all lines keep their numbers."""
    cuts = list(_CUT.finditer(text))
    if not cuts:
        return Extract(text)
    paragraphs = split_paragraphs(text)
    known = Counter(re.findall(r"[\w-]+", text.casefold()))
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    read = written = 0
    for cut in _within(cuts, paragraphs):
        line = text[text.rfind("\n", 0, cut.start()) + 1 : cut.end("hyphen")]
        whole = joined(line, text[cut.start("rest") : cut.end()], known)
        if whole.endswith(" "):
            continue
        kept = cut.end("hyphen") - (len(line) - len(whole))
        pieces += (text[read:kept], cut["rest"], "\n")
        written += kept - read
        shifts.append((written, cut.start("rest") - written))
        written += len(cut["rest"]) + 1
        read = cut.end()
        shifts.append((written, read - written))
    blocks = (TextBlock(Span(*(led_forward(shifts, edge) for edge in paragraph))) for paragraph in paragraphs)
    return Extract("".join([*pieces, text[read:]]), tuple(blocks), shifts=tuple(shifts))


def _within(cuts: Sequence[re.Match[str]], paragraphs: Sequence[Span]) -> Iterator[re.Match[str]]:
    """Those that do not stand between two paragraphs."""
    waiting = iter(paragraphs)
    paragraph = next(waiting)
    for cut in cuts:
        while paragraph.end <= cut.start():
            paragraph = next(waiting)
        if paragraph.covers(Span(*cut.span())):
            yield cut
