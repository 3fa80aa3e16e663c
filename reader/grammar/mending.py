"""Where the parser's tree is mended: arcs that no sentence has, which it draws where it has seen too little."""

from __future__ import annotations

from collections.abc import Sequence

from reader.grammar.chunks import Chunk, Sort
from reader.grammar.tokens import Token
from reader.language.english.holding import REPORTING

_QUESTIONS = ("whether", "if")


class Mending:
    """The heads and relations of a sentence's chunks, mended in place."""

    def __init__(self, tokens: Sequence[Token], chunks: Sequence[Chunk], heads: list[int], labels: list[str]) -> None:
        self._tokens, self._chunks = tokens, chunks
        self._heads, self._labels = heads, labels

    def mend(self) -> None:
        """Look at every chunk once."""
        for node, head in enumerate(self._heads):
            if head < 0:
                continue
            label = self._labels[node]
            if label == "conj":
                self._join_verbs(node, head)
            elif label == "mark" and self._word(node) == "whether" and self._labels[head] == "advcl":
                self._labels[head] = "ccomp"
            elif label == "ccomp" and node < head:
                self._turn(node, head)
            elif label == "nsubj" and node < head - 1:
                self._leave_the_source(node, head)

    def _word(self, node: int) -> str:
        return self._tokens[self._chunks[node].head].text.lower()

    def _tag(self, node: int) -> str:
        return self._tokens[self._chunks[node].head].tag

    def _joined(self, node: int) -> bool:
        """Whether nothing stands between the chunk and the one before."""
        return self._chunks[node - 1].end == self._chunks[node].first

    def _join_verbs(self, node: int, noun: int) -> None:
        """In "stole a car and fled" a verb is joined to a verb, never to a noun."""
        if self._chunks[node].sort is not Sort.VERB or self._chunks[noun].sort is not Sort.NOUN:
            return
        verb = self._heads[noun]
        while verb >= 0 and self._chunks[verb].sort is not Sort.VERB:
            verb = self._heads[verb]
        if verb >= 0 and (self._tag(node) != "VBG" or self._tag(verb) == "VBG"):
            self._heads[node] = verb

    def _turn(self, node: int, verb: int) -> None:
        """In "it was unclear why the bridge fell" the second clause hangs on the first."""
        asks = [
            at
            for at in range(node + 1, verb)
            if self._heads[at] == verb
            and self._joined(at)
            and (self._chunks[at].sort is Sort.QUESTION or self._word(at) in _QUESTIONS)
        ]
        if asks and all(self._heads[at] != verb for at in range(node)):
            self._heads[node], self._labels[node] = self._heads[verb], self._labels[verb]
            self._heads[verb], self._labels[verb] = node, "ccomp"

    def _leave_the_source(self, node: int, verb: int) -> None:
        """In "two dead, 30 injured, police say" only the police say it."""
        lemma = self._tokens[self._chunks[verb].head].lemma
        own = self._heads[verb - 1] == verb and self._labels[verb - 1] == "nsubj" and not self._joined(verb - 1)
        if own and lemma in REPORTING:
            self._heads[node], self._labels[node] = -1, ""
