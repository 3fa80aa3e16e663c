"""Whose a quotation is that stands in a sentence by itself: what the sentences and paragraphs around it tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.model import How, Paragraph, Span
from reader.quotes.marks import Marked, find_marked
from reader.quotes.shapes import Attribution, attribute, read_sentence, reported_in
from reader.quotes.words import Prose, read_prose

_OWN_LINE = re.compile(r"[-–—―~]*\s*(?P<name>(?:[^\W\d_][\w.’'-]*[ \t]+){0,5}[^\W\d_][\w.’'-]*)\s*(?:,[^.!?:]{0,80}|\([^)]{0,80}\))?\.?$")


@dataclass(slots=True)
class Block:
    """A paragraph under way: its words and the attribution of each of its quotations, as far as found."""

    paragraph: Span
    marked: list[Marked]
    prose: Prose
    found: list[Attribution | None]


def read_block(text: str, paragraph: Paragraph, names: Collection[str]) -> Block:
    """Read a paragraph and attribute those quotations whose own sentence names a speaker."""
    marked = find_marked(text, paragraph.span)
    prose = read_prose(text, paragraph.span, marked)
    found: list[Attribution | None] = []
    for at in prose.quotations:
        sentence = prose.sentence_of(at)
        found.append(attribute(read_sentence(prose, sentence, names), text, at))
    return Block(paragraph.span, marked, prose, found)


def complete(text: str, blocks: Sequence[Block], names: Collection[str]) -> None:
    """Attribute the quotations that are left, from what stands around them."""
    for number, block in enumerate(blocks):
        for at, found in enumerate(block.found):
            if found is None:
                block.found[at] = _around(text, blocks, number, at, names)


def _around(text: str, blocks: Sequence[Block], number: int, at: int, names: Collection[str]) -> Attribution | None:
    block = blocks[number]
    if at:
        return _between(block, at, names) or _continued(block.found[at - 1])
    before = blocks[number - 1] if number else None
    if before and before.marked and not before.marked[-1].closed:
        return _continued(before.found[-1])
    own = _own_line(text, blocks, number)
    if own:
        return own
    if before is None:
        return None
    last = _last_sentence(before, names)
    if last:
        return last
    return _continued(before.found[-1]) if before.found else None


def _continued(found: Attribution | None) -> Attribution | None:
    return found._replace(how=How.CONTINUED) if found else None


def _between(block: Block, at: int, names: Collection[str]) -> Attribution | None:
    """Whom the sentence lets speak that stands between a quotation and the one before."""
    here = block.prose.quotations[at]
    earlier = block.prose.quotations[at - 1]
    sentence = block.prose.sentence_before(here)
    if sentence is None or sentence.start <= earlier:
        return None
    found = reported_in(read_sentence(block.prose, sentence, names))
    return found._replace(how=How.BEFORE) if found else None


def _last_sentence(before: Block, names: Collection[str]) -> Attribution | None:
    sentence = before.prose.sentences[-1] if before.prose.sentences else None
    if sentence is None or (before.prose.quotations and before.prose.quotations[-1] >= sentence.start):
        return None
    found = reported_in(read_sentence(before.prose, sentence, names))
    return found._replace(how=How.BEFORE) if found else None


def _own_line(text: str, blocks: Sequence[Block], number: int) -> Attribution | None:
    """A paragraph after this one that holds nothing but a name."""
    if number + 1 >= len(blocks) or len(blocks[number].prose.words) > 1:
        return None
    paragraph = blocks[number + 1].paragraph
    if paragraph.end - paragraph.start > 160:
        return None
    found = _OWN_LINE.match(text, *paragraph)
    if found is None or not found["name"][0].isupper():
        return None
    return Attribution(None, Span(*found.span("name")), How.OWN_LINE)
