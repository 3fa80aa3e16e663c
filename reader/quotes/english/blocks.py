"""A paragraph with its quotations, and what its own sentences tell of who speaks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.language.english.people.reporting import RELAYING
from reader.language.quotation_marks import SINGLE_MARKS
from reader.model import How, Span
from reader.phrases.pasted import pasted
from reader.phrases.sentences import Sentence, read_sentence
from reader.phrases.words import Prose, read_prose
from reader.quotes.english.named_sources import NamedSource
from reader.quotes.english.relays import is_relay, names_outlet
from reader.quotes.english.shapes import attribute, named_before
from reader.quotes.english.transcripts import Turn, read_turn
from reader.quotes.english.unspoken import has_title_case
from reader.quotes.marks import Marked, find_marked

_SPEECH_ENDS = ",.?!…"


class Manner(NamedTuple):
    """How an article writes: the words it has for names, the outlets it names, whether it marks speech doubly."""

    names: Collection[str]
    media: frozenset[str]
    doubled: bool


@dataclass(slots=True)
class Block:
    """A paragraph under way: its marked stretches and the attribution of each, as far as found.

    Words and sentences are read when they are first asked for, and once: most paragraphs quote nobody.
    """

    text: str
    paragraph: Span
    names: Collection[str]
    marked: list[Marked]
    found: list[NamedSource | None] = field(default_factory=list)
    doubled: bool = False
    _prose: Prose | None = None
    _sentences: dict[Span, Sentence] = field(default_factory=dict)

    @property
    def prose(self) -> Prose:
        """The paragraph's words, each quotation one of them."""
        if self._prose is None:
            outers = [marked.outer for marked in self.marked]
            self._prose = read_prose(self.text, self.paragraph, outers)
        return self._prose

    def read(self, sentence: Span) -> Sentence:
        """What there is in one of the paragraph's sentences."""
        known = self._sentences.get(sentence)
        if known is None:
            known = self._sentences[sentence] = read_sentence(self.prose, sentence, self.names)
        return known

    def speaks(self, at: int) -> bool:
        """Whether a marked stretch can be speech: words between single marks are none where speech has double ones."""
        marked = self.marked[at]
        single = self.doubled and marked.sign in SINGLE_MARKS
        return not single or self.text[marked.span.end - 1] in _SPEECH_ENDS

    @property
    def last(self) -> NamedSource | None:
        """The last attribution in the paragraph."""
        return next((each for each in reversed(self.found) if each), None)


def spoken_block(text: str, paragraph: Span, names: Collection[str], turn: Turn, how: How = How.TRANSCRIPT) -> Block:
    """A paragraph of a transcript or a post: all that follows the label, or stands above the name, is its speaker's."""
    spoken = Marked(Span(turn.words, paragraph.end), paragraph, closed=True, sign=":")
    return Block(text, paragraph, names, [spoken], [NamedSource(None, turn.name, how)])


def read_block(text: str, paragraph: Span, manner: Manner) -> Block:
    """Read a paragraph and attribute those quotations whose own sentence names a speaker, or an outlet that relays.

    Where the article marks speech with double marks, words between single ones are a headline's or a term.
    """
    aside = pasted(text, paragraph)
    between = find_marked(text, paragraph)
    own = [each for each in between if not any(each.outer.touches(one) and not each.outer.covers(one) for one in aside)]
    block = Block(text, paragraph, manner.names, own, doubled=manner.doubled)
    for number, marked in enumerate(block.marked):
        if not block.speaks(number):
            block.found.append(None)
            continue
        at = block.prose.quotations[number]
        turn = read_turn(text, marked.outer) if block.prose.sentence_of(at).start == at else None
        if turn and turn.name.of(text).isupper() and not has_title_case(marked.span.of(text)):
            block.found.append(NamedSource(None, turn.name, How.TRANSCRIPT))
        else:
            sentence = block.read(block.prose.sentence_of(at))
            found = attribute(sentence, text, at)
            block.found.append(_past_the_relay(sentence, text, at, found, manner.media) if found else None)
    return block


def _past_the_relay(sentence: Sentence, text: str, at: int, found: NamedSource, media: frozenset[str]) -> NamedSource:
    """Who speaks before an outlet passes it on: the board in "the board said it is “…,” the Herald reported"."""
    if found.cue is None:
        return found
    outlet = names_outlet(text, found.mention, media)
    passes_on = outlet or found.cue.of(text).lower() in RELAYING
    own = named_before(sentence, at) if passes_on and found.cue.start > sentence.words[at].start else None
    if own or not outlet:
        return own or found
    return found._replace(how=How.RELAYED) if is_relay(text, found.cue, found.mention, media) else found
