"""Place, day and agency before an article's first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.english.lines import datelines as english
from reader.language.english.vocabulary.place_names import PLACES

LONGEST_DATELINE = 120
"""Code points from the beginning of the article in which a dateline ends. Chosen by hand."""
_SHORT_WORD = 3
"""Letters up to which a word in capitals may be an abbreviation, and stays as it is. Chosen by hand."""


class Dateline(NamedTuple):
    """Place and day as they stand, a day that stands elsewhere, and who sent the report; each may be empty."""

    place: str = ""
    day: str = ""
    agency: str = ""


def read_dateline(words: str) -> Dateline:
    """The dateline that these words begin with, if any."""
    if english.SIGNS.isdisjoint(words):
        return Dateline()
    for form in english.DATELINES:
        if match := re.match(form, words):
            said = match.groupdict()
            return Dateline(" ".join(said["place"].split()), said.get("day") or "", _outlet(said.get("agency") or ""))
    match = re.match(english.BEFORE_COLON, words)
    if match and match["place"].partition(",")[0].casefold() in PLACES:
        return Dateline(match["place"])
    return Dateline()


def _outlet(agency: str) -> str:
    """An agency's name; where all of several words have capitals, those that are no abbreviation as a name has them."""
    if not agency.isupper() or " " not in agency:
        return agency
    return " ".join(word if len(word) <= _SHORT_WORD else word.capitalize() for word in agency.split())
