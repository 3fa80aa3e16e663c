"""What a clause says of whom: its verb, who does it, to whom or what, and how surely the text holds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class Held(StrEnum):
    """How an article holds what a clause says."""

    STATED = "stated"
    ATTRIBUTED = "attributed"
    """To somebody who is said to have said it."""
    HEDGED = "hedged"
    """Alleged, apparent, believed, possible."""
    DENIED = "denied"
    """By somebody; a plain "not" is `Clause.negated`."""
    EXPECTED = "expected"
    """Still to come: planned, due, expected, threatened, asked for."""
    ASKED = "asked"
    """The clause is a question, or the question whether it is so."""
    UNKNOWN = "not known"
    """Said not to be known, or not to have been said."""


class Tense(StrEnum):
    """When a clause's verb is, as its form tells."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: `span` from determiner to head noun, without what follows; `head` the head noun, `lemma` its
    singular in small letters (a name as it stands).

    What stands behind the noun: `complements` by preposition ("of Morton", "in the truck"), `apposed` for what is set
    beside it ("Lee, a teacher," or "the mayor, Ann Lee,").
    An adjective in a predicate ("was red") is a phrase, too, and so is a number that stands for a noun ("killing two").
    """

    span: Span
    head: Span
    lemma: str
    complements: tuple[tuple[str, Phrase], ...] = ()
    apposed: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """One verb with what it is said of.

    `span` runs from the first to the last word that belongs to the clause and to no clause within it. `verb` is the
    main verb, `lemma` its infinitive ("be" for a headline without a verb: "Two dead in Orley").

    `subjects` do it and `objects` have it done to them, whether the verb is active or `passive`: "Police shot two men"
    and "Two men were shot by police" have the same. Coordinated phrases are several subjects or objects. `predicate`
    is what a subject is said to be ("was guilty", "is the mayor"). `complements` are prepositions with their phrases
    ("in", "on"), with an empty word before a bare time ("Monday").

    `held` tells how the text holds it, `cue` by which words, `holder` to whom it is attributed, who denies or asks it.
    `joined` is the word that joins it to the one that it depends on ("that", "after", "where"), where there is one.
    """

    span: Span
    verb: Span
    lemma: str
    tense: Tense
    subjects: tuple[Phrase, ...] = ()
    objects: tuple[Phrase, ...] = ()
    predicate: Phrase | None = None
    complements: tuple[tuple[str, Phrase], ...] = ()
    passive: bool = False
    negated: bool = False
    held: Held = Held.STATED
    holder: Span | None = None
    cue: Span | None = None
    joined: str = ""
