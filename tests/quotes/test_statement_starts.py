"""Where a reported statement begins, and what only looks like one."""

from __future__ import annotations

import pytest

from reader.quotes import find_quotations
from tests.support.articles import article
from tests.support.breaking_off import check_breaking_off

STARTED = {
    "that-with-an-adverb": ("Ann Lee wrote that even old dams hold.", "even old dams hold"),
    "that-for-the-thing": ("Ann Lee warned that was not true.", "that was not true"),
    "that-for-the-thing-with-an-adverb": ("Ann Lee said that simply isn’t true.", "that simply isn’t true"),
    "that-for-the-thing-negated": ("Ann Lee said that wasn’t true.", "that wasn’t true"),
    "that-for-the-thing-named": ("Ann Lee said that road is shut.", "that road is shut"),
    "that-for-the-thing-named-before-should": ("Ann Lee said that road should stay.", "that road should stay"),
    "that-for-what-has-no-article": ("Ann Lee said that fish could return.", "fish could return"),
    "that-for-the-thing-alone": ("Ann Lee said that road alone won’t do.", "that road alone won’t do"),
    "dateline-with-an-agency": ("Ogden (OPN) - The dam is safe, Ann Lee said.", "The dam is safe"),
    "there-contracted": ("Ann Lee said there’s little left of it.", "there’s little left of it"),
    "of-that": ("Ann Lee said none of that will matter.", "none of that will matter"),
    "days-earlier-that": ("Ann Lee announced two days earlier that it would close.", "it would close"),
    "however-that": ("Ann Lee suggests however that it will close.", "it will close"),
    "told-the-board-that": ("Ann Lee warned the board that it was late.", "it was late"),
    "promised-them-that": ("Ann Lee promised voters that it would close.", "it would close"),
    "repeated-her-claim-that": (
        "Ann Lee repeated her view. She reported her claim that it would close.",
        "it would close",
    ),
    "apposition-before-the-verb": (
        "The chief executive, Ann Lee, said the clerk who left should return.",
        "the clerk who left should return",
    ),
    "trailing-with-an-apposition": ("The rain has come, said Ann Lee, a farmer.", "The rain has come"),
    "behind-a-lead": ("This much is clear: The dam is safe, according to Ann Lee.", "The dam is safe"),
    "behind-a-lead-trailing": ("It shows: The dam is safe, Ann Lee said.", "The dam is safe"),
    "colon-behind-a-source": (
        "According to Ann Lee, one thing is clear: It will rain.",
        "one thing is clear: It will rain",
    ),
    "time-of-day": ("The dam broke at 9:40 in the dark, Ann Lee said.", "The dam broke at 9:40 in the dark"),
    "announced-ahead-of": ("Ann Lee announced ahead of the vote that it would close.", "it would close"),
    "one-who-believes": ("Ann Lee believes that it is dry.", "it is dry"),
    "a-body-believes": ("The Ogden Dam Council believes that it is dry.", "it is dry"),
    "officials-believe": ("Police believe that it is dry.", "it is dry"),
    "source-with-a-description-behind": (
        "The dam is safe, according to Ann Lee, who is an engineer.",
        "The dam is safe",
    ),
    "source-in-a-bracket": ("It rained for days (the sum is 40, according to Ann Lee).", "the sum is 40"),
}


@pytest.mark.parametrize(("text", "words"), STARTED.values(), ids=STARTED)
def test_started(text: str, words: str) -> None:
    (quotation,) = find_quotations(article(text))
    assert quotation.span.of(text) == words


NOTHING = {
    "role-that": "Ann Lee stressed the important role that young farmers can play.",
    "claims-that": "Ann Lee denied claims that the dam leaked.",
    "warned-of-a-thing": "Ann Lee warned of rain that would flood the town.",
    "pledged-to-act": "Ann Lee pledged to fight a law that harmed farmers.",
    "that-same-day": "Ann Lee announced that same day a plan for the dam.",
    "how-they-say": "What Ann Lee does and how clerks say it would work differs.",
    "denied-that-and": "Ann Lee denied that and insisted that farmers miss the dam.",
    "told-those-that": "Ann Lee told the farmers that will lose most to leave.",
    "said-the-same": "Ann Lee said the same to farmers of Ogden.",
    "before-what-follows": "Bearing out what many feared, Ann Lee told the Herald:",
    "behind-a-dash": "The dam held — which few had foreseen, Ann Lee said.",
    "source-behind-a-dash": "The dam held — which few had foreseen, according to Ann Lee.",
    "subject-before-a-dash": "But with farmers split, the board also had to set rules — a thing Ann Lee emphasized.",
    "subject-before-a-comma": (
        "Since May, two floods have come, and in both of them, the mayor quickly shut the dam, ending hope in other "
        "states."
    ),
    "reporters-own": "It rained, and my company, Ogden Media, announced that I’d be back.",
    "in-that-case": "The court concluded in that case the town was right.",
    "no-verb": "Ann Lee said the same thing.",
    "pronoun-as-object": "They said it in the bill, which is old.",
    "inverted": "The dam is safe, said the heads of farms across the county.",
    "inverted-with-who": "The dam is safe, says a man of Ogden, who has lived there.",
    "compared": "Ann Lee has less rain than farmers say they need.",
    "object-of-which": "The river, which Ann Lee said she crossed, is low.",
    "object-of-that": "The river has a ford that Ann Lee said she crossed.",
    "what-many-think": "Farmers think that the dam is safe.",
    "what-one-thought": "Ann Lee thought that the dam was safe.",
    "what-one-thinks": "Ann Lee thinks that the dam is safe.",
    "about-a-thing": "On the day after the flood it rained, Ann Lee wrote about dams.",
    "what-the-many-believe": "The press believes that the dam is safe.",
    "source-before-the-verb": "One of the steps, according to Ann Lee of Ogden, is to wait.",
    "source-after-the-verb": "The dam is, according to Ann Lee, the oldest of all.",
    "bare-number": "Of twenty boards only two said the dam is safe.",
    "two-in-ten": "Two in ten farmers say the dam is safe.",
    "percent-of": "Some 40 percent of young farmers say the dam is safe.",
    "percent-of-a-noun-in-no-list": "In a poll of farmers, 41 percent of respondents said the dam is safe.",
    "he-and-others": "But he and others said the dam is safe.",
    "both": "The farmers have both argued that the dam is safe.",
    "number-of-sources": "The dam is safe, according to three domestic and foreign sources.",
    "said-within-the-clause": "The old dam, Ann Lee said, is safe.",
}


SPEAKERS = {
    "most": ("Most farmers say that the dam is safe.", "Most farmers"),
    "some-with-a-noun-between": ("Some protest leaders said that the dam is safe.", "Some protest leaders"),
    "late-last-week": ("The insurer late last week said that it would pay.", "The insurer"),
    "late-on-a-day": ("The insurer late on Monday said that it would pay.", "The insurer"),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_speaker(text: str, speaker: str) -> None:
    (quotation,) = find_quotations(article(text))
    assert quotation.mention is not None
    assert quotation.mention.of(text) == speaker


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_statement(text: str) -> None:
    assert find_quotations(article(text)) == ()


def test_each_text_may_break_off_anywhere() -> None:
    check_breaking_off([*NOTHING.values(), *(text for text, _ in STARTED.values())])
