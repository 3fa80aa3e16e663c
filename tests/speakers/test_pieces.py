"""Words of a mention that belong to no speaker, and mentions that are pieces."""

from __future__ import annotations

import pytest

from reader.speakers.english.pieces import is_piece, own_words

OWN = {
    "day": ("the day people", "people"),
    "reason": ("One reason farmers and clerks", "farmers and clerks"),
    "ones": ("the ones Lee", "Lee"),
    "year": ("year nine river farmers", "nine river farmers"),
    "of-a-day": ("the day shift", "the day shift"),
    "way": ("the way", "the way"),
    "farmers": ("the farmers", "the farmers"),
}


@pytest.mark.parametrize(("mention", "own"), OWN.values(), ids=OWN)
def test_own_words(mention: str, own: str) -> None:
    assert " ".join(own_words(mention.split())) == own


PIECES = {
    "time": ("this year", True),
    "participle-with-a-thing": ("operated national Ogden river network", True),
    "participle-with-things": ("handled messages", True),
    "participle-with-people": ("elected farmers", False),
    "participle-with-one": ("disgraced farmer", False),
    "participle-with-a-name": ("embattled Ogden Water", False),
    "thing-with-an-article": ("the owned network", False),
    "ends-in-a-time": ("a farmer familiar with his afternoon", False),
    "surname": ("Ann Day", False),
}


@pytest.mark.parametrize(("mention", "piece"), PIECES.values(), ids=PIECES)
def test_piece(mention: str, piece: bool) -> None:
    assert is_piece(mention.split()) is piece
