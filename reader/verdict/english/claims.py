"""What an account claims: its clauses, as they are matched with those of another account."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.language.english.grammar.chunk_patterns import REFLEXIVES
from reader.language.english.vocabulary.acts import ACTS, LIGHT, PARTICLES, PRONOUNS
from reader.language.english.vocabulary.stems import stem
from reader.model import Clause, Held, Phrase, Tense
from reader.verdict.cells.cell_words import CellWord

_PLAIN = (Held.STATED, Held.ATTRIBUTED)
_NAMING_NOTHING = PRONOUNS - REFLEXIVES
_EARLY = 2
"""The last passage of the news in brief: a headline, a lead, and what is put between them."""
_WHOLLY = 0.9
"""The share of a claim's words that stand in quotation marks where it is a quotation; cut ones lose a word."""


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A clause with what it is matched by.

    `verb` is the stem of the verb, or of what stands behind a verb that says little ("was guilty", "have links");
    `acts` are the acts that it may tell. `subjects` and `things` are the stems of heads of noun phrases, of pronouns
    the reflexive ones alone; `stems` those of all its words of news.
    """

    passage: int
    clause: Clause
    words: tuple[CellWord, ...]
    verb: frozenset[str]
    acts: frozenset[str]
    subjects: frozenset[str]
    things: frozenset[str]
    stems: frozenset[str]

    @property
    def others(self) -> frozenset[str]:
        """Its stems without those of the verb."""
        return self.stems - self.verb - {stem(word.form) for word in self.words if word.span.touches(self.clause.verb)}

    @property
    def early(self) -> bool:
        """Whether it stands where the main news does: in a headline or right below."""
        return self.passage <= _EARLY

    @property
    def plain(self) -> bool:
        """Whether it is told as so, by the account or by somebody it names."""
        return self.clause.held in _PLAIN

    @property
    def done(self) -> bool:
        """Whether it is in the past, or in a headline, which tells the past in the present."""
        tense = self.clause.tense
        if tense is Tense.PARTICIPLE:
            return not self._going_on
        return tense is Tense.PAST or (tense is Tense.PRESENT and not self.passage)

    @property
    def says_little(self) -> bool:
        """Whether its verb is one that says little, and nothing behind it tells more: "goes to the polls"."""
        return self.clause.lemma in LIGHT and stem(self.clause.lemma) in self.verb

    @property
    def particle(self) -> str:
        """The small word right behind the verb that makes it another one: "down" in "stepped down"."""
        end = self.clause.verb.end
        behind = next((word.form for word in self.words if word.span.start > end), "")
        return behind if behind in PARTICLES else ""

    @property
    def under_way(self) -> bool:
        """Whether it is told in the present as going on: "are meeting"."""
        return self.clause.tense is Tense.PRESENT and self._going_on

    @property
    def _going_on(self) -> bool:
        end = self.clause.verb.end
        return any(word.span.end == end and word.form.endswith("ing") for word in self.words)

    @property
    def quoted(self) -> bool:
        """Whether nearly all of it stands in quotation marks."""
        return sum(word.quotation >= 0 for word in self.words) > _WHOLLY * len(self.words)


class Likeness(NamedTuple):
    """How alike two claims are: whether they have one verb, the same subject, the same further phrase, whether both
    stand early in their accounts, and, 0 to 1, how alike their other words are and how likely their passages report the
    same (`link`)."""

    verb: bool
    subject: bool
    thing: bool
    early: bool
    words: float
    link: float

    @property
    def agrees(self) -> bool:
        """Whether both tell one act of one and the same, and say by whom or to whom."""
        return self.verb and self.subject and self.thing

    @property
    def whole(self) -> float:
        """How likely both claim the same, 0 to 1: a logistic function, fitted to pairs of one act in 184 events."""
        shared = 0.6 * self.verb + 0.4 * self.subject + 1.8 * self.thing + 2 * self.words
        weight = shared + 1.3 * self.early + 3.4 * self.link - 4.2
        return 1 / (1 + math.exp(-weight))


def claim(passage: int, clause: Clause, words: Sequence[CellWord]) -> Claim:
    """A clause of a passage that has these words."""
    own = tuple(word for word in words if clause.span.start <= word.span.start < clause.span.end)
    predicate = [clause.predicate] if clause.predicate else []
    things = _heads(*clause.objects, *predicate, *(noun for _, noun in clause.complements))
    verb, acts = _act(clause)
    return Claim(
        passage,
        clause,
        own,
        verb,
        acts,
        _heads(*clause.subjects),
        things,
        frozenset(stem(word.form) for word in own if word.content and word.form not in LIGHT),
    )


def same_act(one: Claim, other: Claim) -> bool:
    """Whether both have one verb, or two verbs of one act."""
    return not (one.verb.isdisjoint(other.verb) and one.acts.isdisjoint(other.acts))


def of_two_acts(one: Claim, other: Claim) -> bool:
    """Whether two claims of one verb tell two acts by what stands with it: done to oneself, stepping up or down."""
    if one.verb.isdisjoint(other.verb):
        return False
    upon_oneself = [not REFLEXIVES.isdisjoint(each.things) for each in (one, other)]
    if upon_oneself[0] is not upon_oneself[1] or one.particle != other.particle:
        return True
    by_others = bool(one.subjects and other.subjects) and one.subjects.isdisjoint(other.subjects)
    return one.says_little and by_others and one.things.isdisjoint(other.things)


def _act(clause: Clause) -> tuple[frozenset[str], frozenset[str]]:
    if clause.lemma in LIGHT:
        behind = _heads(*([clause.predicate] if clause.predicate else clause.objects))
        if behind:
            return behind, frozenset()
    return frozenset({stem(clause.lemma)}), ACTS.get(clause.lemma, frozenset())


def _heads(*phrases: Phrase) -> frozenset[str]:
    """The stems of the head nouns, of a name set beside them, and of what stands behind them with an "of".

    Figures are left out, and pronouns but for reflexive ones.
    """
    behind = [noun for phrase in phrases for word, noun in phrase.complements if word == "of"]
    beside = [noun for phrase in phrases for noun in phrase.apposed if noun.lemma[:1].isupper()]
    lemmas = [phrase.lemma.lower() for phrase in (*phrases, *behind, *beside)]
    return frozenset(stem(lemma) for lemma in lemmas if lemma[:1].isalpha() and lemma not in _NAMING_NOTHING)
