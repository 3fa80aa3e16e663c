"""Accounts that are one text: told by their words alone, and said at the top of the screen and of every document."""

import json
from pathlib import Path

import pytest
from textual.geometry import Size

from reader.archive import read_json
from reader.export import EXPORTERS, Form
from reader.loading import read_text
from reader.model import Comparison, Remark, Verdict, account_names
from reader.overrule import split_row
from reader.overview import Copies, copies
from reader.pipeline import compare
from reader.preferences import Layout
from reader.session import Session
from reader.session.passage_places import Move, place_of
from reader.tui.panels.account_heads import Heads

WIRE = (
    "Pier burns at Ostmere\n\nThe pier at Ostmere burned on Monday. “Nobody was hurt,” Bo Lee said.\n\n12 boats sank."
)
OTHER = "Blaze takes pier\n\nA blaze took the pier at Ostmere on Monday, and 14 boats sank.\n"


def compared(*texts: str) -> Comparison:
    return compare([read_text(f"/news/{name}.txt", text.encode()) for name, text in zip("abcdef", texts, strict=False)])


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param((WIRE, WIRE), (Copies((0, 1), headlines=True),), id="twice"),
        pytest.param((WIRE, OTHER, WIRE), (Copies((0, 2), headlines=True),), id="two of three"),
        pytest.param(
            (OTHER, WIRE, OTHER, WIRE), (Copies((0, 2), headlines=True), Copies((1, 3), headlines=True)), id="two pairs"
        ),
        pytest.param((WIRE, WIRE, WIRE), (Copies((0, 1, 2), headlines=True),), id="thrice"),
        pytest.param((WIRE, WIRE.replace("Pier", "Old pier")), (Copies((0, 1), headlines=False),), id="headlines"),
        pytest.param((WIRE, WIRE.replace("“", '"').replace("”", '"')), (Copies((0, 1), headlines=True),), id="marks"),
        pytest.param((WIRE, WIRE.replace(" on ", "\n on ")), (Copies((0, 1), headlines=True),), id="lines"),
        pytest.param((WIRE, f"{WIRE}\nShare on Facebook\n"), (Copies((0, 1), headlines=True),), id="furniture"),
        pytest.param((WIRE, WIRE.replace("12", "13")), (), id="another number"),
        pytest.param((WIRE, OTHER), (), id="others"),
        pytest.param(("Pier burns", "Pier burns"), (Copies((0, 1), headlines=True),), id="one line"),
    ],
)
def test_accounts_that_are_one_text(texts: tuple[str, ...], expected: tuple[Copies, ...]) -> None:
    assert copies(compared(*texts)) == expected


@pytest.mark.parametrize("suffix", [suffix for suffix in EXPORTERS if suffix != ".json"])
def test_every_document_says_so_at_its_top(suffix: str) -> None:
    same, others = (EXPORTERS[suffix](compared(*texts), Form()) for texts in ((WIRE, OTHER, WIRE), (WIRE, OTHER)))
    assert "same text" in same.partition("Sources")[0]
    assert "same text" not in others


def test_a_saved_comparison_says_so(tmp_path: Path) -> None:
    comparison = compared(WIRE, OTHER, WIRE)
    saved = tmp_path / "pier.json"
    saved.write_text(EXPORTERS[".json"](comparison, Form()))
    assert json.loads(saved.read_text())["copies"] == [[0, 2]]
    assert read_json(saved) == comparison


def test_the_screen_says_so_at_its_top() -> None:
    comparison = compared(WIRE, OTHER, WIRE)
    articles = [witness.article for witness in comparison.witnesses]
    heads = Heads(account_names(articles), articles)
    before = heads.get_content_height(Size(120, 40), Size(120, 40), 120)
    heads.set_reactive(Heads.same, "A and C are the same text: one report, not two witnesses.")
    assert heads.get_content_height(Size(120, 40), Size(120, 40), 120) == before + 1


def test_one_text_agrees_with_itself_and_differs_from_others_as_one() -> None:
    comparison = compared(WIRE, OTHER, WIRE)
    assert all(bool(row.cells[0]) == bool(row.cells[2]) for row in comparison.rows)
    number = next(row for row in comparison.rows if row.verdict is Verdict.DIFFER)
    assert [finding.readings for finding in number.findings] == [("12", "14", "12")]
    assert {row.verdict for row in compared(WIRE, WIRE).rows} == {Verdict.AGREE}


def test_what_is_noted_on_one_of_two_copies_comes_back_there(tmp_path: Path) -> None:
    comparison = compared(WIRE, OTHER, WIRE)
    kept = Session(room=tmp_path)
    kept.restore(comparison)
    row = next(number for number, row in enumerate(comparison.rows) if row.cells[0] and not row.cells[1])
    move = Move(place_of(comparison, row))
    parted = split_row(comparison, row)
    second = next(number for number, row in enumerate(parted.rows) if row.cells[2] and not any(row.cells[:2]))
    noted = parted.remark(second, Remark(note="from the wire?"))
    kept.keep(noted, (move,), None, Layout.ROWS, second)
    back, word = Session(room=tmp_path).restore(comparison)
    assert back.comparison == noted
    assert back.current == second
    assert word == "as you left it: 1 note or mark; 1 join or split"
