"""A comparison as plain text, for pipes and screen readers: what differs stands in words alone, nothing is marked."""

from collections.abc import Iterator, Sequence
from textwrap import TextWrapper

from reader.export.form import WHOLE_FORM, Form
from reader.export.passages import alone, reference, runs, shared_rows, told_twice
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
from reader.model import Comparison, Finding, Row, Verdict, account_names

_WIDTH = 78


def to_text(comparison: Comparison, form: Form = WHOLE_FORM) -> str:  # noqa: ARG001
    """The whole comparison in lines of at most 78 columns, longer only where one word is; ends in one newline."""
    blocks = [
        title(len(comparison.witnesses)),
        *_sources(comparison),
        _summary(comparison),
        *_notes(comparison),
        *(_row(comparison, number, row) for number, row in shared_rows(comparison)),
        *_told_twice(comparison),
        *_only(comparison),
        *_left_out(comparison),
    ]
    return "\n\n".join(blocks) + "\n"


def _hung(label: str, text: str) -> str:
    """The text on one line, wrapped, with the label standing out to its left."""
    indent = " " * (len(label) + 2)
    wrapper = TextWrapper(_WIDTH, f"{label}  ", indent, break_long_words=False, break_on_hyphens=False)
    return wrapper.fill(" ".join(text.split()))


def _sources(comparison: Comparison) -> Iterator[str]:
    articles = [witness.article for witness in comparison.witnesses]
    for label, article, file in zip(comparison.labels, articles, account_names(articles), strict=True):
        credits = [_hung(" ", " · ".join(article.about.credits))] if article.about.credits else []
        told = ", ".join(filter(None, (file, length(article), language(article))))
        yield "\n".join([_hung(label, article.title), *credits, f"   {told}", f"   SHA-256 {article.sha256}"])
    if unread := speakers_not_read(articles):
        yield _hung(" ", unread)


def _summary(comparison: Comparison) -> str:
    shared = (Verdict.AGREE, Verdict.DIFFER, Verdict.SPEAKER)
    counts = [f"{VERDICTS[verdict]} {comparison.count(verdict)}" for verdict in shared]
    for account, label in enumerate(comparison.labels):
        counts.append(f"{VERDICTS[Verdict.ONLY]} in {label} {len(alone(comparison, account))}")
    return "\n".join(counts)


def _notes(comparison: Comparison) -> Iterator[str]:
    if items := [_hung("[ ]" if one.open else "-", one.words) for one in remarked(comparison)]:
        yield "\n".join([NOTES, *items])


def _row(comparison: Comparison, number: int, row: Row) -> str:
    told = [line for account, cell in enumerate(row.cells) for line in _told(comparison, account, cell)]
    found = [_hung("-", _difference(finding, comparison.labels)) for finding in row.findings]
    note = [_hung("Note:", row.remark.note)] if row.remark.note else []
    hand = [*filter(None, [by_hand(row)]), *note]
    return "\n".join([f"{number}. {verdict_and_kinds(row)}", *hand, *told, *found])


def _told(comparison: Comparison, account: int, cell: Sequence[int]) -> Iterator[str]:
    """The passages of a cell, one paragraph for each run, with their line references."""
    witness, label = comparison.witnesses[account], comparison.labels[account]
    for run in runs(witness, cell):
        yield _hung(reference(label, witness.article, run), run.of(witness.article.text))


def _difference(finding: Finding, labels: Sequence[str]) -> str:
    groups = (f"{', '.join(who)}: {reading}" for reading, who in readings(finding, labels).items())
    return f"{KINDS[finding.kind]}: {' / '.join(groups)}"


def _told_twice(comparison: Comparison) -> Iterator[str]:
    if found := told_twice(comparison):
        lines = [_hung("-", " / ".join(f"row {each.row} {each.place} {each.words}" for each in pair)) for pair in found]
        yield "\n".join(["Told in another row as well", *lines])


def _only(comparison: Comparison) -> Iterator[str]:
    for account, label in enumerate(comparison.labels):
        if numbers := alone(comparison, account):
            hand = [_hung(place, words) for place, words in alone_by_hand(comparison, account)]
            yield "\n".join([f"{VERDICTS[Verdict.ONLY]} in {label}", *_told(comparison, account, numbers), *hand])


def _left_out(comparison: Comparison) -> Iterator[str]:
    around = [furniture(witness.article) for witness in comparison.witnesses]
    if items := [_hung(label, parts) for label, parts in zip(comparison.labels, around, strict=True) if parts]:
        yield "\n".join(["Left out of the comparison", *items])
