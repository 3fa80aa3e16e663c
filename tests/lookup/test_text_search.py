import pytest

from reader.lookup.row_index import Concordance
from reader.lookup.text_search import find
from tests.support.comparisons import THREE, TWO


def hits(comparison, query):
    found = find(comparison, Concordance(comparison), query)
    return [hit.span.of(comparison.witnesses[hit.account].article.text) for hit in found]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        pytest.param("ferry strikes", ["Ferry strikes"], id="no capital: case does not count"),
        pytest.param("FERRY", [], id="a capital: case counts"),
        pytest.param("Calloway", ["Calloway"], id="a capital that is there"),
        pytest.param("[sic]", ["[sic]"], id="signs stand for themselves"),
        pytest.param("[/b]", ["[/b]"], id="markup stands for itself"),
        pytest.param("at  least", ["at least", "At least"], id="white space for white space"),
        pytest.param("   ", [], id="nothing but white space"),
        pytest.param("", [], id="nothing"),
        pytest.param("zeppelin", [], id="not there"),
    ],
)
def test_hits(query, words):
    assert hits(TWO, query) == words


def test_hits_stand_in_the_order_of_the_rows():
    found = find(THREE, Concordance(THREE), "pier")
    assert [hit.row for hit in found] == sorted(hit.row for hit in found)
    assert {hit.account for hit in found} == {0, 1, 2}


def test_a_hit_lies_in_a_cell_of_its_row():
    for hit in find(THREE, Concordance(THREE), "e"):
        witness = THREE.witnesses[hit.account]
        cell = THREE.rows[hit.row].cells[hit.account]
        assert any(witness.passages[number].span.touches(hit.span) for number in cell)
