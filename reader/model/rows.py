"""What accounts report together, and what they do to each other’s words in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span
from reader.model.moments import Moment, moment
from reader.model.remarks import NOTHING, Remark, Ruling

STRONG = 0.69
"""The mean likelihood, 0 to 1, from which a passage is said to tell the same thing as the others of its row.

A passage that reaches it with none but loose ones is loose itself; a row with two accounts that reach it is strong.

Over 61 annotated events people linked 86 in 100 pairs of sentences in strong rows, 45 in 100 of those in weak ones
(`python -m tests.benchmarks rows` prints the table).
"""

TOLD = 0.4
"""The likelihood, 0 to 1, from which two passages of different rows are said to tell some of the same.

Where about half of what it lets in is right: over 61 annotated events people linked 28 of the 61 pairs of sentences
that it names more than 0.45 does, and only 48 of the 149 more that 0.32 would name.
"""


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
        return self is Kind.SHORTENED


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

    @property
    def when(self) -> Moment:
        """The date or time of day. Raises `ValueError` for a fact of another kind."""
        return moment(self.value)


class Weight(StrEnum):
    """How much a difference asks of an editor, the heaviest first."""

    EXCLUDES = "cannot all be true"
    UNSETTLED = "may exclude each other"
    OPEN = "may all be true"
    WORDING = "other words"

    @property
    def rank(self) -> int:
        """0 for the heaviest."""
        return list(Weight).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference with its evidence.

    `spans` and `readings` have one entry per account, in the order of `Comparison.witnesses`; both are empty for an
    account that the finding does not concern. `about` tells what figures count ("dead", "crew members"), where the
    accounts say it.
    """

    kind: Kind
    spans: tuple[tuple[Span, ...], ...]
    readings: tuple[str, ...]
    weight: Weight = Weight.EXCLUDES
    about: str = ""

    @property
    def of(self) -> str:
        """What stands behind the kind in a heading: ` of dead`."""
        return f" of {self.about}" if self.about else ""

    @property
    def words(self) -> str:
        """The finding as one line: `number of dead: at least 12 / 15`."""
        return f"{self.kind}{self.of}: {' / '.join(reading for reading in self.readings if reading)}"

    @property
    def key(self) -> str:
        """What the finding is known by in its row, whatever the order of the accounts."""
        return f"{self.kind}: {' / '.join(sorted({reading for reading in self.readings if reading}))}"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word, name, number or quotation that ties the cells of a row together, and how much it weighs in the match."""

    words: str
    weight: float
    spans: tuple[tuple[Span, ...], ...]


_SIGNS = {"agree": "=", "related": "~", "differ": "≠", "speaker": "“", "only": "·", "unjudged": "!", "aside": " "}


class Verdict(StrEnum):
    """What a row says, in one word."""

    AGREE = "agree"
    RELATED = "related"
    DIFFER = "differ"
    SPEAKER = "speaker"
    ONLY = "only"
    UNJUDGED = "unjudged"
    ASIDE = "aside"

    @property
    def sign(self) -> str:
        """The mark that stands beside the colour, so that no verdict is told by colour alone."""
        return _SIGNS[self.value]


@dataclass(frozen=True, slots=True)
class Parallel:
    """A passage that stands in another row and comes near to this one, not so surely that it is a guest.

    `place` is its account and its number there, `beside` the same for the passage of this row that it comes near to.
    `likelihood` says how likely the two report the same thing, 0 to 1; `shared` are up to three of the words that both
    have, the rarest first.
    """

    place: tuple[int, int]
    beside: tuple[int, int]
    likelihood: float
    shared: tuple[str, ...]

    @property
    def told(self) -> bool:
        """Whether the passage perhaps tells some of what this row tells; it is a near miss otherwise."""
        return self.likelihood >= TOLD


@dataclass(frozen=True, slots=True, order=True)
class Guest:
    """A clause of a passage at home in another row that tells something of this row as well.

    `span` is the clause, inside the passage; account and passage are numbered from 0. `beside` is the account and the
    number of a passage of this row that it tells something of.
    """

    account: int
    passage: int
    span: Span
    beside: tuple[int, int]

    @property
    def place(self) -> tuple[int, int]:
        """The account and the number of the passage."""
        return self.account, self.passage


@dataclass(frozen=True, slots=True)
class Row:
    """Passages that report the same thing.

    `cells` has one entry per account: the passage numbers that stand there, ascending, perhaps none. `loose` names
    those of a strong row, by account and number, that are related at best, sorted. `confidence` is the mean
    likelihood that two of the others report the same, 0 to 1; `anchors` are sorted by falling weight. `overruled` tells
    that the user joined or split it by hand, `remark` holds what the user wrote on it. `guests` stand at home in other
    rows, sorted, one a passage; they count as told. `parallels` stand elsewhere and only come near, the nearest first:
    up to two that perhaps tell some of this as well, and the nearest three of accounts that have no cell here.
    `unjudged` tells that a fault in the program kept some rule from being asked: what the findings show stands, and
    where there are none, that says nothing of the accounts.
    """

    cells: tuple[tuple[int, ...], ...]
    confidence: float = 1.0
    anchors: tuple[Anchor, ...] = ()
    findings: tuple[Finding, ...] = ()
    aside: bool = False
    overruled: bool = False
    parallels: tuple[Parallel, ...] = ()
    remark: Remark = NOTHING
    guests: tuple[Guest, ...] = ()
    unjudged: bool = False
    loose: tuple[tuple[int, int], ...] = ()

    @property
    def tellers(self) -> tuple[int, ...]:
        """The numbers of the accounts that tell some of the row, at home or as guests, ascending."""
        at_home = {account for account, cell in enumerate(self.cells) if cell}
        return tuple(sorted(at_home | {guest.account for guest in self.guests}))

    def tells(self, account: int) -> bool:
        """Whether an account, by its number from 0, tells some of the row, at home or as a guest."""
        return bool(self.cells[account]) or any(guest.account == account for guest in self.guests)

    @property
    def shared(self) -> bool:
        """Whether passages of several accounts are at home in it."""
        return sum(map(bool, self.cells)) > 1

    @property
    def firm(self) -> tuple[tuple[int, ...], ...]:
        """The cells without the passages that are loose."""
        if not self.loose:
            return self.cells
        return tuple(
            tuple(passage for passage in cell if (account, passage) not in self.loose)
            for account, cell in enumerate(self.cells)
        )

    @property
    def held(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The accounts with a firm cell, and those at home here whose passages are all loose, ascending."""
        firm = tuple(account for account, cell in enumerate(self.firm) if cell)
        return firm, tuple(account for account, cell in enumerate(self.cells) if cell and account not in firm)

    @property
    def strong(self) -> bool:
        """Whether its firm cells tell the same thing as far as can be told; those of a weak row are related at best."""
        return self.confidence >= STRONG

    def ruling(self, finding: Finding) -> Ruling | None:
        """What the user makes of a difference, if anything."""
        return dict(self.remark.rulings).get(finding.key) if self.remark.rulings else None

    @property
    def standing(self) -> tuple[Finding, ...]:
        """The findings that the user has not dismissed."""
        if not self.remark.rulings:
            return self.findings
        return tuple(finding for finding in self.findings if self.ruling(finding) is not Ruling.DISMISSED)

    @property
    def verdict(self) -> Verdict:
        """What the row's cells and standing findings amount to.

        Only a strong row of several accounts without a contradiction agrees: a guest is a clause, and no cell.
        """
        if self.aside:
            return Verdict.ASIDE
        if len(self.tellers) < 2:
            return Verdict.ONLY
        kinds = {finding.kind for finding in self.standing}
        if Kind.SPEAKER in kinds:
            return Verdict.SPEAKER
        if any(not kind.quiet for kind in kinds):
            return Verdict.DIFFER
        if self.unjudged:
            return Verdict.UNJUDGED
        return Verdict.AGREE if self.strong and self.shared else Verdict.RELATED
