"""What a printed page does to a text, undone: running heads, columns, lines, raised letters, hyphens, initials."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from reader.loading.extract import Extract, TextBlock
from reader.loading.printed.columns import in_order
from reader.loading.printed.edges import bodies
from reader.loading.printed.initials import with_initials
from reader.loading.printed.printed_lines import PrintedLine, PrintedPiece, lines_of
from reader.loading.printed.printed_paragraphs import paragraphs_of, title_of
from reader.loading.text.hyphens import joined
from reader.model import Metadata, Span, Unit

__all__ = ["PrintedPiece", "unprinted"]


def unprinted(pages: Iterable[Sequence[PrintedPiece]], about: Metadata) -> Extract:
    """The paragraphs of a text that was set in pages; a page begins where its first line does."""
    told = [in_order(page) for page in bodies([lines_of(page) for page in pages])]
    lines = [line._replace(page=number) for number, page in enumerate(told) for line in page]
    known = Counter(word for line in lines for word in re.findall(r"[\w-]+", line.words.casefold()))
    body = _body_size(lines)
    title = title_of(lines, body)
    lines = _below(title, lines)
    written: list[str] = []
    blocks: list[TextBlock] = []
    starts: list[int] = []
    length = 0
    for paragraph, part in paragraphs_of(with_initials(lines, body, known), title):
        begun = length
        for line, follower in zip_longest(paragraph, paragraph[1:]):
            # A page without text begins where the next one does.
            starts += [length] * (line.page + 1 - len(starts))
            written.append(joined(line.words, follower.words, known) if follower else line.words + "\n")
            length += len(written[-1])
        blocks.append(TextBlock(Span(begun, length - 1), part))
    starts += [length] * (len(told) - len(starts))
    # What a file calls itself is often the name of another file.
    about = replace(about, title="") if title else about
    return Extract("".join(written), tuple(blocks), about, Unit.PAGE, tuple(starts))


def _below(title: Sequence[PrintedLine], lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines, those that the file has before the title and that stand below it behind the rest of their page.

    Boxes are drawn first.
    """
    if not title:
        return list(lines)
    begins = lines.index(title[0])
    boxed = [line for line in lines[:begins] if line.y < title[-1].y]
    above = [line for line in lines[:begins] if line.y >= title[-1].y]
    end = sum(line.page == 0 for line in lines)
    return [*above, *lines[begins:end], *boxed, *lines[end:]]


def _body_size(lines: Sequence[PrintedLine]) -> float:
    """The size in points of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.words)
    return max(sizes, key=lambda size: sizes[size], default=0)
