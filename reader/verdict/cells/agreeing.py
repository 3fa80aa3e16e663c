"""What further accounts give where two contradict each other, though their words around it are others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import Fact, Kind
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.fact_values import conflict, shown
from reader.verdict.cells.lone_facts import same_amount, same_occasion
from reader.verdict.difference import Pairwise, Shown

_SAME = {Kind.NUMBER: same_amount, Kind.DATE: same_occasion}


def also_told(words: Mapping[int, Sequence[CellWord]], conflicts: Sequence[Pairwise]) -> Iterator[Pairwise]:
    """The conflicts with the further accounts that give one fact more of the same thing; `words` are the facts of each.

    Such an account takes a side by giving just what one of the two gives, or it is compatible with both: `at least 12`
    beside 12 and 15. One that gives what both of them give takes no side.
    """
    for one, other, difference in conflicts:
        here, there = _fact(words.get(one, ()), difference.a), _fact(words.get(other, ()), difference.b)
        for third in sorted(words.keys() - {one, other}) if here and there else ():
            with_one, with_other = _sides(words[third], here, there)
            if with_other:
                yield Pairwise.of(one, third, replace(difference, b=with_other))
            if with_one:
                yield Pairwise.of(other, third, replace(difference.turned, b=with_one))


def _sides(words: Sequence[CellWord], here: Fact | None, there: Fact | None) -> tuple[Shown | None, Shown | None]:
    """What a further cell gives that goes with the one, and with the other; nothing where it gives both."""
    with_one, with_other = _same_side(words, here, there), _same_side(words, there, here)
    if with_one and with_other:
        return None, None
    either = None if with_one or with_other else _compatible(words, here, there)
    return with_one or either, with_other or either


def _fact(words: Sequence[CellWord], evidence: Shown) -> Fact | None:
    facts = (word.fact for word in words if word.span == evidence.spans[0])
    return next((fact for fact in facts if fact and fact.kind in _SAME), None)


def _same_side(words: Sequence[CellWord], ally: Fact | None, foe: Fact | None) -> Shown | None:
    """Where an account gives the ally's value just once, and contradicts the foe by it or tells of the ally's thing."""
    if ally is None or foe is None or ally.value == foe.value:
        return None
    same = [(word.fact, word.text) for word in words if word.fact and word.fact.value == ally.value]
    if len(same) != 1:
        return None
    fact = same[0][0]
    return shown(*same[0]) if conflict(fact, foe) or fact.about & ally.about else None


def _compatible(words: Sequence[CellWord], here: Fact | None, there: Fact | None) -> Shown | None:
    """Where the cell gives just one fact of the same thing, and contradicts neither."""
    if here is None or there is None:
        return None
    same = _SAME[here.kind]
    facts = [(word.fact, word.text) for word in words if word.fact and word.fact.kind is here.kind]
    found = [(fact, text) for fact, text in facts if same(fact, here) or same(fact, there)]
    clear = len(found) == 1 and not conflict(found[0][0], here) and not conflict(found[0][0], there)
    return shown(*found[0]) if clear else None
