"""Where a reported statement ends: at the first words that may be the reporter's, or another's."""

from __future__ import annotations

import pytest

from reader.quotes import find_quotations
from tests.support.articles import article
from tests.support.breaking_off import check_breaking_off

ENDED = {
    "and-while": ("It rained, and while Ann Lee said the dam is safe, they left.", "the dam is safe"),
    "a-view-that-another-repeats": (
        "Ann Lee said the dam is safe, a position Lee spokesman Tom Hart reiterated Sunday.",
        "the dam is safe",
    ),
    "but-a-clause": ("Ann Lee said the dam is safe, but the town has its doubts.", "the dam is safe"),
    "but-a-pronoun": ("Ann Lee said the dam is safe, but she seems to doubt it.", "the dam is safe"),
    "but-without-a-comma": ("Ann Lee said the dam is safe but no proof has come.", "the dam is safe"),
    "but-that-for-a-thing": ("Ann Lee said the dam is safe, but that did not help.", "the dam is safe"),
    "but-past-a-phrase": ("Ann Lee said the dam is safe, but for Hart, it is a danger.", "the dam is safe"),
    "but-past-a-determiner": (
        "Ann Lee said the dam is safe, but officials from that town denied it.",
        "the dam is safe",
    ),
    "but-that-thing": ("Ann Lee said the dam is safe, but that idea has few friends.", "the dam is safe"),
    "but-a-verb-in-the-present": (
        "Ann Lee said the dam is safe, but Hart’s plan casts doubt on it.",
        "the dam is safe",
    ),
    "what-came-of-it": ("Ann Lee announced that she would leave, ending a long fight.", "she would leave"),
    "what-it-drew": ("Ann Lee said Hart would leave, drawing boos.", "Hart would leave"),
    "what-another-did": (
        "Ann Lee said Hart would leave, drawing his pay.",
        "Hart would leave, drawing his pay",
    ),
    "but-did-not-elaborate": ("Ann Lee said the dam leaks but did not elaborate.", "the dam leaks"),
    "but-would-not-yet-say": ("Ann Lee said the dam leaked but wouldn’t immediately say where.", "the dam leaked"),
    "and-gave-no-reason": ("Ann Lee said the dam was shut and gave no reason.", "the dam was shut"),
    "and-gave-a-thing": (
        "Ann Lee said Hart shut the dam and gave it a name.",
        "Hart shut the dam and gave it a name",
    ),
    "but-did-not-act": (
        "Ann Lee said Hart left but did not shut the dam.",
        "Hart left but did not shut the dam",
    ),
    "compound-in-a-list": (
        "Ann Lee said they found a wet, dam-breaking tool.",
        "they found a wet, dam-breaking tool",
    ),
    "pointing-to": ("Ann Lee said Hart is safe, pointing to a survey of farmers.", "Hart is safe"),
    "not-yet": (
        "Ann Lee complained that the board has not yet met.",
        "the board has not yet met",
    ),
    "but-when": ("Ann Lee said the dam is safe, but when it rained the town fled.", "the dam is safe"),
    "but-in-the-statement's-past": (
        "Ann Lee said the dam was safe, but it would be watched.",
        "the dam was safe, but it would be watched",
    ),
    "but-without-a-subject": (
        "Ann Lee said the dam was safe, but was not new.",
        "the dam was safe, but was not new",
    ),
    "but-then": ("The board had said that the dam was safe, but then reversed itself.", "the dam was safe"),
    "and-even-if": ("Ann Lee said the dam is safe, and even if it leaks, few doubt it.", "the dam is safe"),
    "but-that": (
        "Ann Lee said that the dam is safe, but that it is old.",
        "the dam is safe, but that it is old",
    ),
    "not-only-but": (
        "Ann Lee said that not only is the dam safe, but it is new.",
        "not only is the dam safe, but it is new",
    ),
    "yet-a-clause": ("Ann Lee said the dam is safe, yet she has moved.", "the dam is safe"),
    "has-yet-to": ("Ann Lee said the dam has yet to leak.", "the dam has yet to leak"),
    "reported-this-year": ("Ann Lee said the dam is safe, the Herald reported this year.", "the dam is safe"),
    "and-a-clause": ("Ann Lee said the dam is safe, and the board has left.", "the dam is safe"),
    "and-a-pronoun": ("Ann Lee said the dam is safe, and she and Hart agree.", "the dam is safe"),
    "and-another-says": ("Ann Lee said the dam is safe, and Bob Hart said it is not.", "the dam is safe"),
    "and-a-clause-with-an-aside": (
        "Ann Lee said the dam is safe, and its head, Bob Hart, was in tears.",
        "the dam is safe",
    ),
    "and-one-of-several": (
        "Ann Lee said the dam harmed Ogden, Poole, and other towns.",
        "the dam harmed Ogden, Poole, and other towns",
    ),
    "and-says-more": ("Ann Lee says the dams have aged and adds there could be floods.", "the dams have aged"),
    "and-they-say-more": ("Officials say the dam is safe, and they say it is new.", "the dam is safe"),
    "and-says-more-behind-a-past": ("Ann Lee said the dam leaked and blamed rain.", "the dam leaked"),
    "and-rules": ("The court said the dam is safe and ruled that it may stay.", "the dam is safe"),
    "and-what-was-alleged": (
        "Ann Lee said the board hid leaks and alleged leaks.",
        "the board hid leaks and alleged leaks",
    ),
    "and-she-accused": (
        "Ann Lee said the spies got into the dam and she accused Hart of the act.",
        "the spies got into the dam",
    ),
    "and-others-have-said": (
        "Farmers have said they will leave and others have said they will stay.",
        "they will leave",
    ),
    "and-they-point-to": ("Farmers argue that the dam leaks and point to their fields.", "the dam leaks"),
    "but-never-mentioned": ("Ann Lee said the dam was old, but never mentioned a leak.", "the dam was old"),
    "and-an-act-behind-a-state": ("Ann Lee said the dam is dry and left it to Hart.", "the dam is dry"),
    "and-an-act-behind-what-would-be": (
        "Ann Lee said the dam would not be new, and also praised its builder.",
        "the dam would not be new",
    ),
    "and-an-act-behind-another": (
        "Ann Lee said Hart had gone and closed the dam.",
        "Hart had gone and closed the dam",
    ),
    "and-a-state-with-two-words": (
        "Ann Lee said the dam is cracked and aged by now.",
        "the dam is cracked and aged by now",
    ),
    "and-no": ("Ann Lee said the dam is safe, and no, she has no proof.", "the dam is safe"),
    "declines-to-say": ("The board said the dam is safe but declined to name its builder.", "the dam is safe"),
    "while-another-says": ("Ann Lee said she would stay while Ms. Hart said she would go.", "she would stay"),
    "while-behind-a-comma": ("Ann Lee said the dam is safe, while the road is not.", "the dam is safe"),
    "while-at-the-same-time": ("Ann Lee said it rained while she slept.", "it rained while she slept"),
    "when-another-says": ("Ann Lee said the dam broke, when Hart says it was shut.", "the dam broke"),
    "after": ("Ann Lee said the dam is safe, after calls from the town.", "the dam is safe"),
    "first-time": ("Ann Lee said the dam is shut, the first time in years.", "the dam is shut"),
    "apparently": ("Ann Lee said the dam is shut, apparently to her joy.", "the dam is shut"),
    "calling": ("Ann Lee said the dam is safe, calling it the best of all.", "the dam is safe"),
    "despite": ("Ann Lee said the dam is safe, despite two floods.", "the dam is safe"),
    "even-as": ("Ann Lee said the dam is safe, even as it leaked.", "the dam is safe"),
    "contrary-to": ("Ann Lee said the dam is safe, contrary to a report.", "the dam is safe"),
    "according-to": ("Ann Lee said the dam is safe, according to the Ogden Herald.", "the dam is safe"),
    "conceded-within": (
        "Ann Lee said the dam, though it leaked, was safe.",
        "the dam, though it leaked, was safe",
    ),
    "which-tells-of-a-thing": ("Ann Lee said she visited the dam, which opened in May.", "she visited the dam"),
    "in-which": ("Ann Lee said she lived through the flood, in which two died.", "she lived through the flood"),
    "which-within": (
        "Ann Lee said the dam, which opened in May, was safe.",
        "the dam, which opened in May, was safe",
    ),
    "who-within-before-an-adverb": (
        "Officials said it broke when Ann Lee, who was ill, allegedly opened it.",
        "it broke when Ann Lee, who was ill, allegedly opened it",
    ),
    "helping-verb-before-but": (
        "Ann Lee said Hart could have but refused to mend it.",
        "Hart could have but refused to mend it",
    ),
    "which-within-before-a-verb-in-s": (
        "Ann Lee suggests that the town water supply, which has two springs, remains weak.",
        "the town water supply, which has two springs, remains weak",
    ),
    "which-another-says-within": (
        "Ann Lee said that the flood, which Hart said was small, harmed Ogden.",
        "the flood, which Hart said was small, harmed Ogden",
    ),
    "who-of-one-in-a-list": (
        "Ann Lee said she knew Hart, who was ill, and Poole.",
        "she knew Hart, who was ill, and Poole",
    ),
    "saying": ("Ann Lee said the dam is safe, noting that it is new.", "the dam is safe"),
    "dash": ("Ann Lee said the dam is safe — though nobody had looked.", "the dam is safe"),
    "dash-which": ("Ann Lee said the dam is safe -- which few believe.", "the dam is safe"),
    "hyphen-between-spaces": ("Ann Lee said the dam is safe - at least for now.", "the dam is safe"),
    "hyphen-behind-a-full-stop": (
        "Ann Lee said the U.N.-built dam is safe.",
        "the U.N.-built dam is safe",
    ),
    "two-dashes": (
        "Ann Lee said the dam — the oldest of all — is safe.",
        "the dam — the oldest of all — is safe",
    ),
    "dash-and-that": (
        "Ann Lee said that the dam is safe — and that it is new.",
        "the dam is safe — and that it is new",
    ),
    "who-before-a-verb": ("Ann Lee, who said the dam is safe, has left.", "the dam is safe"),
    "who-before-a-verb-with-a-not": ("Ann Lee, who said the dam is safe, hasn’t left.", "the dam is safe"),
    "semicolon": ("Ann Lee said the dam is safe; the town has its doubts.", "the dam is safe"),
    "still-while": ("Still, while many said they like rain, many others left.", "they like rain"),
    "after-all-while": ("After all, while many said they like rain, others left.", "they like rain"),
    "now-that": ("Now that Ann Lee has said that the dam leaks, the town has left.", "the dam leaks"),
    "bracket-of-its-own": (
        "Ann Lee said the dam breaks the law (part two).",
        "the dam breaks the law (part two)",
    ),
    "bracket-of-the-reporter": ("Ann Lee said the dam breaks the law (it does).", "the dam breaks the law"),
    "dash-behind-a-source": ("According to Ann Lee, the dam is safe — one of few.", "the dam is safe"),
    "another-source-and-more": ("Ann Lee said the dam leaked, Hart said, adding little.", "the dam leaked"),
    "bracket-around": ("It rained (Ann Lee said it rained for days) and it was cold.", "it rained for days"),
    "abbreviation": ("Ann Lee said the dam was hit at 9 a.m.", "the dam was hit at 9 a.m."),
    "money": ("Ann Lee said the dam would cost $40.", "the dam would cost $40"),
    "share": ("Ann Lee said the water rose by 5%.", "the water rose by 5%"),
    "so-within": ("Ann Lee noted that she may do so — which few doubt.", "she may do so"),
}


@pytest.mark.parametrize(("text", "words"), ENDED.values(), ids=ENDED)
def test_ended(text: str, words: str) -> None:
    (quotation,) = find_quotations(article(text))
    assert quotation.span.of(text) == words


def test_each_text_may_break_off_anywhere() -> None:
    check_breaking_off(text for text, _ in ENDED.values())
