"""The same words given to other speakers."""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Kind, Quotation, Row, Span, Sureness, Verdict, Witness
from reader.verdict import judge_given
from tests.support.marked_accounts import account, conflicting, findings, lines


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "“We will mend the old pier,” {Daniel Hale} said.", id="word for word"),
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "{Daniel Hale} told them: “We will mend the old pier by spring.”", id="one longer"),
        pytest.param("“We will mend the old pier this very spring,” {Karen Voss} said.", "“We will mend the old pier that very spring,” {Daniel Hale} said.", id="nearly the same"),
    ],
)  # fmt: skip
def test_two_speakers(one: str, other: str) -> None:
    assert "speaker: Karen Voss / Daniel Hale" in lines(findings(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "“We will mend the old pier,” {Voss} said.", id="one speaker, shorter name"),
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "“The harbour needs new boats,” {Daniel Hale} said.", id="other words"),
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "“We will mend the old pier.”", id="nobody named in one"),
        pytest.param("“We will mend the old pier,” {he} said.", "“We will mend the old pier,” {she} said.", id="two pronouns"),
        pytest.param("The “Harbour Lights” fair, {Karen Voss} said, is on.", "The “Harbour Lights” fair is on, {Daniel Hale} said.", id="a title between marks"),
        pytest.param("The plan is “wholly foolish,” {Karen Voss} said.", "{Daniel Hale} called the plan “wholly foolish.”", id="two words that two may say"),
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "Voss was at the harbour. “We will mend the old pier,” {Daniel Hale} said.", id="the other is named in the sentence before"),
        pytest.param("“We will mend the old pier,” {Karen Voss} said.", "{The Orley Post} adds that Voss is to say: “We will mend the old pier.”", id="the other is named beside who relays the words"),
    ],
)  # fmt: skip
def test_no_conflict_of_speakers(one: str, other: str) -> None:
    assert Kind.SPEAKER not in {finding.kind for finding in findings(one, other)}


def test_the_names_are_shown_where_they_stand() -> None:
    one, other = "“We will mend the old pier,” {Karen Voss} said.", "“We will mend the old pier,” {Daniel Hale} said."
    (finding,) = findings(one, other)
    texts = [account(text).article.text for text in (one, other)]
    assert [spans[0].of(text) for spans, text in zip(finding.spans, texts, strict=True)] == [
        "Karen Voss",
        "Daniel Hale",
    ]


def test_an_utterance_over_two_rows_is_reported_once() -> None:
    witnesses = [_two_passages(name) for name in ("Karen Voss", "Daniel Hale")]
    rows = judge_given(witnesses, [Row(((0,), (0,))), Row(((1,), (1,)))], conflicting, rules=())
    assert [row.verdict for row in rows] == [Verdict.AGREE, Verdict.SPEAKER]


def _two_passages(name: str) -> Witness:
    whole = account(f"“The old pier is rotten. We will mend it by spring,” {{{name}}} said.")
    text = whole.article.text
    (first,) = whole.passages
    middle = text.index("We will")
    parts = (first.span._replace(end=middle - 1), first.span._replace(start=middle))
    passages = tuple(type(first)(span, 0, first.part) for span in parts)
    quotation: Quotation = whole.quotations[0]
    return Witness(whole.article, passages, (quotation,), whole.facts)


def _choir(*names: str) -> Witness:
    """An account of one passage in which each of these says the same words."""
    spoken = "“We will mend the old pier,” {} said."
    parts = [account(spoken.format(f"{{{name}}}")) for name in names]
    text = " ".join(part.article.text for part in parts)
    whole, start, quotations = account(text), 0, []
    for part in parts:
        (said,) = part.quotations
        assert said.mention
        span, mention = (Span(span.start + start, span.end + start) for span in (said.span, said.mention))
        quotations.append(replace(said, span=span, mention=mention))
        start += len(part.article.text) + 1
    return replace(whole, quotations=tuple(quotations))


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        pytest.param(("Karen Voss", "Daniel Hale"), ("Karen Voss", "Daniel Hale"), False, id="both in both"),
        pytest.param(("Karen Voss", "Daniel Hale"), ("Daniel Hale", "Karen Voss"), False, id="in another order"),
        pytest.param(("Karen Voss", "Daniel Hale"), ("Daniel Hale",), False, id="one of them in the other"),
        pytest.param(("Karen Voss", "Daniel Hale"), ("Tom Reed",), True, id="neither in the other"),
    ],
)
def test_words_that_an_account_gives_to_two_speakers(
    one: tuple[str, ...], other: tuple[str, ...], conflict: bool
) -> None:
    (row,) = judge_given([_choir(*one), _choir(*other)], [Row(((0,), (0,)))], conflicting, rules=())
    assert (Kind.SPEAKER in {finding.kind for finding in row.findings}) is conflict


def test_who_is_said_to_speak_less_surely_still_agrees() -> None:
    both = _choir("Karen Voss", "Daniel Hale")
    first, second = both.quotations
    followed = replace(both, quotations=(replace(first, sureness=Sureness.CLEAR), second))
    (row,) = judge_given([followed, _choir("Karen Voss")], [Row(((0,), (0,)))], conflicting, rules=())
    assert row.findings == ()
