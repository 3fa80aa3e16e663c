"""Whose a quotation is that stands in a sentence by itself: what the sentences and paragraphs around it tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.language.english.people import NAME_PARTICLES, NOT_NAMES
from reader.model import How, Span
from reader.quotes.marks import Marked, find_marked
from reader.quotes.shapes import Attribution, attribute, about, read_sentence, reported_in
from reader.quotes.terms import is_aside, is_title
from reader.quotes.transcripts import Turn, read_turn
from reader.quotes.words import Prose, read_prose

_OWN_LINE = re.compile(
    r"[-–—―~]*\s*(?P<name>(?:[^\W\d_][\w.’'-]*[ \t]+){0,5}[^\W\d_][\w.’'-]*)\s*(?:,[^.!?:]{0,80}|\([^)]{0,80}\))?\.?$"
)


@dataclass(slots=True)
class Block:
    """A paragraph under way: its words and the attribution of each of its quotations, as far as found."""

    paragraph: Span
    marked: list[Marked]
    prose: Prose
    found: list[Attribution | None]


def spoken_block(text: str, paragraph: Span, turn: Turn) -> Block:
    """A paragraph of a transcript: all that follows the name is its speaker's."""
    spoken = Marked(Span(turn.words, paragraph.end), paragraph, closed=True, sign=":")
    said = Attribution(None, turn.name, How.TRANSCRIPT)
    return Block(paragraph, [spoken], read_prose(text, paragraph, [spoken]), [said])


def read_block(text: str, paragraph: Span, names: Collection[str]) -> Block:
    """Read a paragraph and attribute those quotations whose own sentence names a speaker."""
    marked = find_marked(text, paragraph)
    prose = read_prose(text, paragraph, marked)
    found: list[Attribution | None] = []
    for number, at in enumerate(prose.quotations):
        turn = read_turn(text, marked[number].outer)
        if turn and turn.name.of(text).isupper():
            found.append(Attribution(None, turn.name, How.TRANSCRIPT))
            continue
        sentence = prose.sentence_of(at)
        found.append(attribute(read_sentence(prose, sentence, names), text, at))
    return Block(paragraph, marked, prose, found)


def complete(text: str, blocks: Sequence[Block], names: Collection[str]) -> None:
    """Attribute the quotations that are left, from what stands around them."""
    for number, block in enumerate(blocks):
        for at, found in enumerate(block.found):
            if found is None and not _unspoken(text, block, at):
                block.found[at] = _around(text, blocks, number, at, names)


def _unspoken(text: str, block: Block, at: int) -> bool:
    here = block.prose.quotations[at]
    if block.prose.sentence_of(here).start == here:
        return False
    quoted = block.marked[at].span.of(text)
    return is_title(quoted, block.prose.words, here) or is_aside(quoted, block.prose.words, here)


def _around(text: str, blocks: Sequence[Block], number: int, at: int, names: Collection[str]) -> Attribution | None:
    block = blocks[number]
    if at:
        return _between(block, at, names) or _continued(block.found[:at])
    before = blocks[number - 1] if number else None
    if before and before.marked and not before.marked[-1].closed:
        return _continued(before.found)
    own = _own_line(text, blocks, number, names)
    if own or before is None:
        return own
    told = _told_before(text, before, names)
    if told:
        return told
    for earlier in reversed(blocks[max(0, number - 3) : number]):
        if any(earlier.found):
            return _continued(earlier.found)
    return _subject_before(before, names)


def _continued(found: Sequence[Attribution | None]) -> Attribution | None:
    """The last of these attributions, for words that go on from there."""
    last = next((each for each in reversed(found) if each), None)
    return last._replace(how=How.CONTINUED) if last else None


def _between(block: Block, at: int, names: Collection[str]) -> Attribution | None:
    """Whom the sentence lets speak that stands between a quotation and the one before."""
    here = block.prose.quotations[at]
    earlier = block.prose.quotations[at - 1]
    sentence = block.prose.sentence_before(here)
    if sentence is None or sentence.start <= earlier:
        return None
    found = reported_in(read_sentence(block.prose, sentence, names))
    return found._replace(how=How.BEFORE) if found else None


def _told_before(text: str, before: Block, names: Collection[str]) -> Attribution | None:
    """Whom the paragraph before lets speak last: in a quotation, in reported speech, or by leading up with a colon."""
    last = before.prose.quotations[-1] if before.prose.quotations else -1
    for sentence in reversed(before.prose.sentences):
        if sentence.start <= last:
            return _continued(before.found)
        read = read_sentence(before.prose, sentence, names)
        found = reported_in(read) or (about(read) if text[before.paragraph.end - 1] == ":" else None)
        if found:
            return found._replace(how=How.BEFORE)
    return None


def _subject_before(before: Block, names: Collection[str]) -> Attribution | None:
    """Whom the paragraph before is about, from its last sentence back."""
    for sentence in reversed(before.prose.sentences):
        found = about(read_sentence(before.prose, sentence, names))
        if found:
            return found._replace(how=How.BEFORE)
    return None


def _own_line(text: str, blocks: Sequence[Block], number: int, names: Collection[str]) -> Attribution | None:
    """A paragraph after this one that holds nothing but a name."""
    if number + 1 >= len(blocks) or len(blocks[number].prose.words) > 1:
        return None
    paragraph = blocks[number + 1].paragraph
    if paragraph.end - paragraph.start > 160:
        return None
    found = _OWN_LINE.match(text, *paragraph)
    if found is None or not _is_name(found["name"], names):
        return None
    return Attribution(None, Span(*found.span("name")), How.OWN_LINE)


def _is_name(words: str, names: Collection[str]) -> bool:
    parts = words.split()
    if not all(part[0].isupper() or part in NAME_PARTICLES for part in parts) or parts[0].lower() in NOT_NAMES:
        return False
    return len(parts) > 1 or words.lower() in names
