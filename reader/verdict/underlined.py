"""Evidence cut to the passages of its row: what cannot be underlined there is not claimed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from reader.model import Row, Span, Witness
from reader.verdict.difference import Pairwise, Shown

Places = Sequence[Collection[int]]
"""The numbers of the passages of each account that a row holds."""


def underlined(witnesses: Sequence[Witness], row: Row, differences: Iterable[Pairwise]) -> list[Pairwise]:
    """The differences with their evidence inside the row's passages, those of its guests among them.

    Words of a cell need not stand side by side in their account, so that a span from the first to the last of them may
    cover passages of other rows. A difference that has evidence of one account only is left out.
    """
    held = [set(cell) for cell in row.cells]
    for guest in row.guests:
        held[guest.account].add(guest.passage)
    return [each for pairwise in differences for each in _inside(witnesses, held, pairwise)]


def _inside(witnesses: Sequence[Witness], held: Places, pairwise: Pairwise) -> Iterator[Pairwise]:
    one, other, difference = pairwise
    a = _cut(witnesses[one], held[one], difference.a)
    b = _cut(witnesses[other], held[other], difference.b)
    if a.spans and b.spans:
        yield (
            pairwise if (a, b) == (difference.a, difference.b) else Pairwise(one, other, replace(difference, a=a, b=b))
        )


def _cut(witness: Witness, held: Collection[int], shown: Shown) -> Shown:
    return replace(shown, spans=tuple(piece for span in shown.spans for piece in _pieces(witness, held, span)))


def _pieces(witness: Witness, held: Collection[int], span: Span) -> Iterator[Span]:
    for number in witness.touched(span):
        if number in held:
            home = witness.passages[number].span
            yield Span(max(span.start, home.start), min(span.end, home.end))
