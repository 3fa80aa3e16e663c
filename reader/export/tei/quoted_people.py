"""Who is quoted, for the header, and where a quotation points to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from reader.export.tei.xml import element, escaped
from reader.lookup.selection import Selection
from reader.model import Speaker, SpeakerKind, Voice

_TAGS = {
    SpeakerKind.PERSON: ("person", "persName"),
    SpeakerKind.ORGANISATION: ("org", "orgName"),
    SpeakerKind.GROUP: ("personGrp", "persName"),
    SpeakerKind.DESCRIBED: ("person", "persName"),
}


class People:
    """The speakers of the quotations that stand in the rows held, each with an anchor that no scope changes."""

    def __init__(self, held: Selection) -> None:
        self.held = held

    def anchor(self, account: int, quotation: int) -> str:
        """Whom a quotation is given to: `speaker-3`; empty where nobody is named."""
        speaker = self.held.comparison.witnesses[account].quotations[quotation].speaker
        return self._anchors[account, speaker.name] if speaker else ""

    def lines(self) -> Iterator[str]:
        """The speakers as they are named, account by account."""
        heard = {self.anchor(account, number) for account, number in self.held.quotations}
        for anchor, (voice, kind) in self._voices.items():
            if anchor in heard:
                yield _person(anchor, voice, kind, self.held.comparison.labels)

    @cached_property
    def _voices(self) -> dict[str, tuple[Voice, SpeakerKind]]:
        """The voices of the comparison, and those of speakers that stand in none."""
        found = {}
        for number, voice in enumerate((*self.held.comparison.voices, *self._alone()), 1):
            called = (self._speakers[each] for each in enumerate(voice.names) if each in self._speakers)
            found[f"speaker-{number}"] = (voice, next((one.kind for one in called), SpeakerKind.PERSON))
        return found

    def _alone(self) -> Iterator[Voice]:
        """A voice for each speaker of an account that stands in none."""
        comparison = self.held.comparison
        accounts = range(len(comparison.labels))
        named = {each for voice in comparison.voices for each in enumerate(voice.names)}
        for (account, name), speaker in self._speakers.items():
            if (account, name) not in named:
                yield Voice(name, speaker.role, tuple(name * (number == account) for number in accounts), ())

    @cached_property
    def _speakers(self) -> dict[tuple[int, str], Speaker]:
        """Each speaker by the account and the name that it has there, as its last quotation there has them."""
        return {
            (account, one.speaker.name): one.speaker
            for account, witness in enumerate(self.held.comparison.witnesses)
            for one in witness.quotations
            if one.speaker
        }

    @cached_property
    def _anchors(self) -> dict[tuple[int, str], str]:
        anchors: dict[tuple[int, str], str] = {}
        for anchor, (voice, _) in self._voices.items():
            for named in enumerate(voice.names):
                anchors.setdefault(named, anchor)
        return anchors


def _person(anchor: str, voice: Voice, kind: SpeakerKind, labels: tuple[str, ...]) -> str:
    who, called = _TAGS[kind]
    by_name: dict[str, list[str]] = {}
    for label, name in zip(labels, voice.names, strict=True):
        if name:
            by_name.setdefault(name, []).append(f"#{label}")
    names = (element(called, escaped(name), {"source": " ".join(by)}) for name, by in by_name.items())
    role = element("note", escaped(voice.role), {"type": "role"}) if voice.role else ""
    return element(who, f"{''.join(names)}{role}", {"xml:id": anchor})
