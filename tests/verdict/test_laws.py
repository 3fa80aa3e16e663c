"""What holds for all findings: their evidence, their order, and how several accounts come together."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Kind, Part, Passage, Row, Span, Verdict, Witness
from reader.verdict import accounts_of, between_accounts, judge_given
from reader.verdict.case import cases
from reader.verdict.cells.agreeing import also_told
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import words_of
from reader.verdict.difference import Difference, Pairwise, Shown
from tests.support.marked_accounts import account, conflicting, findings, lines

SENTENCES = (
    "“We will mend the old pier,” {Karen Voss} said on Tuesday.",
    "“We will mend the old pier,” {Daniel Hale} said on Friday.",
    "“We will not mend the new pier,” {Daniel Hale} said on Tuesday.",
    "At least 12 people in Ohio were killed in 1931.",
    "15 people in Maine were not killed in 1931.",
    "Fifteen people in Ohio were reportedly killed in 1937.",
    "The Russian Gov. Karen Voss sold 63 acres before noon.",
    "The Turkish Gov. Karin Voss sold 60 acres after 2 p.m.",
)
WORDLESS = ("* * *", "…", "³", "“?”", "— ①", "🙂")
WORDS = st.sampled_from(sorted({word for sentence in SENTENCES for word in sentence.replace("{", "").split()}))
TEXTS = st.one_of(
    st.sampled_from(SENTENCES), st.sampled_from(WORDLESS), st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
)


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_evidence_lies_in_the_passages_of_two_accounts_or_more(texts: list[str]) -> None:
    for finding in findings(*texts):
        shown = [bool(spans) for spans in finding.spans]
        assert sum(shown) >= 2
        assert shown == [bool(reading) for reading in finding.readings]
        for spans, text in zip(finding.spans, texts, strict=True):
            assert all(account(text).passages[0].span.covers(span) and span.start < span.end for span in spans)


@given(TEXTS)
def test_an_account_agrees_with_itself(text: str) -> None:
    assert findings(text, text) == ()


@settings(max_examples=40)
@given(st.lists(TEXTS, min_size=2, max_size=3))
def test_the_order_of_the_accounts_changes_their_places_alone(texts: list[str]) -> None:
    found = findings(*texts)
    for order in permutations(range(len(texts))):
        turned = findings(*(texts[number] for number in order))
        expected = [(f.kind, tuple(f.spans[n] for n in order), tuple(f.readings[n] for n in order)) for f in found]
        assert [(f.kind, f.spans, f.readings) for f in turned] == expected


@given(st.lists(TEXTS, min_size=2, max_size=5), st.lists(TEXTS, min_size=2, max_size=5), st.data())
def test_evidence_never_covers_a_passage_outside_the_row(one: list[str], other: list[str], data: st.DataObject) -> None:
    witnesses = [_in_passages(one), _in_passages(other)]
    numbers = [data.draw(st.sets(st.integers(0, len(each.passages) - 1), min_size=1)) for each in witnesses]
    cells = tuple(tuple(sorted(each)) for each in numbers)
    (row,) = judge_given(witnesses, [Row(cells)], conflicting, rules=())
    for finding in row.findings:
        for witness, cell, spans in zip(witnesses, cells, finding.spans, strict=True):
            assert spans
            assert all(any(witness.passages[number].span.covers(span) for number in cell) for span in spans)


def _in_passages(texts: list[str]) -> Witness:
    """An account of these passages, of which a quotation may open in one and end in another."""
    whole = account(" ".join(texts))
    ends = list(accumulate(len(account(text).article.text) + 1 for text in texts))
    spans = [Span(start, end - 1) for start, end in pairwise([0, *ends])]
    return replace(whole, passages=tuple(Passage(span, 0, Part.BODY) for span in spans))


def test_three_accounts_of_one_number_make_one_finding() -> None:
    texts = [f"The fire killed {number} people on the pier." for number in ("12", "15", "twelve")]
    assert lines(findings(*texts)) == ["number of dead: 12 / 15 / twelve"]


def test_an_account_that_agrees_with_all_is_left_out() -> None:
    texts = [f"The fire killed {number} people on the pier." for number in ("12", "15", "dozens of")]
    (finding,) = findings("The fire killed 12 people on the pier.", texts[1], "The pier burned down last night.")
    assert finding.readings == ("12", "15", "")


@pytest.mark.parametrize("third", ["12 people", "15 people", "at least 12 people", "dozens of people"])
def test_a_further_account_takes_its_side_in_any_order(third: str) -> None:
    witnesses = [account(f"The fire killed {people} on the pier.") for people in ("12 people", "15 people", third)]
    cells = [Cell((words_of(witness, 0),)) for witness in witnesses]
    shown = [Shown((cell.facts[0].span,)) for cell in cells]
    taken = []
    for order in permutations(range(3)):
        one, other = sorted((0, 1), key=order.index)
        conflict = Pairwise(order.index(one), order.index(other), Difference(Kind.NUMBER, shown[one], shown[other]))
        found = also_told({place: cells[number].facts for place, number in enumerate(order)}, [conflict])
        taken.append({frozenset({(order[a], d.a.spans), (order[b], d.b.spans)}) for a, b, d in found})
        assert all(a < b for a, b, _ in also_told(dict(enumerate(cells[n].facts for n in order)), [conflict]))
    assert all(each == taken[0] for each in taken)


def test_an_account_that_loosens_a_figure_takes_its_side() -> None:
    texts = (
        "The ferry carried 136 passengers.",
        "139 passengers were on the ferry.",
        "It had about 139 passengers.",
    )
    facts = [Cell((words_of(account(text), 0),)).facts for text in texts]
    conflict = Pairwise(0, 1, Difference(Kind.NUMBER, *(Shown((facts[number][0].span,)) for number in (0, 1))))
    ((one, other, difference),) = also_told(dict(enumerate(facts)), [conflict])
    assert (one, other, difference.b.reading) == (0, 2, "about 139")


def test_a_rule_meets_two_accounts_in_an_order_of_their_words() -> None:
    here, there = account("A pier burned."), account("The pier burned.")
    links = {((0, 0), (1, 0)): 0.7}
    for witnesses in ([here, there], [there, here]):
        accounts = accounts_of(witnesses)
        (case,) = cases(accounts, links)
        assert (case.one.witness, case.other.witness) == (here, there)
        assert case.link(0, 0) == 0.7
        rule = lambda case: iter([Difference(Kind.OTHER, Shown((Span(0, 1),)), Shown((Span(0, 3),)))])  # noqa: E731
        ((one, other, difference),), _ = between_accounts(accounts, links, (rule,))
        assert (one, other) == (0, 1)
        assert difference.a.spans[0].of(witnesses[0].article.text) in ("A", "The")
        assert difference.b.spans[0].of(witnesses[1].article.text) in ("A", "The")


def test_an_account_that_gives_what_both_give_takes_no_side() -> None:
    texts = ("The boats 12 15", "The boats 12 12 12", "The boats 12 12 15")
    for order in permutations(range(3)):
        (finding,) = findings(*(texts[number] for number in order))
        assert finding.readings[order.index(0)] == ""


def test_a_row_that_differs_says_so() -> None:
    witnesses = [account(f"The fire killed {number} people on the pier.") for number in (12, 15)]
    rows = [Row(((0,), (0,))), Row(((0,), ())), Row(((0,), (0,)), aside=True)]
    judged = judge_given(witnesses, rows, conflicting, rules=())
    assert [row.verdict for row in judged] == [Verdict.DIFFER, Verdict.ONLY, Verdict.ASIDE]
    assert [finding.kind for finding in judged[0].findings] == [Kind.NUMBER]
