"""Speakers joined across the accounts, each with all that they are said to have said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from reader.language.english.people.naming import BETWEEN_NAMES
from reader.ledger.sameness import Test
from reader.model import Speaker, SpeakerKind, Statement, Voice, Witness

_BETWEEN_NAMES = re.compile(BETWEEN_NAMES)


@dataclass(slots=True)
class _Joined:
    """The names of one speaker, each with the accounts that use it."""

    members: dict[Speaker, set[int]] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)

    def takes(self, speaker: Speaker, same: Test, conflicting: Test) -> bool:
        return any(same(speaker, other) for other in self.members) and not any(
            conflicting(speaker, other) for other in self.members
        )


def join_voices(
    witnesses: Sequence[Witness], statements: Sequence[Statement], same: Test, conflicting: Test
) -> tuple[Voice, ...]:
    """The speakers of all statements; those that most accounts name come first.

    The fullest names are joined first, so that a bare surname meets the full names it could stand for: it joins one of
    them only where no second one would take it as well. A statement that accounts give to different speakers stands
    under each, and so does one of several together who each have a voice: "Lee and Hart". A speaker who is only likely
    opens no voice: the statement stands under the one voice that takes them, else under nobody's.
    """
    found = {(account, speaker) for one in statements for account, speaker, sure in _speakers(witnesses, one) if sure}
    voices, home = _joined(sorted(found, key=_fullest_first), same, conflicting)
    nobody = _Joined()

    @cache
    def taking(speaker: Speaker) -> _Joined | None:
        takers = _takers(voices, speaker, same, conflicting)
        return takers[0] if len(takers) == 1 else None

    for statement in statements:
        keys = [(account, speaker) for account, speaker, _ in _speakers(witnesses, statement)]
        under = (voice for key in keys for voice in home.get(key, (taking(key[1]),)))
        for voice in _once_each(under) or [nobody]:
            voice.statements.append(statement)
    named = sorted((_voice(voice, len(witnesses)) for voice in voices), key=_most_heard_first)
    return (*named, _voice(nobody, len(witnesses))) if nobody.statements else tuple(named)


def _once_each(voices: Iterable[_Joined | None]) -> list[_Joined]:
    return list({id(voice): voice for voice in voices if voice}.values())


def _joined(
    found: Sequence[tuple[int, Speaker]], same: Test, conflicting: Test
) -> tuple[list[_Joined], dict[tuple[int, Speaker], tuple[_Joined, ...]]]:
    """Speakers, each with its account, joined one after another; all voices, and those that each is in."""
    voices: list[_Joined] = []
    home: dict[tuple[int, Speaker], tuple[_Joined, ...]] = {}
    settled: dict[Speaker, _Joined] = {}
    for account, speaker in found:
        several = _voices_of_several(voices, speaker, same, conflicting)
        if several:
            for one, taker in several:
                taker.members.setdefault(one, set()).add(account)
            home[account, speaker] = tuple(taker for _, taker in several)
            continue
        voice = settled.get(speaker)
        if voice is None:
            takers = _takers(voices, speaker, same, conflicting)
            voice = takers[0] if len(takers) == 1 else _Joined()
            if len(takers) != 1:
                voices.append(voice)
            if len(takers) <= 1:
                settled[speaker] = voice
        voice.members.setdefault(speaker, set()).add(account)
        home[account, speaker] = (voice,)
    return voices, home


def _together(speaker: Speaker) -> list[Speaker]:
    """Those who speak together under one name, each by a name of their own; none for one alone."""
    names = _BETWEEN_NAMES.split(speaker.name) if speaker.kind is SpeakerKind.GROUP else []
    return [Speaker(name) for name in names] if len(names) > 1 else []


def _voices_of_several(
    voices: Sequence[_Joined], speaker: Speaker, same: Test, conflicting: Test
) -> list[tuple[Speaker, _Joined]]:
    """Each who speaks together with others, with their voice; nobody where one of them has none of their own."""
    together = _together(speaker)
    takers = [_takers(voices, one, same, conflicting) for one in together]
    return [(one, each[0]) for one, each in zip(together, takers, strict=True)] if all(map(_is_one, takers)) else []


def _is_one(takers: Sequence[_Joined]) -> bool:
    return len(takers) == 1


def _takers(voices: Sequence[_Joined], speaker: Speaker, same: Test, conflicting: Test) -> list[_Joined]:
    """The voices that this speaker may be; where there is just one, it is that."""
    return [voice for voice in voices if voice.takes(speaker, same, conflicting)]


def _speakers(witnesses: Sequence[Witness], statement: Statement) -> list[tuple[int, Speaker, bool]]:
    """Who is named for a statement, each with the account and whether that is sure."""
    return [
        (account, quotation.speaker, quotation.sure)
        for account, cell in enumerate(statement.quotations)
        for number in cell
        if (quotation := witnesses[account].quotations[number]).speaker is not None
    ]


def _fullest_first(member: tuple[int, Speaker]) -> tuple[bool, int, str, str]:
    """The order in which speakers are joined: the fullest names first, several who speak together last."""
    _, speaker = member
    return (bool(_together(speaker)), -len(speaker.name.split()), speaker.name, speaker.role)


def _voice(joined: _Joined, columns: int) -> Voice:
    names = tuple(
        max((each.name for each, accounts in joined.members.items() if column in accounts), key=_length, default="")
        for column in range(columns)
    )
    roles = sorted({speaker.role for speaker in joined.members if speaker.role}, key=_length)
    return Voice(max(names, key=_length), roles[-1] if roles else "", names, tuple(joined.statements))


def _length(words: str) -> tuple[int, str]:
    return (len(words), words)


def _most_heard_first(voice: Voice) -> tuple[int, int, str, str]:
    return (-sum(map(bool, voice.names)), -len(voice.statements), voice.name, voice.role)
