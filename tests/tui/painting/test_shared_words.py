"""What accounts share is lit on demand, word by word; what each adds stays plain."""

import pytest

from reader.loading import read_text
from reader.model import Row, Verdict
from reader.pipeline import compare
from reader.tui.painting.ink import Ink
from reader.tui.painting.shared_words import shared_words
from tests.support.app_screens import LAYOUTS, app_of
from tests.support.comparisons import THREE
from tests.support.key_presses import press

HEAD = "Harlow mill fire\n\nThe mill on Tanner Street in Harlow burned down on Monday night."


@pytest.mark.parametrize(
    ("one", "other", "lit"),
    [
        pytest.param(
            "The owners of the mill will build it again in brick.",
            "In brick the owners will build the mill again, they said.",
            ["The owners", "the mill will build", "again in brick"],
            id="runs of words in any order",
        ),
        pytest.param(
            "The mill was sold to Ann Lee of Harlow in May.",
            "Ann Lee bought the mill in Harlow for the town.",
            ["The mill", "Ann Lee", "Harlow in"],
            id="small words only beside others",
        ),
    ],
)
def test_what_both_say_is_lit(one, other, lit):
    comparison = compare([read_text(f"{n}.txt", f"{HEAD}\n\n{told}".encode()) for n, told in enumerate((one, other))])
    text = comparison.witnesses[0].article.text
    assert [span.of(text) for span in shared_words(comparison, Row(((2,), (2,))), 0)] == lit


@LAYOUTS
async def test_a_key_lights_the_rows_that_agree_and_no_other(layout):
    app = app_of(THREE)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, *layout, "equals_sign")
        cells = app.reading.rows.cells
        lit = {
            row.verdict
            for number, row in enumerate(THREE.rows)
            for account, cell in enumerate(row.cells)
            if cell and any(mark.ink is Ink.SHARED for mark in cells.marks(number, account))
        }
        assert lit == {Verdict.AGREE}
        await press(pilot, "equals_sign")
        assert not any(mark.ink is Ink.SHARED for number in range(len(THREE.rows)) for mark in cells.marks(number, 0))
