"""`python -m tests.training.parsing TREEBANK`: learn the parser anew, and say how often it is right."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.grammar.chunks import Chunk, ChunkSort, chunks_of
from reader.grammar.parser import LEFT, REDUCE, RIGHT, SHIFT, Faces, Parser, ParserState, ahead, barred, features
from reader.grammar.perceptron import Model, packed
from reader.grammar.tagger import tagger
from reader.grammar.tokens import Token
from reader.grammar.tree import spine
from reader.language.english.grammar.lemmas import lemma_of
from reader.model import Span
from tests.training.learning import Learner
from tests.training.tagging import titled
from tests.training.treebank import Word, apart, sentences

TARGET = Path(__file__).parent.parent.parent / "reader" / "language" / "english" / "parser.bin"
PASSES = 5
SEED = 3
# A relation that the treebank has less often in one direction is taken for a slip of its annotator.
RARE = 30
# A feature whose strongest weight is under so many tenths goes: that is two thirds of them, for three heads in a
# thousand.
STRONG = 18
# So often the parser goes on from its own mistake instead of from the right move.
EXPLORE = 0.9

# Relations that nothing here tells apart are one.
SAME = {
    "dative": "dobj", "acomp": "attr", "oprd": "attr", "csubj": "nsubj", "csubjpass": "nsubjpass", "expl": "nsubj",
    **dict.fromkeys(("predet", "preconj", "det", "amod", "compound", "nmod", "quantmod"), "mod"), "auxpass": "aux",
    "neg": "advmod", **dict.fromkeys(("intj", "meta", "case", "punct"), "dep"), "parataxis": "ccomp",
}  # fmt: skip


class Example(NamedTuple):
    """A sentence's chunks as features see them, with the chunk each hangs on (-1: none) and how."""

    faces: Faces
    heads: list[int]
    labels: list[str]


def example(words: Sequence[Word]) -> Example:
    """The tree over words, drawn together to a tree over chunks, which are cut by the tags that the tagger gives."""
    tags = tagger().tags([word.form for word in words])
    tokens = [
        Token(Span(0, 0), word.form, lemma_of(word.form, tag), tag) for word, tag in zip(words, tags, strict=True)
    ]
    chunks = chunks_of(tokens)
    chunks = [chunks[node] for node in spine(chunks)]
    heads, labels = drawn_together(words, chunks)
    return Example(Faces(tokens, chunks), heads, labels)


def drawn_together(words: Sequence[Word], chunks: Sequence[Chunk]) -> tuple[list[int], list[str]]:
    """For each chunk the chunk that its head hangs on, directly or over words of its own, and the relation."""
    number = {at: own for own, chunk in enumerate(chunks) for at in range(chunk.first, chunk.end)}
    heads, labels = [], []
    for own, chunk in enumerate(chunks):
        at = chunk.head
        for _ in words:
            if words[at].head < 0 or number.get(words[at].head, own) != own:
                break
            at = words[at].head
        heads.append(number.get(words[at].head, -1) if words[at].head >= 0 else -1)
        relation = SAME.get(words[at].relation, words[at].relation) if heads[-1] >= 0 else "root"
        clause = chunk.sort is ChunkSort.VERB and chunk.first < chunk.start and relation == "prep"
        labels.append("pcomp" if clause else relation)
    return heads, labels


def sound(heads: Sequence[int]) -> bool:
    """Whether the arcs neither cross nor go round in a ring."""
    arcs = [(min(child, head), max(child, head)) for child, head in enumerate(heads) if head >= 0]
    if any(a < c < b < d for a, b in arcs for c, d in arcs):
        return False
    return all(_rooted(heads, child) for child in range(len(heads)))


def _rooted(heads: Sequence[int], child: int) -> bool:
    for _ in heads:
        if child < 0:
            return True
        child = heads[child]
    return child < 0


def free(state: ParserState, heads: Sequence[int]) -> set[str]:
    """The moves, by their first letter, after which no arc is lost that could still be drawn."""
    top, front = state.stack[-1], state.next
    waiting = any(heads[at] == front and state.heads[at] < 0 for at in state.stack)
    governs = any(heads[at] == top for at in range(front, state.size))
    behind = heads[front] in state.stack
    moves = set()
    if not behind and not waiting:
        moves.add(SHIFT[0])
    if not governs:
        moves.add(REDUCE[0])
        if heads[top] <= front and heads[top] != -1:
            moves.add(LEFT)
    if not waiting and (heads[front] == top or (not behind and heads[front] != -1 and heads[front] < front)):
        moves.add(RIGHT)
    return moves & set(state.legal())


def _right_moves(state: ParserState, one: Example, moves: Sequence[str]) -> list[int]:
    allowed = free(state, one.heads)
    top, front = state.stack[-1], state.next
    wanted = {
        LEFT: LEFT + one.labels[top] if one.heads[top] == front else "",
        RIGHT: RIGHT + one.labels[front] if one.heads[front] == top else "",
    }
    exact = [at for at, move in enumerate(moves) if move[0] in allowed and wanted.get(move[0], "") in ("", move)]
    return exact or [at for at, move in enumerate(moves) if move[0] in allowed]


def learned(examples: Sequence[Example]) -> bytes:
    """The weights of a parser that has learned from these trees, as bytes."""
    chance = random.Random(SEED)
    found = Counter(
        (LEFT if child < head else RIGHT) + label
        for _, heads, labels in examples
        for child, (head, label) in enumerate(zip(heads, labels, strict=True))
        if head >= 0
    )
    learner = Learner((SHIFT, REDUCE, *sorted(move for move, times in found.items() if times >= RARE)))
    order = list(examples)
    for number in range(PASSES):
        chance.shuffle(order)
        for one in order:
            _learn(learner, one, chance, EXPLORE if number else 0.0)
    return packed(learner.labels, learner.averaged(STRONG))


def _learn(learner: Learner, one: Example, chance: random.Random, explore: float) -> None:
    state = ParserState(len(one.heads))
    closed = {legal: barred(learner.labels, legal) for legal in ("s>r", "s><")}
    while state.next < state.size:
        if not state.stack:
            state.move(SHIFT)
            continue
        seen = ahead(one.faces, state.next) + features(state, one.faces)
        weights = learner.scale.weights(learner.total(seen) - closed[state.legal()])
        guess = weights.index(max(weights))
        right = _right_moves(state, one, learner.labels) or [guess]
        best = max(right, key=lambda move: weights[move])
        learner.learn(seen, best, guess if guess not in right else best)
        state.move(learner.labels[guess if guess in right or chance.random() < explore else best])


def report(weights: bytes, treebank: Iterable[Sequence[Word]]) -> None:
    """Print how often heads and relations are right, and how fast it goes."""
    begun = time.perf_counter()
    parser = Parser(Model.read(weights))
    print(f"{len(weights):,} bytes, read in {(time.perf_counter() - begun) * 1000:.0f} ms")
    told: Counter[str] = Counter()
    given: Counter[str] = Counter()
    right: Counter[str] = Counter()
    taken, words = 0.0, 0
    for sentence in treebank:
        faces, heads, labels = example(sentence)
        begun = time.perf_counter()
        state = parser.parse(faces)
        taken += time.perf_counter() - begun
        words += len(sentence)
        told.update(label or "root" for label in state.labels)
        given.update(labels)
        right["head"] += sum(own == head for own, head in zip(state.heads, heads, strict=True))
        pairs = zip(state.heads, state.labels, heads, labels, strict=True)
        right.update(label for own, named, head, label in pairs if own == head and (named or "root") == label)
    total = given.total()
    print(f"{right['head'] / total:.4f} of {total} heads, {words / taken:,.0f} words a second")
    for label, times in given.most_common(24):
        print(
            f"  {label}: precision {right[label] / max(1, told[label]):.3f}, recall {right[label] / times:.3f}, {times}"
        )


def main() -> None:
    known, kept = apart(sentences(Path(sys.argv[1])))
    short = [words for words in known if 4 < len(words) <= 16][::3]
    known += [[word._replace(form=titled(word.form)) for word in words] for words in short]
    examples = [one for words in known if (one := example(words)).heads and sound(one.heads)]
    weights = learned(examples)
    TARGET.write_bytes(weights)
    report(weights, kept)


if __name__ == "__main__":
    main()
