"""Noun phrases: the head noun, the number that counts it, whose it is, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.grammar.chunks import Sort
from reader.grammar.tokens import Token
from reader.grammar.tree import Tree
from reader.language.english.chunks import PARTITIVES, PERCENT, RELATIVE
from reader.model import Phrase, Span

_NUMBER = re.compile(r"q*\$?c+")
_OWNER = re.compile(r".*s(?=.)")
_AGED = re.compile(r"(\d+|[a-z-]+)[-–]years?[-–]old")
_YEARS = re.compile(r"1?\d?\d")
_OLDEST = 119
# Phrases within phrases ("of the wife of the head of …") are followed so far down.
_DEPTH = 6
_APPOSED = (",", "(", "—", "–", "--")


class Phrases:
    """The noun phrases of a sentence, by the number of their chunk."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._ages = self._find_ages()
        self._made: dict[int, Phrase] = {}
        self._depths: dict[int, int] = {}
        for node in reversed(list(tree.downwards())):
            if tree.sort(node) in (Sort.NOUN, Sort.ADJECTIVE):
                self._make(node)
        for node in self._made:
            self._made[node] = self._resolved(node)

    def __getitem__(self, node: int) -> Phrase:
        return self._made[node]

    def __contains__(self, node: int) -> bool:
        return node in self._made

    def is_age(self, node: int) -> bool:
        """Whether the chunk only tells the age of the phrase before it."""
        return node in self._ages.values()

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
        return [
            (self.preposition(child), noun)
            for child in tree.children(node, "prep", "agent")
            for first in tree.children(child, "pobj", "dobj")
            for noun in self.coordinated(first)
            if noun in self._made
        ]

    def preposition(self, node: int) -> str:
        """The word of a preposition; of "because of" and "out of" the first."""
        return self._tree.head(node).text.lower()

    def _is_noun(self, node: int) -> bool:
        return self._tree.sort(node) is Sort.NOUN

    def _make(self, node: int) -> None:
        tree = self._tree
        below = [(word, noun) for word, noun in self.complements(node) + self._behind_age(node) if self._fits(noun)]
        apposed = [child for child in tree.children(node, "appos") if self._fits(child) and not self.is_age(child)]
        deeper = [self._depths[noun] for _, noun in below] + [self._depths[noun] for noun in apposed]
        self._depths[node] = max(deeper, default=0) + 1
        chunk, words = tree.chunks[node], tree.words(node)
        head = tree.head(node)
        count = self._count(node)
        owner = _OWNER.match(chunk.letters)
        phrase = Phrase(
            tree.span(node),
            head.span,
            "$" if head.tag == "CD" and "$" in chunk.letters else head.lemma,
            count,
            _owner(words, owner.end() - 1 if owner else 0),
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
            if _AGED.fullmatch(token.text.lower()):
                return token.span
        age = self._ages.get(node)
        return self._tree.head(age).span if age is not None else None

    def _behind_age(self, node: int) -> list[tuple[str, int]]:
        """What is said with a preposition behind somebody's age: "of Morton" in "Ann Lee, 29, of Morton"."""
        age = self._ages.get(node)
        if age is None:
            return []
        tree, found = self._tree, self.complements(age)
        if age + 2 < len(tree) and tree.sort(age + 1) is Sort.PREPOSITION and tree.gap(age + 1) == ",":
            place = (self.preposition(age + 1), age + 2)
            known = place in found or place in self.complements(node)
            if self._is_noun(age + 2) and not tree.gap(age + 2) and not known:
                found = [*found, place]
        return found

    def _find_ages(self) -> dict[int, int]:
        """Noun chunks with the chunk of the bare number behind them that tells an age."""
        tree = self._tree
        numbers = (at for at in range(1, len(tree)) if tree.sort(at) is Sort.NOUN and _is_age(tree.words(at)[-1]))
        return {at - 1: at for at in numbers if self._tells_age(at)}

    def _tells_age(self, node: int) -> bool:
        tree = self._tree
        words = tree.words(node)
        alone = len(words) == 1 or (len(words) == 2 and words[0].text.lower() in ("aged", "age"))
        closed = node + 1 == len(tree) or bool(tree.gap(node + 1))
        aged = tree.sort(node - 1) is Sort.NOUN and tree.head(node - 1).tag[0] == "N"
        return alone and closed and aged and tree.gap(node) in _APPOSED


def _is_age(token: Token) -> bool:
    return token.tag == "CD" and bool(_YEARS.fullmatch(token.text)) and 0 < int(token.text) <= _OLDEST


def _owner(words: Sequence[Token], end: int) -> Span | None:
    if end:
        return Span(words[0].span.start, words[end - 1].span.end)
    first = words[0] if words[0].tag != "PDT" else words[min(1, len(words) - 1)]
    return first.span if first.tag in ("PRP$", "WP$") else None


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
