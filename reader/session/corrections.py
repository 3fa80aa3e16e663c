"""Speakers that the user has corrected, as they are kept and found again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.loading.text.normalise import visible
from reader.model import Comparison, Speaker
from reader.overrule import correct_speakers, withdraw_corrections
from reader.session.passage_places import Finder, Place, copies


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A quotation by its words and where they start, and the speaker whom the user names for it; none for nobody."""

    place: Place
    speaker: Speaker | None = None


def corrections(comparison: Comparison) -> tuple[KeptCorrection, ...]:
    """What the user has corrected, account by account."""
    numbered = copies([witness.article for witness in comparison.witnesses])

    def place(account: int, number: int) -> Place:
        witness = comparison.witnesses[account]
        sha256, start = witness.article.sha256, witness.quotations[number].span.start
        return Place(sha256, start, witness.said(number), numbered[sha256].index(account))

    return tuple(
        KeptCorrection(place(account, number), comparison.witnesses[account].quotations[number].speaker)
        for account, number in comparison.corrected
    )


def recorrected(
    comparison: Comparison, finder: Finder, every: Sequence[KeptCorrection]
) -> tuple[Comparison, tuple[KeptCorrection, ...], tuple[KeptCorrection, ...]]:
    """The comparison with all corrections whose words are there and no other, these corrections, and the others."""
    found = [(finder.quotation(each.place), each) for each in every]
    named = {place: _harmless(each.speaker) for place, each in found if place is not None}
    comparison = withdraw_corrections(comparison, [place for place in comparison.corrected if place not in named])
    return (
        correct_speakers(comparison, named),
        tuple(each for place, each in found if place is not None),
        tuple(each for place, each in found if place is None),
    )


def _harmless(speaker: Speaker | None) -> Speaker | None:
    """The same with what a terminal would obey written out, since the file may have been edited by hand."""
    return replace(speaker, name=visible(speaker.name), role=visible(speaker.role)) if speaker else None
