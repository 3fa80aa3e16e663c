"""One statement of a speaker: its fullest words, and what each account makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.export.document import AccountPlace, Item, Link, Words, with_commas, words
from reader.lookup.addresses import OPENING, opening, reference, said
from reader.model import Comparison, Statement, Treatment, Voice
from reader.overview import Rewording, clause_of, given_to, quotations_of, rewordings, speaker_of, treated
from reader.phrases.unnamed import within_sentence

_WHOLE, _EDGE = 12, 4
"""Up to so many words that an account leaves out stand whole; of more, so many at either end. Chosen by hand."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A statement below one of the voices that it stands under; `home` is the anchor of the first of them.

    `full` is the account that quotes most of it, if any quotes it. `texts` are those of the accounts as `plain` has
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
                made = self._reported(account) if self.full is None else self._made(account, self.full)
                told.setdefault(made, []).append(place(self.comparison, self.statement, account))
        for made, places in told.items():
            yield Item((*with_commas(places), Words(f" {made}")))

    def _reported(self, account: int) -> str:
        given = self._given(account)
        return f"{given}: {self._words(account)}" if given else self._words(account)

    def _made(self, account: int, full: int) -> str:
        """`shortened: leaves out “…”`, `altered: “shall” for “will”`, `quoted, attributed to Tom Ridell`."""
        treatment = self.statement.treatments[account]
        changes = rewordings(self.comparison, self.statement, account, full)
        told = ", ".join(filter(None, (treated(treatment, changes), self._given(account))))
        if treatment is Treatment.QUOTED:
            return told
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
        return bool(quoted) and (quoted[0][:1].islower() or kept < left)

    def _changed(self, account: int, changes: Sequence[Rewording]) -> Iterator[str]:
        yield from (f"“{_short(one.here)}” for “{_short(one.there)}”" for one in changes if one.here and one.there)
        yield from (f"adds “{_short(one.here)}”" for one in changes if not one.there)
        left = (one.there for one in changes if not one.here and not self._elsewhere(account, one.there))
        yield from (f"leaves out “{_short(one)}”" for one in left)

    def _elsewhere(self, account: int, words: str) -> bool:
        """Whether an account has these words outside of what it quotes, so that it leaves nothing out."""
        return plain(words).strip(".,") in self.texts[account]

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
        witness = self.comparison.witnesses[account]
        text = witness.article.text
        quotations = quotations_of(self.comparison, self.statement, account)
        given = (
            (False, clause) if (clause := clause_of(witness, one)) else (one.direct, said(one.span, text))
            for one in quotations
        )
        return " … ".join(f"“{words}”" if direct else words for direct, words in given)


def plain(text: str) -> str:
    """A text in small letters with single spaces."""
    return " ".join(text.split()).casefold()


def _short(changed: str) -> str:
    """Words that an account changes or leaves out; of many the first and the last."""
    each = changed.split()
    return changed if len(each) <= _WHOLE else f"{' '.join(each[:_EDGE])} … {' '.join(each[-_EDGE:])}"


def _lowered(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


def place(comparison: Comparison, statement: Statement, account: int) -> AccountPlace:
    """Where an account begins to give a statement."""
    first = quotations_of(comparison, statement, account)[0]
    return AccountPlace(account, reference(comparison, account, first.span))
