"""Who said what: what several accounts give of each speaker, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.export.document import Block, Inlines, Item, Listing, Place, Section, Words, joined, words
from reader.export.passages import reference
from reader.export.scope import Selection
from reader.model import Comparison, Statement, Treatment, Voice
from reader.overview import fullest, given_to, homes, quotations_of, rewordings, speaker_of


def who_said_what(held: Selection) -> Iterator[Section]:
    """None where no statement is told twice and nobody is named by two accounts.

    Speakers that several accounts name or dispute have a section each; of what one account alone gives, it is said how
    much there is.
    """
    voices = list(_heard(held))
    among = homes([voice for _, voice in voices])
    sections = [
        Section(words(_named(held.comparison, voice)), f"speaker-{number}", tuple(_said(held.comparison, voice, among)))
        for number, voice in voices
        if _several(voice)
    ]
    if sections:
        once = _named_once(held.comparison, [voice for _, voice in voices if not _several(voice)])
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


def _said(comparison: Comparison, voice: Voice, among: Mapping[Statement, Sequence[Voice]]) -> Iterator[Block]:
    shared = [_statement(comparison, one, voice, among[one]) for one in voice.statements if _tellers(one) > 1]
    if items := (*shared, *_alone(comparison, voice)):
        yield Listing(items)


def _statement(comparison: Comparison, statement: Statement, voice: Voice, among: Sequence[Voice]) -> Item:
    """The fullest form of the words, and beneath what each account makes of them; in full under one speaker only."""
    full = fullest(comparison, statement)
    said = _reported(comparison, statement) if full is None else _words(comparison, statement, full)
    conflict = "Different speakers for: " if statement.conflict else ""
    if voice != among[0]:
        return Item(words(f"{conflict}{said} (see {among[0].name})"))
    told: dict[str, list[Inlines]] = {}
    for account, cell in enumerate(statement.quotations):
        if cell:
            treated = _treated(comparison, statement, account, voice, among)
            told.setdefault(treated, []).append((_place(comparison, statement, account),))
    beneath = tuple(Item((*joined(places, ", "), Words(f" {treated}"))) for treated, places in told.items())
    return Item(words(f"{conflict}{said}"), beneath)


def _place(comparison: Comparison, statement: Statement, account: int) -> Place:
    first = quotations_of(comparison, statement, account)[0]
    return Place(account, reference(comparison.labels[account], comparison.witnesses[account].article, first.span))


def _words(comparison: Comparison, statement: Statement, account: int) -> str:
    text = comparison.witnesses[account].article.text
    parts = ((one, one.span.of(text)) for one in quotations_of(comparison, statement, account))
    return " … ".join(f"“{said}”" if quotation.direct else said for quotation, said in parts)


def _reported(comparison: Comparison, statement: Statement) -> str:
    first = next(account for account, cell in enumerate(statement.quotations) if cell)
    return f"Reported, not quoted: {_words(comparison, statement, first)}"


def _treated(comparison: Comparison, statement: Statement, account: int, voice: Voice, among: Sequence[Voice]) -> str:
    """`shortened, without “because …”`, `altered: “shall” for “will”`, `quoted, given to Tom Ridell`."""
    treatment = statement.treatments[account]
    given = _given(comparison, statement, account, voice, among)
    if treatment is Treatment.PARAPHRASED:
        return f"{treatment}{given}: {_words(comparison, statement, account)}"
    changes = rewordings(comparison, statement, account)
    cut = [f"without “{one.there}”" for one in changes if not one.here]
    other = [
        f"“{one.here}” for “{one.there}”" if one.there else f"with “{one.here}” put in" for one in changes if one.here
    ]
    return "; ".join([f"{treatment}{given}", *other, *cut])


def _given(comparison: Comparison, statement: Statement, account: int, voice: Voice, among: Sequence[Voice]) -> str:
    owner = given_to(comparison, statement, account, among)
    if owner is None:
        return ", nobody named" if voice.name else ""
    speaker = speaker_of(comparison, statement, account)
    return "" if owner == voice or speaker is None else f", given to {speaker.name}"


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
