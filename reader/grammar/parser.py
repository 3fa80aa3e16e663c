"""Which chunk hangs on which: an arc-eager transition parser (Nivre 2008) over chunks instead of words.

A sentence of twenty words has about nine chunks, so that a greedy parser in pure Python is fast enough; what stands
inside a chunk needs no parser. Moves are weighed by an averaged perceptron that has learned from its own mistakes
(Goldberg & Nivre 2012). Relations have the names of ClearNLP's scheme: `nsubj`, `dobj`, `prep`, `relcl` …
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.grammar.chunks import Chunk, ChunkSort
from reader.grammar.perceptron import LANE, Model
from reader.grammar.tokens import Token
from reader.language.english.grammar.chunk_patterns import GAPS, TIMES
from reader.language.english.grammar.weights import weights

SHIFT, REDUCE = "shift", "reduce"
# The first letter of a move tells which it is: shift and reduce, "<nsubj" hangs the top of the stack on the next chunk,
# ">dobj" the next chunk on the top.
LEFT, RIGHT = "<", ">"

_NONE = "~"
_PRONOUNS = ("WP", "WDT", "PRP", "DT", "EX")
_NEAR = 7
"""Chunks from which a distance counts as far; part of what the weights were learned with."""
# How a chunk's features name the relations that it has governed so far.
_MARKS = {
    "nsubj": "s", "nsubjpass": "p", "dobj": "o", "attr": "a", "ccomp": "c", "conj": "+", "relcl": "r",
    "xcomp": "x", "aux": "u", "mark": "m", "pobj": "P", "pcomp": "P",
}  # fmt: skip


class Faces:
    """What features see of a sentence's chunks: the marks before each, its head's lemma, and its kind."""

    def __init__(self, tokens: Sequence[Token], chunks: Sequence[Chunk]) -> None:
        self.gaps, self.lemmas, self.kinds = [], [], []
        end = 0
        for chunk in chunks:
            self.gaps.append("".join(GAPS.get(token.text.lower(), "") for token in tokens[end : chunk.first])[:3])
            self.lemmas.append(tokens[chunk.head].lemma.lower())
            self.kinds.append(_kind(tokens, chunk))
            end = chunk.end


def _kind(tokens: Sequence[Token], chunk: Chunk) -> str:
    head = tokens[chunk.head]
    lemma = head.lemma.lower()
    case = tokens[chunk.first].lemma if chunk.first < chunk.start else ""
    if chunk.sort is ChunkSort.VERB:
        helpers = [token for token in tokens[chunk.start : chunk.head] if token.tag[:2] in ("VB", "MD", "TO")]
        helped = f".{helpers[0].tag[:2]}{'b' * (helpers[-1].lemma == 'be')}" if helpers else ""
        return f"V{head.tag}{helped}{'=' * (lemma == 'be')}{case}"
    if chunk.sort is ChunkSort.NOUN:
        if lemma in TIMES:
            return case + "Nt"
        return f"{case}N{lemma if head.tag in _PRONOUNS else '' if case else head.tag}"
    if chunk.sort in (ChunkSort.PREPOSITION, ChunkSort.QUESTION):
        return chunk.sort[0] + lemma
    return chunk.sort[:2] + head.tag


class ParserState:
    """How far a sentence is parsed: the stack, the next chunk, and for each chunk its head (-1: none) and relation."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.stack: list[int] = []
        self.next = 0
        self.heads = [-1] * size
        self.labels = [""] * size
        self.first = [-1] * size
        self.last = [-1] * size
        self.marks = [""] * size

    def legal(self) -> str:
        """The first letters of the moves that can be made, with something on the stack."""
        return "s>r" if self.heads[self.stack[-1]] >= 0 else "s><"

    def move(self, move: str) -> None:
        """Make a move."""
        if move == REDUCE:
            self.stack.pop()
            return
        if move[0] == LEFT:
            self._hang(self.stack.pop(), self.next, move[1:])
            return
        if move[0] == RIGHT:
            self._hang(self.next, self.stack[-1], move[1:])
        self.stack.append(self.next)
        self.next += 1

    def _hang(self, child: int, head: int, label: str) -> None:
        self.heads[child], self.labels[child] = head, label
        if child > head:
            self.last[head] = child
        else:
            self.first[head] = child
        mark = _MARKS.get(label, "")
        if mark not in self.marks[head]:
            self.marks[head] = "".join(sorted(self.marks[head] + mark))


def ahead(faces: Faces, front: int) -> tuple[str, ...]:
    """What the next chunk and the two behind it tell of the best move."""
    lemmas, kinds = (*faces.lemmas[front : front + 2], _NONE), (*faces.kinds[front : front + 3], _NONE, _NONE)
    word, then_word = lemmas[:2]
    kind, then, last = kinds[:3]
    return (
        "!", "c" + kind, "d" + word, "e" + then, "f" + then_word, f"l{kind} {then}", f"m{word} {then}",
        f"p{kind} {then} {last}",
    )  # fmt: skip


def features(state: ParserState, faces: Faces) -> tuple[str, ...]:
    """What the stack tells of the best move, by itself and together with the next chunk (after Zhang & Nivre 2011)."""
    gaps, lemmas, kinds, labels = faces.gaps, faces.lemmas, faces.kinds, state.labels
    top, front = state.stack[-1], state.next
    left, right, gap = kinds[top], kinds[front], gaps[front]
    word, ahead_word = lemmas[top], lemmas[front]
    then, then_gap = (kinds[front + 1], gaps[front + 1]) if front + 1 < state.size else (_NONE, _NONE)
    child, first, head = state.last[top], state.first[front], state.heads[top]
    child_kind, child_word = (kinds[child] + labels[child], lemmas[child]) if child >= 0 else (_NONE, _NONE)
    first_kind = kinds[first] + labels[first] if first >= 0 else _NONE
    head_kind = kinds[head] if head >= 0 else _NONE
    below = state.stack[-2] if len(state.stack) > 1 else -1
    below_kind, below_word = (kinds[below], lemmas[below]) if below >= 0 else (_NONE, _NONE)
    distance = str(min(front - top, _NEAR))
    label, marks, ahead_marks = labels[top], state.marks[top], state.marks[front]
    pair = f"{left} {right}"
    return (
        "a" + left, "b" + word, f"h{word} {ahead_word}", f"i{word} {right}", f"o{pair} {then}", f"t{pair} {first_kind}",
        f"u{pair}{gap}", f"v{pair} {gap} {then_gap}", f"x{distance}{gap}{label}", f"y{label} {right}",
        f"B{marks} {ahead_marks} {left}", f"H{below_kind} {right}{gap}", f"D{below_word} {ahead_word}",
        f"E{below_word} {left} {ahead_word}", f"F{child_kind} {right} {gap}", f"G{child_word} {ahead_word}",
        f"I{head_kind} {label} {right}{gap}", f"J{ahead_marks} {pair}",
    )  # fmt: skip


class Parser:
    """Finds for each chunk of a sentence the chunk that it hangs on."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._barred = {legal: barred(model.labels, legal) for legal in ("s>r", "s><")}

    def parse(self, faces: Faces) -> ParserState:
        """The state in which every chunk has been taken; one without a head stands by itself."""
        model, state = self._model, ParserState(len(faces.kinds))
        best, moves, total = model.scale.best, model.labels, model.total
        front, weight = -1, 0
        while state.next < state.size:
            if not state.stack:
                state.move(SHIFT)
                continue
            if front != state.next:
                front = state.next
                weight = total(ahead(faces, front))
            state.move(moves[best(weight + total(features(state, faces)) - self._barred[state.legal()])])
        return state


def barred(moves: Sequence[str], legal: str) -> int:
    """What has to be taken from a sum of weights so that no move wins that cannot be made."""
    return sum(1 << LANE - 2 << LANE * at for at, move in enumerate(moves) if move[0] not in legal)


@cache
def parser() -> Parser:
    """The parser for English news, read from the package when it is first wanted."""
    return Parser(Model.read(weights("parser")))
