"""What kind of difference a gap between two cells is, or that it is mere wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from reader.model import Fact, Kind, Span
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.cells.gaps import Alignment, Gap, GapSide
from reader.verdict.difference import Difference, Shown, untouched
from reader.verdict.english.certainty import negated, stance_changed
from reader.verdict.english.name_pairs import name_difference, of_sites, proper

_ALIKE = 0.5
"""Likeness of the words around a gap, 0 to 1, from which other figures in it are of one thing. Chosen by hand."""
_NEAR = 0.6
"""The same for a denial, a name or certainty, which is said more easily of another thing. Chosen by hand."""
_COPIED = 0.8
"""The same from which the passages are copies but for the gap. Chosen by hand."""


def differences(a: Cell, b: Cell) -> list[Difference]:
    """What the words of two cells do to each other where they part; nothing for plain rewording.

    Each word counts once: for a fact, a denial or a name, else for certainty.
    """
    whole = Alignment(a.words, b.words)
    gaps = [gap for gap in whole.gaps() if not same_words(gap.a.words, gap.b.words)]
    found = [difference for gap in gaps for difference in _stated(gap, a.vocabulary, b.vocabulary)]
    certainty = (each for gap in gaps for each in _certainty(gap, a.vocabulary, b.vocabulary))
    verbs = (each for gap in whole.verb_groups() for each in _said_of_a_verb(gap, a.vocabulary, b.vocabulary))
    for later in (certainty, verbs):
        found += untouched(later, found)
    return found


def _stated(gap: Gap, here: Set[str], there: Set[str]) -> list[Difference]:
    """The first sort that fits: a fact, a denial or a name."""
    near = max(gap.likeness, gap.utterance)
    found = list(_facts(gap)) if gap.exchanges and (near >= _ALIKE or gap.anchored) else []
    if not found and (near >= _NEAR or gap.anchored):
        found = list(_negation(gap))
    if found or not gap.exchanges or near < _NEAR:
        return found
    return [] if _both_in_both(gap, here, there) else list(_names(gap))


def _both_in_both(gap: Gap, here: Set[str], there: Set[str]) -> bool:
    """Whether either cell has the words of the other as well, which stand in another order then."""
    return all(word.form in there for word in gap.a.words) and all(word.form in here for word in gap.b.words)


def same_words(one: Sequence[CellWord], other: Sequence[CellWord]) -> bool:
    """Whether the two differ only in where words are parted."""
    a, b = ("".join(word.form for word in words) for words in (one, other))
    return a == b


def _facts(gap: Gap) -> Iterator[Difference]:
    """Amounts and dates in the same place, taken in order where both sides hold equally many."""
    for kind in (Kind.NUMBER, Kind.DATE):
        here, there = _of(kind, gap.a), _of(kind, gap.b)
        if len(here) != len(there):
            here, there = ([end for fact, text in found for end in _ends(fact, text)] for found in (here, there))
        for one, other in zip(here, there, strict=True) if len(here) == len(there) else ():
            if conflict(one[0], other[0]):
                yield Difference(kind, shown(*one), shown(*other), framed=True)


def _of(kind: Kind, side: GapSide) -> list[tuple[Fact, str]]:
    return [(word.fact, word.text) for word in side.words if word.fact and word.fact.kind is kind]


def _ends(fact: Fact, text: str) -> list[tuple[Fact, str]]:
    """A range as its two ends, any other fact as itself: `5 to 7` may stand where the other account has `5 to 4`."""
    if fact.kind is not Kind.NUMBER:
        return [(fact, text)]
    amount, space, unit = fact.value.partition(" ")
    return [(replace(fact, value=end + space + unit), text) for end in amount.replace("..", ":").split(":")]


def _negation(gap: Gap) -> Iterator[Difference]:
    if negated(gap):
        yield Difference(Kind.NEGATION, _with_neighbours(gap.a), _with_neighbours(gap.b))


def _with_neighbours(side: GapSide) -> Shown:
    """The words with the shared one before them and, where it tells something, the one behind: "had not passed"."""
    beside = [word for word in side.beside if word is side.left or word.content or not side.left]
    return Shown(stretches(sorted((*beside, *side.words), key=lambda word: word.span)))


def stretches(words: Sequence[CellWord]) -> tuple[Span, ...]:
    """These words as spans, one a sentence, since sentences of a cell need not stand side by side in the account."""
    spans: list[Span] = []
    for word in words:
        if spans and not word.opens:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, word.span.end))
        else:
            spans.append(word.span)
    return tuple(spans)


def _names(gap: Gap) -> Iterator[Difference]:
    here, there, sites = proper(gap.a), proper(gap.b), of_sites(gap.a, gap.b)
    if (gap.whole >= _COPIED or sites) and here and there and (kind := name_difference(here, there)):
        yield Difference(Kind.PLACE if sites else kind, Shown(stretches(here)), Shown(stretches(there)))


def _certainty(gap: Gap, here: Set[str], there: Set[str]) -> Iterator[Difference]:
    if max(gap.likeness, gap.utterance) >= _NEAR and stance_changed(gap, here, there):
        yield Difference(Kind.CERTAINTY, _with_neighbours(gap.a), _with_neighbours(gap.b))


def _said_of_a_verb(gap: Gap, here: Set[str], there: Set[str]) -> Iterator[Difference]:
    """Whether and how surely the same thing is done by subjects that are named in other words."""
    kind = Kind.NEGATION if negated(gap) else Kind.CERTAINTY if stance_changed(gap, here, there) else None
    if kind:
        yield Difference(kind, Shown(stretches(gap.a.words)), Shown(stretches(gap.b.words)))
