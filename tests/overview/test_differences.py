"""The differences as one list: the order, who is at one, and what the user rules."""

from dataclasses import replace

import pytest

from reader.loading import read_text
from reader.model import Comparison, Finding, Kind, Ruling, Verdict, Weight
from reader.overview import ListedDifference, differences, fact_grid, odd_one_out, rule, words_to_mark
from reader.pipeline import compare
from tests.support.comparisons import THREE


def told(*sentences: str) -> Comparison:
    head = "Harlow mill fire\n\nThe mill on Tanner Street in Harlow burned down on Monday night."
    return compare([read_text(f"{n}.txt", f"{head}\n\n{each}".encode()) for n, each in enumerate(sentences)])


def with_findings(*findings: Finding) -> Comparison:
    number = next(at for at, row in enumerate(THREE.rows) if all(row.cells) and not row.aside)
    rows = [replace(row, findings=findings if at == number else ()) for at, row in enumerate(THREE.rows)]
    return replace(THREE, rows=tuple(rows))


def finding(kind: Kind, *readings: str, weight: Weight = Weight.EXCLUDES) -> Finding:
    return Finding(kind, ((), (), ()), readings, weight)


WORDING = finding(Kind.SPELLING, "Keogh", "Keough", "", weight=Weight.WORDING)
NUMBER = finding(Kind.NUMBER, "8", "8", "10")
SHORTENED = finding(Kind.SHORTENED, "a", "ab", "")


def test_the_heaviest_stand_first_and_what_contradicts_nothing_is_no_difference() -> None:
    found = differences(with_findings(WORDING, SHORTENED, NUMBER))
    assert [each.finding for each in found] == [NUMBER, WORDING]


def test_the_dismissed_stand_last() -> None:
    first, second = differences(with_findings(WORDING, NUMBER))
    ruled = rule(with_findings(WORDING, NUMBER), first, Ruling.DISMISSED)
    assert [each.finding for each in differences(ruled)] == [second.finding, first.finding]


@pytest.mark.parametrize(
    ("readings", "odd"),
    [
        pytest.param(("8", "8", "10"), 2, id="one against two"),
        pytest.param(("Eight", "ten", "eight"), 1, id="letters of any size"),
        pytest.param(("8", "9", "10"), None, id="three values"),
        pytest.param(("8", "10", ""), None, id="one against one"),
    ],
)
def test_the_odd_one_out(readings: tuple[str, ...], odd: int | None) -> None:
    assert odd_one_out(THREE, finding(Kind.NUMBER, *readings)) == odd


def test_one_value_in_two_ways_of_writing_is_one_side() -> None:
    damage = "The damage to the mill on Tanner Street was put at {} by the owners, the Harlow Trust."
    comparison = told(*(damage.format(sum_) for sum_ in ("4.5 million pounds", "£4.5m", "£6m")))
    [found] = [each for each in differences(comparison) if each.finding.kind is Kind.NUMBER]
    assert odd_one_out(comparison, found.finding) == 2


class TestRulings:
    def test_a_dismissed_difference_counts_nowhere(self) -> None:
        comparison = with_findings(NUMBER)
        [difference] = differences(comparison)
        dismissed = rule(comparison, difference, Ruling.DISMISSED)
        row = dismissed.rows[difference.row]
        assert row.verdict in (Verdict.AGREE, Verdict.RELATED)
        assert row.standing == ()
        assert row.findings == (NUMBER,)
        assert not any(line.conflict for line in fact_grid(dismissed))

    def test_a_confirmed_one_goes_on_counting(self) -> None:
        comparison = with_findings(NUMBER)
        [difference] = differences(comparison)
        confirmed = rule(comparison, difference, Ruling.CONFIRMED)
        assert confirmed.rows[difference.row].verdict is Verdict.DIFFER
        assert differences(confirmed) == (ListedDifference(difference.row, NUMBER, Ruling.CONFIRMED),)

    def test_a_ruling_is_taken_back_without_a_trace(self) -> None:
        comparison = with_findings(NUMBER)
        [difference] = differences(comparison)
        assert rule(rule(comparison, difference, Ruling.DISMISSED), difference, None) == comparison

    def test_a_ruling_is_known_in_any_order_of_the_accounts(self) -> None:
        assert NUMBER.key == finding(Kind.NUMBER, "10", "8", "8").key


@pytest.mark.parametrize(
    ("sums", "marked"),
    [
        pytest.param(("about $60,000", "more than $60,000"), ["about", "more than"], id="what loosens it alone"),
        pytest.param(("at least 116 people", "116 people"), ["at least", "116"], id="one without"),
        pytest.param(("about $60,000", "about $90,000"), ["$60,000", "$90,000"], id="other figures"),
        pytest.param(
            ("at least 12 people", "15 people", "12 people"), ["at least 12", "15", "12"], id="beside another figure"
        ),
    ],
)
def test_of_equal_numbers_what_loosens_them_is_marked(sums: tuple[str, ...], marked: list[str]) -> None:
    comparison = told(*(f"The repair of the mill on Tanner Street will cost {each} in all." for each in sums))
    text = [witness.article.text for witness in comparison.witnesses]
    spans = [next(fact.span for fact in witness.facts if fact.kind is Kind.NUMBER) for witness in comparison.witnesses]
    found = Finding(Kind.NUMBER, tuple((span,) for span in spans), sums)
    shown = [words_to_mark(comparison, found, account) for account in range(len(sums))]
    assert [[span.of(words) for span in each] for words, each in zip(text, shown, strict=True)] == [
        [each] for each in marked
    ]
