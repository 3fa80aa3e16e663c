"""Who is said to have said what: within one article, and across the accounts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from reader.model.article import Span


class SpeakerKind(StrEnum):
    """What sort of speaker the text names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DESCRIBED = "described"
    """By a description that is read no further, in languages whose descriptions are not."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who an article says has spoken: the fullest name it gives, and the title or role beside it."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str = ""


class How(StrEnum):
    """How a quotation's speaker was found, worded for the user."""

    CUE = "cue beside the quotation"
    TRANSCRIPT = "name before a colon"
    OWN_LINE = "name on a line of its own"
    SENTENCE = "subject of the sentence that quotes"
    RELAYED = "relayed by an outlet, which names nobody"
    CONTINUED = "same speaker as the quotation before"
    BEFORE = "speaker named in the sentences before"
    AFTER = "speaker named in the sentences after"
    GOES_ON = "same speaker as the quotation that goes on after it"
    UNKNOWN = "no speaker named"
    CORRECTED = "corrected by the user"


class Sureness(StrEnum):
    """How sure it is whose the words are, from the least to the most."""

    UNKNOWN = "unknown"
    """Nobody is named, or whoever is cannot be told."""
    LIKELY = "likely"
    """The sentences around let somebody speak, or a pronoun fits nobody else near."""
    CLEAR = "clear"
    """The subject of a sentence before is the one whom a pronoun fits, or whoever spoke goes on."""
    STATED = "stated"
    """A name, a title or a description stands with the words themselves."""

    @property
    def rank(self) -> int:
        """0 for the least sure, rising."""
        return list(Sureness).index(self)

    def least(self, other: Sureness) -> Sureness:
        """The less sure of two."""
        return min(self, other, key=lambda each: each.rank)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom a quotation was given to when it was read, how that was found and how sure it is."""

    speaker: Speaker | None
    how: How
    sureness: Sureness


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that an article gives to somebody.

    `span` covers the words without their outer marks; it may run over sentences and paragraphs. `cue` is the reporting
    verb or phrase, `mention` where the text names the speaker (a name, a noun phrase or a pronoun), `speaker` whom the
    mention stands for and `sureness` how sure that is: none and unknown where it cannot be told who is meant. `direct`
    is false for reported speech without marks. `overruled` is what was read of the speaker before the user named
    another, or nobody.
    """

    span: Span
    cue: Span | None = None
    mention: Span | None = None
    speaker: Speaker | None = None
    how: How = How.UNKNOWN
    direct: bool = True
    sureness: Sureness = Sureness.UNKNOWN
    overruled: Attribution | None = None

    @property
    def as_read(self) -> Quotation:
        """The same without the user's correction."""
        read = self.overruled
        if read is None:
            return self
        return replace(self, speaker=read.speaker, how=read.how, sureness=read.sureness, overruled=None)

    def corrected(self, speaker: Speaker | None) -> Quotation:
        """The same with the speaker whom the user names, or with nobody."""
        return replace(
            self,
            speaker=speaker,
            how=How.CORRECTED,
            sureness=Sureness.STATED if speaker else Sureness.UNKNOWN,
            overruled=self.overruled or Attribution(self.speaker, self.how, self.sureness),
        )

    @property
    def sure(self) -> bool:
        """Whether its speaker is sure enough for a heading or a count."""
        return self.speaker is not None and self.sureness is not Sureness.LIKELY


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

    @property
    def called(self) -> dict[str, list[int]]:
        """The names that accounts give the speaker, the voice's own first, with the numbers of these accounts.

        Capitals make no other name, nor does the shape of an apostrophe.
        """
        found: dict[str, list[int]] = {self.name: []}
        for account, name in enumerate(self.names):
            if name:
                same = next((other for other in found if _plain(other) == _plain(name)), name)
                found.setdefault(same, []).append(account)
        return {name: accounts for name, accounts in found.items() if accounts}


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'")
