"""Noun phrases: the head noun, the number that counts it, whose it is, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.grammar.chunks import ChunkSort
from reader.grammar.tokens import Token
from reader.grammar.tree import Tree
from reader.language.english.grammar.chunk_patterns import PARTITIVES, PERCENT, RELATIVE
from reader.model import Phrase, Span

_NUMBER = re.compile(r"q*\$?c+")
_OWNER = re.compile(r".*s(?=.)")
_AGED = re.compile(r"(\d+|[a-z-]+)[-–]years?[-–]old")
_YEARS = re.compile(r"1?\d?\d")
_OLDEST = 119
"""Years that an age has at most; nobody has been much older. Chosen by hand."""
# Phrases within phrases ("of the wife of the head of …") are followed so far down.
_DEPTH = 6
_APPOSED = (",", "(", "—", "–", "--")
_CLOSED = tuple(",.;:)—–-")


class Phrases:
    """The noun phrases of a sentence, by the number of their chunk."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._ages = self._find_ages()
        self._bare_ages = frozenset(self._ages.values())
        self._made: dict[int, Phrase] = {}
        self._depths: dict[int, int] = {}
        for node in reversed(list(tree.downwards())):
            if tree.sort(node) in (ChunkSort.NOUN, ChunkSort.ADJECTIVE):
                self._make(node)
        for node in self._made:
            self._made[node] = self._resolved(node)

    def __getitem__(self, node: int) -> Phrase:
        return self._made[node]

    def __contains__(self, node: int) -> bool:
        return node in self._made

    def is_age(self, node: int) -> bool:
        """Whether the chunk only tells the age of the phrase before it."""
        return node in self._bare_ages

    def coordinated(self, node: int) -> list[int]:
        """The chunk and those that are joined to it; in "Ann Lee, 29, and Tom Roe" the age is in between."""
        joined = self._tree.coordinated(node)
        return joined + [
            at for one in joined if one in self._ages for at in self._tree.coordinated(self._ages[one])[1:]
        ]

    def all(self) -> list[Phrase]:
        """Every noun phrase but bare ages, in order."""
        return [self._made[node] for node in sorted(self._made) if self._is_noun(node) and not self.is_age(node)]

    def complements(self, node: int) -> list[tuple[str, int]]:
        """The prepositions that hang on a chunk, in small letters, with the noun chunks that they govern."""
        tree = self._tree
        found = []
        for child in tree.children(node, "prep", "agent", "dative"):
            first = [child] if child in self._made else tree.children(child, "pobj", "dobj")
            word = tree.case(child) or tree.head(child).text.lower()
            found += [(word, noun) for one in first for noun in self.coordinated(one) if noun in self._made]
        return found

    def _is_noun(self, node: int) -> bool:
        return self._tree.sort(node) is ChunkSort.NOUN

    def _make(self, node: int) -> None:
        tree = self._tree
        below = [(word, noun) for word, noun in self.complements(node) if self._fits(noun)]
        apposed = [child for child in tree.children(node, "appos") if self._fits(child) and not self.is_age(child)]
        held = [*(noun for _, noun in below), *apposed]
        self._depths[node] = max((self._depths[noun] for noun in held), default=0) + 1
        chunk, words = tree.chunks[node], tree.words(node)
        head = tree.head(node)
        phrase = Phrase(
            tree.span(node),
            head.span,
            _lemma(head, chunk.letters),
            self._count(node) if "c" in chunk.letters else None,
            _owner(words, chunk.letters),
            self._age(node),
            tuple((word, self._made[noun]) for word, noun in below),
            tuple(self._made[child] for child in apposed),
        )
        self._made[node] = _whole(phrase, words) if below else phrase

    def _resolved(self, node: int) -> Phrase:
        """In "27 patients, three of whom died" whom the three are of."""
        phrase, before = self._made[node], node - 1
        related = phrase.lemma in RELATIVE and phrase.count and before in self._made and self._tree.gap(node) == ","
        return replace(phrase, lemma=self._made[before].lemma) if related else phrase

    def _fits(self, node: int) -> bool:
        return self._depths.get(node, _DEPTH) < _DEPTH

    def _count(self, node: int) -> Span | None:
        chunk, words = self._tree.chunks[node], self._tree.words(node)
        own = chunk.letters.rfind("s") + 1
        found = _NUMBER.search(chunk.letters, own)
        if not found or found.start() > chunk.head - chunk.start:
            return None
        end = found.end()
        if end < chunk.head - chunk.start and words[end].lemma in PERCENT:
            end += 1
        return Span(words[found.start()].span.start, words[end - 1].span.end)

    def _age(self, node: int) -> Span | None:
        for token in self._tree.words(node):
            if token.text.endswith(("old", "OLD")) and _AGED.fullmatch(token.text.lower()):
                return token.span
        age = self._ages.get(node)
        return self._tree.head(age).span if age is not None else None

    def _find_ages(self) -> dict[int, int]:
        """Noun chunks with the chunk of the bare number behind them that tells an age."""
        tree = self._tree
        numbers = (at for at in range(1, len(tree)) if tree.chunks[at].letters in ("c", "nc") and not tree.case(at))
        return {at - 1: at for at in numbers if self._tells_age(at)}

    def _tells_age(self, node: int) -> bool:
        tree = self._tree
        words = tree.words(node)
        alone = _is_age(words[-1]) and (len(words) == 1 or words[0].text.lower() in ("aged", "age"))
        closed = node + 1 == len(tree) or tree.gap(node + 1)[:1] in _CLOSED
        aged = tree.sort(node - 1) is ChunkSort.NOUN and tree.head(node - 1).tag[0] == "N"
        return alone and closed and aged and tree.gap(node) in _APPOSED


def _is_age(token: Token) -> bool:
    return token.tag == "CD" and bool(_YEARS.fullmatch(token.text)) and 0 < int(token.text) <= _OLDEST


def _owner(words: Sequence[Token], letters: str) -> Span | None:
    found = _OWNER.match(letters)
    if found:
        return Span(words[0].span.start, words[found.end() - 2].span.end)
    own = letters.find("o", 0, 2)
    return words[own].span if own >= 0 else None


def _lemma(head: Token, letters: str) -> str:
    """What a phrase counts as: the head's word, or `$` for a sum of money."""
    return "$" if head.tag == "CD" and "$" in letters else head.lemma


def _whole(phrase: Phrase, words: Sequence[Token]) -> Phrase:
    """ "Dozens of people" are people, and so are "three of the men" men: what is counted is the head."""
    word, counted = phrase.complements[0]
    counts = words[-1].tag == "CD" or (phrase.lemma.lower() in PARTITIVES and not phrase.owner)
    if word != "of" or not counts or phrase.age:
        return phrase
    return Phrase(
        Span(phrase.span.start, counted.span.end),
        counted.head,
        counted.lemma,
        phrase.span,
        counted.owner,
        counted.age,
        counted.complements + phrase.complements[1:],
        counted.apposed + phrase.apposed,
    )
