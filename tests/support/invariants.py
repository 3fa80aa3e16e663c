"""What holds for every comparison, whatever rules find differences in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from reader.archive import from_json, to_json
from reader.archive.fitting import misfit
from reader.export import EXPORTERS, Form
from reader.loading.text.normalise import unsafe
from reader.lookup.difference_words import plain
from reader.lookup.row_words import evidence, place, verdict_words
from reader.model import Article, Comparison, Finding, Row, Verdict, Voice
from reader.overview import fact_grid
from reader.pipeline import compare

_NEVER = frozenset(map(chr, (*range(9), *range(14, 32), *range(127, 160), 0x61C, 0x200B, 0x200E, 0x200F, 0xFEFF))) | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xE0000, 0xE0080))
}
"""Controls, changes of direction, characters of no width; joiners, which some scripts need, are left to `unsafe`."""


def hold(articles: Sequence[Article], chance: Random) -> Comparison:
    """The comparison of these articles, of which every invariant has been checked. Raises `AssertionError`."""
    found = compare(articles)
    every_passage_once(found)
    evidence_in_its_row(found)
    firm_in_two_accounts(found)
    order = list(range(len(articles)))
    chance.shuffle(order)
    assert compare([articles[number] for number in order]) == permuted(found, tuple(order)), "order of the arguments"
    agrees_with_itself(chance.choice(articles))
    assert from_json(to_json(found)) == found, "round trip of JSON"
    assert not misfit(found), misfit(found)
    nothing_raw(found)
    return found


def every_passage_once(comparison: Comparison) -> None:
    """Every passage is at home in one row; guests are at home in another and lie in their passage."""
    for column, witness in enumerate(comparison.witnesses):
        numbers = [number for row in comparison.rows for number in row.cells[column]]
        assert sorted(numbers) == list(range(len(witness.passages))), "one row a passage at home"
    for row in comparison.rows:
        for guest in row.guests:
            assert guest.passage not in row.cells[guest.account], "a guest at home"
            passage = comparison.witnesses[guest.account].passages[guest.passage]
            assert passage.span.covers(guest.span), "a guest outside its passage"
            assert guest.beside[1] in row.cells[guest.beside[0]], "a guest beside no passage of the row"
        assert len({guest.place for guest in row.guests}) == len(row.guests), "a guest twice"


def firm_in_two_accounts(comparison: Comparison) -> None:
    """What is loose stands in its row, and leaves two accounts there that hold together."""
    for row in comparison.rows:
        assert all(passage in row.cells[account] for account, passage in row.loose), "loose outside its row"
        assert not row.loose or (row.strong and sum(map(bool, row.firm)) > 1), "loose in a row that is not strong"


def evidence_in_its_row(comparison: Comparison) -> None:
    """What is claimed can be underlined in two accounts, inside passages of the row; anchors lie there, too."""
    for row in comparison.rows:
        held = [
            {*cell, *(guest.passage for guest in row.guests if guest.account == account)}
            for account, cell in enumerate(row.cells)
        ]
        for finding in row.findings:
            assert sum(map(bool, finding.spans)) >= 2, "evidence of one account"
            assert [bool(spans) for spans in finding.spans] == [bool(told) for told in finding.readings]
        for each in (*row.findings, *row.anchors):
            for witness, numbers, spans in zip(comparison.witnesses, held, each.spans, strict=True):
                for span in spans:
                    assert span.start < span.end
                    assert any(witness.passages[number].span.covers(span) for number in numbers), f"outside: {each}"


def agrees_with_itself(article: Article) -> None:
    """An account and its copy agree in every row."""
    itself = compare([article, article])
    assert {row.verdict for row in itself.rows} <= {Verdict.AGREE, Verdict.ASIDE}, "self-comparison"
    assert all(row.cells[0] == row.cells[1] for row in itself.rows if not row.aside), "self-comparison"


def nothing_raw(comparison: Comparison) -> None:
    """No document and no line of the app holds what a terminal obeys or what is not seen."""
    for name, words in _outputs(comparison):
        assert not unsafe(words), f"{name}: {unsafe(words)}"
        assert not _NEVER & set(words), f"{name}: {_NEVER & set(words)}"


def _outputs(comparison: Comparison) -> Iterator[tuple[str, str]]:
    yield from ((suffix, exporter(comparison, Form())) for suffix, exporter in EXPORTERS.items())
    for number, row in enumerate(comparison.rows):
        yield "the app", "\n".join((verdict_words(comparison, row), place(comparison, row, number)))
        told = evidence(comparison, row)
        yield "the app", "\n".join(f"{heading}\n{plain(words)}" for heading, words in told)
    yield "facts", "\n".join(reading for line in fact_grid(comparison) for reading in line.readings)


def permuted(comparison: Comparison, order: tuple[int, ...]) -> Comparison:
    """The same comparison with its columns in another order."""

    def shuffle(entries: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(entries[number] for number in order)

    def seat(place: tuple[int, int]) -> tuple[int, int]:
        return order.index(place[0]), place[1]

    def finding(old: Finding) -> Finding:
        return replace(old, spans=shuffle(old.spans), readings=shuffle(old.readings))

    def row(old: Row) -> Row:
        anchors = tuple(replace(anchor, spans=shuffle(anchor.spans)) for anchor in old.anchors)
        findings = tuple(finding(each) for each in old.findings)
        parallels = tuple(replace(each, place=seat(each.place), beside=seat(each.beside)) for each in old.parallels)
        loose = tuple(sorted(map(seat, old.loose)))
        guests = tuple(
            sorted(replace(each, account=order.index(each.account), beside=seat(each.beside)) for each in old.guests)
        )
        return replace(
            old,
            cells=shuffle(old.cells),
            anchors=anchors,
            findings=findings,
            parallels=parallels,
            guests=guests,
            loose=loose,
        )

    def voice(old: Voice) -> Voice:
        statements = tuple(
            replace(each, quotations=shuffle(each.quotations), treatments=shuffle(each.treatments))
            for each in old.statements
        )
        return replace(old, names=shuffle(old.names), statements=statements)

    return Comparison(
        shuffle(comparison.witnesses), tuple(map(row, comparison.rows)), tuple(map(voice, comparison.voices))
    )
