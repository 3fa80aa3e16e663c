"""Noun phrases: the head noun, what hangs on it, and what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.grammar.chunks import ChunkSort
from reader.grammar.tokens import Token
from reader.grammar.tree import Tree
from reader.language.english.grammar.chunk_patterns import PARTITIVES
from reader.model import Phrase, Span

# Phrases within phrases ("of the wife of the head of …") are followed so far down.
_DEPTH = 6


class Phrases:
    """The noun phrases of a sentence, by the number of their chunk."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._made: dict[int, Phrase] = {}
        self._depths: dict[int, int] = {}
        for node in reversed(list(tree.downwards())):
            if tree.sort(node) in (ChunkSort.NOUN, ChunkSort.ADJECTIVE):
                self._make(node)

    def __getitem__(self, node: int) -> Phrase:
        return self._made[node]

    def __contains__(self, node: int) -> bool:
        return node in self._made

    def complements(self, node: int) -> list[tuple[str, int]]:
        """The prepositions that hang on a chunk, in small letters, with the noun chunks that they govern."""
        tree = self._tree
        found = []
        for child in tree.children(node, "prep", "agent", "dative"):
            first = [child] if child in self._made else tree.children(child, "pobj", "dobj")
            word = tree.case(child) or tree.head(child).text.lower()
            found += [(word, noun) for one in first for noun in tree.coordinated(one) if noun in self._made]
        return found

    def _make(self, node: int) -> None:
        tree = self._tree
        below = [(word, noun) for word, noun in self.complements(node) if self._fits(noun)]
        apposed = [child for child in tree.children(node, "appos") if self._fits(child)]
        held = [*(noun for _, noun in below), *apposed]
        self._depths[node] = max((self._depths[noun] for noun in held), default=0) + 1
        head = tree.head(node)
        phrase = Phrase(
            tree.span(node),
            head.span,
            _lemma(head, tree.chunks[node].letters),
            tuple((word, self._made[noun]) for word, noun in below),
            tuple(self._made[child] for child in apposed),
        )
        self._made[node] = _whole(phrase, tree.words(node)) if below else phrase

    def _fits(self, node: int) -> bool:
        return self._depths.get(node, _DEPTH) < _DEPTH


def _lemma(head: Token, letters: str) -> str:
    """What a phrase counts as: the head's word, or `$` for a sum of money."""
    return "$" if head.tag == "CD" and "$" in letters else head.lemma


def _whole(phrase: Phrase, words: Sequence[Token]) -> Phrase:
    """ "Dozens of people" are people, and so are "three of the men" men: what is counted is the head."""
    word, counted = phrase.complements[0]
    counts = words[-1].tag == "CD" or phrase.lemma.lower() in PARTITIVES
    if word != "of" or not counts:
        return phrase
    return Phrase(
        Span(phrase.span.start, counted.span.end),
        counted.head,
        counted.lemma,
        counted.complements + phrase.complements[1:],
        counted.apposed + phrase.apposed,
    )
