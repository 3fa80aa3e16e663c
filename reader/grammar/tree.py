"""A sentence as a tree of chunks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.grammar.chunks import Chunk, Sort, chunks_of
from reader.grammar.mending import Mending
from reader.grammar.parser import Faces, parser
from reader.grammar.tokens import Token
from reader.model import Span


class Tree:
    """The chunks of one sentence, numbered from 0, each with the chunk that it hangs on (-1: none) and its relation."""

    def __init__(
        self, tokens: Sequence[Token], chunks: Sequence[Chunk], heads: Sequence[int], labels: Sequence[str]
    ) -> None:
        self.tokens, self.chunks, self.heads, self.labels = tokens, chunks, heads, labels
        self._children: list[list[int]] = [[] for _ in chunks]
        for child, head in enumerate(heads):
            if head >= 0:
                self._children[head].append(child)

    def __len__(self) -> int:
        return len(self.chunks)

    def sort(self, node: int) -> Sort:
        """What the chunk is."""
        return self.chunks[node].sort

    def head(self, node: int) -> Token:
        """The chunk's head word."""
        return self.tokens[self.chunks[node].head]

    def words(self, node: int) -> Sequence[Token]:
        """The chunk's words."""
        _, start, end, _, _ = self.chunks[node]
        return self.tokens[start:end]

    def span(self, node: int) -> Span:
        """Where the chunk stands."""
        words = self.words(node)
        return Span(words[0].span.start, words[-1].span.end)

    def gap(self, node: int) -> str:
        """The marks between the chunk before (or the head of the sentence) and this one."""
        start = self.chunks[node - 1].end if node else 0
        return "".join(token.text for token in self.tokens[start : self.chunks[node].start])

    def children(self, node: int, *labels: str) -> list[int]:
        """The chunks that hang on this one, in order; with labels, those of these relations."""
        children = self._children[node]
        return [child for child in children if self.labels[child] in labels] if labels else children

    def coordinated(self, node: int) -> list[int]:
        """The chunk and those of its sort that are joined to it: "two men" and "a woman"."""
        joined = [node]
        for one in joined:
            joined += (child for child in self.children(one, "conj") if self.sort(child) is self.sort(node))
        return joined

    def downwards(self) -> Iterator[int]:
        """All chunks, each after the one that it hangs on."""
        waiting = [node for node, head in enumerate(self.heads) if head < 0]
        for node in waiting:
            yield node
            waiting += self._children[node]


def tree_of(tokens: Sequence[Token]) -> Tree:
    """The tree of a sentence's tokens."""
    chunks = chunks_of(tokens)
    state = parser().parse(Faces(tokens, chunks))
    Mending(tokens, chunks, state.heads, state.labels).mend()
    return Tree(tokens, chunks, state.heads, state.labels)
