"""Reported speech without marks, where its speaker is plain."""

from __future__ import annotations

import pytest

from reader.model import How
from reader.quotes import find_quotations
from tests.support.articles import article
from tests.support.breaking_off import check_breaking_off

REPORTED = {
    "said-that": ("Ann Lee said that rain was coming.", "Ann Lee", "said", "rain was coming"),
    "said-bare": ("Ann Lee said the rain was coming.", "Ann Lee", "said", "the rain was coming"),
    "said-bare-pronoun": ("Ann Lee said she saw rain.", "Ann Lee", "said", "she saw rain"),
    "told-hearer-that": ("Ann Lee told the council that rain was coming.", "Ann Lee", "told", "rain was coming"),
    "said-on-a-day-that": ("Ann Lee said on Monday that rain was coming.", "Ann Lee", "said", "rain was coming"),
    "no-sign-that": (
        "Ann Lee said there was no sign that it rained.",
        "Ann Lee",
        "said",
        "there was no sign that it rained",
    ),
    "knew-that": ("Ann Lee said he knew that it rained.", "Ann Lee", "said", "he knew that it rained"),
    "that-behind-its-subject": (
        "Ann Lee said the men that came left early.",
        "Ann Lee",
        "said",
        "the men that came left early",
    ),
    "that-of-a-further-verb": (
        "Ann Lee said guards used a hall that rain had hit.",
        "Ann Lee",
        "said",
        "guards used a hall that rain had hit",
    ),
    "said-flatly-that": ("Ann Lee said flatly that rain was coming.", "Ann Lee", "said", "rain was coming"),
    "said-afterward-that": ("Ann Lee said afterward that rain was coming.", "Ann Lee", "said", "rain was coming"),
    "apposition": ("Ann Lee, a farmer, said that rain was coming.", "Ann Lee", "said", "rain was coming"),
    "trailing": ("The rain was coming, Ann Lee said.", "Ann Lee", "said", "The rain was coming"),
    "trailing-inverted": ("The rain was coming, said Ann Lee.", "Ann Lee", "said", "The rain was coming"),
    "trailing-with-a-day": ("The rain was coming, Ann Lee said on Monday.", "Ann Lee", "said", "The rain was coming"),
    "according-to-first": ("According to Ann Lee, rain was coming.", "Ann Lee", "According to", "rain was coming"),
    "according-to-last": (
        "The rain was coming, according to Ann Lee.",
        "Ann Lee",
        "according to",
        "The rain was coming",
    ),
    "according-to-and-a-description": (
        "According to Ann Lee, the editor of the Ogden Herald and a retired judge, rain was coming.",
        "Ann Lee",
        "According to",
        "rain was coming",
    ),
    "behind-a-dateline-without-a-dash": (
        "Ogden (CNN) Rain was coming, according to Ann Lee.",
        "Ann Lee",
        "according to",
        "Rain was coming",
    ),
    "calibre": (
        "Ann Lee said the men carried a .38 calibre pistol.",
        "Ann Lee",
        "said",
        "the men carried a .38 calibre pistol",
    ),
    "group": ("Residents said that rain was coming.", "Residents", "said", "rain was coming"),
    "pronoun": ("She argued that rain was coming.", "She", "argued", "rain was coming"),
    "who-behind-a-comma": ("Ann Lee, who said the rain was coming, left.", "who", "said", "the rain was coming"),
    "while-one-says": ("While Ann Lee said that rain was coming, Hart left.", "Ann Lee", "said", "rain was coming"),
    "while-another-thing-and": (
        "While it is dry, and Ann Lee said that rain was coming, Hart left.",
        "Ann Lee",
        "said",
        "rain was coming",
    ),
    "has-done-more": (
        "The board has said the rain is coming but has done nothing.",
        "The board",
        "said",
        "the rain is coming",
    ),
    "source-in-brackets": (
        "Ann Lee said that rain was coming. [Ogden Herald, 4/8/11]",
        "Ann Lee",
        "said",
        "rain was coming",
    ),
    "unlike-those-who-say": ("Unlike Lee, who says the rain has come, Hart left.", "who", "says", "the rain has come"),
    "says-more-behind-a-comma": (
        "Ann Lee said the rain was coming, but added it would pass.",
        "Ann Lee",
        "said",
        "the rain was coming",
    ),
    "says-more-in-the-past": (
        "Ann Lee said the rain may come and derided the board.",
        "Ann Lee",
        "said",
        "the rain may come",
    ),
    "said-otherwise-by-another": (
        "Ann Lee said the rain was coming, but Hart claimed it would pass.",
        "Ann Lee",
        "said",
        "the rain was coming",
    ),
    "goes-on-with-but": (
        "Ann Lee said the rain was coming, but Hart would stay.",
        "Ann Lee",
        "said",
        "the rain was coming, but Hart would stay",
    ),
    "conceded-by-the-reporter": (
        "Ann Lee said the rain was coming, though it was dry.",
        "Ann Lee",
        "said",
        "the rain was coming",
    ),
    "reported-by-another": (
        "Ann Lee said the rain was coming, the Ogden Herald reported.",
        "Ann Lee",
        "said",
        "the rain was coming",
    ),
    "called-something-behind-a-dash": (
        "Ann Lee said the rain was coming — a claim that was false.",
        "Ann Lee",
        "said",
        "the rain was coming",
    ),
    "qualified-by-the-speaker": (
        "Ann Lee said the rain was coming, but only for a day.",
        "Ann Lee",
        "said",
        "the rain was coming, but only for a day",
    ),
    "according-to-behind-an-opening": (
        "But the next day, according to Ann Lee, the rain had come.",
        "Ann Lee",
        "according to",
        "the rain had come",
    ),
    "according-to-a-report": (
        "The rain was coming, according to an Ogden report.",
        "an Ogden report",
        "according to",
        "The rain was coming",
    ),
    "opinion": ("Ann Lee believes that rain is coming.", "Ann Lee", "believes", "rain is coming"),
}


@pytest.mark.parametrize(("text", "mention", "cue", "words"), REPORTED.values(), ids=REPORTED)
def test_reported(text: str, mention: str, cue: str, words: str) -> None:
    (quotation,) = find_quotations(article(text))
    assert quotation.mention is not None
    assert quotation.cue is not None
    assert not quotation.direct
    assert quotation.how is How.CUE
    assert [span.of(text) for span in (quotation.mention, quotation.cue, quotation.span)] == [mention, cue, words]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said nothing.",
        "Ann Lee said little about rain.",
        "It was said that rain was coming.",
        "Ann Lee was told that rain was coming.",
        "I believe that rain is coming.",
        "Ann Lee left the hall.",
        "The rain came.",
        "It is dry if Ann Lee says that it is dry.",
        "According to Ann Lee, the editor of the Ogden Herald.",
        "Of those who said that rain mattered half left.",
        "What Ann Lee said Tuesday, at noon, made all the dark clouds plain.",
        "Ann Lee announced a change to the rules that allows young people to stay.",
        "Ann Lee denied that charge, claiming it was dry.",
        "Some will say the rain was coming.",
        "Lee left after it rained, one of her main dam promises.",
        "Ann Lee does not think that rain is coming.",
        "Despite the rain, some boards vow to build dams.",
        "The likeliest way, according to Ann Lee, is a dam.",
    ],
    ids=[
        "said-nothing",
        "said-little",
        "nobody-named",
        "hearer-of-a-passive",
        "author",
        "no-speech",
        "no-cue",
        "supposed",
        "no-clause",
        "who-tells-which-ones",
        "what-somebody-said",
        "what-tells-of-a-thing",
        "what-points-at-a-thing",
        "yet-to-be-said",
        "one-of-several-promises",
        "what-somebody-does-not-think",
        "opening-phrase",
        "rest-of-a-sentence",
    ],
)
def test_nothing_reported(text: str) -> None:
    assert find_quotations(article(text)) == ()


def test_a_sentence_with_quoted_words_is_direct_speech() -> None:
    text = "Ann Lee said that rain was “coming to us all.”"
    assert [quotation.direct for quotation in find_quotations(article(text))] == [True]


def test_direct_and_reported_speech_stand_in_order() -> None:
    text = "Ann Lee said that rain was coming. “We need it,” said Hart. Poole said that it would pass."
    found = find_quotations(article(text))
    assert [quotation.direct for quotation in found] == [False, True, False]
    assert [quotation.span for quotation in found] == sorted(quotation.span for quotation in found)


def test_each_text_may_break_off_anywhere() -> None:
    check_breaking_off(text for text, *_ in REPORTED.values())
