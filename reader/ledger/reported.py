"""Reported speech joined to the statement that it gives in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.language.english.vocabulary.common_words import STOP_WORDS, WORD
from reader.language.english.vocabulary.stems import stem
from reader.ledger.sameness import QuotationAt, Test
from reader.model import Speaker, SpeakerKind, Witness
from reader.phrases.unnamed import is_unnamed

_LEAST = 1 / 3
"""The share of the shorter sentence's words that two have to share. Read by hand on 61 events: of 16 pairs below it
3 give one statement, of 63 from it on 55."""

Rank = tuple[int, list[tuple[str, str]]]
"""Where a group stands in reading order: its first row, then its words with the text they stand in."""


def join_reported(
    witnesses: Sequence[Witness],
    groups: Iterable[list[QuotationAt]],
    where: Mapping[QuotationAt, frozenset[int]],
    conflicting: Test,
    reading_order: Callable[[Sequence[QuotationAt]], Rank],
) -> list[list[QuotationAt]]:
    """The groups with each reported sentence in the one that says it best, or in a new group of its own.

    A sentence joins a group of other accounts only in a row that both stand in (`where`), where its speaker may be the
    same, and where it shares a third of the words that carry news: of several such groups, the one that has most.
    """
    statements = list(groups)
    in_row = _by_row(statements, where)
    grouped = {place for group in statements for place in group}
    stems = {place: _stems(witnesses[place[0]].said(place[1])) for place in where}
    for place in sorted(where.keys() - grouped, key=lambda place: reading_order([place])):
        neighbours = [group for row in sorted(where[place]) for group in in_row[row]]
        fitting = [group for group in neighbours if _fits(witnesses, place, group, conflicting)]
        if best := _best(place, fitting, stems):
            best.append(place)
            continue
        statements.append([place])
        for row in where[place]:
            in_row[row].append(statements[-1])
    return statements


def _by_row(
    groups: Iterable[list[QuotationAt]], where: Mapping[QuotationAt, frozenset[int]]
) -> dict[int, list[list[QuotationAt]]]:
    """The groups that stand in each row."""
    in_row: dict[int, list[list[QuotationAt]]] = defaultdict(list)
    for group in groups:
        for row in {row for place in group for row in where[place]}:
            in_row[row].append(group)
    return in_row


def _best(
    place: QuotationAt, groups: Sequence[list[QuotationAt]], stems: Mapping[QuotationAt, frozenset[str]]
) -> list[QuotationAt] | None:
    """The group that shares most of a sentence's words; none where no group shares enough."""
    shared = [max(_share(stems[place], stems[other]) for other in group) for group in groups]
    return groups[shared.index(max(shared))] if max(shared, default=0.0) >= _LEAST else None


def speakers_of(witnesses: Sequence[Witness], places: Iterable[QuotationAt]) -> list[tuple[int, Speaker]]:
    """The named speakers of these quotations, each with its account."""
    found = ((account, witnesses[account].quotations[number].speaker) for account, number in places)
    return [(account, speaker) for account, speaker in found if speaker is not None]


def _stems(words: str) -> frozenset[str]:
    found = (word.replace("’", "'").removesuffix("'s") for word in WORD.findall(words.casefold()))
    return frozenset(stem(word) for word in found if word not in STOP_WORDS)


def _share(a: frozenset[str], b: frozenset[str]) -> float:
    """How much of the shorter sentence stands in the other, 0 to 1."""
    return len(a & b) / max(1, min(len(a), len(b)))


def _fits(witnesses: Sequence[Witness], place: QuotationAt, group: Sequence[QuotationAt], conflicting: Test) -> bool:
    speaker = witnesses[place[0]].quotations[place[1]].speaker
    if speaker is None or any(account == place[0] for account, _ in group):
        return False
    named = [other for _, other in speakers_of(witnesses, group)]
    if any(are_strangers(speaker, other) for other in named):
        return False
    return bool(named) and not any(conflicting(speaker, other) for other in named)


def are_strangers(one: Speaker, other: Speaker) -> bool:
    """Whether two speakers share no word of name and role, though neither is some official or other.

    Two names are (two outlets, say), and so are a person and a body without a name ("the group").
    """
    mine, yours = _told_of(one), _told_of(other)
    if mine & yours:
        return False
    unnamed = [is_unnamed(one.name), is_unnamed(other.name)]
    bodies = [speaker.kind is SpeakerKind.ORGANISATION for speaker in (one, other)]
    return not any(unnamed) or (unnamed == bodies and any(bodies))


def _told_of(speaker: Speaker) -> frozenset[str]:
    return frozenset(WORD.findall(f"{speaker.name} {speaker.role}".casefold())) - STOP_WORDS
