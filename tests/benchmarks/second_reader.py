"""What a language model points at in real events, in the scorers' format: with the program's own rows, and alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.loading import load
from reader.model import Comparison, Row, SecondReading
from reader.overview import as_finding, only_pointed
from reader.pipeline import compare
from reader.pointing import Respondent, second_reading
from reader.pointing.endpoint import Endpoint
from reader.pointing.recorded import Recorded
from reader.preferences import SecondReader
from tests.benchmarks.rows import line, record, records


def run(source: Path, who: Path | str, out: Path, model: Path = Path("model")) -> None:
    """Ask about every folder below `source` that holds at least two articles; one JSON line a folder in each file."""
    chosen = SecondReader("" if isinstance(who, Path) else who, str(model), allow_remote=True)
    if isinstance(who, Path):
        ask = Recorded(who, chosen.model, dry=True)
    else:
        ask = Recorded(out.with_suffix(".answers"), chosen.model, Endpoint(chosen))
    alone = out.with_suffix(".model.jsonl")
    with out.open("w", encoding="utf-8") as together, alone.open("w", encoding="utf-8") as by_itself:
        for event in sorted(folder for folder in source.iterdir() if len(list(folder.glob("*.txt"))) > 1):
            comparison = compare([load(path) for path in sorted(event.glob("*.txt"))])
            reading = second_reading(comparison, Respondent(chosen.model, chosen.window, ask))
            print(f"{event.name}: {reading.counted}")
            own, added = records(comparison), _records(comparison, only_pointed(comparison, reading))
            together.write(line(event.name, comparison, own + added))
            by_itself.write(line(event.name, comparison, _records(comparison, reading)))
    if ask.missing:
        print(f"{len(ask.missing)} questions in {ask.folder} wait for an answer")


def _records(comparison: Comparison, reading: SecondReading) -> list[dict[str, object]]:
    return [record(comparison, row) for row in _rows(comparison, reading)]


def _rows(comparison: Comparison, reading: SecondReading) -> Iterator[Row]:
    """A row for each that the model points at, and one for the passages of each difference."""
    for row in reading.rows:
        yield Row(row.cells, confidence=0.0)
    for pointer in reading.pointers:
        finding = as_finding(comparison, pointer)
        yield Row(pointer.cells, confidence=0.0, findings=(finding,))
