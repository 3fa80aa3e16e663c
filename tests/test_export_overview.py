import re

import pytest
from hypothesis import given

from reader.export import to_markdown
from tests.comparisons import APART
from tests.overviews import COPIED, WEIR, hostile, many
from tests.test_markdown import folded, rendered
from tests.test_markdown import hostile as hostile_words


def section(title, comparison=WEIR):
    found = re.search(rf"^## {title}\n\n(.*?)(?=^## |\Z)", to_markdown(comparison), re.DOTALL | re.MULTILINE)
    return found[1] if found else None


def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden):
    golden("weir.md", to_markdown(WEIR))


def test_the_sections_stand_after_the_differences_and_before_what_one_account_alone_tells():
    titles = re.findall(r"^## (.*)", to_markdown(WEIR), re.MULTILINE)
    at = titles.index("Who said what")
    assert titles[at : at + 4] == ["Who said what", "Facts", "Coverage", "Only in A"]
    assert re.match(r"\d+\. ", titles[at - 1])


@pytest.mark.parametrize("title", ["Who said what", "Facts"])
def test_no_section_where_there_is_nothing_to_say(title):
    assert section(title, APART) is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("### Oda Falk, the river warden (A, C; B as Falk)", id="how each account names the speaker"),
        pytest.param("  - **A:5** quoted", id="quoted"),
        pytest.param("  - **B:5** altered; “cement” for “concrete”", id="altered"),
        pytest.param("  - **C:3** paraphrased: the wall would not be mended again", id="paraphrased"),
        pytest.param("- Different speakers for: “I saw the water stand up like a door,”", id="a conflict"),
        pytest.param("  - **B:7** quoted, given to Rika Brandt", id="given to somebody else"),
        pytest.param("- Different speakers for: “I saw the water stand up like a door,” (see Jens Holm)", id="once"),
        pytest.param("- Reported, not quoted: the gates had been stuck", id="quoted by nobody"),
    ],
)
def test_who_said_what(line):
    assert line in section("Who said what").splitlines()


def test_what_one_account_alone_gives_is_counted_and_not_listed():
    assert "Not one more bag" not in section("Who said what")


def test_disputed_facts_are_bold_and_bear_the_sign():
    lines = section("Facts").splitlines()
    assert "| number | **≠ Nine** | **≠ Eleven** |  | 2 |" in lines
    assert "| number | about two metres | two metres |  | 2 |" in lines


def test_coverage_counts_the_rows_and_names_the_words_taken_over():
    told = section("Coverage")
    assert "- **A** tells 6 of 9 rows; 1 passage only here" in told.splitlines()
    assert f"- **A** and **B** share {len(COPIED.split())} words in a row" in told
    assert COPIED.rstrip(".") in told


def test_as_many_columns_as_accounts():
    assert "| | A | B | C | D | E | F | G | H | I | Row |" in section("Facts", many(9))


@given(hostile_words, hostile_words)
def test_hostile_words_and_names_come_back_word_for_word(words, name):
    page = folded(rendered(to_markdown(hostile(words, name))))
    said = page.partition("Who said what")[2]
    assert said.count(f"“{folded(words)}”") >= 2
    assert f"{folded(name)} (A)" in said
    assert f"given to {folded(name)} {folded(name)}" in said
