"""A comparison as a Markdown document that can be handed on: the same bytes for the same comparison.

Meaning stands in words first and in `<mark>` second, since `<mark>` is the one highlight that survives beside any
punctuation in CommonMark; a reader that drops it loses no fact.
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.export.form import WHOLE_FORM, Form
from reader.export.inline import escaped, marked
from reader.export.ledger import who_said_what
from reader.export.overview import facts, tellers
from reader.export.passages import alone, reference, runs, shared_rows, spoken, told_twice
from reader.export.remarks import NOTES, alone_by_hand, by_hand, remarked
from reader.export.wording import (
    KINDS,
    VERDICTS,
    furniture,
    language,
    length,
    readings,
    speakers_not_read,
    title,
    verdict_and_kinds,
)
from reader.model import Article, Comparison, Finding, Kind, Row, Span, Verdict, account_names

_LEGEND = (
    "A reference such as `A:12` gives the account and the line of its file (of a PDF the page, of a web page or Word "
    "document the paragraph). Passages that report the same thing stand "
    "together under the number that their row has in the app, and the words that differ are marked. Which account is "
    "right is not for this document to say."
)


def to_markdown(comparison: Comparison, form: Form = WHOLE_FORM) -> str:  # noqa: ARG001
    """The whole comparison as CommonMark with GitHub tables, ending in one newline."""
    blocks = [
        f"# {title(len(comparison.witnesses))}",
        _sources(comparison),
        *_summary(comparison),
        *_notes(comparison),
        *(block for number, row in shared_rows(comparison) for block in _row(comparison, number, row)),
        *_told_twice(comparison),
        *who_said_what(comparison),
        *facts(comparison),
        *tellers(comparison),
        *(block for account in range(len(comparison.witnesses)) for block in _only(comparison, account)),
        *_left_out(comparison),
    ]
    return "\n\n".join(blocks) + "\n"


def _sources(comparison: Comparison) -> str:
    lines = ["| | Title | Source | File | Length | SHA-256 |", "|---|---|---|---|--:|---|"]
    articles = [witness.article for witness in comparison.witnesses]
    for label, article, file in zip(comparison.labels, articles, account_names(articles), strict=True):
        cells = (
            f"**{label}**",
            escaped(article.title),
            escaped(" · ".join(article.about.credits)),
            escaped(file),
            ", ".join(filter(None, (length(article), language(article)))),
            f"`{article.sha256}`",
        )
        lines.append(f"| {' | '.join(cells)} |")
    if unread := speakers_not_read(articles):
        lines += ["", unread]
    return "\n".join(lines)


def _summary(comparison: Comparison) -> Iterator[str]:
    lines = ["| | Verdict | Rows |", "|:-:|---|--:|"]
    for verdict in (Verdict.AGREE, Verdict.DIFFER, Verdict.SPEAKER):
        lines.append(f"| {verdict.sign} | {VERDICTS[verdict]} | {comparison.count(verdict)} |")
    for account, label in enumerate(comparison.labels):
        count = len(alone(comparison, account))
        lines.append(f"| {Verdict.ONLY.sign} | {VERDICTS[Verdict.ONLY]} in {label} | {count} |")
    yield "\n".join(lines)
    kinds = [finding.kind for row in comparison.rows for finding in row.findings]
    if counts := [f"{words} {kinds.count(kind)}" for kind, words in KINDS.items() if kind in kinds]:
        yield f"Findings by kind: {', '.join(counts)}."
    yield _LEGEND


def _notes(comparison: Comparison) -> Iterator[str]:
    """The rows to be checked as a task list, and all else that the reader wrote on rows."""
    if found := remarked(comparison):
        yield f"## {NOTES}"
        yield "\n".join(f"- {'[ ] ' if one.open else ''}{escaped(one.words)}" for one in found)


def _row(comparison: Comparison, number: int, row: Row) -> Iterator[str]:
    yield f"## {number}. {verdict_and_kinds(row)}"
    yield from _by_hand(row)
    for account, cell in enumerate(row.cells):
        if cell:
            marks = [span for finding in row.findings for span in finding.spans[account]]
            yield _quoted(comparison, account, cell, marks)
    for finding in row.findings:
        if finding.kind is Kind.SPEAKER:
            yield _speakers(comparison, row, finding)
    plain = [finding for finding in row.findings if finding.kind is not Kind.SPEAKER]
    for name, quiet in (("What differs", False), ("No contradiction", True)):
        if items := [_difference(finding, comparison.labels) for finding in plain if finding.kind.quiet is quiet]:
            yield "\n".join([f"{name}:", "", *items])


def _by_hand(row: Row) -> Iterator[str]:
    if words := by_hand(row):
        yield words
    if row.remark.note:
        yield f"Note: {escaped(row.remark.note)}"


def _difference(finding: Finding, labels: Sequence[str]) -> str:
    groups = (f"**{', '.join(who)}** {escaped(reading)}" for reading, who in readings(finding, labels).items())
    return f"- {KINDS[finding.kind]}: {' · '.join(groups)}"


def _speakers(comparison: Comparison, row: Row, finding: Finding) -> str:
    lines = ["| Account | Named as the speaker | Words |", "|---|---|---|"]
    for account, (witness, reading) in enumerate(zip(comparison.witnesses, finding.readings, strict=True)):
        if reading:
            spans = spoken(witness, row.cells[account], finding.spans[account])
            words = " … ".join(escaped(span.of(witness.article.text)) for span in spans)
            place = _reference(comparison.labels[account], witness.article, finding.spans[account][0])
            lines.append(f"| {place} | {escaped(reading)} | {words} |")
    return "\n".join(lines)


def _told_twice(comparison: Comparison) -> Iterator[str]:
    if found := told_twice(comparison):
        yield "## Told in another row as well"
        yield (
            "A passage stands in one row only, though it may tell two things. These passages of different rows seem to "
            "tell some of the same; a row that one account tells alone is to be read with them."
        )
        yield "\n".join(
            f"- {' · '.join(f'row {each.row} **{each.place}** {escaped(each.words)}' for each in pair)}"
            for pair in found
        )


def _only(comparison: Comparison, account: int) -> Iterator[str]:
    if numbers := alone(comparison, account):
        yield f"## {VERDICTS[Verdict.ONLY]} in {comparison.labels[account]}"
        yield _quoted(comparison, account, numbers, ())
    if items := [f"- **{place}** {words}" for place, words in alone_by_hand(comparison, account)]:
        yield "\n".join(items)


def _quoted(comparison: Comparison, account: int, cell: Sequence[int], marks: Iterable[Span]) -> str:
    """One blockquote, with a paragraph and a line reference for each run of the cell's passages."""
    witness, label = comparison.witnesses[account], comparison.labels[account]
    marks = tuple(marks)
    return "\n>\n".join(
        f"> {_reference(label, witness.article, run)} {marked(witness.article.text, run, marks)}"
        for run in runs(witness, cell)
    )


def _reference(label: str, article: Article, span: Span) -> str:
    return f"**{reference(label, article, span)}**"


def _left_out(comparison: Comparison) -> Iterator[str]:
    around = [furniture(witness.article) for witness in comparison.witnesses]
    if items := [f"- **{label}** {parts}" for label, parts in zip(comparison.labels, around, strict=True) if parts]:
        yield "## Left out of the comparison"
        yield "\n".join(items)
