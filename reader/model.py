"""The nouns of a comparison: frozen values over the standard library alone.

Every position is a half-open range of code points into `Article.text`; no value holds a copy of the text.
The stages build them from left to right (article, quotations, passages, facts, rows, findings), and everything
after `Comparison` only reads.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points, `start` included and `end` not."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that the span covers."""
        return text[self.start : self.end]

    def touches(self, other: Span) -> bool:
        """Whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other range lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Part(StrEnum):
    """What a paragraph is to its article. All but headline, heading and body are furniture."""

    HEADLINE = "headline"
    HEADING = "heading"
    BODY = "body"
    BYLINE = "byline"
    CAPTION = "caption"
    SHARE = "share line"
    COMMENT = "reader comment"

    @property
    def furniture(self) -> bool:
        """Whether the part is shown dimmed and left out of alignment and counts."""
        return self not in (Part.HEADLINE, Part.HEADING, Part.BODY)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article, without the white space around it."""

    span: Span
    part: Part


@dataclass(frozen=True, slots=True)
class Article:
    """One decoded and normalised text; it never changes again.

    `shifts` holds (position in `text`, amount to add) pairs, sorted: from that position on, `amount` leads back to
    the code point of the file as it was decoded. `sha256` is the hexadecimal digest of the file's bytes.
    """

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sha256: str
    shifts: tuple[tuple[int, int], ...] = ()

    @property
    def title(self) -> str:
        """The headline's words on one line, or the file's name where there is no headline."""
        for paragraph in self.paragraphs:
            if paragraph.part is Part.HEADLINE:
                return " ".join(paragraph.span.of(self.text).split())
        return self.name

    @property
    def lines(self) -> int:
        """How many lines the file has."""
        return len(_line_starts(self.text)) - self.text.endswith("\n")

    def line(self, position: int) -> int:
        """The number, from 1, of the file's line that holds this position of `text`."""
        return bisect_right(_line_starts(self.text), position)

    def original(self, span: Span) -> Span:
        """The same range counted in code points of the file as it was decoded."""
        start = self._shifted(span.start)
        return Span(start, max(start, self._shifted(span.end - 1) + 1))

    def _shifted(self, position: int) -> int:
        at = bisect_right(self.shifts, position, key=lambda shift: shift[0])
        return position + (self.shifts[at - 1][1] if at else 0)


@lru_cache(maxsize=64)
def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    while (newline := text.find("\n", starts[-1])) >= 0:
        starts.append(newline + 1)
    return tuple(starts)


class SpeakerKind(StrEnum):
    """What sort of speaker the text names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who an article says has spoken: the fullest name it gives, and the title or role beside it."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str = ""


class How(StrEnum):
    """How a quotation's speaker was found, worded for the reader."""

    CUE = "cue beside the quotation"
    TRANSCRIPT = "name before a colon"
    OWN_LINE = "name on a line of its own"
    CONTINUED = "same speaker as the quotation before"
    BEFORE = "speaker named in the sentences before"
    AFTER = "speaker named in the sentences after"
    UNKNOWN = "no speaker named"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that an article gives to somebody.

    `span` covers the words without their outer marks; it may run over sentences and paragraphs. `cue` is the reporting
    verb or phrase, `mention` where the text names the speaker (a name, a noun phrase or a pronoun), `speaker` whom the
    mention stands for. `direct` is false for reported speech without marks.
    """

    span: Span
    cue: Span | None = None
    mention: Span | None = None
    speaker: Speaker | None = None
    how: How = How.UNKNOWN
    direct: bool = True


class Kind(StrEnum):
    """What accounts do to each other's words in one row."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    SPEAKER = "speaker"
    QUOTE_WORDING = "quote-wording"
    NEGATION = "negation"
    CERTAINTY = "certainty"
    OTHER = "other"
    SPELLING = "spelling"
    SHORTENED = "shortened"
    LABEL = "label"

    @property
    def quiet(self) -> bool:
        """Whether the finding is worth showing but is no contradiction."""
        return self in (Kind.SPELLING, Kind.SHORTENED, Kind.LABEL)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something checkable that a passage states, in normalised form.

    `value` compares equal where two texts state the same thing; `about` holds the stems that say what is counted,
    dated or named; `hedge` is the word that loosens the value ("at least", "about"), empty where there is none.
    """

    kind: Kind
    span: Span
    value: str
    about: frozenset[str] = frozenset()
    hedge: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference with its evidence.

    `spans` and `readings` have one entry per account, in the order of `Comparison.witnesses`; both are empty for an
    account that the finding does not concern.
    """

    kind: Kind
    spans: tuple[tuple[Span, ...], ...]
    readings: tuple[str, ...]

    @property
    def words(self) -> str:
        """The finding as one line: `number: at least 12 / 15`."""
        return f"{self.kind}: {' / '.join(reading for reading in self.readings if reading)}"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word, name, number or quotation that ties the cells of a row together, and how much it weighs in the match."""

    words: str
    weight: float
    spans: tuple[tuple[Span, ...], ...]


class Verdict(StrEnum):
    """What a row says, in one word."""

    AGREE = "agree"
    DIFFER = "differ"
    SPEAKER = "speaker"
    ONLY = "only"
    ASIDE = "aside"

    @property
    def sign(self) -> str:
        """The mark that stands beside the colour, so that no verdict is told by colour alone."""
        return {"agree": "=", "differ": "≠", "speaker": "“", "only": "·", "aside": " "}[self.value]


@dataclass(frozen=True, slots=True)
class Row:
    """Passages that report the same thing.

    `cells` has one entry per account: the passage numbers that stand there, ascending, perhaps none. `confidence` runs
    from 0 to 1; `anchors` are sorted by falling weight. `overruled` tells that the user joined or split it by hand.
    """

    cells: tuple[tuple[int, ...], ...]
    confidence: float = 1.0
    anchors: tuple[Anchor, ...] = ()
    findings: tuple[Finding, ...] = ()
    aside: bool = False
    overruled: bool = False

    @property
    def verdict(self) -> Verdict:
        """What the row's cells and findings amount to; a row without a contradiction agrees or stands alone."""
        if self.aside:
            return Verdict.ASIDE
        if sum(map(bool, self.cells)) < 2:
            return Verdict.ONLY
        kinds = {finding.kind for finding in self.findings}
        if Kind.SPEAKER in kinds:
            return Verdict.SPEAKER
        return Verdict.DIFFER if any(not kind.quiet for kind in kinds) else Verdict.AGREE


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a few that a short quotation holds together; never longer than its paragraph."""

    span: Span
    paragraph: int
    part: Part


@dataclass(frozen=True, slots=True)
class Witness:
    """An article as it was read: its passages in order, its quotations and its facts, each sorted by position."""

    article: Article
    passages: tuple[Passage, ...]
    quotations: tuple[Quotation, ...] = ()
    facts: tuple[Fact, ...] = ()

    def said(self, number: int) -> str:
        """The words of a quotation, as they stand."""
        return self.quotations[number].span.of(self.article.text)

    def words(self, cell: Iterable[int]) -> str:
        """The text of these passages, joined by one space."""
        return " ".join(self.passages[number].span.of(self.article.text) for number in cell)


class Treatment(StrEnum):
    """How an account gives a statement, measured by the fullest quotation of it."""

    QUOTED = "quoted"
    SHORTENED = "shortened"
    ALTERED = "altered"
    PARAPHRASED = "paraphrased"


@dataclass(frozen=True, slots=True)
class Statement:
    """The same or nearly the same words, wherever accounts quote or paraphrase them.

    `quotations` has one entry per account: numbers into `Witness.quotations`, ascending, perhaps none. `treatments` has
    one entry per account, none where the account leaves the statement out. `conflict` tells that two accounts give it
    to speakers that cannot be the same.
    """

    quotations: tuple[tuple[int, ...], ...]
    treatments: tuple[Treatment | None, ...]
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker joined across the accounts, and all that they are said to have said.

    `names` has one entry per account: how that account names the speaker, empty where it does not. The voice without a
    name holds the statements that nobody is named for.
    """

    name: str
    role: str
    names: tuple[str, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The finished value: every passage of every account stands in exactly one row."""

    witnesses: tuple[Witness, ...]
    rows: tuple[Row, ...]
    voices: tuple[Voice, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """One letter an account, from A on."""
        return tuple(chr(ord("A") + number) for number in range(len(self.witnesses)))

    def count(self, verdict: Verdict) -> int:
        """How many rows have this verdict."""
        return sum(row.verdict is verdict for row in self.rows)
