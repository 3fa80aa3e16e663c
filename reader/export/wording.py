"""What an exported document calls things: verdicts, kinds of findings and parts of a page, in a reader's words."""

from collections.abc import Sequence
from pathlib import PurePath

from reader.model import Article, Finding, Kind, Part, Row, Verdict

KINDS = {
    Kind.NUMBER: "number",
    Kind.DATE: "date",
    Kind.NAME: "name",
    Kind.PLACE: "place",
    Kind.SPEAKER: "speaker",
    Kind.QUOTE_WORDING: "wording of a quotation",
    Kind.NEGATION: "negation",
    Kind.CERTAINTY: "certainty",
    Kind.OTHER: "other words",
    Kind.SPELLING: "spelling of a name",
    Kind.SHORTENED: "shortened quotation",
    Kind.LABEL: "label",
}

VERDICTS = {
    Verdict.AGREE: "Agree",
    Verdict.DIFFER: "Differ",
    Verdict.SPEAKER: "Speaker conflict",
    Verdict.ONLY: "Only",
}

FURNITURE = {
    Part.BYLINE: ("byline", "bylines"),
    Part.CAPTION: ("caption", "captions"),
    Part.SHARE: ("share line", "share lines"),
    Part.COMMENT: ("paragraph of reader comments", "paragraphs of reader comments"),
}

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def counted(count: int, one: str, many: str) -> str:
    """The count in figures and its noun: `1 byline`, `3 bylines`."""
    return f"{count} {one if count == 1 else many}"


def title(accounts: int) -> str:
    """The document's title: `Three accounts compared`."""
    number = _NUMBERS[accounts] if accounts < len(_NUMBERS) else str(accounts)
    return f"{number} account{'' if accounts == 1 else 's'} compared"


def verdict_and_kinds(row: Row) -> str:
    """The row's heading: `Agree`, `Differ: number, place`, `Speaker conflict; differ: date`."""
    found = {finding.kind for finding in row.findings if not finding.kind.quiet}
    kinds = ", ".join(words for kind, words in KINDS.items() if kind in found and kind is not Kind.SPEAKER)
    words = VERDICTS[row.verdict]
    if not kinds:
        return words
    return f"{words}: {kinds}" if row.verdict is Verdict.DIFFER else f"{words}; differ: {kinds}"


def readings(finding: Finding, labels: Sequence[str]) -> dict[str, list[str]]:
    """Each reading with the labels of the accounts that have it, in the order of the accounts."""
    grouped: dict[str, list[str]] = {}
    for label, reading in zip(labels, finding.readings, strict=True):
        if reading:
            grouped.setdefault(reading, []).append(label)
    return grouped


def line_numbers(first: int, last: int) -> str:
    """One line, or a range of lines: `12`, `12–14`."""
    return str(first) if first == last else f"{first}–{last}"


def file_names(articles: Sequence[Article]) -> list[str]:
    """The files' names without their folders, unless two would be the same."""
    names = [PurePath(article.name).name or article.name for article in articles]
    return names if len(set(names)) == len(names) else [article.name for article in articles]
