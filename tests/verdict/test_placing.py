"""In which row a difference is shown, and which passages it brings there."""

from __future__ import annotations

from reader.model import Article, Kind, Paragraph, Parallel, Part, Row, Span, Witness
from reader.pipeline import witness
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.placing import placed

ONE = "A ferry sank. It carried 90 people, many of them children, and two cars."
OTHER = "The ferry went down. Some 80 people were on board."
THIRD = "Ferries sink seldom. There were 70 people."


def account(text: str) -> Witness:
    return witness(Article("told", text, (Paragraph(Span(0, len(text)), Part.BODY),), "", language="en"))


def difference(witnesses: list[Witness], one: tuple[int, str], other: tuple[int, str]) -> Pairwise:
    shown = []
    for number, words in (one, other):
        start = witnesses[number].article.text.index(words)
        shown.append(Shown((Span(start, start + len(words)),)))
    return Pairwise(one[0], other[0], Difference(Kind.NUMBER, *shown))


def test_passages_that_stood_alone_come_into_one_row():
    witnesses = [account(ONE), account(OTHER)]
    rows = [Row(((0,), (0,))), Row(((1,), ())), Row(((), (1,)))]
    found = difference(witnesses, (0, "90"), (1, "80"))
    moved, differences = placed(witnesses, rows, [found], {((0, 1), (1, 1)): 0.4})
    assert [row.cells for row in moved] == [((0,), (0,)), ((1,), (1,))]
    assert [row.confidence for row in moved] == [1.0, 0.4]
    assert differences[1] == [found]


def test_a_passage_at_home_elsewhere_is_a_guest_by_its_clause():
    witnesses = [account(ONE), account(OTHER), account(THIRD)]
    rows = [Row(((0,), (0,), ())), Row(((1,), (), (0,))), Row(((), (1,), (1,)))]
    moved, differences = placed(witnesses, rows, [difference(witnesses, (0, "90"), (1, "80"))], {})
    (number,) = (at for at, each in differences.items() if each)
    (guest,) = moved[number].guests
    text = witnesses[guest.account].article.text
    assert (guest.account, guest.span.of(text)) in [(0, "It carried 90 people"), (1, "Some 80 people were on board.")]
    assert sorted(moved[number].tellers) == [0, 1, 2]
    assert [row.cells for row in moved] == [row.cells for row in rows]


def test_what_comes_into_a_row_no_longer_comes_near_to_it():
    witnesses = [account(ONE), account(OTHER)]
    near = Parallel((1, 1), (0, 1), 0.5, ()), Parallel((1, 0), (0, 1), 0.4, ())
    rows = [Row(((0,), (0,))), Row(((1,), ()), parallels=near), Row(((), (1,)))]
    found = difference(witnesses, (0, "90"), (1, "80"))
    moved, _ = placed(witnesses, rows, [found], {((0, 1), (1, 1)): 0.4})
    assert [row.parallels for row in moved] == [(), near[1:]]


def test_each_passage_keeps_one_home():
    witnesses = [account(ONE), account(OTHER), account(THIRD)]
    rows = [Row(cells) for cells in (((0,), (0,), (0,)), ((1,), (), ()), ((), (1,), ()), ((), (), (1,)))]
    found = [difference(witnesses, (0, "90"), (1, "80")), difference(witnesses, (0, "90"), (2, "70"))]
    moved, _ = placed(witnesses, rows, found, {})
    homes = [(number, each) for row in moved for number, cell in enumerate(row.cells) for each in cell]
    assert sorted(homes) == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]
    assert ((1,), (1,), (1,)) in [row.cells for row in moved]
