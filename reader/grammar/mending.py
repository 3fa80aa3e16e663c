"""Where the parser's tree is mended: arcs that no sentence has, which it draws where it has seen too little."""

from __future__ import annotations

from collections.abc import Sequence

from reader.grammar.chunks import Chunk, ChunkSort
from reader.grammar.tokens import Token
from reader.language.english.grammar.chunk_patterns import REFLEXIVES
from reader.language.english.grammar.holding_words import REPORTING

_NO_ACTS = ("be", "include")
"""Verbs that do nothing to whom they stand before: "is himself a sailor", "including himself"."""
_QUESTIONS = ("whether", "if")
# A question word comes so many chunks behind the verb that it depends on, or it depends on another.
_NEAR = 6


class Mending:
    """The heads and relations of a sentence's chunks, mended in place."""

    def __init__(self, tokens: Sequence[Token], chunks: Sequence[Chunk], heads: list[int], labels: list[str]) -> None:
        self._tokens, self._chunks = tokens, chunks
        self._heads, self._labels = heads, labels
        self._first: dict[int, int] = {}
        for node, head in enumerate(heads):
            self._first.setdefault(head, node)

    def mend(self) -> None:
        """Look at every chunk once."""
        for node, head in enumerate(self._heads):
            if head < 0:
                continue
            self._take_back(node)
            label = self._labels[node]
            if label == "conj":
                self._join_verbs(node, head)
            elif label == "mark" and self._word(node) == "whether" and self._labels[head] == "advcl":
                self._labels[head] = "ccomp"
            elif node < head and self._is_verb(node) and self._is_verb(head):
                self._turn(node, head)
            elif label == "nsubj" and node < head - 1:
                self._leave_the_last(node, head)

    def _take_back(self, node: int) -> None:
        """In "then killed herself, police said" the pronoun is the object of the verb before it, whatever follows."""
        verb = node - 1
        if self._word(node) in REFLEXIVES and self._acts_on(verb, node):
            self._heads[node], self._labels[node] = verb, "dobj"

    def _acts_on(self, verb: int, node: int) -> bool:
        """Whether a chunk is a verb right before another one, which it does not hang on, and may act on that."""
        chunk = self._chunks[node]
        if verb < 0 or not self._is_verb(verb) or chunk.first < chunk.start or not self._joined(node):
            return False
        above = verb
        while above >= 0 and above != node:
            above = self._heads[above]
        return above < 0 and self._tokens[self._chunks[verb].head].lemma not in _NO_ACTS

    def _word(self, node: int) -> str:
        return self._tokens[self._chunks[node].head].text.lower()

    def _tag(self, node: int) -> str:
        return self._tokens[self._chunks[node].head].tag

    def _joined(self, node: int) -> bool:
        """Whether nothing stands between the chunk and the one before."""
        return self._chunks[node - 1].end == self._chunks[node].first

    def _join_verbs(self, node: int, noun: int) -> None:
        """In "stole a car and fled" a verb is joined to a verb, never to a noun."""
        if not self._is_verb(node) or self._chunks[noun].sort is not ChunkSort.NOUN:
            return
        verb = self._heads[noun]
        while verb >= 0 and not self._is_verb(verb):
            verb = self._heads[verb]
        if verb >= 0 and (self._tag(node) != "VBG" or self._tag(verb) == "VBG"):
            self._heads[node] = verb

    def _is_verb(self, node: int) -> bool:
        return self._chunks[node].sort is ChunkSort.VERB

    def _turn(self, node: int, verb: int) -> None:
        """In "it was unclear why the bridge fell" the second clause hangs on the first."""
        near = range(node + 1, min(verb, node + _NEAR))
        if self._first[verb] == node and any(self._asks(at) for at in near):
            self._heads[node], self._labels[node] = self._heads[verb], self._labels[verb]
            self._heads[verb], self._labels[verb] = node, "ccomp"

    def _asks(self, node: int) -> bool:
        asks = self._chunks[node].sort is ChunkSort.QUESTION or self._word(node) in _QUESTIONS
        return asks and self._joined(node)

    def _leave_the_last(self, node: int, verb: int) -> None:
        """In "two dead, 30 injured, police say" only the police say it, and the two are not injured."""
        last = verb - 1
        if self._heads[last] != verb or self._labels[last] != "nsubj" or self._joined(last):
            return
        says = self._tokens[self._chunks[verb].head].lemma in REPORTING
        state = self._chunks[node + 1].sort is ChunkSort.ADJECTIVE and self._joined(node + 1)
        if says or state:
            self._heads[node], self._labels[node] = -1, ""
