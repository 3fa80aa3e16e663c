"""The glossary has every word that the model has for what it tells apart."""

from enum import StrEnum

import pytest

from reader.lookup.plain_words import KIND_NAMES
from reader.model import Check, Held, Kind, Part, Ruling, Treatment, Verdict, Weight
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("told", [Check, Held, Part, Ruling, Treatment, Weight], ids=lambda told: told.__name__)
def test_it_has_every_word_of(told: type[StrEnum]) -> None:
    assert [str(each) for each in told if str(each) not in PAGE] == []


def test_every_kind_has_its_words_and_stands_there() -> None:
    assert KIND_NAMES.keys() == set(Kind)
    assert [words for words in KIND_NAMES.values() if words not in PAGE] == []


def test_every_verdict_stands_there_with_its_sign() -> None:
    assert [each for each in Verdict if each is not Verdict.ASIDE and f"`{each.sign}`" not in PAGE] == []
