from pathlib import Path

import pytest

from reader.archive import ArchiveError, from_json, read_json, to_json
from reader.loading import load, read_text
from reader.model import Comparison
from reader.pipeline import compare
from tests.support.lighthouse import annotated, lighthouse
from tests.support.paths import SAMPLES
from tests.support.sample_events import EVENTS
from tests.support.weir import WEIR


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare([load(path) for path in sorted((SAMPLES / "harbour-fire").glob("*.txt"))])


def test_there_and_back_is_exact(comparison: Comparison) -> None:
    assert from_json(to_json(comparison)) == comparison


@pytest.mark.parametrize("event", EVENTS)
def test_a_sample_is_written_as_its_golden_file(golden, event: str) -> None:
    files = sorted((SAMPLES / event).glob("*.txt"))
    golden(f"{event}.json", to_json(compare([read_text(path.name, path.read_bytes()) for path in files])))


@pytest.mark.parametrize(("name", "made"), [("lighthouse", lighthouse()), ("remarks", annotated()), ("weir", WEIR)])
def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden, name: str, made: Comparison) -> None:
    golden(f"{name}.json", to_json(made))


def test_the_same_comparison_gives_the_same_bytes(comparison: Comparison) -> None:
    assert to_json(from_json(to_json(comparison))) == to_json(comparison)


def test_what_is_removed_side_by_side_comes_back(tmp_path: Path) -> None:
    told = [f"The dam\u200b\u200b broke on {day}.\r\n\x1b[31m\x1b[0m\ufeffNobody fled." for day in ("Monday", "Friday")]
    made = compare([read_text(f"{number}.txt", text.encode()) for number, text in enumerate(told)])
    path = tmp_path / "dam.json"
    path.write_text(to_json(made), encoding="utf-8")
    assert read_json(path) == made


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"missing\.json.*check the spelling of the path"):
        read_json(tmp_path / "missing.json")


@pytest.mark.parametrize(
    "document",
    ["", "{}", "[1, 2]", '{"comparison": {"witnesses": [], "rows": [{}]}}', '{"format": "another"}'],
)
def test_another_document_is_refused_in_one_line(tmp_path: Path, document: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(document)
    with pytest.raises(ArchiveError, match="not a saved comparison") as error:
        read_json(path)
    assert "\n" not in str(error.value)
