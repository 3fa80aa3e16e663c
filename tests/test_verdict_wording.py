"""Quotations with other words, negations and certainty."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.model import Kind
from tests.accounts import findings, lines


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("“We reject his visit to the city,” she said.", "“We reject his message to the city,” she said.", "visit / message", id="another noun"),
        pytest.param("“It is your duty to the town,” he said.", "“It is your duties to the town,” he said.", "duty / duties", id="another number"),
        pytest.param("“I admit that I am a sailor at heart,” he said.", "“I admit I am a sailor at heart,” he said.", "admit that / admit", id="a word less in the middle"),
        pytest.param("Hale called it a “careful plan for the old pier.”", "It is a “foolish plan for the old pier,” Hale wrote.", "careful / foolish", id="marks in other places"),
    ],
)  # fmt: skip
def test_other_words_inside_the_marks(one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [f"quote-wording: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("“We will mend the old pier by spring, God willing,” she said.", "“We will mend the old pier by spring,” she said.", id="cut at the end"),
        pytest.param("“Well, we will mend the old pier by spring,” she said.", "“We will mend the old pier by spring,” she said.", id="cut at the start"),
        pytest.param("“We will mend the old and rotten pier by spring,” she said.", "“We will mend the old … pier by spring,” she said.", id="ellipsis"),
        pytest.param("“He will mend the old pier by spring,” she said.", "“[Hale] will mend the old pier by spring,” she said.", id="bracket"),
        pytest.param("“We do not like it. We do not want it here,” she said.", "“We do not want it here,” she said.", id="first sentence left out"),
        pytest.param("“We will mend the old pier,” she said, “by spring or so.”", "“We will mend the old pier by spring or so,” she said.", id="broken by the cue"),
    ],
)  # fmt: skip
def test_a_cut_is_quiet(one: str, other: str) -> None:
    assert {finding.kind for finding in findings(one, other)} <= {Kind.SHORTENED}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("“We will mend the old pier,” she said.", '"We will mend the old pier," she said.', id="style of marks"),
        pytest.param("“We’ll mend the old pier,” she said.", "“We will mend the old pier,” she said.", id="contraction"),
        pytest.param("“It’s been a long year for us,” she said.", "“It has been a long year for us,” she said.", id="it's for it has"),
        pytest.param("“It is okay to mend the pier,” she said.", "“It is O.K. to mend the pier,” she said.", id="okay"),
        pytest.param("“The colour of the pier is grey,” she said.", "“The color of the pier is gray,” she said.", id="British and American"),
        pytest.param("“A fund-raiser for the pier,” she said.", "“A fundraiser for the pier,” she said.", id="hyphen"),
        pytest.param("“Mend the fucking pier by spring,” she said.", "“Mend the f---ing pier by spring,” she said.", id="masked curse"),
        pytest.param("“We need 10 boats for the pier,” she said.", "“We need ten boats for the pier,” she said.", id="figure and word"),
    ],
)  # fmt: skip
def test_the_same_utterance(one: str, other: str) -> None:
    assert findings(one, other) == ()


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The board is ready to vote on the pier.", "The board is not ready to vote on the pier.", "is / is not", id="is and is not"),
        pytest.param("The board did vote on the old pier.", "The board didn’t vote on the old pier.", "did / didn’t", id="contracted"),
        pytest.param("The board has voted on the old pier.", "The board has never voted on the old pier.", "has / has never", id="never"),
        pytest.param("It was only a plan for the old pier.", "It was not only a plan for the old pier.", "was / was not", id="not before a shared only"),
        pytest.param("“The board will not vote on it,” he said.", "“The board will vote on it,” he said.", "will not / will", id="inside the marks"),
    ],
)  # fmt: skip
def test_negation(one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [f"negation: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The board did not vote on the old pier.", "The board didn’t vote on the old pier.", id="did not and didn't"),
        pytest.param("The board cannot vote on the old pier.", "The board can not vote on the old pier.", id="cannot"),
        pytest.param("The board did not answer questions about it.", "The board declined to answer questions about it.", id="declined to"),
        pytest.param("The board found it not possible to vote now.", "The board found it impossible to vote now.", id="not possible and impossible"),
        pytest.param("The board won’t vote on the old pier.", "The board will not vote on the old pier.", id="won't"),
    ],
)  # fmt: skip
def test_the_same_denial(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param(Kind.CERTAINTY, "The board confirmed the plan for the pier.", "The board denied the plan for the pier.", id="confirmed and denied"),
        pytest.param(Kind.CERTAINTY, "He sold the old pier to a friend.", "He allegedly sold the old pier to a friend.", id="allegedly"),
        pytest.param(Kind.CERTAINTY, "The pier will open to the public in spring.", "The pier is expected to open to the public in spring.", id="will and is expected to"),
        pytest.param(Kind.OTHER, "The vote came before the fire on the pier.", "The vote came after the fire on the pier.", id="before and after"),
        pytest.param(Kind.OTHER, "The board accepted the plan for the pier.", "The board rejected the plan for the pier.", id="accepted and rejected"),
    ],
)  # fmt: skip
def test_certainty_and_opposites(kind: Kind, one: str, other: str) -> None:
    assert [finding.kind for finding in findings(one, other)] == [kind]


def test_a_quotation_meets_only_its_own_words() -> None:
    one = "She would “abolish the old tax.” “Although the old tax may stay, I do not know.”"
    other = "“Though the old tax may stay, I do not know.”"
    assert "quote-wording: abolish / Though" not in lines(findings(one, other))
