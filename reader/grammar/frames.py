"""Who does what to whom: for each verb its subjects and objects, found in the tree or shared with another verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.grammar.chunks import ChunkSort
from reader.grammar.phrases import Phrases
from reader.grammar.tokens import Token
from reader.grammar.tree import Tree
from reader.grammar.verbs import Group, denied, group_of
from reader.language.english.grammar.chunk_patterns import RELATIVE
from reader.language.english.grammar.holding_words import (
    COMMANDING,
    NO_OBJECT_CONTROL,
    NONE,
    RAISING,
    REFUSING,
    TRANSITIVE,
)
from reader.language.english.vocabulary.certainty_words import NEGATIONS
from reader.model import Tense

_SUBJECTS = ("nsubj", "nsubjpass")
_TURNING = NEGATIONS | NONE


class Frame(NamedTuple):
    """A verb and what it governs, by number of chunk; `subjects` and `objects` are those of the active voice."""

    node: int
    group: Group
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    predicate: int | None
    complements: tuple[tuple[str, int], ...]
    passive: bool
    negated: bool
    tense: Tense
    modal: str

    @property
    def surface(self) -> tuple[int, ...]:
        """The subjects as they stand in the sentence."""
        return self.objects if self.passive else self.subjects


class Frames:
    """The frames of a sentence, by the number of the verb's chunk."""

    def __init__(self, tree: Tree, phrases: Phrases) -> None:
        self._tree, self._phrases = tree, phrases
        self._frames: dict[int, Frame] = {}
        self._title = not tree.tokens or tree.tokens[-1].text not in (".", "!", "?", "”", '"')
        self._turning = not _TURNING.isdisjoint(token.lemma.lower() for token in tree.tokens)
        self._governors = [-1] * len(tree)
        self._antecedents: list[int | None] = [None] * len(tree)
        for node in tree.downwards():
            above = tree.heads[node]
            self._governors[node] = above if above in self._frames or above < 0 else self._governors[above]
            self._antecedents[node] = self._antecedent(node)
            if is_verb(tree, node):
                self._frames[node] = self._frame(node)

    def __getitem__(self, node: int) -> Frame:
        return self._frames[node]

    def __contains__(self, node: int) -> bool:
        return node in self._frames

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._frames[node] for node in sorted(self._frames))

    def governor(self, node: int) -> Frame | None:
        """The next verb above a chunk."""
        return self._frames.get(self._governors[node])

    def _frame(self, node: int) -> Frame:
        tree = self._tree
        group = group_of(tree.words(node), self._helpers(node))
        leader = self._leader(node, group)
        own = self._nouns(node, *_SUBJECTS)
        predicate, objects = self._predicate(node)
        passive = self._is_passive(node, group, own, objects)
        surface = own or self._borrowed(node, leader)
        if predicate is not None and "EX" in {tree.head(noun).tag for noun in own}:
            surface, predicate = tree.coordinated(predicate), None
        surface, objects, complements = self._relative(node, surface, objects, self._complements(node))
        doers = _doers(complements) if passive else []
        told = [*surface, *objects, *([] if predicate is None else [predicate])]
        return Frame(
            node,
            group,
            tuple(doers if passive else surface),
            tuple(surface if passive else objects),
            predicate,
            tuple(pair for pair in complements if pair[1] not in doers),
            passive,
            self._negated(node, leader, told),
            *((leader.tense, leader.modal) if leader else (group.tense, group.modal)),
        )

    def _helpers(self, node: int) -> list[Token]:
        """The words of the auxiliaries that stand apart from a verb."""
        return [token for child in self._tree.children(node, "aux") for token in self._tree.words(child)]

    def _nouns(self, node: int, *labels: str) -> list[int]:
        tree = self._tree
        return [
            noun for child in tree.children(node, *labels) if child in self._phrases for noun in tree.coordinated(child)
        ]

    def _complements(self, node: int) -> list[tuple[str, int]]:
        times = [("", child) for child in self._tree.children(node, "npadvmod") if child in self._phrases]
        return sorted(self._phrases.complements(node) + times, key=lambda pair: pair[1])

    def _predicate(self, node: int) -> tuple[int | None, list[int]]:
        """What the subject, or the object, is said to be, and the objects: "found him guilty" has both."""
        tree = self._tree
        objects = self._nouns(node, "dobj")
        for child in tree.children(node, "attr", "ccomp", "xcomp"):
            if child in self._phrases:
                return child, objects + self._nouns(child, *_SUBJECTS)
            if tree.head(node).lemma in COMMANDING and tree.words(child)[0].tag == "TO":
                objects = objects or self._nouns(child, *_SUBJECTS)
        return None, objects

    def _leader(self, node: int, group: Group) -> Frame | None:
        """The frame whose auxiliaries hold for this verb, too: "has shot and killed", "was arrested and charged"."""
        tree = self._tree
        head, own = tree.heads[node], tree.head(node).tag
        if tree.labels[node] != "conj" or not group.bare or head not in self._frames or tree.children(node, *_SUBJECTS):
            return None
        same = own in ("VB", "VBN", "VBG") and tree.head(head).tag == own
        return self._frames[head] if same or own == "VBN" else None

    def _is_passive(self, node: int, group: Group, own: list[int], objects: list[int]) -> bool:
        tree = self._tree
        tag, label = tree.head(node).tag, tree.labels[node]
        if group.passive or not group.bare or tag not in ("VBN", "VBD"):
            return group.passive
        above = tree.heads[node]
        if label == "conj" and above in self._frames and not own:
            return self._is_passive_as(above, tag)
        if own or (tag == "VBD" and label not in ("acl", "advcl")):
            return not objects and self._is_acted_on(node)
        return tag == "VBN"

    def _is_passive_as(self, above: int, tag: str) -> bool:
        """Whether a verb of this tag is in the passive with the verb that it is joined to: "was shot and killed"."""
        return self._frames[above].passive and (tag == "VBN" or self._tree.head(above).tag == "VBD")

    def _is_acted_on(self, node: int) -> bool:
        """Whether a verb without an object has its subject for one: in a headline, by its verb."""
        return self._title and self._tree.head(node).lemma in TRANSITIVE

    def _borrowed(self, node: int, leader: Frame | None) -> list[int]:
        """The subject of a verb that has none of its own."""
        tree = self._tree
        label, above = tree.labels[node], tree.heads[node]
        if above < 0:
            return self._before(node)
        if label in ("acl", "relcl") and above in self._phrases:
            return [above] if tree.head(node).tag in ("VBG", "VBN", "VBD") or label == "relcl" else []
        frame = leader or self.governor(node)
        if frame is None or (label in ("ccomp", "advcl", "relcl") and tree.head(node).tag not in ("VBG", "VBN", "VB")):
            return []
        return list(frame.objects[:1] if label == "xcomp" and self._controls(frame) else frame.surface)

    def _controls(self, frame: Frame) -> bool:
        """Whether the object of a verb is the subject of the verb below it: "told Lee to leave"."""
        lemma = self._tree.head(frame.node).lemma
        return bool(frame.objects) and not frame.passive and lemma not in NO_OBJECT_CONTROL

    def _before(self, node: int) -> list[int]:
        """In a headline without auxiliaries what stands right before the participle."""
        tree, before = self._tree, node - 1
        noun = before in self._phrases and tree.sort(before) is ChunkSort.NOUN
        return tree.coordinated(before) if self._title and noun and not tree.gap(node) else []

    def _relative(
        self, node: int, surface: list[int], objects: list[int], complements: list[tuple[str, int]]
    ) -> tuple[list[int], list[int], list[tuple[str, int]]]:
        """What "who", "which" and "that" stand for is put in their place; where they are left out, it is the object."""
        noun = self._antecedents[node]
        nouns = (*surface, *objects, *(at for _, at in complements))
        pronouns = list(filter(self._is_relative, nouns))
        if noun is None:
            swap = {at: at - 1 for at in pronouns if self._follows(at)}
        elif pronouns or objects or self._has_subject_alone(node, noun, surface):
            swap = dict.fromkeys(pronouns, noun)
        else:
            return surface, [noun], complements
        return (
            list(dict.fromkeys(swap.get(at, at) for at in surface)),
            [swap.get(at, at) for at in objects],
            [(word, swap.get(at, at)) for word, at in complements],
        )

    def _has_subject_alone(self, node: int, noun: int, surface: list[int]) -> bool:
        """Whether a relative clause lacks no object: its noun is its subject, or it has none, or it asks."""
        return not surface or noun in surface or self._asks(node)

    def _antecedent(self, node: int) -> int | None:
        """The noun that a relative clause, or one joined to it, belongs to."""
        tree, above = self._tree, self._tree.heads[node]
        if tree.labels[node] == "conj" and above in self._frames:
            return self._antecedents[above]
        return above if tree.labels[node] == "relcl" and above in self._phrases else None

    def _follows(self, node: int) -> bool:
        """Whether a pronoun can only stand for the noun before it."""
        related = self._tree.gap(node) == "," or self._tree.head(node).tag == "WDT"
        return related and node - 1 in self._phrases

    def _asks(self, node: int) -> bool:
        return any(self._tree.sort(child) is ChunkSort.QUESTION for child in self._tree.children(node))

    def _is_relative(self, node: int) -> bool:
        words = self._tree.words(node)
        return len(words) == 1 and words[0].tag in ("WP", "WDT", "IN", "DT") and words[0].lemma in RELATIVE

    def _negated(self, node: int, leader: Frame | None, nouns: list[int]) -> bool:
        tree = self._tree
        turns = leader.group.negated if leader else 0
        if self._turning:
            beside = [node, *tree.children(node, "advmod", "aux"), *nouns]
            turns += sum(denied(tree.words(chunk)) for chunk in beside)
            turns += sum(tree.words(noun)[0].lemma.lower() in NONE for noun in nouns)
        above = tree.head(tree.heads[node]).lemma if tree.heads[node] >= 0 else ""
        turns += tree.case(node) == "without"
        turns += tree.labels[node] == "xcomp" and above in REFUSING
        turns += tree.labels[node] in ("xcomp", "ccomp") and above in RAISING and self._denied_above(node)
        return turns % 2 == 1

    def _denied_above(self, node: int) -> bool:
        frame = self.governor(node)
        return frame is not None and frame.negated


def _doers(complements: Sequence[tuple[str, int]]) -> list[int]:
    """Those "by" whom something is done."""
    return [noun for word, noun in complements if word == "by"]


def is_verb(tree: Tree, node: int) -> bool:
    """Whether the chunk is the verb of a clause: no auxiliary that stands apart, no "including", no "according"."""
    if tree.sort(node) is not ChunkSort.VERB or tree.labels[node] == "aux":
        return False
    return (tree.labels[node] != "prep" or bool(tree.case(node))) and not is_source(tree, node)


def is_source(tree: Tree, node: int) -> bool:
    """Whether the chunk is the "according" of "according to"."""
    return tree.head(node).text.lower() == "according"
