"""Other words in one quotation, and what is a mere cut."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.quotations import quotations
from tests.support.rule_cases import found_between

FULL = "“We will mend the old and rotten pier before the boats come back,” said Hale."


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("“We reject his visit to the city,” she said.", "“We reject his message to the city,” she said.", "visit / message", id="another noun"),
        pytest.param("“I admit gladly I am a sailor at heart,” he said.", "“I admit I am a sailor at heart,” he said.", "admit gladly / admit", id="a word less in the middle"),
        pytest.param("“We would mend the old pier before long,” he said.", "“We will mend the old pier before long,” he said.", "would / will", id="a small word that turns the sense"),
        pytest.param("Hale called it a “careful plan for the old pier.”", "It is a “foolish plan for the old pier,” Hale wrote.", "careful / foolish", id="the first word of both"),
        pytest.param("The town was calm. “We will mend the old pier by spring,” Hale said.", "“I hope for rain. We will mend the old pier by autumn,” Hale said. “I mean it.”", "spring / autumn", id="the last word, among others"),
        pytest.param("“We still wait for the boats, and when they come we will mend the pier,” he said.", "“We wait for the ships, and if they come we will mend the pier,” he said.", "boats … when / ships … if", id="two places of one utterance"),
        pytest.param("“Who would sell a boat to the town in a year in which nobody sails to sea? It is absurd,” he said.", "“How can we sell a small boat to the town in a year when all the fishing is done for?” he asked.", "Who would sell a boat to the town in a year in which nobody sails to sea / How can we sell a small boat to the town in a year when all the fishing is done for", id="sentences that part everywhere"),
        pytest.param(FULL, FULL.replace("mend", "sell") + " Bo Reid said: “We will mend the roof of the hall.”", "mend / sell", id="the nearest copy alone"),
    ],
)  # fmt: skip
def test_other_words_in_one_quotation(one: str, other: str, words: str) -> None:
    assert found_between(quotations, one, other) == [f"quote-wording: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(FULL, FULL.replace("We will", "We’ll"), id="contraction"),
        pytest.param(FULL, FULL.replace("“", '"').replace("”", '"'), id="style of marks"),
        pytest.param(FULL, FULL.replace(" back", ""), id="one word less at the end is cut"),
        pytest.param("“We need 10 boats and Reid & Sons for the pier,” she said.", "“We need ten boats and Reid and Sons for the pier,” she said.", id="figure and ampersand"),
        pytest.param("“Mend the fucking pier before the boats come,” she said.", "“Mend the f---ing pier before the boats come,” she said.", id="masked"),
        pytest.param("“The navy of Muammar Gadhani came to the pier,” she said.", "“The navy of Moammar al-Qadhani came to the pier,” she said.", id="a name in other letters"),
        pytest.param("“The colour of the pier is grey and sad,” she said.", "“The color of the pier is gray and sad,” she said.", id="British and American"),
        pytest.param("“The trains of this mornings wreck are here,” he said.", "“The trains of this mornings (sic) wreck are here,” he said.", id="sic"),
        pytest.param("“We do not like it. We do not want it here,” she said.", "“We do not want it here,” she said.", id="first sentence left out"),
        pytest.param("“We will mend the old pier,” she said, “by spring or so.”", "“We will mend the old pier by spring or so,” she said.", id="broken by the cue"),
        pytest.param("“I have not slept. I have not sold a boat,” he said.", "“I have not sold a boat,” he said.", id="first sentence left out that begins alike"),
        pytest.param("“I admit that I now am a sailor at heart,” he said.", "“I admit I am the sailor at heart,” he said.", id="small words"),
        pytest.param("“It is your duty to the town,” he said.", "“It is your duties to the town,” he said.", id="another number"),
        pytest.param("“The boats were old and the pier,” said Hale, “will be mended for the town by autumn.”", "“It is a pity that the pier will never be mended for the town,” said Hale, “but we have other work to do and no money.”", id="a phrase of two utterances"),
        pytest.param("“The harbour is doing fine by the looks of it,” she said.", "“The harbour’s doing fine by the looks of it,” she said.", id="an is that hangs on a noun"),
        pytest.param("“Ask Gov. Hale for the old pier,” she said.", "“Ask Governor Hale for the old pier,” she said.", id="a title in short"),
        pytest.param("“I think it is sad. I think it is mean,” he said.", "“I think it is fine. I think it is sad,” he said.", id="a word of both in another place"),
        pytest.param("“The old pier of Orley has sunk, and it will be cheaper and easier,” she said.", "“It will be cheaper, faster and easier to sail round the cape in spring,” she said.", id="the end of one sentence, the beginning of another"),
        pytest.param("“Our thoughts are with the sailors today,” said Karen Voss.", "“My thoughts are with the sailors tonight,” said Bo Reid.", id="two people"),
        pytest.param("“We will mend the old pier by spring,” she said.", "“We will not sell a boat to anyone who asks,” she said.", id="another sentence"),
    ],
)  # fmt: skip
def test_the_same_words_or_another_utterance(one: str, other: str) -> None:
    assert [line for line in found_between(quotations, one, other) if line.startswith("quote-wording")] == []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("“We will build again on this quay,” said Hale.", "“We will build again on this quay, because the boats are here,” said Hale.", "quay / quay, because the boats are here", id="the end"),
        pytest.param(FULL, FULL.replace("old and rotten", "old …"), "old and rotten / old", id="ellipsis"),
        pytest.param(FULL, FULL.replace("“We", "“[The firm]"), "We / The firm", id="bracket"),
    ],
)  # fmt: skip
def test_a_cut_is_shown_as_one(one: str, other: str, words: str) -> None:
    assert found_between(quotations, one, other) == [f"shortened: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("the gradual and silent end", "the gradual and silent death", "end / death", id="the last word"),
        pytest.param("a simple lie", "flat-out lie", "a simple lie / flat-out lie", id="most of it, which is shown whole"),
        pytest.param("if the weather permits", "if weather allows it", "if the weather permits / if weather allows it", id="an article less"),
        pytest.param("frantic recklessness", "fantantic recklessness", "frantic recklessness / fantantic recklessness", id="two words"),
    ],
)  # fmt: skip
def test_a_phrase_that_parts_in_one_place(one: str, other: str, words: str) -> None:
    accounts = f"It was “{one},” said Karen Voss.", f"Karen Voss called it “{other}.”"
    assert found_between(quotations, *accounts, link=0.4) == [f"quote-wording: {words}"]
    assert found_between(quotations, *accounts, link=0.3) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("growing anger", "growing doubts about the pier", id="a phrase that goes on"),
        pytest.param("harbour instructions", "old harbour", id="the end of one, the beginning of the other"),
        pytest.param("Orley is not a fair", "Is this a fair", id="a small word that turns the sense"),
        pytest.param("pier list", "pier lists", id="another number"),
        pytest.param("the old pier", "the old sunken pier", id="one that merely says more"),
    ],
)
def test_phrases_that_have_a_word_in_common(one: str, other: str) -> None:
    accounts = f"It was “{one},” said Karen Voss.", f"Karen Voss called it “{other}.”"
    assert found_between(quotations, *accounts) == []


@pytest.mark.parametrize(
    ("one", "other", "link", "told"),
    [
        pytest.param("Karen Voss", "Karen Voss", 0.6, True, id="one speaker"),
        pytest.param("Karen Voss", "Karen Voss", 0.5, False, id="passages that hardly report the same"),
        pytest.param("Karen Voss", "Bo Reid", 0.6, False, id="two speakers"),
    ],
)
def test_an_utterance_told_again_in_other_words_is_shown_whole(one: str, other: str, link: float, told: bool) -> None:
    here, there = "Our fisherman’s rope saved the boats that night", "A fisherman with a rope saved our boats in spring"
    rest = "".join(f"\nDay {number} of the fair went by in calm." for number in range(9))
    found = found_between(quotations, f"“{here},” said {one}.{rest}", f"“{there},” said {other}.{rest}", link=link)
    assert found == ([f"quote-wording: {here} / {there}"] if told else [])


def test_the_same_words_in_another_order_are_two_utterances() -> None:
    one = "“He is the fisherman of us all and he saved the old boats with a rope,” said Karen Voss."
    other = "“A rope saved boats when the old fisherman came,” said Karen Voss."
    rest = "".join(f"\nDay {number} of the fair went by in calm." for number in range(9))
    assert found_between(quotations, one + rest, other + rest) == []


def test_what_one_account_cuts_is_not_told_again() -> None:
    one = "“A rope saved the boats of the fisherman,” said Karen Voss."
    other = "“By the rope of Orley, the old boats, and a fisherman, were they saved at last,” said Karen Voss."
    assert found_between(quotations, one, other) == []
