"""What holds for all findings: their evidence, their order, and how several accounts come together."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Kind, Row, Span, Verdict
from reader.verdict import judge
from tests.accounts import account, conflicting, findings, lines

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


def test_evidence_never_covers_a_sentence_outside_the_row() -> None:
    one = account("“What is this, a circus?” {Karen Voss} said.")
    other = account("“What is this the circus? Nobody laughs in this town. It is not a circus,” {Karen Voss} said.")
    text, (passage,) = other.article.text, other.passages
    cuts = [0, text.index("Nobody"), text.index("It is"), len(text)]
    parts = tuple(replace(passage, span=Span(start, end)) for start, end in pairwise(cuts))
    (row,) = judge([one, replace(other, passages=parts)], [Row(((0,), (0, 2)))], conflicting)
    shown = [span for finding in row.findings for span in finding.spans[1]]
    assert shown
    assert not any(span.touches(parts[1].span) for span in shown)


def test_three_accounts_of_one_number_make_one_finding() -> None:
    texts = [f"The fire killed {number} people on the pier." for number in ("12", "15", "twelve")]
    assert lines(findings(*texts)) == ["number: 12 / 15 / twelve"]


def test_an_account_that_agrees_with_all_is_left_out() -> None:
    texts = [f"The fire killed {number} people on the pier." for number in ("12", "15", "dozens of")]
    (finding,) = findings("The fire killed 12 people on the pier.", texts[1], "The pier burned down last night.")
    assert finding.readings == ("12", "15", "")


def test_an_account_that_gives_what_both_give_takes_no_side() -> None:
    texts = ("12 15", "12 12 12", "12 12 15")
    for order in permutations(range(3)):
        (finding,) = findings(*(texts[number] for number in order))
        assert finding.readings[order.index(0)] == ""


def test_a_row_that_differs_says_so() -> None:
    witnesses = [account(f"The fire killed {number} people on the pier.") for number in (12, 15)]
    rows = [Row(((0,), (0,))), Row(((0,), ())), Row(((0,), (0,)), aside=True)]
    judged = judge(witnesses, rows, conflicting)
    assert [row.verdict for row in judged] == [Verdict.DIFFER, Verdict.ONLY, Verdict.ASIDE]
    assert [finding.kind for finding in judged[0].findings] == [Kind.NUMBER]
