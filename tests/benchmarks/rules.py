"""Each rule alone against annotated differences: how many of its findings are right, and what it alone shows.

No annotated events come with the program. An event is a folder with its articles, each NAME.txt, and two files more:

sentences.json    the sentences of each article, as half-open ranges of code points of the file:
                  {"a.txt": [[0, 41], [43, 98]], "b.txt": [[0, 57]]}
gold.json         {"furniture": …, "rows": […]}. An event without "furniture", whatever that holds, is passed over.
                  A row is {"relation": "differ", "material": true, "cells": {"a.txt": [0], "b.txt": [0]},
                  "evidence": {"a.txt": "nine people", "b.txt": "eleven people"}}: the numbers of its sentences in
                  each article, the words that show the difference, found from the first of these sentences on, and
                  whether an editor has to settle it. Rows whose relation is "agree" or that have no evidence do not
                  count.

A finding is right where it overlaps the words of one row in two accounts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reader.align import align_with_links
from reader.loading import load
from reader.model import Finding, Span, Witness
from reader.pipeline import clauses, witness
from reader.verdict import accounts_of, between_accounts, judge_given
from reader.verdict.merge import merged
from reader.verdict.rules import RULES

Shown = Mapping[str, Sequence[tuple[int, int]]]
"""Stretches of files, by the file's name, in code points of the file."""


class Gold(NamedTuple):
    """A difference that people wrote down: its words, and whether an editor has to settle it."""

    words: Shown
    material: bool


@dataclass(slots=True)
class Tally:
    """What one rule does over all events; a gold difference is (event, number)."""

    right: int = 0
    wrong: int = 0
    events: set[str] = field(default_factory=set)
    material: set[tuple[str, int]] = field(default_factory=set)


def run(source: Path, named: Path = Path()) -> None:
    """Print a line a rule, and one for each kind that is found within rows; a rule's name prints its findings, too."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for event in sorted(path.parent for path in source.glob("*/gold.json")):
        wanted = _gold(event)
        for rule, findings in _findings(event) if wanted else ():
            for shown in findings:
                hits = [number for number, gold in enumerate(wanted) if _shows(shown, gold.words)]
                _count(tallies[rule], event.name, hits, wanted)
                if rule == named.name:
                    words = json.dumps(_words(event, shown), ensure_ascii=False)
                    print("RIGHT" if hits else "WRONG", event.name, words)
    _print(tallies)


def _findings(event: Path) -> Iterator[tuple[str, list[Shown]]]:
    """The findings of each rule, and those of rows by their kind."""
    witnesses = [witness(load(path)) for path in sorted(event.glob("*.txt"))]
    rows, links = align_with_links(witnesses)
    for rule in RULES:
        found = merged(witnesses, between_accounts(accounts_of(witnesses, clauses), links, (rule,))[0])
        yield rule.__name__, [_shown(witnesses, finding) for finding in found if not finding.kind.quiet]
    for row in judge_given(witnesses, rows, lambda *_: False, rules=()):
        for finding in row.findings:
            yield f"{'quiet ' * finding.kind.quiet}in rows: {finding.kind}", [_shown(witnesses, finding)]


def _shown(witnesses: Sequence[Witness], finding: Finding) -> Shown:
    accounts = zip(witnesses, finding.spans, strict=True)
    return {Path(each.article.name).name: [each.article.original(span) for span in spans] for each, spans in accounts}


def _gold(event: Path) -> list[Gold]:
    """The differences with the words that show them; none where the event was annotated without."""
    gold = json.loads((event / "gold.json").read_text(encoding="utf-8"))
    if "furniture" not in gold:
        return []
    sentences = json.loads((event / "sentences.json").read_text(encoding="utf-8"))
    rows = [row for row in gold["rows"] if row["relation"] != "agree" and row.get("evidence")]
    return [Gold(dict(_evidence(event, row, sentences)), bool(row.get("material"))) for row in rows]


def _evidence(
    event: Path, row: Mapping[str, Mapping[str, object]], sentences: Mapping[str, Sequence[tuple[int, int]]]
) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    for name, words in row["evidence"].items():
        cell = row["cells"].get(name)
        if isinstance(cell, list) and isinstance(words, str):
            text = (event / name).read_text(encoding="utf-8")
            at = text.find(words, min(sentences[name][number][0] for number in cell))
            yield name, [(at, at + len(words))]


def _shows(shown: Shown, wanted: Shown) -> bool:
    """Whether a finding overlaps the words of a gold difference in two accounts, or in the one that it has."""
    hit = [name for name in wanted if _touch(shown.get(name, ()), wanted[name])]
    return len(hit) >= min(2, len(wanted)) > 0


def _touch(one: Iterable[tuple[int, int]], other: Sequence[tuple[int, int]]) -> bool:
    return any(Span(*here).touches(Span(*there)) for here in one for there in other)


def _words(event: Path, shown: Shown) -> dict[str, list[str]]:
    texts = {name: (event / name).read_text(encoding="utf-8") for name, spans in shown.items() if spans}
    return {name: [text[slice(*span)] for span in shown[name]] for name, text in texts.items()}


def _count(tally: Tally, event: str, hits: Sequence[int], wanted: Sequence[Gold]) -> None:
    if not hits:
        tally.wrong += 1
        return
    tally.right += 1
    tally.events.add(event)
    tally.material.update((event, number) for number in hits if wanted[number].material)


def _print(tallies: Mapping[str, Tally]) -> None:
    print(f"{'rule':32}{'right':>7}{'wrong':>7}{'share':>7}{'material':>10}{'alone':>7}{'events':>8}")
    for rule, tally in sorted(tallies.items()):
        others = {each for name, other in tallies.items() if name != rule for each in other.material}
        share = tally.right / (tally.right + tally.wrong)
        print(
            f"{rule:32}{tally.right:7}{tally.wrong:7}{share:7.2f}{len(tally.material):10}"
            f"{len(tally.material - others):7}{len(tally.events):8}"
        )
