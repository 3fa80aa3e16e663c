from reader.lookup.row_index import Concordance
from reader.model import Verdict
from tests.support.comparisons import THREE, TWO


def test_rows_are_counted_by_verdict():
    counts = Concordance(THREE).counts
    assert all(counts[verdict] == THREE.count(verdict) for verdict in Verdict)
    assert counts.total() == len(THREE.rows)


def test_furniture_is_not_counted_among_what_an_account_tells():
    rows, alone = Concordance(TWO).told[0]
    aside = sum(passage.part.furniture for passage in TWO.witnesses[0].passages)
    assert aside == 3
    assert rows == sum(bool(row.cells[0]) for row in TWO.rows) - aside
    assert alone == sum(row.verdict is Verdict.ONLY and bool(row.cells[0]) for row in TWO.rows)


def test_white_space_between_paragraphs_is_in_no_row():
    witness = TWO.witnesses[0]
    assert Concordance(TWO).row_at(0, witness.passages[0].span.end) is None
    assert Concordance(TWO).row_at(0, len(witness.article.text)) is None


def test_every_passage_is_in_the_row_that_the_concordance_names():
    concordance = Concordance(THREE)
    for account, witness in enumerate(THREE.witnesses):
        for number, passage in enumerate(witness.passages):
            row = concordance.row_at(account, passage.span.start)
            assert row is not None
            assert number in THREE.rows[row].cells[account]


def test_a_quotation_is_found_in_every_cell_that_it_touches():
    concordance = Concordance(TWO)
    found = {
        quotation
        for number in range(len(TWO.rows))
        for account in range(2)
        for quotation in concordance.quotations(number, account)
    }
    assert found == {quotation for witness in TWO.witnesses for quotation in witness.quotations}
