import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from reader.archive import ArchiveError, from_json, read_json, to_json
from reader.archive.fitting import misfit
from reader.archive.schema import DESCRIPTIONS, PUBLISHED, schema
from reader.model import Comparison, Remark, Row
from tests.support.comparisons import FOUR
from tests.support.generated_comparisons import comparisons
from tests.support.sample_events import EVENTS, comparison
from tests.support.weir import WEIR

SCHEMA = json.loads(schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def properties():
    nouns = {"Document": SCHEMA, **SCHEMA["$defs"]}
    return {f"{noun}.{name}": told for noun, each in nouns.items() for name, told in each.get("properties", {}).items()}


def test_the_schema_that_is_shipped_is_the_one_that_the_code_makes(request):
    if request.config.getoption("--update-golden"):
        PUBLISHED.write_text(schema(), encoding="utf-8", newline="\n")
    assert PUBLISHED.read_text(encoding="utf-8") == schema()


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_every_property_is_described_and_no_other():
    assert {name: told["description"] for name, told in properties().items()} == DESCRIPTIONS


@pytest.mark.parametrize("event", EVENTS)
def test_a_sample_validates(event):
    VALIDATOR.validate(json.loads(to_json(comparison(event))))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("version",), 2),
        (("format",), "another"),
        (("comparison", "rows", 0, "cells"), [["0"], [], [], []]),
        (("comparison", "witnesses", 0, "passages", 0, "span"), [0]),
        (("comparison", "witnesses", 0, "passages", 0, "part"), "poem"),
    ],
    ids=str,
)
def test_what_is_wrong_does_not_validate(path, wrong):
    assert not VALIDATOR.is_valid(put(json.loads(to_json(FOUR)), path, wrong))


@given(comparisons())
@settings(max_examples=60, deadline=None)
def test_any_comparison_comes_back_as_it_was_and_validates(made: Comparison):
    document = to_json(made)
    assert from_json(document) == made
    assert to_json(from_json(document)) == document
    VALIDATOR.validate(json.loads(document))


def test_a_row_and_a_passage_have_a_line_each():
    lines = to_json(WEIR).splitlines()
    assert sum(line.startswith('   {"cells"') for line in lines) == len(WEIR.rows)
    assert sum(line.startswith('     {"span"') and '"paragraph"' in line for line in lines) == sum(
        len(witness.passages) for witness in WEIR.witnesses
    )


def put(document, path, wrong):
    inner = document
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = wrong
    return document


@pytest.mark.parametrize(
    ("path", "wrong", "place"),
    [
        (("witnesses",), [], "witnesses"),
        (("rows",), [], "rows"),
        (("rows", 0, "cells"), [[0], [0]], "rows.0"),
        (("rows", 0, "cells"), [[99], [0], []], "rows.0"),
        (("rows", 0, "cells"), [[], [], []], "rows.0"),
        (("rows", 3, "cells"), [[0], [0], []], "rows"),
        (("rows", 1, "findings", 0, "readings"), ["9", "11"], "rows.1"),
        (("rows", 1, "findings", 0, "spans"), [[[0, 9999]], [], []], "rows.1"),
        (("rows", 0, "parallels"), [{"place": [0, 99], "beside": [0, 0], "likelihood": 1, "shared": []}], "rows.0"),
        (("rows", 0, "parallels"), [{"place": [0, 1], "beside": [0, 0], "likelihood": -1, "shared": []}], "rows.0"),
        (("witnesses", 1, "passages", 0, "span"), [-1, 5], "witnesses.1"),
        (("witnesses", 1, "passages", 0, "span"), [9, 5], "witnesses.1"),
        (("witnesses", 1, "passages", 0, "paragraph"), 99, "witnesses.1"),
        (("witnesses", 0, "quotations", 0, "cue"), [0, 9999], "witnesses.0"),
        (("voices", 0, "names"), ["Oda Falk"], "voices.0"),
        (("voices", 0, "statements", 0, "quotations"), [[99], [], []], "voices.0"),
        (("voices", 0, "statements", 0, "treatments"), [None], "voices.0"),
        (("voices", 0, "statements", 0, "treatments"), [None, None, None], "voices.0"),
        (("witnesses", 0, "passages", 1, "span"), [10, 30], "witnesses.0"),
        (("witnesses", 0, "passages", 0, "span"), [3, 3], "witnesses.0"),
        (("witnesses", 0, "passages", 0, "paragraph"), 1, "witnesses.0"),
        (("witnesses", 0, "passages", 0, "part"), "caption", "witnesses.0"),
        (("witnesses", 0, "article", "starts"), [0, 9, 4], "witnesses.0"),
        (("witnesses", 0, "article", "starts"), [4], "witnesses.0"),
        (("witnesses", 0, "article", "shifts"), [[9, 1], [4, 2]], "witnesses.0"),
        (("thresholds", "join"), float("nan"), "thresholds"),
        (("rows", 1, "confidence"), float("nan"), "rows.1"),
        (("rows", 1, "confidence"), 1.5, "rows.1"),
        (("rows", 1, "aside"), True, "rows.1"),
        (("rows", 1, "anchors"), [{"words": "pier", "weight": float("inf"), "spans": [[], [], []]}], "rows.1"),
        (("rows", 1, "anchors"), [{"words": "pier", "weight": 1, "spans": [[[0, 3]], [], []]}], "rows.1"),
        (("rows", 0, "guests"), [{"account": 2, "passage": 1, "span": [0, 3], "beside": [0, 0]}], "rows.0"),
        (("rows", 0, "guests"), [{"account": 7, "passage": 1, "span": [0, 3], "beside": [0, 0]}], "rows.0"),
        (("rows", 1, "findings", 0), {"kind": "number", "spans": [[], [], []], "readings": ["", "", ""]}, "rows.1"),
        (("rows", 1, "findings", 0, "spans"), [[[133, 137]], [], []], "rows.1"),
        (("rows", 1, "findings", 0, "spans"), [[[133, 137]], [[0, 5]], []], "rows.1"),
        (("rows", 1, "findings", 0, "readings"), ["Nine", "Eleven", "Two"], "rows.1"),
        (("rows", 1, "findings", 0, "readings"), ["", "", ""], "rows.1"),
    ],
    ids=str,
)
def test_a_document_that_points_outside_itself_is_refused(tmp_path, path, wrong, place):
    document = put(json.loads(to_json(WEIR)), ("comparison", *path), wrong)
    (tmp_path / "odd.json").write_text(json.dumps(document))
    with pytest.raises(ArchiveError, match=rf"not a saved comparison \({place}: it does not match .+; give one that"):
        read_json(tmp_path / "odd.json")


def test_one_account_is_no_comparison(tmp_path):
    rows = tuple(Row(((number,),)) for number in range(len(WEIR.witnesses[0].passages)))
    (tmp_path / "one.json").write_text(to_json(Comparison(WEIR.witnesses[:1], rows)))
    with pytest.raises(ArchiveError, match=r"not a saved comparison \(witnesses: it does not match"):
        read_json(tmp_path / "one.json")


@pytest.mark.parametrize("blank", ["\t", "\r", "\n", "\r\n"], ids=repr)
@pytest.mark.parametrize(
    "path",
    [
        ("witnesses", 0, "article", "name"),
        ("witnesses", 0, "article", "label"),
        ("witnesses", 0, "article", "about", "title"),
        ("witnesses", 0, "quotations", 0, "speaker", "name"),
        ("witnesses", 0, "facts", 0, "value"),
        ("rows", 1, "findings", 0, "readings", 0),
        ("voices", 0, "name"),
        ("voices", 0, "names", 0),
    ],
    ids=lambda path: ".".join(map(str, path)),
)
def test_words_on_one_line_hold_no_other_blank(tmp_path, path, blank):
    document = put(json.loads(to_json(WEIR)), ("comparison", *path), f"Oda{blank}Falk")
    (tmp_path / "odd.json").write_text(json.dumps(document))
    with pytest.raises(ArchiveError, match=r"odd\.json: it contains a tab or line break that .+; save") as fault:
        read_json(tmp_path / "odd.json")
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize("blank", ["\t", "\r"], ids=repr)
def test_texts_and_notes_have_lines_and_no_other_blank(tmp_path, blank):
    noted = WEIR.remark(0, Remark(note="two\nlines"))
    (tmp_path / "noted.json").write_text(to_json(noted))
    assert read_json(tmp_path / "noted.json") == noted
    for path in (("witnesses", 0, "article", "text"), ("rows", 0, "remark", "note")):
        words = "two{blank}lines" if path[-1] == "note" else WEIR.witnesses[0].article.text.replace("\n", blank, 1)
        document = put(json.loads(to_json(noted)), ("comparison", *path), words.format(blank=blank))
        (tmp_path / "odd.json").write_text(json.dumps(document))
        with pytest.raises(ArchiveError, match="it contains a tab or line break"):
            read_json(tmp_path / "odd.json")


@given(comparisons())
@settings(max_examples=40, deadline=None)
def test_any_comparison_fits(made: Comparison):
    assert misfit(made) == ""


@pytest.mark.parametrize("version", ["2", "0", '"1.5\\nor so"', "[" + "1, " * 40 + "1]", "null"])
def test_another_version_is_told_with_the_remedy(tmp_path: Path, version: str):
    path = tmp_path / "new.json"
    path.write_text(f'{{"comparison": {{"rows": []}}, "format": "reader-comparison", "version": {version}}}')
    with pytest.raises(ArchiveError, match=r"new\.json: saved in version .+ update reader, or save .+ again") as error:
        read_json(path)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 200 + len(str(path))
