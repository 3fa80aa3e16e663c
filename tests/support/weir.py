"""A comparison made by hand with speakers, facts and words taken over, for the tables and the documents."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model import Comparison, Fact, Kind, Quotation, Span, Speaker, Statement, Treatment, Voice, Witness
from tests.support.comparisons import finished, row, witness

COPIED = "The weir was built in 1911 to feed the mill race and has been patched with concrete after every large flood since the war."

_NOTES = witness(
    "valley-notes.txt",
    f"""
    # Old weir gives way at Tarn Bridge
    The weir at Tarn Bridge broke on Sunday night and sent a wave of about two metres down the Ester. | Nine boats were lost.
    “We will not pour one more bag of concrete into that wall,” said the river warden, Oda Falk.
    “I saw the water stand up like a door,” said Jens Holm, a miller.
    {COPIED}
    The council will meet on Thursday to hear the warden.
    """,
    [
        ("We will not pour one more bag of concrete into that wall,", "said", "Oda Falk"),
        ("I saw the water stand up like a door,", "said", "Jens Holm"),
    ],
)
_HERALD = witness(
    "ester-herald.txt",
    f"""
    # Weir breaks, eleven boats gone
    Eleven boats were lost when the weir at Tarn Bridge broke on Sunday. | A wave of two metres ran down the Ester.
    “We will not pour one more bag of cement into that wall,” warden Falk said. | 河の水 had risen for days.
    “I saw the water stand up like a door,” said Rika Brandt, who lives by the mill.
    The weir keeper said [/b] the gates had been stuck. | {COPIED}
    """,
    [
        ("We will not pour one more bag of cement into that wall,", "said", "Falk"),
        ("I saw the water stand up like a door,", "said", "Rika Brandt"),
        ("the gates had been stuck", "", "The weir keeper"),
    ],
)
_LINE = witness(
    "upriver-line.txt",
    """
    # Flood at Tarn Bridge
    The weir went on Sunday. | Oda Falk said the wall would not be mended again.
    “Not one more bag,” one man shouted.
    The gates of the weir had not moved since June, the keeper told us.
    """,
    [
        ("the wall would not be mended again", "", "Oda Falk"),
        ("Not one more bag,", "", ""),
        ("The gates of the weir had not moved since June", "", "the keeper"),
    ],
)


def _indirect(account: Witness, *numbers: int) -> Witness:
    return replace(
        account,
        quotations=tuple(replace(one, direct=n not in numbers) for n, one in enumerate(account.quotations)),
    )


def _facts(account: Witness, *facts: tuple[Kind, str, str, str]) -> Witness:
    found = []
    for kind, words, value, hedge in facts:
        at = account.article.text.index(words)
        found.append(Fact(kind, Span(at, at + len(words)), value, hedge=hedge))
    return replace(account, facts=tuple(sorted(found, key=lambda fact: fact.span)))


NOTES = _facts(
    _NOTES,
    (Kind.DATE, "Sunday night", "W-7", ""),
    (Kind.NUMBER, "two metres", "2 m", "about"),
    (Kind.NUMBER, "Nine", "9", ""),
    (Kind.PLACE, "Tarn Bridge broke", "tarn bridge", ""),
)
HERALD = _facts(
    _indirect(_HERALD, 2),
    (Kind.NUMBER, "Eleven", "11", ""),
    (Kind.DATE, "Sunday", "W-7", ""),
    (Kind.NUMBER, "two metres", "2 m", ""),
)
LINE = _facts(_indirect(_LINE, 0, 2), (Kind.DATE, "Sunday", "W-7", ""))

WALL = Statement(((0,), (0,), (0,)), (Treatment.QUOTED, Treatment.ALTERED, Treatment.PARAPHRASED))
DOOR = Statement(((1,), (1,), ()), (Treatment.QUOTED, Treatment.QUOTED, None), conflict=True)
GATES = Statement(((), (2,), (2,)), (None, Treatment.PARAPHRASED, Treatment.PARAPHRASED))
SHOUT = Statement(((), (), (1,)), (None, None, Treatment.QUOTED))
VOICES = (
    Voice("Oda Falk", "the river warden", ("Oda Falk", "Falk", "Oda Falk"), (WALL,)),
    Voice("The weir keeper", "", ("", "The weir keeper", "the keeper"), (GATES,)),
    Voice("Jens Holm", "a miller", ("Jens Holm", "", ""), (DOOR,)),
    Voice("Rika Brandt", "", ("", "Rika Brandt", ""), (DOOR,)),
    Voice("", "", ("", "", ""), (SHOUT,)),
)

_ALL = (NOTES, HERALD, LINE)
WEIR = replace(
    finished(
        _ALL,
        [
            row(_ALL, (0,), (0,), (0,)),
            row(_ALL, (1, 2), (1, 2), (1,), findings=[(Kind.NUMBER, ("Nine", "Eleven", ""))]),
            row(_ALL, (3,), (3,), (2,), findings=[(Kind.QUOTE_WORDING, ("concrete", "cement", ""))]),
            row(_ALL, (4,), (5,), (), findings=[(Kind.SPEAKER, ("Jens Holm", "Rika Brandt", ""))]),
            row(_ALL, (5,), (7,), ()),
            row(_ALL, (), (6,), (4,)),
        ],
    ),
    voices=VOICES,
)
"""Three accounts: all treatments, a conflict of speakers, a speaker nobody names, a fact in dispute, words taken over."""


def many(accounts: int) -> Comparison:
    """So many accounts with one row, one statement and one fact in common."""
    text = "# Frost\nThe frost came on Friday. | “It was the hardest in years,” said Mo Lind."
    said = [("It was the hardest in years,", "said", "Mo Lind")]
    each = [_facts(witness(f"paper-{n}.txt", text, said), (Kind.DATE, "Friday", "friday", "")) for n in range(accounts)]
    statement = Statement(((0,),) * accounts, (Treatment.QUOTED,) * accounts)
    rows = [row(each, *([(number,)] * accounts)) for number in range(3)]
    return Comparison(tuple(each), tuple(rows), (Voice("Mo Lind", "", ("Mo Lind",) * accounts, (statement,)),))


def hostile(words: str, name: str) -> Comparison:
    """Two accounts in which each quotes these words, and gives them to this name and to another."""
    each = [_spoken(words, Speaker(name)), _spoken(words, Speaker(f"{name} {name}", role=name))]
    statement = Statement(((0,), (0,)), (Treatment.QUOTED, Treatment.QUOTED), conflict=True)
    voices = (Voice(name, "", (name, ""), (statement,)), Voice(f"{name} {name}", name, ("", name), (statement,)))
    return Comparison(tuple(each), (row(each, (0,), (0,)),), voices)


def _spoken(words: str, speaker: Speaker) -> Witness:
    one = witness("a.txt", "x")
    text = words
    article = replace(one.article, text=text, paragraphs=(replace(one.article.paragraphs[0], span=Span(0, len(text))),))
    passages: Sequence = (replace(one.passages[0], span=Span(0, len(text))),)
    return Witness(article, tuple(passages), (Quotation(Span(0, len(text)), speaker=speaker),))
