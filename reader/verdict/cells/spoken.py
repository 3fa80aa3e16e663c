"""The same words given to two speakers who cannot be one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from reader.language.english.vocabulary.common_words import WORD
from reader.model import How, Kind, Quotation, Span, Speaker, Sureness, Witness
from reader.verdict.cells.cell import Cell
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.gaps import Alignment
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.placing import passage_at

Conflicting = Callable[[Speaker, Speaker], bool]
CellsByAccount = Mapping[int, Cell]

_SAME_SHARE = 0.8
"""Share of the words by which two quotations are the same words. Chosen by hand."""
_FEWEST = 5
"""Words in small letters from which two utterances are one; two people may well both say "politically motivated".

Chosen by hand.
"""


@dataclass(frozen=True, slots=True)
class _Utterance:
    """The words of one direct quotation in one cell.

    `called` is what the text calls the speaker, and `mention` where, None if that is outside the cell; `stated` tells
    whether a name or a title stands with the words themselves. A pronoun, whoever spoke before and whoever the
    sentences around let speak are no evidence of a conflict, only of agreement.
    """

    witness: int
    number: int
    speaker: Speaker
    words: tuple[CellWord, ...]
    called: str
    mention: Span | None
    stated: bool
    around: frozenset[str]

    def may_mean(self, other: _Utterance) -> bool:
        """Whether the other's speaker is named so near that the words may be his here as well."""
        names = {other.called.split()[-1], other.speaker.name.casefold().split()[-1]}
        return not names.isdisjoint(self.around)

    @property
    def shown(self) -> Shown:
        """The mention in the cell, or where it has none the words said."""
        return Shown((self.mention or Span(self.words[0].span.start, self.words[-1].span.end),), self.speaker.name)


@dataclass(frozen=True, slots=True)
class SpeakerConflict:
    """Two utterances of one row, by its number, that two accounts give to speakers that cannot be one."""

    row: int
    here: _Utterance
    there: _Utterance

    @property
    def named(self) -> int:
        """How many of the two cells name their speaker."""
        return (self.here.mention is not None) + (self.there.mention is not None)


def speaker_conflicts(
    row: int, witnesses: Sequence[Witness], cells: CellsByAccount, conflicting: Conflicting
) -> list[SpeakerConflict]:
    """Quotations of one row with nearly the same words and speakers that cannot be the same.

    `cells` holds the words of every filled cell of the row. Accounts that give the same words to several speakers, one
    of them the same, do not contradict each other by it.
    """
    spoken = {number: list(_utterances(number, witnesses[number], cell)) for number, cell in cells.items()}

    def conflict(here: _Utterance, there: _Utterance) -> bool:
        if here.called == there.called or here.may_mean(there) or there.may_mean(here):
            return False
        return conflicting(here.speaker, there.speaker)

    def also_agreed(one: _Utterance, other: _Utterance) -> bool:
        return any(not conflict(one, each) and _same_words(one.words, each.words) for each in spoken[other.witness])

    return [
        SpeakerConflict(row, here, there)
        for one, other in combinations(sorted(spoken), 2)
        for here, there in product(spoken[one], spoken[other])
        if here.stated and there.stated and conflict(here, there) and _same_words(here.words, there.words)
        if not also_agreed(here, there) and not also_agreed(there, here)
    ]


def told_once(conflicts: Mapping[int, Sequence[SpeakerConflict]]) -> dict[int, list[Pairwise]]:
    """The conflicts of each row, by its number, as differences.

    An utterance that runs over several rows is reported once, in the row that names most of its speakers; where none
    names any, there is nothing to show.
    """
    found: dict[tuple[int, int, int, int], SpeakerConflict] = {}
    for conflict in chain.from_iterable(conflicts.values()):
        key = (conflict.here.witness, conflict.here.number, conflict.there.witness, conflict.there.number)
        if conflict.named > (found[key].named if key in found else 0):
            found[key] = conflict
    by_row: dict[int, list[Pairwise]] = {row: [] for row in conflicts}
    for conflict in found.values():
        here, there = conflict.here, conflict.there
        difference = Difference(Kind.SPEAKER, here.shown, there.shown)
        by_row[conflict.row].append(Pairwise(here.witness, there.witness, difference))
    return by_row


def _utterances(number: int, witness: Witness, cell: Cell) -> Iterator[_Utterance]:
    """What the cell's direct quotations say, where their speaker is known."""
    for quotation_number, inside in cell.quotations.items():
        quotation = witness.quotations[quotation_number]
        if quotation.speaker and quotation.mention and inside:
            called = quotation.mention.of(witness.article.text).casefold()
            mention = _within(cell, quotation.mention)
            stated = quotation.sureness is Sureness.STATED
            around = frozenset() if quotation.how is How.CORRECTED else _around(witness, quotation)
            yield _Utterance(
                number, quotation_number, quotation.speaker, tuple(inside), called, mention, stated, around
            )


def _around(witness: Witness, quotation: Quotation) -> frozenset[str]:
    """The words of the passages from the mention to the quotation."""
    mention = quotation.mention or quotation.span
    first, last = min(quotation.span.start, mention.start), max(quotation.span.end, mention.end) - 1
    passages = witness.passages[passage_at(witness, first) : passage_at(witness, last) + 1]
    texts = (passage.span.of(witness.article.text) for passage in passages)
    return frozenset(word for text in texts for word in WORD.findall(text.casefold()))


def _within(cell: Cell, mention: Span) -> Span | None:
    passages = (Span(words[0].span.start, words[-1].span.end) for words in cell.passages if words)
    return next((mention for passage in passages if passage.covers(mention)), None)


def _same_words(a: Sequence[CellWord], b: Sequence[CellWord]) -> bool:
    """Whether most words of the shorter are in the other, and enough of them are no mere names or titles."""
    alignment = Alignment(a, b)
    small = [word for word in alignment.shared[0] if not word.text[:1].isupper()]
    return len(small) >= _FEWEST and alignment.likeness >= _SAME_SHARE
