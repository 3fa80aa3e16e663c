"""A sentence as a tree of chunks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.grammar.chunks import Chunk, ChunkSort, chunks_of
from reader.grammar.mending import Mending
from reader.grammar.parser import Faces, parser
from reader.grammar.tokens import Token
from reader.model import Span

# Names in a row are subjects of each verb in a row; longer rows than any report has would cost their product.
_MOST = 40


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

    def sort(self, node: int) -> ChunkSort:
        """What the chunk is."""
        return self.chunks[node].sort

    def head(self, node: int) -> Token:
        """The chunk's head word."""
        return self.tokens[self.chunks[node].head]

    def words(self, node: int) -> Sequence[Token]:
        """The chunk's words."""
        chunk = self.chunks[node]
        return self.tokens[chunk.start : chunk.end]

    def span(self, node: int) -> Span:
        """Where the chunk stands."""
        words = self.words(node)
        return Span(words[0].span.start, words[-1].span.end)

    def case(self, node: int) -> str:
        """The preposition that belongs to the chunk, in small letters: "of", "out of"."""
        chunk = self.chunks[node]
        if chunk.first == chunk.start:
            return ""
        return " ".join(token.text.lower() for token in self.tokens[chunk.first : chunk.start])

    def begin(self, node: int) -> int:
        """Where the chunk begins, its preposition included."""
        return self.tokens[self.chunks[node].first].span.start

    def gap(self, node: int) -> str:
        """The marks between the chunk before (or the head of the sentence) and this one."""
        start, end = self.chunks[node - 1].end if node else 0, self.chunks[node].first
        return "".join(token.text for token in self.tokens[start:end]) if start < end else ""

    def children(self, node: int, *labels: str) -> list[int]:
        """The chunks that hang on this one, in order; with labels, those of these relations."""
        children = self._children[node]
        if not labels or not children:
            return children
        return [child for child in children if self.labels[child] in labels]

    def coordinated(self, node: int) -> list[int]:
        """The chunk and those of its sort that are joined to it: "two men" and "a woman"."""
        joined = [node]
        for one in joined:
            if len(joined) < _MOST:
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
    kept = spine(chunks)
    state = parser().parse(Faces(tokens, [chunks[node] for node in kept]))
    Mending(tokens, [chunks[node] for node in kept], state.heads, state.labels).mend()
    heads, labels = [-1] * len(chunks), [""] * len(chunks)
    for node, head, label in zip(kept, state.heads, state.labels, strict=True):
        heads[node], labels[node] = kept[head] if head >= 0 else -1, label
    for node, verb in _beside_verbs(chunks):
        heads[node], labels[node] = verb, "prt" if chunks[node].letters == "u" else "advmod"
    return Tree(tokens, chunks, heads, labels)


def spine(chunks: Sequence[Chunk]) -> list[int]:
    """The numbers of the chunks that are parsed: adverbs are not, they go with a verb beside them."""
    return [node for node, chunk in enumerate(chunks) if chunk.sort is not ChunkSort.ADVERB]


def _beside_verbs(chunks: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """Adverbs, each with the verb before it up to the last mark, else the verb behind, else the last verb before."""
    behind = [-1] * (len(chunks) + 1)
    for node in range(len(chunks) - 1, -1, -1):
        behind[node] = node if chunks[node].sort is ChunkSort.VERB else behind[node + 1]
    near = last = -1
    for node, chunk in enumerate(chunks):
        if node and chunks[node - 1].end < chunk.first:
            near = -1
        if chunk.sort is ChunkSort.VERB:
            near = last = node
        elif chunk.sort is ChunkSort.ADVERB:
            verb = next((verb for verb in (near, behind[node], last) if verb >= 0), -1)
            if verb >= 0:
                yield node, verb
