"""What ties a row together, named."""

import pytest

from reader.loading import read_text
from reader.lookup.in_common import alike
from reader.model import Anchor, Comparison, Row, Span, Verdict
from reader.pipeline import witness as read
from tests.support.app_screens import app_of
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
    ("anchors", "told"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([BRIDGES], ["wording: similar"], id="a word says nothing alone"),
        pytest.param([THREE], ["same figure: 3"], id="a figure, however it is written"),
        pytest.param([ODILE, BRANDT], ["same name: Odile Brandt"], id="words of one name are one"),
        pytest.param([BRANDT, KESTREL, POINT, ODILE], ["same names: Odile Brandt, Kestrel Point"], id="two names"),
        pytest.param([NOBODY], ["same quotation: “Nobody will swim”"], id="quoted by both"),
        pytest.param(
            [BRIDGES, BRANDT, THREE, NOBODY],
            ["same figure: 3", "same name: Brandt", "same quotation: “Nobody will swim”", "wording: similar"],
            id="the surest first",
        ),
    ],
)
def test_what_ties_a_row_together(anchors, told):
    row = Row(((0,), (0,)), anchors=tuple(anchors), confidence=1.0)
    assert [": ".join(each) for each in alike(Comparison(READ, (row,)), row)] == told


def test_of_a_row_that_is_only_related_less_is_said_of_its_words():
    row = Row(((0,), (0,)), anchors=(BRIDGES,), confidence=0.0)
    assert alike(Comparison(READ, (row,)), row) == [("wording", "a few words in common")]


async def test_the_line_of_evidence_says_what_is_alike_and_no_list_of_words():
    app = app_of(TWO)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a")
        verdict, (line, *_), _ = app.reading.panels.evidence.told
        assert verdict.plain == f" {Verdict.AGREE.sign} A and B agree: no difference found"
        assert line.plain == "wording: similar"


async def test_why_tells_no_bare_scores():
    app = app_of(TWO)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", "i")
        lines = [line.plain for line in app.reading.panels.explanation.told[0]]
        assert not any(word.count(".") and word.replace(".", "").isdecimal() for line in lines for word in line.split())
