"""How surely a clause is held: by its own words, by the verb, noun or adjective that it hangs on, by who says it."""

from __future__ import annotations

from typing import NamedTuple

from reader.grammar.chunks import ChunkSort
from reader.grammar.frames import Frame, Frames, is_source
from reader.grammar.phrases import Phrases
from reader.grammar.tree import Tree
from reader.language.english.grammar import holding_words as english
from reader.model import Held, Span, Tense

_CLAUSES = ("ccomp", "xcomp", "pcomp", "acl", "advcl", "dep")
# What these make of a clause goes for the clauses below it, too; but what tells which person or thing is meant
# ("the gunman who killed four") is taken for granted.
_LASTING = (Held.ATTRIBUTED, Held.DENIED, Held.HEDGED)


class Holding(NamedTuple):
    """How a clause is held, by which words, and who it is attributed to."""

    held: Held = Held.STATED
    cue: Span | None = None
    holder: Span | None = None


_PLAIN = Holding()


class Holdings:
    """How each clause of a sentence is held, by the number of the verb's chunk."""

    def __init__(self, tree: Tree, phrases: Phrases, frames: Frames) -> None:
        self._tree, self._phrases, self._frames = tree, phrases, frames
        self._made: dict[int, Holding] = {}
        self._headline = bool(tree.tokens) and tree.tokens[-1].text not in (".", "!", "?")
        self._question = bool(tree.tokens) and any(token.text == "?" for token in tree.tokens[-2:])
        self._caller = self._before_colon()
        for node in tree.downwards():
            if node in frames:
                self._made[node] = self._holding(frames[node])

    def __getitem__(self, node: int) -> Holding:
        return self._made[node]

    def _holding(self, frame: Frame) -> Holding:
        above = self._from_above(frame)
        named = self._source(frame.node)
        if named and above.holder is None:
            above = Holding(
                Held.ATTRIBUTED if above.held is Held.STATED else above.held, above.cue or named.cue, named.holder
            )
        if above.held in (Held.STATED, Held.ATTRIBUTED, Held.HEDGED):
            own = self._own(frame)
            if own.held is not Held.STATED:
                return own._replace(holder=own.holder or above.holder)
        return above

    def _own(self, frame: Frame) -> Holding:
        """By words within the clause."""
        tree, verb = self._tree, self._tree.span(frame.node)
        for adverb in self._adverbs(frame.node):
            if tree.tokens[adverb].lemma in english.HEDGING_ADVERBS:
                return Holding(Held.HEDGED, tree.tokens[adverb].span)
        if self._leaves_open(frame):
            return Holding(Held.UNKNOWN, verb)
        if frame.modal in english.HEDGING_MODALS:
            return Holding(Held.HEDGED, verb)
        if frame.modal in english.EXPECTING_MODALS or self._announced(frame):
            return Holding(Held.EXPECTED, verb)
        if self._question and tree.labels[frame.node] in ("", "conj"):
            return Holding(Held.ASKED, tree.tokens[-1].span)
        return _PLAIN

    def _announced(self, frame: Frame) -> bool:
        """Whether the infinitive of a headline stands for what is to come: "Orley to close its bridge"."""
        return frame.tense is Tense.INFINITIVE and self._headline and self._frames.governor(frame.node) is None

    def _adverbs(self, node: int) -> list[int]:
        chunks = [node, *self._tree.children(node, "advmod")]
        return [at for chunk in chunks for at in range(self._tree.chunks[chunk].start, self._tree.chunks[chunk].end)]

    def _leaves_open(self, frame: Frame) -> bool:
        """Whether the clause itself says that something is not known or was not said."""
        lemma = self._tree.head(frame.node).lemma
        if lemma == "be":
            return self._is_open(frame)
        about = frame.objects or frame.surface
        informing = any(self._phrases[noun].lemma.lower() in english.INFORMATION for noun in about)
        if lemma in english.TELLING:
            return frame.negated
        return lemma in english.GIVING and informing and frame.negated

    def _is_open(self, frame: Frame) -> bool:
        """Whether something is said to be unknown: "is unclear", "is not known", "there was no word"."""
        told = self._phrases[frame.predicate].lemma.lower() if frame.predicate is not None else ""
        nothing = frame.negated and any(self._phrases[noun].lemma in english.INFORMATION for noun in frame.surface)
        return told in english.OPEN or (frame.negated and told in english.KNOWN) or (nothing and not told)

    def _from_above(self, frame: Frame) -> Holding:
        """By what the clause hangs on."""
        tree, node = self._tree, frame.node
        label, governor = tree.labels[node], self._frames.governor(node)
        mark = next((tree.head(child) for child in tree.children(node, "mark")), None)
        if governor is None:
            return Holding(Held.ATTRIBUTED, self._caller, self._caller) if self._caller else _PLAIN
        above = self._made[governor.node]
        if label == "advcl" and mark and mark.lemma in english.CONDITIONS:
            return Holding(Held.HEDGED, mark.span, above.holder)
        if label in _CLAUSES:
            made = self._by_governor(frame, governor, mark.lemma if mark else "")
            if made:
                return made._replace(holder=made.holder or above.holder)
        return self._handed_on(frame, label, above)

    def _handed_on(self, frame: Frame, label: str, above: Holding) -> Holding:
        """How the clause above is held, as far as that holds for the clause below, which hangs on it by `label`."""
        if label in ("relcl", "acl"):
            return above if above.held is Held.ATTRIBUTED else _PLAIN
        if above.held in _LASTING or label in ("xcomp", "pcomp") or (label == "conj" and not frame.group.modal):
            return above
        return Holding(Held.ATTRIBUTED, None, above.holder) if above.holder else _PLAIN

    def _by_governor(self, frame: Frame, governor: Frame, mark: str) -> Holding | None:
        """By the verb, noun or adjective that the clause hangs on."""
        tree, node = self._tree, frame.node
        for above in self._between(node):
            found = self._by_word(tree.head(above).lemma.lower(), tree.sort(above), frame)
            if found:
                return Holding(found, tree.span(above))
        says = tree.head(governor.node).lemma not in english.SEEMING | {"be"}
        telling = governor.surface and not governor.passive and says
        who = self._phrases[governor.surface[0]].span if telling else None
        held = self._by_verb(frame, governor, asked=mark in ("whether", "if") or self._asks(node))
        return Holding(held, tree.span(governor.node), who) if held else None

    def _by_verb(self, frame: Frame, governor: Frame, *, asked: bool) -> Held | None:
        tree = self._tree
        label, lemma = tree.labels[frame.node], tree.head(governor.node).lemma
        if label == "advcl":
            return None
        if self._made[governor.node].held is Held.UNKNOWN:
            return Held.UNKNOWN
        if lemma in english.DENYING:
            return None if governor.negated else Held.DENIED
        if label == "pcomp":
            accused = lemma in english.ACCUSING and tree.case(frame.node) in english.ACCUSED_OF
            return Held.HEDGED if accused else None
        if label == "xcomp":
            return self._of_infinitive(governor, lemma)
        return self._of_clause(lemma, asked=asked) if label == "ccomp" else None

    def _of_infinitive(self, governor: Frame, lemma: str) -> Held | None:
        past = governor.tense is Tense.PAST or (governor.tense is Tense.PRESENT and self._headline)
        done = past and lemma in english.DONE_ALL_THE_SAME
        if lemma in english.EXPECTING and not done:
            return Held.EXPECTED
        told = governor.passive and lemma in english.REPORTING
        return Held.HEDGED if told or lemma in english.SEEMING | english.BELIEVING else None

    def _of_clause(self, lemma: str, *, asked: bool) -> Held | None:
        if asked and lemma in english.ASKING:
            return Held.ASKED
        if lemma in english.BELIEVING:
            return Held.HEDGED
        if lemma in english.REPORTING:
            return Held.ATTRIBUTED
        return Held.EXPECTED if lemma in english.EXPECTING else None

    def _by_word(self, lemma: str, sort: ChunkSort, frame: Frame) -> Held | None:
        infinitive = frame.tense is Tense.INFINITIVE
        if sort is ChunkSort.ADJECTIVE:
            if lemma in english.OPEN:
                return Held.UNKNOWN
            return Held.EXPECTED if infinitive and lemma in english.EXPECTED else None
        if lemma in english.DENIALS:
            return Held.DENIED
        if infinitive and lemma in english.PLANS:
            return Held.EXPECTED
        return Held.HEDGED if lemma in english.ALLEGATIONS else None

    def _between(self, node: int) -> list[int]:
        """The noun or adjective that a clause hangs on, or by a preposition, and the adjective of the verb above it."""
        tree, found = self._tree, []
        above = tree.heads[node]
        if tree.sort(above) is ChunkSort.PREPOSITION and tree.heads[above] >= 0:
            above = tree.heads[above]
        if above not in self._frames:
            found.append(above)
        governor = self._frames.governor(node)
        predicate = governor.predicate if governor else None
        if predicate is not None and tree.sort(predicate) is ChunkSort.ADJECTIVE:
            found.append(predicate)
        return found

    def _asks(self, node: int) -> bool:
        tree = self._tree
        return any(
            tree.sort(child) is ChunkSort.QUESTION or tree.head(child).tag in ("WP", "WRB")
            for child in tree.children(node)
        )

    def _source(self, node: int) -> Holding | None:
        """Whom "according to" beside the clause names."""
        tree = self._tree
        for child in tree.children(node):
            if is_source(tree, child):
                named = self._phrases.complements(child)
                if named:
                    return Holding(Held.ATTRIBUTED, tree.span(child), self._phrases[named[0][1]].span)
        return None

    def _before_colon(self) -> Span | None:
        """Who speaks in a headline that begins with "Police:"."""
        tree = self._tree
        if len(tree) > 1 and tree.gap(1) == ":" and tree.sort(0) is ChunkSort.NOUN and tree.tokens[-1].text != ".":
            return tree.span(0)
        return None
