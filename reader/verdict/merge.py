"""The findings of a row, put together from the differences between each two of its cells."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.model import Finding, Kind, Span, Weight, Witness
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.english.counted import counted

_ORDER = {
    kind: number for number, kind in enumerate((Kind.SPEAKER, *(kind for kind in Kind if kind is not Kind.SPEAKER)))
}
_GAP = " … "


class _Node(NamedTuple):
    kind: Kind
    witness: int
    span: Span
    reading: str
    weight: Weight


def merged(witnesses: Sequence[Witness], pairwise: Sequence[Pairwise]) -> tuple[Finding, ...]:
    """One finding for all differences of a kind that share a word in some account, in an order of the words alone."""
    return in_order(_finding(witnesses, kind, nodes) for kind, nodes in _groups(pairwise))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of a row, the heaviest first; those of one weight by kind, then by their words."""
    return tuple(sorted(findings, key=_rank))


def _rank(finding: Finding) -> tuple[int, int, list[str], list[tuple[Span, ...]]]:
    return finding.weight.rank, _ORDER[finding.kind], sorted(finding.readings), sorted(finding.spans)


def _groups(pairwise: Sequence[Pairwise]) -> Iterator[tuple[Kind, set[_Node]]]:
    groups: list[set[_Node]] = []
    for one, other, difference in pairwise:
        nodes = _nodes(difference, one, difference.a) | _nodes(difference, other, difference.b)
        joined = [group for group in groups if _linked(group, nodes)]
        groups = [group for group in groups if group not in joined]
        groups.append(nodes.union(*joined))
    return ((next(iter(group)).kind, group) for group in groups)


def _nodes(difference: Difference, witness: int, shown: Shown) -> set[_Node]:
    return {_Node(difference.kind, witness, span, shown.reading, difference.weight) for span in shown.spans}


def _linked(group: set[_Node], nodes: set[_Node]) -> bool:
    return not group.isdisjoint(nodes) or any(
        here.kind is there.kind and here.witness == there.witness and here.span.touches(there.span)
        for here in group
        for there in nodes
    )


def _finding(witnesses: Sequence[Witness], kind: Kind, nodes: Collection[_Node]) -> Finding:
    spans = tuple(_united([node.span for node in nodes if node.witness == number]) for number in range(len(witnesses)))
    readings = tuple(
        _reading(witness, shown, [node for node in nodes if node.witness == number])
        for number, (witness, shown) in enumerate(zip(witnesses, spans, strict=True))
    )
    weight = min((node.weight for node in nodes), key=lambda weight: weight.rank)
    return Finding(kind, spans, readings, weight, counted(witnesses, spans) if kind is Kind.NUMBER else "")


def _reading(witness: Witness, shown: Sequence[Span], nodes: Collection[_Node]) -> str:
    """The words that are to be printed, else those of the spans on one line."""
    given = sorted({(node.span, node.reading) for node in nodes if node.reading})
    if given and len(given) == len(shown):
        return _GAP.join(dict.fromkeys(reading for _, reading in given))
    return _GAP.join(span.line_of(witness.article.text) for span in shown)


def _united(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans sorted, those that touch joined."""
    united: list[Span] = []
    for span in sorted(set(spans)):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return tuple(united)
