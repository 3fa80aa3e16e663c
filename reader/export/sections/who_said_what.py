"""Who said what: what several accounts give of each speaker, and how; each statement once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
from reader.lookup.addresses import OPENING, opening, reference, said
from reader.lookup.selection import Selection
from reader.model import Comparison, Statement, Treatment, Voice
from reader.overview import Rewording, clause_of, fullest, given_to, homes, quotations_of, rewordings, speaker_of
from reader.phrases.unnamed import is_unnamed, within_sentence

_NOBODY = "Words that are given to nobody"
_NOBODY_TWICE = "Nobody is named as a speaker by two accounts."
_ALONE = {"Only in one account": False, "In rows that other accounts report too": True}
"""What is said of statements that one account alone gives, by whether others report the passage."""
_WHOLE, _EDGE = 12, 4
"""Up to so many words that an account leaves out stand whole; of more, so many at either end. Chosen by hand."""


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
    texts = [_plain(witness.article.text) for witness in held.comparison.witnesses]
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
        _Telling(held.comparison, one, voice, among[one], fullest(held.comparison, one), anchors[one], texts).item()
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
    role = f", {voice.role}" if voice.role else ""
    return f"{voice.name}{role} ({'; '.join(groups)})"


def _as(name: str, voice: Voice) -> str:
    return "" if name == voice.name else f" as {name}"


def _alone(held: Selection, voice: Voice) -> Iterator[Item]:
    """Where the statements stand that one account alone gives, apart where others report the passage too."""
    told = {_place(held.comparison, one, account) for one in _shared(voice) for account in _givers(one)}
    alone = [(account, one) for one in voice.statements if _tellers(one) == 1 for account in _givers(one)]
    alone.sort(key=lambda each: (each[0], each[1].quotations[each[0]]))
    places = {_place(held.comparison, one, account): _in_common(held, one, account) for account, one in alone}
    for title, common in _ALONE.items():
        if found := [place for place, shared in places.items() if shared is common and place not in told]:
            yield Item((Words(f"{title}: "), *with_commas(found)))


def _givers(statement: Statement) -> list[int]:
    return [account for account, cell in enumerate(statement.quotations) if cell]


def _in_common(held: Selection, statement: Statement, account: int) -> bool:
    """Whether the row in which an account begins to give a statement is in other accounts too."""
    first = quotations_of(held.comparison, statement, account)[0]
    row = held.concordance.row_at(account, first.span.start)
    return row is not None and len(held.comparison.rows[row].tellers) > 1


def _place(comparison: Comparison, statement: Statement, account: int) -> AccountPlace:
    """Where an account begins to give a statement."""
    first = quotations_of(comparison, statement, account)[0]
    return AccountPlace(account, reference(comparison, account, first.span))


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
    places = dict.fromkeys(_place(comparison, one, account) for one in given)
    return (Words(f"{name} ("), *with_commas(places), Words(")"))


@dataclass(frozen=True, slots=True)
class _Telling:
    """A statement below one of the voices that it stands under; `home` is the anchor of the first of them.

    `full` is the account that quotes most of it, if any quotes it. `texts` are those of the accounts as `_plain` has
    them.
    """

    comparison: Comparison
    statement: Statement
    voice: Voice
    among: Sequence[Voice]
    full: int | None
    home: str
    texts: Sequence[str]

    def item(self) -> Item:
        """The fullest form of the words, and beneath what each account makes of them; under one voice only.

        Under another stand their first words, and under whom to look.
        """
        first = next(account for account, cell in enumerate(self.statement.quotations) if cell)
        shown = self._words(first if self.full is None else self.full)
        if self.voice != self.among[0]:
            begun = opening(shown, OPENING)
            closed = begun if begun == shown or not shown.startswith("“") else f"{begun}”"
            return Item((Words(f"{closed} (see "), Link(within_sentence(self.among[0].name), self.home), Words(")")))
        if self.full is None:
            shown = "Reported, not quoted:"
        conflict = "Attributed to different speakers: " if self.statement.conflict else ""
        return Item(words(f"{conflict}{_lowered(shown) if conflict else shown}"), tuple(self._beneath()))

    def _beneath(self) -> Iterator[Item]:
        told: dict[str, list[AccountPlace]] = {}
        for account, cell in enumerate(self.statement.quotations):
            if cell:
                made = self._reported(account) if self.full is None else self._made(account)
                told.setdefault(made, []).append(_place(self.comparison, self.statement, account))
        for made, places in told.items():
            yield Item((*with_commas(places), Words(f" {made}")))

    def _reported(self, account: int) -> str:
        given = self._given(account)
        return f"{given}: {self._words(account)}" if given else self._words(account)

    def _made(self, account: int) -> str:
        """`shortened: leaves out “…”`, `altered: “shall” for “will”`, `quoted, attributed to Tom Ridell`."""
        treatment = self.statement.treatments[account]
        told = ", ".join(filter(None, (treatment, self._given(account))))
        changes = rewordings(self.comparison, self.statement, account, self.full)
        if treatment is Treatment.PARAPHRASED:
            made = self._words(account)
        elif treatment is Treatment.SHORTENED and self._in_part(account, changes):
            made = f"only {' … '.join(f'“{_short(each)}”' for each in self._quoted(account))}"
        else:
            made = "; ".join(self._changed(account, changes))
        return f"{told}: {made}" if made else told

    def _quoted(self, account: int) -> list[str]:
        text = self.comparison.witnesses[account].article.text
        quotations = quotations_of(self.comparison, self.statement, account)
        return [one.span.line_of(text).rstrip(".,") for one in quotations if one.direct]

    def _in_part(self, account: int, changes: Sequence[Rewording]) -> bool:
        """Whether an account leaves out more words than it quotes, or leads to them in words of its own."""
        quoted = self._quoted(account)
        left, kept = (sum(len(each.split()) for each in many) for many in ((one.there for one in changes), quoted))
        return quoted[0][0].islower() or kept < left

    def _changed(self, account: int, changes: Sequence[Rewording]) -> Iterator[str]:
        yield from (f"“{_short(one.here)}” for “{_short(one.there)}”" for one in changes if one.here and one.there)
        yield from (f"adds “{_short(one.here)}”" for one in changes if not one.there)
        left = (one.there for one in changes if not one.here and not self._elsewhere(account, one.there))
        yield from (f"leaves out “{_short(one)}”" for one in left)

    def _elsewhere(self, account: int, words: str) -> bool:
        """Whether an account has these words outside of what it quotes, so that it leaves nothing out."""
        return _plain(words).strip(".,") in self.texts[account]

    def _given(self, account: int) -> str:
        """Whom the account gives the words to, where that is not the voice, and whether the user says so."""
        quotations = quotations_of(self.comparison, self.statement, account)
        corrected = "speaker corrected by the user" if any(one.overruled for one in quotations) else ""
        return ", ".join(filter(None, (self._named(account), corrected)))

    def _named(self, account: int) -> str:
        owner = given_to(self.comparison, self.statement, account, self.among)
        speaker = speaker_of(self.comparison, self.statement, account)
        if owner is None:
            likely = speaker is not None and speaker.name in (self.voice.name, *self.voice.names)
            return self._nobody(account) if self.voice.name and not likely else ""
        return "" if owner == self.voice or speaker is None else f"attributed to {within_sentence(speaker.name)}"

    def _nobody(self, account: int) -> str:
        """That no speaker was found, or that the user says there is none."""
        overruled = any(one.overruled for one in quotations_of(self.comparison, self.statement, account))
        return "nobody named" if overruled else "no speaker found"

    def _words(self, account: int) -> str:
        text = self.comparison.witnesses[account].article.text
        quotations = quotations_of(self.comparison, self.statement, account)
        witness = self.comparison.witnesses[account]
        given = (
            (False, clause) if (clause := clause_of(witness, one)) else (one.direct, said(one.span, text))
            for one in quotations
        )
        return " … ".join(f"“{words}”" if direct else words for direct, words in given)


def _plain(text: str) -> str:
    """A text in small letters with single spaces."""
    return " ".join(text.split()).casefold()


def _short(changed: str) -> str:
    """Words that an account changes or leaves out; of many the first and the last."""
    each = changed.split()
    return changed if len(each) <= _WHOLE else f"{' '.join(each[:_EDGE])} … {' '.join(each[-_EDGE:])}"


def _lowered(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"
