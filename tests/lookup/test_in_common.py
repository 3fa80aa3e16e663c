"""What ties a row together, counted and named."""

import pytest

from reader.loading import read_text
from reader.lookup.in_common import alike
from reader.model import Anchor, Comparison, Row, Span, Verdict
from reader.pipeline import witness as read
from reader.tui import ReaderApp
from tests.support.comparisons import TWO
from tests.support.key_presses import press

TEXTS = (
    "The mayor, Odile Brandt, opened 3 bridges at Kestrel Point on 4 May. “Nobody will swim tonight,” she said.\n",
    "Three bridges were opened on 4 May at Kestrel Point. Mayor Odile Brandt joked: “Nobody will swim.”\n",
)
READ = tuple(read(read_text(f"{number}.txt", text.encode())) for number, text in enumerate(TEXTS))


def anchor(*written: str) -> Anchor:
    spans = []
    for witness, words in zip(READ, written, strict=True):
        at = witness.article.text.index(words)
        spans.append((Span(at, at + len(words)),))
    return Anchor(written[0], 1.0, tuple(spans))


BRIDGES, THREE, NOBODY = anchor("bridges", "bridges"), anchor("3", "Three"), anchor("Nobody", "Nobody")
ODILE, BRANDT = anchor("Odile", "Odile"), anchor("Brandt", "Brandt")
KESTREL, POINT = anchor("Kestrel", "Kestrel"), anchor("Point", "Point")


@pytest.mark.parametrize(
    ("anchors", "words"),
    [
        pytest.param([], "", id="nothing"),
        pytest.param([BRIDGES], "1 word", id="a word is only counted"),
        pytest.param([THREE], "1 figure (3)", id="a figure, however it is written"),
        pytest.param([ODILE, BRANDT], "1 name (Odile Brandt)", id="words of one name are one"),
        pytest.param([BRANDT, KESTREL, POINT, ODILE], "2 names (Odile Brandt, Kestrel Point)", id="two names"),
        pytest.param([NOBODY], "1 quoted word", id="quoted by both"),
        pytest.param([THREE, BRIDGES, BRANDT], "1 figure (3), 1 name (Brandt) and 1 word", id="the surest first"),
        pytest.param([BRIDGES] * 8, "8 words or more", id="a row keeps no more than eight"),
    ],
)
def test_what_ties_a_row_together(anchors, words):
    row = Row(((0,), (0,)), anchors=tuple(anchors))
    assert alike(Comparison(READ, (row,)), row) == words


async def test_the_line_of_evidence_says_what_is_alike_and_no_list_of_words():
    app = ReaderApp([witness.article for witness in TWO.witnesses], TWO)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a")
        verdict, (line, *_), _ = app.reading.panels.evidence.told
        assert verdict.plain == f" {Verdict.AGREE.sign} A and B agree: no difference found"
        assert line.plain == "alike: 2 words"


async def test_why_tells_no_bare_scores():
    app = ReaderApp([witness.article for witness in TWO.witnesses], TWO)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", "i")
        lines = [line.plain for line in app.reading.panels.explanation.told[0]]
        assert not any(word.count(".") and word.replace(".", "").isdecimal() for line in lines for word in line.split())
