import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.similarity import are_acronym, ratio, typing_slips, word_changes

WORDS = st.lists(st.sampled_from(["ash", "birch", "cedar", "dogwood", "elm"]), max_size=12)


def test_scores_run_from_0_to_1() -> None:
    assert ratio("harbour", "harbour") == 1
    assert ratio("abc", "xyz") == 0


def test_swapped_neighbours_are_one_slip() -> None:
    assert typing_slips("harbuor", "harbour") == 1


@given(WORDS, WORDS)
def test_changes_turn_one_list_into_the_other(a: list[str], b: list[str]) -> None:
    rebuilt: list[str] = []
    read = 0
    for change in word_changes(a, b):
        rebuilt += a[read : change.a_start] + b[change.b_start : change.b_end]
        read = change.a_end
    assert rebuilt + a[read:] == b


@pytest.mark.parametrize(
    ("a", "b", "are"),
    [
        pytest.param("nna", "north news agency", True, id="first letters"),
        pytest.param("north news agency", "nna", True, id="either way"),
        pytest.param("nna", "north news", False, id="another number of words"),
        pytest.param("n", "north", False, id="one word"),
        pytest.param("", "", False, id="nothing"),
    ],
)
def test_acronyms(a: str, b: str, are: bool) -> None:
    assert are_acronym(a.split(), b.split()) is are
