"""Who said what: what several accounts give of each speaker, and how; each statement once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.export.document import (
    AccountPlace,
    DocumentParagraph,
    Inlines,
    Item,
    Link,
    Listing,
    Section,
    Words,
    joined,
    with_commas,
    words,
)
from reader.export.sections.told_statement import Telling, place, plain
from reader.lookup.plain_words import around_name
from reader.lookup.selection import Selection
from reader.model import Comparison, Statement, Voice
from reader.overview import fullest, homes, quotations_of
from reader.phrases.unnamed import is_unnamed, within_sentence

_NOBODY = "Words that are given to nobody"
_NOBODY_TWICE = "Nobody is named as a speaker by two accounts."
_ALONE = {"Only in one account": False, "In rows that other accounts report too": True}
"""What is said of statements that one account alone gives, by whether others report the passage."""


def who_said_what(held: Selection) -> Iterator[Section]:
    """None where nobody speaks.

    Speakers that several accounts name or dispute have a section each; of what one account alone gives, it is said
    where it stands. All others stand in a list by account.
    """
    voices = dict(_heard(held))
    among = homes(list(voices.values()))
    own = {number: voice for number, voice in voices.items() if _several(voice, among)}
    anchors = {one: f"speaker-{number}" for number, voice in reversed(own.items()) for one in _shared(voice)}
    sections = [*_speakers(held, own, among, anchors)]
    others = [voice for number, voice in voices.items() if number not in own]
    once = tuple(_by_account(held.comparison, others, among, anchors))
    if sections and once:
        sections.append(Section(words("Others who speak, by account"), "named-once", (Listing(once),)))
    if sections:
        yield Section(words("Who said what"), "who-said-what", sections=tuple(sections))
    elif once:
        yield Section(words("Who said what"), "who-said-what", (DocumentParagraph(words(_NOBODY_TWICE)), Listing(once)))


def _speakers(
    held: Selection,
    own: Mapping[int, Voice],
    among: Mapping[Statement, Sequence[Voice]],
    anchors: Mapping[Statement, str],
) -> Iterator[Section]:
    """A section for each of these speakers, by number."""
    texts = [plain(witness.article.text) for witness in held.comparison.witnesses]
    for number, voice in own.items():
        listings = tuple(_said(held, voice, among, anchors, texts))
        yield Section(words(_named(held.comparison, voice)), f"speaker-{number}", listings)


def _said(
    held: Selection,
    voice: Voice,
    among: Mapping[Statement, Sequence[Voice]],
    anchors: Mapping[Statement, str],
    texts: Sequence[str],
) -> Iterator[Listing]:
    """What several accounts give of a speaker, and where each alone gives more."""
    told = (
        Telling(held.comparison, one, voice, among[one], fullest(held.comparison, one), anchors[one], texts).item()
        for one in _shared(voice)
    )
    if items := (*told, *_alone(held, voice)):
        yield Listing(items)


def _heard(held: Selection) -> Iterator[tuple[int, Voice]]:
    """The speakers with what they say in the rows held, each with a number from 1 that no scope changes."""
    for number, voice in enumerate(held.comparison.voices, 1):
        statements = tuple(one for one in voice.statements if not held.scope or _in_rows(held, one))
        if statements or not held.scope:
            yield number, replace(voice, statements=statements)


def _in_rows(held: Selection, statement: Statement) -> bool:
    return any((account, one) in held.quotations for account, cell in enumerate(statement.quotations) for one in cell)


def _several(voice: Voice, among: Mapping[Statement, Sequence[Voice]]) -> bool:
    """Whether several accounts name a speaker, or give words that stand under nobody before this one.

    Two accounts' "officials" need not be the same people, so only shared words bring them together.
    """
    named = sum(map(bool, voice.names)) > 1 and not is_unnamed(voice.name)
    return named or any(among[one][0] == voice for one in _shared(voice))


def _shared(voice: Voice) -> list[Statement]:
    return [one for one in voice.statements if _tellers(one) > 1]


def _tellers(statement: Statement) -> int:
    return sum(map(bool, statement.quotations))


def _named(comparison: Comparison, voice: Voice) -> str:
    """`Mara Voss, mayor (A, B; C as Voss)`."""
    if not voice.name:
        return _NOBODY
    groups = [
        ", ".join(comparison.labels[account] for account in accounts) + _as(name, voice)
        for name, accounts in voice.called.items()
    ]
    title, role = around_name(voice.role)
    return f"{title}{voice.name}{role} ({'; '.join(groups)})"


def _as(name: str, voice: Voice) -> str:
    return "" if name == voice.name else f" as {name}"


def _alone(held: Selection, voice: Voice) -> Iterator[Item]:
    """Where the statements stand that one account alone gives, apart where others report the passage too."""
    told = {place(held.comparison, one, account) for one in _shared(voice) for account in _givers(one)}
    alone = [(account, one) for one in voice.statements if _tellers(one) == 1 for account in _givers(one)]
    alone.sort(key=lambda each: (each[0], each[1].quotations[each[0]]))
    places = {place(held.comparison, one, account): _in_common(held, one, account) for account, one in alone}
    for title, common in _ALONE.items():
        if found := [at for at, shared in places.items() if shared is common and at not in told]:
            yield Item((Words(f"{title}: "), *with_commas(found)))


def _givers(statement: Statement) -> list[int]:
    return [account for account, cell in enumerate(statement.quotations) if cell]


def _in_common(held: Selection, statement: Statement, account: int) -> bool:
    """Whether the row in which an account begins to give a statement is in other accounts too."""
    first = quotations_of(held.comparison, statement, account)[0]
    row = held.concordance.row_at(account, first.span.start)
    return row is not None and len(held.comparison.rows[row].tellers) > 1


def _by_account(
    comparison: Comparison,
    voices: Sequence[Voice],
    among: Mapping[Statement, Sequence[Voice]],
    anchors: Mapping[Statement, str],
) -> Iterator[Item]:
    """The speakers without a section of their own, and where their words stand; the unnamed last."""
    for account, label in enumerate(comparison.labels):
        heard = [voice for voice in voices if voice.names[account]]
        named = [_see(comparison, voice, account, among, anchors) for voice in heard if not is_unnamed(voice.name)]
        unnamed = [_see(comparison, voice, account, among, anchors) for voice in heard if is_unnamed(voice.name)]
        told = [*joined(named, ", "), *words("; " if named and unnamed else "")]
        if unnamed:
            told += [Words("without a name: "), *joined(unnamed, ", ")]
        if heard:
            yield Item((AccountPlace(account, label), Words(" "), *told))


def _see(
    comparison: Comparison,
    voice: Voice,
    account: int,
    among: Mapping[Statement, Sequence[Voice]],
    anchors: Mapping[Statement, str],
) -> Inlines:
    """`Ann Lee (A:7, A:9)`, or under whom her words stand."""
    name = within_sentence(voice.name)
    if shared := _shared(voice):
        home = among[shared[0]][0]
        return (Words(f"{name} (see "), Link(within_sentence(home.name) or _NOBODY, anchors[shared[0]]), Words(")"))
    given = [one for one in voice.statements if one.quotations[account]]
    given.sort(key=lambda one: one.quotations[account])
    places = dict.fromkeys(place(comparison, one, account) for one in given)
    return (Words(f"{name} ("), *with_commas(places), Words(")"))
