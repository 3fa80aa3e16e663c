"""Whether a speaker has a name, or is only described."""

from __future__ import annotations

import re

from reader.language.english.people.bodies import MASS_NOUNS
from reader.language.english.people.naming import PLURAL_NOUNS, is_person

_BEHIND = re.compile(r"(?<=\w) (?:of|for|from|in|to|at|with|on) ")


def is_unnamed(speaker: str) -> bool:
    """Whether a speaker is only described: "officials", "Police", "a White House aide", "the statement"."""
    last = _BEHIND.split(speaker, maxsplit=1)[0].rpartition(" ")[2]
    form = speaker.lower()
    several = form in PLURAL_NOUNS or form in MASS_NOUNS or (form[-1:] == "s" and is_person(form[:-1]))
    return several or (last.islower() and not last.startswith("@"))
