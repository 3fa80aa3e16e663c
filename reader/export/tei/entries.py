"""The apparatus: an entry for each row, a reading for each account that tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.export.tei.quoted_people import People
from reader.export.tei.xml import LANGUAGE, element, escaped
from reader.lookup.addresses import guest_reference, reference
from reader.lookup.plain_words import read_as, readings, who
from reader.lookup.selection import Selection
from reader.model import Finding, Guest, Row, Span

_Marks = Sequence[tuple[Span, str]]
"""Words that show a finding, each with the anchor of its note."""


def entries(held: Selection, people: People) -> Iterator[str]:
    """The rows in reading order, each in a block of its own."""
    written = _Readings(held, people)
    for number in sorted(held.rows | held.around):
        row, anchor = held.comparison.rows[number], f"row-{number + 1}"
        by_hand = (*_by_hand(row), *written.corrected(row))
        notes = [f"{anchor}-{place}" for place in range(1, len(row.findings) + 1)]
        parts = (
            *written.of(row, notes),
            *(_finding(one, held.comparison.labels, note) for one, note in zip(row.findings, notes, strict=True)),
            *(element("note", escaped(words), {"type": kind}) for kind, words in by_hand),
        )
        entry = element("app", "\n".join(("", *parts, "")), {"type": held.verdicts[number]})
        yield element("ab", entry, {"xml:id": anchor, "n": str(number + 1)})


def _finding(finding: Finding, labels: Sequence[str], anchor: str) -> str:
    """A note that says what each account gives: `at least 12; 15`."""
    said = (
        element("seg", escaped(reading), {"corresp": " ".join(f"#{label}" for label in who)})
        for reading, who in readings(finding, labels).items()
    )
    kind = {"xml:id": anchor, "type": finding.kind, "subtype": "quiet" * finding.kind.quiet}
    return element("note", "; ".join(said), kind)


def _by_hand(row: Row) -> Iterator[tuple[str, str]]:
    """What the user did, by the type of its note."""
    remark = row.remark
    if row.overruled:
        yield "overruled", "joined or split by hand"
    if remark.bookmarked:
        yield "bookmark", "bookmarked"
    if remark.check:
        yield "check", remark.check
    for finding in row.findings:
        if ruling := row.ruling(finding):
            yield "ruling", f"{ruling}: {finding.words}"
    if remark.note:
        yield "remark", remark.note


class _Readings:
    """Writes what accounts tell, with who is quoted in it."""

    def __init__(self, held: Selection, people: People) -> None:
        self.comparison, self.concordance, self.people = held.comparison, held.concordance, people

    def of(self, row: Row, notes: Sequence[str]) -> Iterator[str]:
        """A reading for each account that tells the row, and one for its clauses of passages at home elsewhere."""
        for account, cell in enumerate(row.cells):
            marks = [
                (span, note)
                for finding, note in zip(row.findings, notes, strict=True)
                for span in finding.spans[account]
            ]
            if cell:
                yield self._reading(account, "", (self._passage(account, number, marks) for number in cell))
            clauses = [self._clause(guest, marks) for guest in row.guests if guest.account == account]
            if clauses:
                yield self._reading(account, "clause", clauses)

    def corrected(self, row: Row) -> Iterator[tuple[str, str]]:
        """The speakers in the row that the user has corrected, each as the type and the words of a note."""
        for account, cell in enumerate(row.cells):
            witness, label = self.comparison.witnesses[account], self.comparison.labels[account]
            for number in dict.fromkeys(n for passage in cell for n in self.concordance.quoted_in(account, passage)):
                quotation = witness.quotations[number]
                if quotation.overruled:
                    text = witness.article.text
                    yield "speaker", f"{label}: {who(quotation, text)}; {read_as(quotation, text)}"

    def _reading(self, account: int, kind: str, told: Iterable[str]) -> str:
        language = self.comparison.witnesses[account].article.language
        other = language if language != LANGUAGE else ""
        about = {"wit": f"#{self.comparison.labels[account]}", "type": kind, "xml:lang": other}
        return element("rdg", " ".join(told), about)

    def _clause(self, guest: Guest, marks: _Marks) -> str:
        """A clause of a passage that has its reading in another row."""
        text = self.comparison.witnesses[guest.account].article.text
        return element("seg", _marked(text, guest.span, marks), {"n": guest_reference(self.comparison, guest)})

    def _passage(self, account: int, number: int, marks: _Marks) -> str:
        witness = self.comparison.witnesses[account]
        text, span = witness.article.text, witness.passages[number].span
        inside = [(mark, note) for mark, note in marks if mark.touches(span)]
        pieces, position = [], span.start
        for quotation in self.concordance.quoted_in(account, number):
            said = witness.quotations[quotation]
            start, end = max(span.start, said.span.start), min(span.end, said.span.end)
            if start < position:  # a quotation within a quotation, or one that overlaps it, is the outer one's words
                continue
            who = self.people.anchor(account, quotation)
            about = {"who": who and f"#{who}", "direct": "" if said.direct else "false"}
            pieces += [_marked(text, Span(position, start), inside)]
            pieces += [element("said", _marked(text, Span(start, end), inside), about)]
            position = end
        pieces.append(_marked(text, Span(position, span.end), inside))
        place = reference(self.comparison, account, Span(span.start, span.start))
        return element("seg", "".join(pieces), {"n": place})


def _marked(text: str, span: Span, marks: _Marks) -> str:
    """The words under a span; those that show findings lead to the notes."""
    edges = {edge for mark, _ in marks for edge in mark if span.start < edge < span.end}
    cuts = pairwise(sorted({span.start, span.end, *edges}))
    return "".join(_piece(text, Span(*cut), marks) for cut in cuts)


def _piece(text: str, span: Span, marks: Iterable[tuple[Span, str]]) -> str:
    words = escaped(span.of(text))
    shown = list(dict.fromkeys(f"#{note}" for mark, note in marks if mark.covers(span)))
    return element("seg", words, {"ana": " ".join(shown)}) if shown else words
