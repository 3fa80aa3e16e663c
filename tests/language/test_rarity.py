"""How rare words are in news at large."""

from reader.language.english.vocabulary.rarity import RAREST, rarities
from tests.training.rarity import counted


def test_what_every_report_says_is_common_and_what_few_do_is_not_listed():
    found = rarities()
    assert found["report"] < found["arrest"] < RAREST
    assert "trawler" not in found
    assert max(found.values()) < RAREST


def test_counts_are_of_articles_and_of_words_in_small_letters():
    texts = ["Bridges fell and more bridges fell"] + ["a bridge stood"] * 4
    assert list(counted(texts)) == ["# 0.0", "bridg", "# 0.5", "stood", "# 1.5", "fell"]
