"""Clauses of English text: what is said of whom, and how surely."""

from __future__ import annotations

from collections.abc import Sequence

from reader.grammar.chunks import ChunkSort
from reader.grammar.frames import Frames
from reader.grammar.holding import Holdings
from reader.grammar.phrases import Phrases
from reader.grammar.tokens import Token, sentences
from reader.grammar.tree import Tree, tree_of
from reader.language.english.grammar.holding_words import STATES
from reader.language.english.grammar.word_boundaries import ENDING
from reader.model import Clause, Span, Tense


def clauses_of(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """The clauses of a text's tokens, in the order of their verbs.

    >>> from reader.grammar.tokens import tokens_of
    >>> text = "Police said two men were shot by a guard in Orley."
    >>> said, shot = clauses_of(tokens_of(text, Span(0, len(text))))
    >>> shot.lemma, [who.span.of(text) for who in shot.subjects], [whom.span.of(text) for whom in shot.objects]
    ('shoot', ['a guard'], ['two men'])
    >>> shot.held, shot.holder.of(text), shot.complements[0][1].lemma
    (<Held.ATTRIBUTED: 'attributed'>, 'Police', 'Orley')
    """
    found = sentences([token.text for token in tokens])
    return tuple(clause for sentence in found for clause in _clauses(tree_of(tokens[sentence])))


def _clauses(tree: Tree) -> list[Clause]:
    """The clauses of a sentence."""
    phrases = Phrases(tree)
    frames = Frames(tree, phrases)
    holdings = Holdings(tree, phrases, frames)
    found = []
    for frame in frames:
        holding, verb = holdings[frame.node], tree.head(frame.node)
        found.append(
            Clause(
                span=_extent(tree, frames, frame.node),
                verb=verb.span,
                lemma=verb.lemma,
                tense=frame.tense,
                subjects=tuple(phrases[noun] for noun in frame.subjects),
                objects=tuple(phrases[noun] for noun in frame.objects or _shared_objects(tree, frames, frame.node)),
                predicate=phrases[frame.predicate] if frame.predicate is not None else None,
                complements=tuple((word, phrases[noun]) for word, noun in frame.complements),
                passive=frame.passive,
                negated=frame.negated,
                held=holding.held,
                holder=holding.holder,
                cue=holding.cue,
                joined=_joined(tree, frame.node),
            )
        )
    return found + _verbless(tree, phrases, frames)


def _shared_objects(tree: Tree, frames: Frames, node: int) -> tuple[int, ...]:
    """The objects of the verb that follows with nothing but "and" between: "shot and killed a man"."""
    after = node + 1
    joined = after in frames and tree.heads[after] == node and tree.labels[after] == "conj"
    return frames[after].objects if joined and tree.gap(after) in ("and", "or") and not frames[node].passive else ()


def _extent(tree: Tree, frames: Frames, node: int) -> Span:
    """From the first to the last word that belongs to the verb and to no verb below it, without joining words."""
    own = [node]
    for one in own:
        own += (child for child in tree.children(one) if child not in frames and not _joins(tree, child))
    first = min(own)
    start = tree.span(first).start if first == node else tree.begin(first)
    return Span(start, tree.span(max(own)).end)


def _joined(tree: Tree, node: int) -> str:
    """The word that joins a clause to the one above it."""
    marks = tree.children(node, "mark") + [at for at in tree.children(node) if tree.sort(at) is ChunkSort.QUESTION]
    above = tree.heads[node]
    if not marks and not tree.case(node) and tree.labels[node] == "pcomp" and above >= 0:
        marks = [above]
    return tree.head(min(marks)).text.lower() if marks else tree.case(node)


def _joins(tree: Tree, node: int) -> bool:
    lone = tree.sort(node) is ChunkSort.PREPOSITION and not tree.children(node, "pobj")
    return lone or tree.labels[node] == "mark"


def _verbless(tree: Tree, phrases: Phrases, frames: Frames) -> list[Clause]:
    """What a headline says without a verb: "Two dead in Orley"."""
    return [
        _state(tree, phrases, node)
        for node in range(1, len(tree))
        if tree.sort(node) is ChunkSort.ADJECTIVE
        and tree.sort(node - 1) is ChunkSort.NOUN
        and tree.tokens[-1].text not in ENDING
        and tree.head(node).lemma in STATES
        and (tree.labels[node] != "attr" or tree.heads[node] not in frames)
        and not tree.gap(node)
    ]


def _state(tree: Tree, phrases: Phrases, node: int) -> Clause:
    behind = _behind(tree, node)
    return Clause(
        span=Span(tree.span(node - 1).start, tree.span(behind[-1] if behind else node).end),
        verb=tree.span(node),
        lemma="be",
        tense=Tense.PRESENT,
        subjects=tuple(phrases[noun] for noun in tree.coordinated(node - 1)),
        predicate=phrases[node],
        complements=tuple((tree.case(noun), phrases[noun]) for noun in behind),
    )


def _behind(tree: Tree, node: int) -> list[int]:
    """The noun chunks that follow with a preposition each."""
    found = []
    while node + 1 < len(tree) and tree.sort(node + 1) is ChunkSort.NOUN and tree.case(node + 1):
        node += 1
        found.append(node)
    return found
