"""Who said what, as a section of a Markdown document: what several accounts give of each speaker, and how."""

from collections.abc import Iterator, Sequence

from reader.export.inline import escaped
from reader.export.passages import reference
from reader.model import Comparison, Statement, Treatment, Voice
from reader.overview import fullest, given_to, homes, quotations_of, rewordings, speaker_of


def who_said_what(comparison: Comparison) -> Iterator[str]:
    """The blocks of the section, none where no statement is told twice and nobody is named by two accounts.

    Speakers that several accounts name or dispute have a heading each; of what one account alone gives, it is said how
    much there is.
    """
    among = homes(comparison.voices)
    several = [voice for voice in comparison.voices if _several(voice)]
    if not several:
        return
    yield "## Who said what"
    for voice in several:
        yield f"### {_named(comparison, voice)}"
        shared = [_statement(comparison, one, voice, among[one]) for one in voice.statements if _tellers(one) > 1]
        yield "\n".join([*shared, *_alone(comparison, voice)])
    if rest := [item for account in range(len(comparison.witnesses)) for item in _named_once(comparison, account)]:
        yield "\n".join(["Speakers that one account alone names:", "", *rest])


def _several(voice: Voice) -> bool:
    return sum(map(bool, voice.names)) > 1 or any(_tellers(statement) > 1 for statement in voice.statements)


def _tellers(statement: Statement) -> int:
    return sum(map(bool, statement.quotations))


def _named(comparison: Comparison, voice: Voice) -> str:
    """`Mara Voss, mayor (A, B; C as Voss)`; the bracket keeps a name's own `#` from closing the heading."""
    if not voice.name:
        return "Nobody named"
    by_name: dict[str, list[str]] = {voice.name: []}
    for label, name in zip(comparison.labels, voice.names, strict=True):
        if name:
            by_name.setdefault(name, []).append(label)
    groups = [", ".join(labels) + _as(name, voice) for name, labels in by_name.items() if labels]
    role = f", {escaped(voice.role)}" if voice.role else ""
    return f"{escaped(voice.name)}{role} ({'; '.join(groups)})"


def _as(name: str, voice: Voice) -> str:
    return "" if name == voice.name else f" as {escaped(name)}"


def _statement(comparison: Comparison, statement: Statement, voice: Voice, among: Sequence[Voice]) -> str:
    """The fullest form of the words, and beneath what each account makes of them; in full under one speaker only."""
    full = fullest(comparison, statement)
    words = _reported(comparison, statement) if full is None else _words(comparison, statement, full)
    conflict = "Different speakers for: " if statement.conflict else ""
    if voice != among[0]:
        return f"- {conflict}{words} (see {escaped(among[0].name)})"
    told: dict[str, list[str]] = {}
    for account, cell in enumerate(statement.quotations):
        if cell:
            told.setdefault(_told(comparison, statement, account, voice, among), []).append(
                _place(comparison, statement, account)
            )
    return "\n".join([f"- {conflict}{words}", *(f"  - {', '.join(who)} {words}" for words, who in told.items())])


def _place(comparison: Comparison, statement: Statement, account: int) -> str:
    first = quotations_of(comparison, statement, account)[0]
    return f"**{reference(comparison.labels[account], comparison.witnesses[account].article, first.span)}**"


def _words(comparison: Comparison, statement: Statement, account: int) -> str:
    text = comparison.witnesses[account].article.text
    parts = ((one, escaped(one.span.of(text))) for one in quotations_of(comparison, statement, account))
    return " … ".join(f"“{words}”" if quotation.direct else words for quotation, words in parts)


def _reported(comparison: Comparison, statement: Statement) -> str:
    first = next(account for account, cell in enumerate(statement.quotations) if cell)
    return f"Reported, not quoted: {_words(comparison, statement, first)}"


def _told(comparison: Comparison, statement: Statement, account: int, voice: Voice, among: Sequence[Voice]) -> str:
    """`shortened, without “because …”`, `altered: “shall” for “will”`, `quoted, given to Tom Ridell`."""
    treatment = statement.treatments[account]
    given = _given(comparison, statement, account, voice, among)
    if treatment is Treatment.PARAPHRASED:
        return f"{treatment}{given}: {_words(comparison, statement, account)}"
    changes = [(escaped(one.here), escaped(one.there)) for one in rewordings(comparison, statement, account)]
    cut = [f"without “{there}”" for here, there in changes if not here]
    other = [f"“{here}” for “{there}”" if there else f"with “{here}” put in" for here, there in changes if here]
    return "; ".join([f"{treatment}{given}", *other, *cut])


def _given(comparison: Comparison, statement: Statement, account: int, voice: Voice, among: Sequence[Voice]) -> str:
    owner = given_to(comparison, statement, account, among)
    if owner is None:
        return ", nobody named" if voice.name else ""
    speaker = speaker_of(comparison, statement, account)
    return "" if owner == voice or speaker is None else f", given to {escaped(speaker.name)}"


def _alone(comparison: Comparison, voice: Voice) -> Iterator[str]:
    counts = [
        sum(bool(one.quotations[account]) for one in voice.statements if _tellers(one) == 1)
        for account in range(len(comparison.witnesses))
    ]
    if any(counts):
        told = ", ".join(
            f"**{label}** {count}" for label, count in zip(comparison.labels, counts, strict=True) if count
        )
        yield f"- Statements that one account alone gives: {told}"


def _named_once(comparison: Comparison, account: int) -> Iterator[str]:
    once = (voice for voice in comparison.voices if not _several(voice) and voice.names[account])
    if names := [escaped(voice.name) for voice in once]:
        yield f"- **{comparison.labels[account]}** {', '.join(names)}"
