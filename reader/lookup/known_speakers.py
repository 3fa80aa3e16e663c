"""Whose words a row or a statement holds, and whom the accounts name, for the user who corrects a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.lookup.row_index import Concordance
from reader.model import Comparison, Quotation, Speaker, Voice


@dataclass(frozen=True, slots=True)
class Saying:
    """Quotations of one account, by number and ascending, that it gives to one speaker."""

    account: int
    numbers: tuple[int, ...]

    def quotations(self, comparison: Comparison) -> list[Quotation]:
        """The quotations themselves."""
        return [comparison.witnesses[self.account].quotations[number] for number in self.numbers]

    @property
    def places(self) -> list[tuple[int, int]]:
        """The account with each number."""
        return [(self.account, number) for number in self.numbers]


@dataclass(frozen=True, slots=True)
class Correction:
    """The speaker whom the user names for a saying (none for nobody), or that the correction is withdrawn."""

    saying: Saying
    speaker: Speaker | None = None
    withdrawn: bool = False

    def words(self, comparison: Comparison) -> str:
        """What it amounts to: `B:9 is attributed to Ruth Abernethy`."""
        account = self.saying.account
        line = comparison.witnesses[account].article.line(self.saying.quotations(comparison)[0].span.start)
        at = f"{comparison.labels[account]}:{line}"
        if self.withdrawn:
            return f"{at} is as it was read"
        return f"{at} is attributed to {self.speaker.name if self.speaker else 'nobody'}"


def sayings_in(concordance: Concordance, row: int, first: int) -> tuple[Saying, ...]:
    """What each account quotes in a row, speaker by speaker; those of the account `first` come first."""
    accounts = sorted(range(len(concordance.comparison.witnesses)), key=lambda one: one != first)
    return tuple(each for account in accounts for each in _sayings(concordance, row, account))


def _sayings(concordance: Concordance, row: int, account: int) -> Iterator[Saying]:
    every = concordance.comparison.witnesses[account].quotations
    numbers: dict[Speaker | None, list[int]] = {}
    for quotation in concordance.quotations(row, account):
        numbers.setdefault(quotation.speaker, []).append(every.index(quotation))
    return (Saying(account, tuple(found)) for found in numbers.values())


def known_speakers(comparison: Comparison, sayings: Sequence[Saying], asked: Saying) -> list[tuple[Speaker, Voice]]:
    """Every speaker that an account names, with the voice that joins them.

    Those whom other sayings beside the one that is asked about are given to come first: it is most often one of them.
    """
    here, now = (_names(comparison, each) for each in (sayings, [asked]))
    named = [voice for voice in comparison.voices if voice.name]
    named.sort(key=lambda voice: (here - now).isdisjoint((voice.name, *voice.names)))
    return [(_speaker(comparison, voice), voice) for voice in named]


def _names(comparison: Comparison, sayings: Sequence[Saying]) -> set[str]:
    return {one.speaker.name for each in sayings for one in each.quotations(comparison) if one.speaker}


def _speaker(comparison: Comparison, voice: Voice) -> Speaker:
    """The voice as a speaker, of the kind that an account takes them for."""
    kinds = (
        quotation.speaker.kind
        for witness in comparison.witnesses
        for quotation in witness.quotations
        if quotation.speaker and quotation.speaker.name == voice.name
    )
    found = next(kinds, None)
    return Speaker(voice.name, found, voice.role) if found else Speaker(voice.name, role=voice.role)
