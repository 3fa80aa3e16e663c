"""Who answers in an interview of questions and answers that are headed by letters."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.people.naming import QUESTION_LABELS
from reader.model import Speaker
from reader.speakers.english.cast import Person
from reader.speakers.english.phrase_roles import Role
from reader.speakers.english.scene import Scene, as_speaker


def interviewed(scene: Scene) -> Speaker | None:
    """The one person whom the paragraphs before the first question name, or are about, or name as the headline does."""
    opens = next((span.start for span in scene.body if _asks(scene.text[span.start : span.end])), 0)
    named = [person for _, person in scene.cast.before(opens, opens)]
    about = list(_about(scene, opens))
    headline = scene.text[: scene.body[0].start]
    for people in (named, about, [person for person in about if person.words[-1] in headline]):
        if len({id(person) for person in people}) == 1:
            return as_speaker(people[0])
    return None


def _about(scene: Scene, opens: int) -> Iterator[Person]:
    for _, parties in scene.backwards(opens):
        for party in parties:
            if party.person and party.role >= Role.SUBJECT and party.start < opens:
                yield party.person


def _asks(paragraph: str) -> bool:
    first = paragraph.split(maxsplit=1)[0]
    return first[-1] in ":." and first[:-1].lower() in QUESTION_LABELS
