"""Finished comparisons made by hand, so that what the app shows of them changes only when the app does."""

# ruff: noqa: E501

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from reader.model import (
    Anchor,
    Article,
    Comparison,
    Finding,
    How,
    Kind,
    Paragraph,
    Part,
    Passage,
    Quotation,
    Row,
    Span,
    Speaker,
    Witness,
)

PARTS = {"#": Part.HEADLINE, "##": Part.HEADING, "by": Part.BYLINE, "©": Part.CAPTION, "↪": Part.COMMENT}


def witness(name: str, source: str, quoted: Sequence[tuple[str, str, str]] = ()) -> Witness:
    """An account: a paragraph a line, passages parted by ` | `, furniture and headlines by a first word.

    `quoted` holds the words of a quotation, its cue and its speaker; an empty speaker is unknown.
    """
    text, paragraphs, passages = "", [], []
    for line in filter(None, map(str.strip, source.splitlines())):
        first, _, rest = line.partition(" ")
        part = PARTS.get(first, Part.BODY)
        start = len(text)
        for number, sentence in enumerate((rest if first in PARTS else line).split(" | ")):
            text += " " if number else ""
            passages.append(Passage(Span(len(text), len(text) + len(sentence)), len(paragraphs), part))
            text += sentence
        paragraphs.append(Paragraph(Span(start, len(text)), part))
        text += "\n\n"
    article = Article(name, text, tuple(paragraphs), hashlib.sha256(text.encode()).hexdigest())
    quotations = sorted((_quotation(text, *one) for one in quoted), key=lambda quotation: quotation.span)
    return Witness(article, tuple(passages), tuple(quotations))


def _quotation(text: str, words: str, cue: str, speaker: str) -> Quotation:
    start = text.index(words)
    span = Span(start, start + len(words))
    at = text.find(cue, span.end) if cue else -1
    return Quotation(
        span,
        cue=Span(at, at + len(cue)) if at >= 0 else None,
        speaker=Speaker(speaker) if speaker else None,
        how=How.CUE if speaker else How.UNKNOWN,
    )


def row(
    witnesses: Sequence[Witness],
    *cells: Sequence[int],
    findings: Sequence[tuple[Kind, Sequence[str]]] = (),
    shared: Sequence[str] = (),
) -> Row:
    """A row; a finding is given by its words in each account, where `words=reading` gives a reading of its own."""
    spans = [
        [_spans(w, cell, words) for w, cell, words in zip(witnesses, cells, ws, strict=True)] for _, ws in findings
    ]
    made = tuple(
        Finding(kind, tuple(spans[number]), tuple(words.rpartition("=")[2] for words in readings))
        for number, (kind, readings) in enumerate(findings)
    )
    anchors = tuple(Anchor(words, 1.0, tuple(() for _ in witnesses)) for words in shared)
    return Row(tuple(map(tuple, cells)), 0.8, anchors, made, _aside(witnesses, cells))


def _spans(account: Witness, cell: Sequence[int], words: str) -> tuple[Span, ...]:
    sought = words.partition("=")[0]
    if not sought:
        return ()
    at = account.article.text.index(sought, account.passages[cell[0]].span.start)
    return (Span(at, at + len(sought)),)


def _aside(witnesses: Sequence[Witness], cells: Sequence[Sequence[int]]) -> bool:
    return all(w.passages[n].part.furniture for w, cell in zip(witnesses, cells, strict=True) for n in cell)


def finished(witnesses: Sequence[Witness], rows: Sequence[Row], missing: Sequence[int] = ()) -> Comparison:
    """Put every passage that no row holds into a row of its own, before the next row of its account."""
    ordered: list[Row] = []
    told = [0] * len(witnesses)
    for one in (*rows, Row(tuple((len(w.passages),) for w in witnesses))):
        for account, cell in enumerate(one.cells):
            if not cell:
                continue
            held = {n for other in rows for n in other.cells[account]}
            for number in range(told[account], cell[0]):
                if number not in held:
                    cells = [(number,) if a == account else () for a in range(len(witnesses))]
                    ordered.append(row(witnesses, *cells))
            told[account] = max(told[account], cell[-1] + 1)
        ordered.append(one)
    return Comparison(tuple(witnesses), tuple(ordered[:-1]))


POST = witness(
    "lindow-post.txt",
    """
    # Ferry strikes pier at Lindow, at least 12 hurt
    by By Odile Marsh, Staff Writer
    At least 12 people were hurt on Tuesday when the ferry Strandvogel struck the north pier at Lindow in thick fog. | The ship was carrying 214 passengers from Harrow Isle.
    “We heard the horn and then the whole deck jumped,” said Tomas Ridell, a baker who was standing at the bow.
    Harbour master Ines Calloway said the engines had been put into reverse “far too late”. | She has asked the coast guard for the ship's voyage recorder.
    Two of the injured remained in hospital on Wednesday.
    The Strandvogel was built in 1988 and refitted three years ago. | Its owner, Nordlicht Lines, declined to answer questions [sic] about the fog signal.
    Port records show four complaints about the same pier since spring, among them one from the pilots' union, which called the lighting “a bad joke”.
    © The Strandvogel at the north pier on Tuesday. (Photo: Lindow Post)
    ↪ fogwatcher88 says: I have said it for years, that pier needs a light!
    """,
    [
        ("We heard the horn and then the whole deck jumped,", "said", "Tomas Ridell"),
        ("far too late", "said", "Ines Calloway"),
        ("a bad joke", "called", "pilots' union"),
    ],
)
COURIER = witness(
    "harrow-courier.txt",
    """
    # Fifteen injured as ferry hits Lindow pier
    Fifteen people were injured when a passenger ferry from Harrow Isle ran into a pier at Lindow on Monday evening, the coast guard said.
    The pier's lights were working, according to the port. | Nordlicht Lines, which owns the ship, said it would cooperate with investigators.
    “We heard the horn and then the whole deck jumped,” said Petra Lindqvist, who was travelling with her two children.
    The captain, 46, has sailed the route for eleven years. | He was tested for alcohol at the scene; the test was negative, a police spokeswoman said.
    Services between Lindow and Harrow Isle are suspended until Friday. | Passengers may use the evening boat from Sandhaven with their tickets.
    One passenger, a retired teacher, said in a message to this newspaper: [/b] “Nobody told us anything for an hour”.
    """,
    [
        ("We heard the horn and then the whole deck jumped,", "said", "Petra Lindqvist"),
        ("Nobody told us anything for an hour", "", "retired teacher"),
    ],
)
WIRE = witness(
    "coastwire.txt",
    """
    # 渡船 Strandvogel 撞上碼頭 — ferry accident at Lindow
    A ferry with 214 people aboard hit a pier at Lindow on Tuesday, injuring at least a dozen, officials said.
    Harbour master Ines Calloway told reporters that the engines were reversed too late.
    報道によると、霧のため視界は五十メートル以下だった。 The cafe\u0301 at the pier was closed.
    The ship's owner did not answer. | See https://coastwire.example/reports/2031/lindow/strandvogel-strikes-pier-in-fog-full-timeline-and-documents for a timeline.
    Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen is the word the mate used for his cap.
    """,
)
BULLETIN = witness(
    "parish-bulletin.txt",
    """
    # A prayer for the travellers
    On Tuesday the Strandvogel struck our pier. | Twelve of its passengers were hurt, two of them badly.
    The parish hall is open to all who wait for the evening boat.
    """,
)

_TWO = (POST, COURIER)
TWO = finished(
    _TWO,
    [
        row(
            _TWO,
            (0,),
            (0,),
            findings=[(Kind.NUMBER, ("at least 12", "Fifteen=15"))],
            shared=("ferry", "pier", "Lindow"),
        ),
        row(
            _TWO,
            (2, 3),
            (1,),
            findings=[
                (Kind.NUMBER, ("At least 12=at least 12", "Fifteen=15")),
                (Kind.DATE, ("on Tuesday=Tuesday", "on Monday evening=Monday evening")),
            ],
        ),
        row(_TWO, (4,), (4,), findings=[(Kind.SPEAKER, ("Tomas Ridell", "Petra Lindqvist"))]),
        row(_TWO, (9,), (3,), shared=("Nordlicht Lines", "owner")),
    ],
)
"""Two accounts: every verdict, a row of three passages, asides."""

_THREE = (POST, COURIER, WIRE)
THREE = finished(
    _THREE,
    [
        row(_THREE, (0,), (0,), (), findings=[(Kind.NUMBER, ("at least 12", "Fifteen=15", ""))]),
        row(
            _THREE,
            (2, 3),
            (1,),
            (1,),
            findings=[
                (Kind.NUMBER, ("At least 12=at least 12", "Fifteen=15", "at least a dozen=at least 12")),
                (Kind.DATE, ("on Tuesday=Tuesday", "on Monday evening=Monday evening", "on Tuesday=Tuesday")),
            ],
        ),
        row(_THREE, (5,), (), (2,), shared=("Ines Calloway", "harbour master", "engines", "too late")),
        row(_THREE, (4,), (4,), (), findings=[(Kind.SPEAKER, ("Tomas Ridell", "Petra Lindqvist", ""))]),
        row(_THREE, (9,), (3,), (4,), shared=("owner", "ship"), findings=[(Kind.LABEL, ("", "", ""))]),
    ],
)
"""Three accounts, with wide and combining characters, a word longer than a column and brackets of all sorts."""

_FOUR = (POST, COURIER, WIRE, BULLETIN)
FOUR = finished(
    _FOUR,
    [
        row(
            _FOUR,
            (2, 3),
            (1,),
            (1,),
            (1, 2),
            findings=[
                (Kind.NUMBER, ("At least 12=at least 12", "Fifteen=15", "at least a dozen=at least 12", "Twelve=12"))
            ],
        ),
        row(_FOUR, (5,), (), (2,), (), shared=("Ines Calloway", "engines")),
        row(_FOUR, (4,), (4,), (), (), findings=[(Kind.SPEAKER, ("Tomas Ridell", "Petra Lindqvist", "", ""))]),
        row(_FOUR, (9,), (3,), (4,), (), shared=("owner", "ship")),
    ],
)
"""Four accounts."""

APART = finished((POST, BULLETIN), [])
"""Two accounts with nothing in common."""


def long(passages: int, accounts: int = 3) -> Comparison:
    """Accounts of so many passages, every fifth of them told by all."""
    words = "The harbour office counted the boats again and found that one of them had left before the storm number"
    text = "\n".join(f"{words} {number}." for number in range(passages))
    witnesses = [witness(f"account-{number}.txt", text) for number in range(accounts)]
    rows = [Row(tuple((number,) for _ in witnesses)) for number in range(0, passages, 5)]
    every = list(rows)
    for number in range(passages):
        if number % 5:
            every += [
                Row(tuple((number,) if a == account else () for a in range(accounts))) for account in range(accounts)
            ]
    every.sort(key=lambda one: next(cell[0] for cell in one.cells if cell))
    return Comparison(tuple(witnesses), tuple(every))


TWISTED = (
    witness("one.txt", "# Head\nThe first. | The second.\nThe third.\nThe fourth."),
    witness("other.txt", "# Head\nThe fourth.\nThe first.\nby By Nobody\nThe second.\nOnly here."),
)
CROSSED = Comparison(
    TWISTED,
    (
        Row(((0,), (0,))),
        Row(((1,), (2,))),
        Row(((2,), (4,))),
        Row(((), (5,))),
        Row(((3,), ())),
        Row(((4,), (1,))),
        Row(((), (3,)), aside=True),
    ),
)
