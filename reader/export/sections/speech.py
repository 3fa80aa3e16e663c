"""Who said what: what several accounts give of each speaker, and how."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.export.document import Inlines, Item, Link, Listing, Place, Section, Words, joined, words
from reader.export.passages import reference, said
from reader.export.scope import Selection
from reader.model import Comparison, Statement, Treatment, Voice
from reader.overview import fullest, given_to, homes, quotations_of, rewordings, speaker_of


def who_said_what(held: Selection) -> Iterator[Section]:
    """None where no statement is told twice and nobody is named by two accounts.

    Speakers that several accounts name or dispute have a section each; of what one account alone gives, it is said how
    much there is.
    """
    voices = dict(_heard(held))
    among = homes(list(voices.values()))
    full = {one: fullest(held.comparison, one) for one in among if _tellers(one) > 1}
    anchors: dict[Statement, str] = {}
    sections = []
    for number, voice in voices.items():
        if _several(voice):
            anchor = f"speaker-{number}"
            shared = [one for one in voice.statements if _tellers(one) > 1]
            for one in shared:
                anchors.setdefault(one, anchor)
            told = (_Telling(held.comparison, one, voice, among[one], full[one], anchors[one]).item() for one in shared)
            items = (*told, *_alone(held.comparison, voice))
            sections.append(Section(words(_named(held.comparison, voice)), anchor, (Listing(items),) if items else ()))
    if sections:
        once = _named_once(held.comparison, [voice for voice in voices.values() if not _several(voice)])
        yield Section(words("Who said what"), "who-said-what", sections=(*sections, *once))


def _heard(held: Selection) -> Iterator[tuple[int, Voice]]:
    """The speakers with what they say in the rows held, each with a number from 1 that no scope changes."""
    for number, voice in enumerate(held.comparison.voices, 1):
        statements = tuple(one for one in voice.statements if not held.scope or _in_rows(held, one))
        if statements or not held.scope:
            yield number, replace(voice, statements=statements)


def _in_rows(held: Selection, statement: Statement) -> bool:
    return any((account, one) in held.quotations for account, cell in enumerate(statement.quotations) for one in cell)


def _several(voice: Voice) -> bool:
    return sum(map(bool, voice.names)) > 1 or any(_tellers(statement) > 1 for statement in voice.statements)


def _tellers(statement: Statement) -> int:
    return sum(map(bool, statement.quotations))


def _named(comparison: Comparison, voice: Voice) -> str:
    """`Mara Voss, mayor (A, B; C as Voss)`."""
    if not voice.name:
        return "Nobody named"
    by_name: dict[str, list[str]] = {voice.name: []}
    for label, name in zip(comparison.labels, voice.names, strict=True):
        if name:
            by_name.setdefault(name, []).append(label)
    groups = [", ".join(labels) + _as(name, voice) for name, labels in by_name.items() if labels]
    role = f", {voice.role}" if voice.role else ""
    return f"{voice.name}{role} ({'; '.join(groups)})"


def _as(name: str, voice: Voice) -> str:
    return "" if name == voice.name else f" as {name}"


def _alone(comparison: Comparison, voice: Voice) -> Iterator[Item]:
    """How many statements one account alone gives, by account."""
    counts = [
        sum(bool(one.quotations[account]) for one in voice.statements if _tellers(one) == 1)
        for account in range(len(comparison.witnesses))
    ]
    told = [
        (Place(account, comparison.labels[account]), Words(f" {count}"))
        for account, count in enumerate(counts)
        if count
    ]
    if told:
        yield Item((Words("Statements that one account alone gives: "), *joined(told, ", ")))


def _named_once(comparison: Comparison, voices: Sequence[Voice]) -> Iterator[Section]:
    names = [[voice.name for voice in voices if voice.names[account]] for account in range(len(comparison.witnesses))]
    if items := tuple(
        Item((Place(account, comparison.labels[account]), Words(f" {', '.join(named)}")))
        for account, named in enumerate(names)
        if named
    ):
        yield Section(words("Speakers that one account alone names"), "named-once", (Listing(items),))


@dataclass(frozen=True, slots=True)
class _Telling:
    """A statement below one of the voices that it stands under; `home` is the anchor of the first of them.

    `full` is the account that quotes most of it, if any quotes it.
    """

    comparison: Comparison
    statement: Statement
    voice: Voice
    among: Sequence[Voice]
    full: int | None
    home: str

    def item(self) -> Item:
        """The fullest form of the words, and beneath what each account makes of them; in full under one voice only."""
        first = next(account for account, cell in enumerate(self.statement.quotations) if cell)
        shown = self._words(first if self.full is None else self.full)
        conflict = "Different speakers for: " if self.statement.conflict else ""
        if self.voice != self.among[0]:
            return Item((Words(f"{conflict}{shown} (see "), Link(self.among[0].name, self.home), Words(")")))
        if self.full is None:
            shown = "words that are reported, not quoted" if conflict else "Reported, not quoted:"
        return Item(words(f"{conflict}{shown}"), tuple(self._beneath()))

    def _beneath(self) -> Iterator[Item]:
        told: dict[str, list[Inlines]] = {}
        for account, cell in enumerate(self.statement.quotations):
            if cell:
                made = self._reported(account) if self.full is None else self._made(account)
                told.setdefault(made, []).append((self._place(account),))
        for made, places in told.items():
            yield Item((*joined(places, ", "), Words(f" {made}")))

    def _reported(self, account: int) -> str:
        given = self._given(account)
        return f"{given}: {self._words(account)}" if given else self._words(account)

    def _made(self, account: int) -> str:
        """`shortened; without “because …”`, `altered; “shall” for “will”`, `quoted, given to Tom Ridell`."""
        treatment = self.statement.treatments[account]
        told = ", ".join(filter(None, (treatment, self._given(account))))
        if treatment is Treatment.PARAPHRASED:
            return f"{told}: {self._words(account)}"
        changes = rewordings(self.comparison, self.statement, account, self.full)
        cut = [f"without “{one.there}”" for one in changes if not one.here]
        put = [f"with “{one.here}” put in" for one in changes if not one.there]
        other = [f"“{one.here}” for “{one.there}”" for one in changes if one.here and one.there]
        return "; ".join([told, *other, *put, *cut])

    def _given(self, account: int) -> str:
        """Whom the account gives the words to, where it is somebody else than the voice."""
        owner = given_to(self.comparison, self.statement, account, self.among)
        if owner is None:
            return "nobody named" if self.voice.name else ""
        speaker = speaker_of(self.comparison, self.statement, account)
        return "" if owner == self.voice or speaker is None else f"given to {speaker.name}"

    def _words(self, account: int) -> str:
        text = self.comparison.witnesses[account].article.text
        quotations = quotations_of(self.comparison, self.statement, account)
        given = ((one.direct, said(one.span, text)) for one in quotations)
        return " … ".join(f"“{words}”" if direct else words for direct, words in given)

    def _place(self, account: int) -> Place:
        first = quotations_of(self.comparison, self.statement, account)[0]
        label, article = self.comparison.labels[account], self.comparison.witnesses[account].article
        return Place(account, reference(label, article, first.span))
