"""Whose a quotation is that stands in a sentence by itself: what the sentences and paragraphs around it tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.language.english.people import NAME_PARTICLES, NOT_NAMES
from reader.language.english.speech import POINTING_BACK
from reader.model import How, Span
from reader.quotes.blocks import Block
from reader.quotes.shapes import Attribution, about, reported_in
from reader.quotes.terms import is_aside, is_title

_NEAR = 3
_OWN_LINE = re.compile(
    r"[-–—―~]*\s*(?P<name>(?:[^\W\d_][\w.’'-]*[ \t]+){0,5}[^\W\d_][\w.’'-]*)\s*"
    r"(?:,[^.!?:]{0,80}|\([^)]{0,80}\)[^.!?]{0,40})?\.?$"
)


def complete(blocks: Sequence[Block]) -> None:
    """Attribute the quotations that are left, from what stands around them."""
    for number, block in enumerate(blocks):
        latest: Attribution | None = None
        for at in range(len(block.found)):
            if block.found[at] is None and not _unspoken(block, at):
                block.found[at] = _between(block, at, latest) if at else _leading(blocks, number)
            latest = block.found[at] or latest


def _unspoken(block: Block, at: int) -> bool:
    """Whether a quotation in the run of a sentence that names nobody is a title or a term."""
    here = block.prose.quotations[at]
    if block.prose.sentence_of(here).start == here:
        return False
    quoted = block.marked[at].span.of(block.text)
    return is_title(quoted, block.prose.words, here) or is_aside(quoted, block.prose.words, here)


def _between(block: Block, at: int, latest: Attribution | None) -> Attribution | None:
    """Whom the sentence between two quotations lets speak, or else whose the earlier one is."""
    sentence = block.prose.sentence_before(block.prose.quotations[at])
    if sentence and sentence.start > block.prose.quotations[at - 1]:
        found = reported_in(block.read(sentence))
        if found:
            return found._replace(how=How.BEFORE)
    return _continued(latest)


def _leading(blocks: Sequence[Block], number: int) -> Attribution | None:
    """Whom the sentence before a paragraph's first quotation lets speak, or else the paragraphs before."""
    block = blocks[number]
    sentence = block.prose.sentence_before(block.prose.quotations[0])
    if sentence is None:
        return _referring(block) or _before(blocks, number)
    read = block.read(sentence)
    found = reported_in(read) or about(read)
    return found._replace(how=How.BEFORE) if found else _before(blocks, number)


def _referring(block: Block) -> Attribution | None:
    """Whom the sentence after an opening quotation lets speak, if it points back: "That is how Lee describes it"."""
    following = block.prose.sentences[1] if len(block.prose.sentences) > 1 else None
    if following is None or block.prose.words[following.start].form not in POINTING_BACK:
        return None
    found = reported_in(block.read(following))
    return found._replace(how=How.AFTER) if found else None


def _before(blocks: Sequence[Block], number: int) -> Attribution | None:
    """Whose the words are that open a paragraph: see the paragraphs before, and a name on a line of its own after."""
    before = blocks[number - 1] if number else None
    if before and before.marked and not before.marked[-1].closed:
        return _continued(before.last)
    own = _own_line(blocks, number)
    if own or before is None:
        return own
    told = _told_before(before)
    if told:
        return told
    for earlier in reversed(blocks[max(0, number - _NEAR) : number]):
        if earlier.last:
            return _continued(earlier.last)
    return _subject_before(before)


def _continued(last: Attribution | None) -> Attribution | None:
    return last._replace(how=How.CONTINUED) if last else None


def _told_before(before: Block) -> Attribution | None:
    """Whom the paragraph before lets speak last: in a quotation, in reported speech, or by leading up with a colon."""
    last = before.prose.quotations[-1] if before.prose.quotations else -1
    for sentence in reversed(before.prose.sentences):
        if sentence.start <= last:
            return _continued(before.last)
        read = before.read(sentence)
        found = reported_in(read) or (about(read) if before.text[before.paragraph.end - 1] == ":" else None)
        if found:
            return found._replace(how=How.BEFORE)
    return None


def _subject_before(before: Block) -> Attribution | None:
    """Whom the paragraph before is about, from its last sentence back."""
    for sentence in reversed(before.prose.sentences):
        found = about(before.read(sentence))
        if found:
            return found._replace(how=How.BEFORE)
    return None


def _own_line(blocks: Sequence[Block], number: int) -> Attribution | None:
    """A paragraph after this one that holds nothing but a name."""
    text, names = blocks[number].text, blocks[number].names
    if number + 1 >= len(blocks) or len(blocks[number].prose.words) > 1:
        return None
    paragraph = blocks[number + 1].paragraph
    if paragraph.end - paragraph.start > 160:
        return None
    found = _OWN_LINE.match(text, *paragraph)
    if found is None or not _is_name(found["name"], names):
        return None
    start, end = found.span("name")
    return Attribution(None, Span(start, end - (text[end - 1] == "." and found["name"][-3:-2] != ".")), How.OWN_LINE)


def _is_name(words: str, names: Collection[str]) -> bool:
    parts = words.split()
    if not all(part[0].isupper() or part in NAME_PARTICLES for part in parts) or parts[0].lower() in NOT_NAMES:
        return False
    return len(parts) > 1 or words.lower() in names
