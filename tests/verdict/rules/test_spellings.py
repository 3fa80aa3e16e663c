"""One name in two spellings."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.spellings import spellings
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Tomas Keogh carried the lamp.", "The lamp fell on Tomas Keough.", "Keogh / Keough", id="a letter more"),
        pytest.param("Soraya Dalmin spoke.", "The minister, Suraya Dalmin, wept.", "Soraya / Suraya", id="another first name"),
        pytest.param("Fouad Halmoun was named.", "They chose Fuad Halmun.", "Fouad / Fuad; Halmoun / Halmun", id="both names"),
        pytest.param("Abdel Fatah al-Rissi spoke.", "A speech of Abdel Fattah al-Rissi.", "Fatah / Fattah", id="a particle between"),
        pytest.param("Moammar Gadhani is dead.", "They buried Moammar Qadhani.", "Gadhani / Qadhani", id="another first letter for one sound"),
        pytest.param("Fouad Halum spoke.", "They met Fouad Halloum.", "Halum / Halloum", id="the same consonants"),
        pytest.param("Sergei Larov spoke.", "They met Sergey Larov.", "Sergei / Sergey", id="two letters for one sound at the end"),
        pytest.param("Haider al-Abad spoke.", "They met Haider al-Ibad.", "Abad / Ibad", id="another vowel at the head"),
        pytest.param("Tomas Keogh wept. Keough sang.", "The lamp fell on Tomas Keough.", "Keogh / Keough", id="a slip in an account that has both"),
        pytest.param("Keogh wept.\nLater Tomas Keogh sang.", "Keough wept.\nLater Tomas Keough sang.", "Keogh / Keough", id="one finding a name"),
    ],
)  # fmt: skip
def test_one_name_is_found_by_another_beside_it(one: str, other: str, words: str) -> None:
    found = found_between(spellings, one, other, link=0.0)
    assert found == [f"spelling: {each}" for each in words.split("; ")]


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        pytest.param(
            "The harbour master Keogh wept.", "Then harbour master Keough sang.", 0.1, id="a noun beside both"
        ),
        pytest.param("Mr Keogh carried the lamp.", "The lamp fell on Mr Keough.", 0.6, id="a title alone"),
        pytest.param("They met at Haghia Tower.", "A walk to the Hagia that day.", 0.6, id="nothing beside them"),
    ],
)
def test_less_beside_a_name_asks_for_passages_that_report_the_same(one: str, other: str, least: float) -> None:
    assert found_between(spellings, one, other, link=least - 0.05) == []
    assert len(found_between(spellings, one, other, link=least)) == 1


@pytest.mark.parametrize(
    ("one", "link", "found"),
    [
        pytest.param("Halramucci sang. Halaramucci wept.", 0.6, True, id="a letter left out"),
        pytest.param("Haalramucci sang. Halaramucci wept.", 0.6, True, id="letters exchanged"),
        pytest.param("Halramucci sang. Halaramucci wept.", 0.5, False, id="passages that hardly report the same"),
        pytest.param("Halaranucci sang. Halaramucci wept.", 0.9, False, id="another letter"),
        pytest.param("Halramucci sang. Halaramucci wept. Halramucci went.", 0.9, False, id="twice"),
    ],
)
def test_a_misprint_in_an_account_that_has_the_name_right_elsewhere(one: str, link: float, found: bool) -> None:
    assert bool(found_between(spellings, one, "Then Halaramucci left.", link=link)) is found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Tomas Keogh carried the lamp.", "The lamp fell on Rita Keough.", id="another person"),
        pytest.param("Tomas Kirby came.", "Then Tomas Kerry left.", id="two slips and other consonants"),
        pytest.param("Tomas Keogh and Rita Keough met.", "The lamp fell on Rita Keough.", id="one account knows both"),
        pytest.param("Tomas Lee came.", "Then Tomas Lea left.", id="short names"),
        pytest.param("Tomas Brown came.", "Then Tomas Crown left.", id="letters of other sounds"),
        pytest.param("Enrique Peña came.", "Then Enrique Pena left.", id="an accent"),
        pytest.param("The Tarnish navy came.", "Old Tarn is where the navy is.", id="a country and its people"),
        pytest.param("The Larrow Islamists came.", "The Larrow Islamic school.", id="endings"),
        pytest.param("The Minority Leader spoke.", "The Majority Leader spoke.", id="words that name bodies"),
        pytest.param("He went to Austria by train.", "He went to Australia by ship.", id="countries"),
        pytest.param("The party in Harmon called it 'Fresh'.", "The party in Harmon called it 'fresh', and Fres.", id="a word written small there"),
    ],
)  # fmt: skip
def test_like_words_that_are_other_words(one: str, other: str) -> None:
    assert found_between(spellings, one, other, link=0.05) == []


def test_names_of_other_languages_bend() -> None:
    accounts = ("Иван Петров ушёл домой вчера вечером.", "Вчера вечером Ивана Петрова искали дома.")
    assert found_between(spellings, *accounts, language="ru") == []
