"""A row in words: what its accounts do, with the readings of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.lookup.difference_words import (
    Piece,
    Pieces,
    all_others,
    chained,
    odd_words,
    plain,
    sided,
    the_difference,
    unsettled,
)
from reader.lookup.plain_words import letters, read_as, who
from reader.lookup.row_index import Concordance
from reader.model import Comparison, Finding, Kind, Quotation, Row, Verdict
from reader.overview import odd_one_out

HEADINGS = {
    Kind.QUOTE_WORDING: "wording",
    Kind.SHORTENED: "shortened quotation",
    Kind.OTHER: "other words",
}
"""What the evidence calls those kinds of findings that have no plain name."""
_DOING = {
    Verdict.RELATED: "{} are possibly related",
    Verdict.DIFFER: "{} differ",
    Verdict.SPEAKER: "{} attribute the same words to different speakers",
    Verdict.ONLY: "found only in {}",
    Verdict.UNJUDGED: "{} not judged, because of an error in reader",
}


def verdict_words(comparison: Comparison, row: Row) -> str:
    """What the row's accounts do, as a sentence without a stop, and whether the row was set by hand."""
    return f"{_verdict_words(comparison, row)}{', set by hand' if row.overruled else ''}"


def _verdict_words(comparison: Comparison, row: Row) -> str:
    if row.verdict is Verdict.AGREE:
        return _agreement(comparison, row)
    if words := odd_words(comparison, row):
        return words
    if row.verdict is Verdict.DIFFER and (odd := odd_in_all(comparison, row)) is not None:
        others = all_others(comparison, [account for account in row.tellers if account != odd])
        return f"{comparison.labels[odd]} differs from {others}"
    tellers = letters(comparison, _at_odds(row) or row.tellers)
    if row.verdict in _DOING:
        return _DOING[row.verdict].format(tellers)
    account = next(number for number, cell in enumerate(row.cells) if cell)
    part = comparison.witnesses[account].passages[row.cells[account][0]].part
    return f"{part} in {tellers}, not compared"


def _at_odds(row: Row) -> list[int]:
    """The accounts that the differences of a row concern, those over speakers alone where there are such."""
    kinds = (Kind.SPEAKER,) if row.verdict is Verdict.SPEAKER else [kind for kind in Kind if not kind.quiet]
    found = [finding for finding in row.standing if finding.kind in kinds]
    return [account for account in row.tellers if any(finding.readings[account] for finding in found)]


def _agreement(comparison: Comparison, row: Row) -> str:
    """Who tells the same, who something related at best, and who has no more than a clause of it."""
    firm, loose = row.held
    part = [account for account in row.tellers if not row.cells[account]]
    related = f"; {letters(comparison, loose)} possibly related" if loose else ""
    beside = f"; {letters(comparison, part)} in part" if part else ""
    found = "all differences dismissed" if len(row.standing) < len(row.findings) else "no difference found"
    return f"{letters(comparison, firm)} agree: {found}{related}{beside}"


def odd_in_all(comparison: Comparison, row: Row) -> int | None:
    """The number of the one account that says otherwise in every difference of the row, where all others are at one."""
    odd = {
        odd_one_out(comparison, finding) if all(finding.readings[account] for account in row.tellers) else None
        for finding in row.standing
        if not finding.kind.quiet
    }
    return odd.pop() if len(odd) == 1 else None


def readings(comparison: Comparison, finding: Finding) -> Pieces:
    """Each account's reading: `A at least 12 · B, C 15`, and whether all of them may be true."""
    return (*sided(comparison, finding), Piece(unsettled(finding)))


def evidence(
    comparison: Comparison, row: Row, said: Callable[[Comparison, Finding], Pieces] = readings
) -> list[tuple[str, Pieces]]:
    """What differs beside what the verdict says already: pairs of a heading (`number`) and who says what.

    `said` puts one difference into words.
    """
    items: dict[str, dict[str, Pieces]] = {}
    told_already = the_difference(comparison, row)
    for finding in row.findings:
        if finding is not told_already:
            kind, words = heading(finding), said(comparison, finding)
            told_as = f"{kind}, {ruling}" if (ruling := row.ruling(finding)) else kind
            items.setdefault(told_as, {}).setdefault(plain(words), words)
    return [(told_as, chained(words.values(), "; ")) for told_as, words in items.items()]


def heading(finding: Finding) -> str:
    """What kind of difference it is, and what its figures count: `number of dead`."""
    return f"{kind_words(finding.kind)}{finding.of}"


def kind_words(kind: Kind) -> str:
    """What a kind of difference is called where there is little room."""
    return HEADINGS.get(kind, str(kind))


def quoted(comparison: Comparison, concordance: Concordance, row: Row, number: int) -> str:
    """Whom each account quotes here and by which cue: `A Mara Voss (said) · B, C Ilan Brook (told)`."""
    accounts = [account for account, cell in enumerate(row.cells) if cell]
    return told((comparison.labels[one], quoted_by(comparison, concordance, number, one)) for one in accounts)


def quoted_by(comparison: Comparison, concordance: Concordance, number: int, account: int) -> str:
    """Whom one account quotes in a row and by which cue: `Mara Voss (said), Ilan Brook (told)`."""
    text = comparison.witnesses[account].article.text
    return ", ".join(dict.fromkeys(_speaker(one, text) for one in concordance.quotations(number, account)))


def perhaps_elsewhere(comparison: Comparison, concordance: Concordance, row: Row) -> str:
    """Which accounts perhaps tell some of the row in another one: `B (row 12) · C (row 9)`."""
    places = sorted({each.place for each in row.parallels if each.told})
    return told((comparison.labels[account], f"(row {concordance.row_of(account, n) + 1})") for account, n in places)


def _speaker(quotation: Quotation, text: str) -> str:
    named = who(quotation, text) if quotation.mention or quotation.speaker else str(quotation.how)
    if quotation.overruled:
        return f"{named} (corrected by you; {read_as(quotation, text)})"
    return f"{named} ({quotation.cue.line_of(text)})" if quotation.cue else named


def told(words: Iterable[tuple[str, str]]) -> str:
    """Each label with its words; the same words stand once, behind all labels that have them: `A 12 · B, C 15`."""
    tellers: dict[str, list[str]] = {}
    for label, each in words:
        if each:
            tellers.setdefault(each, []).append(label)
    return " · ".join(f"{', '.join(labels)} {each}" for each, labels in tellers.items())


def place(comparison: Comparison, row: Row, number: int) -> str:
    """Where the row stands: its number, and the line of each account's file, a guest's only where nothing else is."""
    at = " ".join(f"{comparison.labels[account]}:{_line(comparison, row, account)}" for account in row.tellers)
    return f"row {number + 1} of {len(comparison.rows)}  {at}"


def _line(comparison: Comparison, row: Row, account: int) -> int:
    witness, cell = comparison.witnesses[account], row.cells[account]
    guests = (guest.span.start for guest in row.guests if guest.account == account)
    return witness.article.line(witness.passages[cell[0]].span.start if cell else next(guests))
