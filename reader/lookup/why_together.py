"""Why a row stands together, or alone: what its cells share, how sure the match is, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.lookup.plain_words import letters
from reader.lookup.row_index import Concordance
from reader.model import STRONG, Anchor, Comparison, Kind, Parallel, Row, Span, Verdict, Witness

_SURE = ((0.95, "almost certainly"), (0.8, "probably"), (STRONG, "more likely than not"), (0.0, "perhaps"))
_FACTS = {Kind.NUMBER: "number", Kind.DATE: "date", Kind.NAME: "name", Kind.PLACE: "place"}
_OF_SENTENCES = (".", "!", "?", "“", "”", '"', ":")


@dataclass(frozen=True, slots=True)
class SharedThing:
    """One thing that the cells of a row share: its words, what it is, its weight, and how each account writes it."""

    words: str
    what: str
    weight: float
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that might have stood in a row: the line of its file, its row from 0, how near it came, its words."""

    line: str
    row: int
    near: Parallel
    words: str


def confidence(row: Row) -> str:
    """How sure it is that the row's cells report the same, as an adverb."""
    return next(words for least, words in _SURE if row.confidence >= least)


def headline(comparison: Comparison, row: Row, key: str) -> str:
    """Why the row is as it is, as one sentence without a stop; `key` joins rows."""
    if row.verdict is Verdict.ASIDE:
        return f"furniture of the page is not compared; {key} joins it with a row by hand"
    if not row.shared:
        return f"{_why_alone(comparison, row)}; {key} joins it with a row by hand"
    return _set_by_hand(comparison, row) if row.overruled else _why_matched(comparison, row)


def _set_by_hand(comparison: Comparison, row: Row) -> str:
    at_home = [account for account, cell in enumerate(row.cells) if cell]
    return f"{letters(comparison, at_home)} were set side by side by hand"


def _why_matched(comparison: Comparison, row: Row) -> str:
    firm, loose = row.held
    weak = "" if row.strong else "weak match: "
    related = f"; {letters(comparison, loose)} possibly related" if loose else ""
    return f"{weak}{letters(comparison, firm)} {confidence(row)} report the same thing{related}"


def _why_alone(comparison: Comparison, row: Row) -> str:
    visiting = [account for account in row.tellers if not row.cells[account]]
    if visiting:
        report = "reports" if len(visiting) == 1 else "report"
        return f"{letters(comparison, visiting)} {report} part of it in another row"
    if row.overruled:
        return "it was split off by hand"
    if near := {each.place[0] for each in row.parallels if each.told}:
        return f"{letters(comparison, sorted(near), 'or')} may report part of it in another row"
    others = [account for account, cell in enumerate(row.cells) if not cell]
    return f"no match was found in {letters(comparison, others, 'or')}"


def candidates(comparison: Comparison, concordance: Concordance, row: Row) -> tuple[Candidate, ...]:
    """What stands elsewhere and comes near to the row, the nearest first, each passage once."""
    nearest = {each.place: each for each in reversed(row.parallels)}
    return tuple(
        _candidate(comparison, concordance, each)
        for each in sorted(nearest.values(), key=lambda each: (-each.likelihood, each.place))
    )


def _candidate(comparison: Comparison, concordance: Concordance, near: Parallel) -> Candidate:
    account, passage = near.place
    witness = comparison.witnesses[account]
    span = witness.passages[passage].span
    return Candidate(
        f"{comparison.labels[account]}:{witness.article.line(span.start)}",
        concordance.row_of(account, passage),
        near,
        span.line_of(witness.article.text),
    )


def ties(comparison: Comparison, row: Row) -> tuple[SharedThing, ...]:
    """What the row's cells share, by falling weight."""
    return tuple(
        SharedThing(
            anchor.words,
            kind_of(comparison.witnesses, anchor),
            anchor.weight,
            tuple(map(", ".join, map(written, comparison.witnesses, anchor.spans))),
        )
        for anchor in row.anchors
    )


def kind_of(witnesses: tuple[Witness, ...], anchor: Anchor) -> str:
    """What sort of thing an anchor is: quoted words, a number, date, name or place, or a word."""
    places = [(witness, span) for witness, spans in zip(witnesses, anchor.spans, strict=True) for span in spans]
    if quoted_in_two(witnesses, anchor):
        return "quoted"
    facts = [what for witness, span in places for what in _facts_at(witness, span)]
    if facts:
        return max(dict.fromkeys(facts), key=facts.count)
    if any(_capital_within(witness.article.text, span) for witness, span in places):
        return "name"
    return "word"


def quoted_in_two(witnesses: tuple[Witness, ...], anchor: Anchor) -> bool:
    """Whether two accounts have the words inside quotation marks."""
    return (
        sum(
            any(q.direct and q.span.covers(span) for span in spans for q in witness.quotations)
            for witness, spans in zip(witnesses, anchor.spans, strict=True)
        )
        > 1
    )


def _facts_at(witness: Witness, span: Span) -> Iterator[str]:
    for fact in witness.facts:
        if fact.kind in _FACTS and fact.span.touches(span):
            yield _FACTS[fact.kind]


def _capital_within(text: str, span: Span) -> bool:
    """Whether the words begin with a capital that no beginning of a sentence explains."""
    before = text[max(0, span.start - 3) : span.start].rstrip(" ")
    return text[span.start].isupper() and bool(before) and "\n" not in before and not before.endswith(_OF_SENTENCES)


def written(witness: Witness, spans: Iterable[Span]) -> tuple[str, ...]:
    """The words as the account has them, each spelling once; neighbours as one run."""
    text = witness.article.text
    runs: list[Span] = []
    for span in sorted(spans):
        if runs and text[runs[-1].end : span.start].strip() == "":
            runs[-1] = Span(runs[-1].start, max(runs[-1].end, span.end))
        else:
            runs.append(span)
    return tuple(dict.fromkeys(run.line_of(text) for run in runs))
