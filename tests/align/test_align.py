"""Which passages stand in one row: cases by name."""

import random

import pytest

from reader.align import align
from reader.loading import read_text
from reader.model import Guest, Parallel, Row
from reader.pipeline import witness


def read(text, name="x.txt"):
    return witness(read_text(name, text.encode()))


def account(*sentences, name="x.txt", headline="Ferry runs aground off Port Ellis"):
    return read("\n\n".join([headline, *sentences]), name)


def rows_of(*witnesses):
    """The rows that hold several accounts, each cell as its words."""
    shared = (row for row in align(witnesses) if sum(map(bool, row.cells)) > 1)
    return [tuple(each.words(cell) for each, cell in zip(witnesses, row.cells, strict=True)) for row in shared]


def is_joined(rows, one, other):
    return any(one in row[0] and other in row[1] for row in rows)


FERRY = (
    "The ferry Marigold ran aground on the Skerry rocks shortly before dawn on Tuesday with 212 passengers aboard.",
    "Captain Ines Aldous blamed a faulty radar for steering the vessel off course.",
    "Lifeboats from three villages took the passengers to the school in Port Ellis.",
    "The owners, Norland Lines, promised refunds and a full inquiry.",
    "Fishermen had warned for years that the channel needed dredging.",
    "Oil leaking from the hull threatened the seal colony, the harbour board said.",
)


CASES = [
    pytest.param(
        FERRY[3],
        "Norland Lines, which owns the ship, said that it would give refunds and open an inquiry.",
        id="paraphrase",
    ),
    pytest.param(
        FERRY[0],
        "With 212 people on board, the Marigold hit the Skerry rocks as Tuesday dawned.",
        id="told in other words and another order",
    ),
    pytest.param(
        "“We were flung out of our bunks and nobody told us anything for an hour,” said Pia Orme, a nurse.",
        "“We were flung out of our bunks,” Orme said.",
        id="quotation cut short",
    ),
    pytest.param(
        "“Nobody told us anything for an hour,” said Pia Orme, a nurse.",
        "A nurse complained that nobody had told the passengers anything for an hour.",
        id="quotation reported without marks",
    ),
    pytest.param(
        "Moammar Gadolfi, the ship's engineer, was taken to hospital with burns.",
        "Engineer Muammar Gaddolfi is in hospital with burns.",
        id="a name spelled in two ways",
    ),
    pytest.param(
        "Divers found 14 lorries on the car deck.", "Divers counted 15 lorries on the deck.", id="another number"
    ),
    pytest.param(
        "The F.B.I. sent nine agents to the quay.", "FBI agents, 9 of them, came to the quay.", id="figures and points"
    ),
]


@pytest.mark.parametrize(("one", "other"), CASES)
def test_reports_of_the_same_thing_stand_in_one_row(one, other):
    told = [sentence for sentence in FERRY if sentence != one]
    here = account(*told[:3], one, *told[3:], name="a.txt")
    there = account(other, *reversed(told), name="b.txt")
    assert is_joined(rows_of(here, there), one, other)


APART = [
    pytest.param(
        "Aldous said that the radar had been repaired in March.",
        "Aldous said that she had slept for two hours.",
        id="same speaker, another statement",
    ),
    pytest.param(
        "“The company lied to us,” said Orme.",
        "“My daughter lost her shoes and her bear,” said Orme.",
        id="same speaker, another quotation",
    ),
    pytest.param(
        "The Marigold was built in Gdansk in 1987.",
        "The Marigold will be towed away once the weather allows it.",
        id="same topic, another claim",
    ),
    pytest.param(
        "The harbour board will meet on Friday.",
        "The school in the village closed on Friday.",
        id="only the day is shared",
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_claims_about_the_same_topic_stay_apart(one, other):
    here = account(*FERRY[:3], one, *FERRY[3:], name="a.txt")
    there = account(*FERRY[:4], other, *FERRY[4:], name="b.txt")
    assert not is_joined(rows_of(here, there), one, other)


def test_a_split_sentence_stands_beside_its_two_halves():
    whole = (
        "Lifeboats from three villages took the passengers to the school in Port Ellis, where the mayor, Rowan Pike, "
        "handed out blankets and soup."
    )
    halves = (
        "The passengers were taken to the school in Port Ellis by lifeboats from three villages.",
        "There Mayor Rowan Pike handed out blankets and soup.",
    )
    here = account(*FERRY[:2], whole, *FERRY[3:], name="a.txt")
    there = account(*FERRY[:2], *halves, *FERRY[3:], name="b.txt")
    assert (whole, " ".join(halves)) in rows_of(here, there)
    assert (" ".join(halves), whole) in rows_of(there, here)


def test_a_repeated_sentence_stands_beside_its_own_repetition():
    told = [*FERRY[:2], "Nobody was hurt in the accident.", *FERRY[2:5], "Nobody was hurt in the accident."]
    here, there = account(*told, name="a.txt"), account(*told, "A tug is on its way.", name="b.txt")
    assert all(len(cell) < 2 for row in align([here, there]) for cell in row.cells)


def test_background_repeated_at_the_end_stays_with_the_passage_that_tells_it_best():
    here = account(*FERRY, name="a.txt")
    there = account(*FERRY, "Tuesday's grounding is the third of a ferry this year.", name="b.txt")
    assert [row for row in rows_of(here, there) if "third of a ferry" in row[1]] == []


def test_headlines_stand_with_headlines_alone():
    here = account("A ferry with 212 passengers runs aground off Port Ellis.", *FERRY[1:], name="a.txt")
    there = account(*FERRY, name="b.txt", headline="Ferry runs aground with 212 passengers")
    first, second = (row for row in align([here, there]) if 0 in row.cells[0] or 0 in row.cells[1]), ((0,), (0,))
    assert [row.cells for row in first] == [second]


def test_a_headline_is_like_headlines_also_where_the_page_prints_it_twice():
    here = account("Ferry runs aground off Port Ellis", *FERRY, name="a.txt")
    there = account(*FERRY, name="b.txt", headline="Ferry aground off Port Ellis")
    assert align([here, there])[0].cells == ((0,), (0,))


def test_furniture_stands_aside_and_takes_no_part():
    comment = "Leave a Reply"  # the rest of the page is what readers wrote
    here = account(*FERRY, comment, "The ferry ran aground because of radar, I say.", name="a.txt")
    there = account(*FERRY[1:], comment, "The ferry ran aground because of radar, I say.", name="b.txt")
    for row in align([here, there]):
        parts = {
            each.passages[number].part.furniture
            for each, cell in zip((here, there), row.cells, strict=True)
            for number in cell
        }
        assert parts == {row.aside}
        assert not row.aside or sum(map(len, row.cells)) == 1


def test_anchors_are_words_that_both_cells_hold_and_the_rarest_come_first():
    here, there = account(*FERRY, name="a.txt"), account(*reversed(FERRY), name="b.txt")
    joined = [row for row in align([here, there]) if all(row.cells)]
    assert len(joined) == 7
    for row in joined:
        weights = [anchor.weight for anchor in row.anchors]
        assert weights == sorted(weights, reverse=True)
        assert 0 < len(weights) <= 8
        for anchor in row.anchors:
            for each, cell, spans in zip((here, there), row.cells, anchor.spans, strict=True):
                assert spans
                assert all(any(each.passages[n].span.covers(span) for n in cell) for span in spans)


def test_the_surest_row_is_the_one_told_in_the_same_words():
    here = account(*FERRY, name="a.txt")
    there = account(FERRY[0], "The owners promised an inquiry.", *FERRY[4:], name="b.txt")
    sure = {row.cells[0]: row.confidence for row in align([here, there]) if all(row.cells)}
    assert sure[(1,)] > sure[(4,)] > 0.35


def test_unmatched_passages_stand_where_their_article_tells_them():
    here = account(*FERRY[:3], "The crew were praised for calm work.", *FERRY[3:], name="a.txt")
    there = account("A gale had been forecast.", *FERRY, "Two hotels opened their doors.", name="b.txt")
    order = [(here.words(row.cells[0]), there.words(row.cells[1])) for row in align([here, there])]
    assert order == [
        (here.words([0]), there.words([0])),
        ("", "A gale had been forecast."),
        *((sentence, sentence) for sentence in FERRY[:3]),
        ("The crew were praised for calm work.", ""),
        *((sentence, sentence) for sentence in FERRY[3:]),
        ("", "Two hotels opened their doors."),
    ]


def test_a_third_account_proves_a_doubtful_pair():
    terse = account("Refunds are promised.", *FERRY[4:], name="a.txt")
    middle = account("Norland Lines promised refunds.", *FERRY[4:], name="b.txt")
    full = account(*FERRY[3:], name="c.txt")
    assert any(
        row[0].startswith("Refunds") and "Norland" in row[1] and "Norland" in row[2]
        for row in rows_of(terse, middle, full)
    )


def test_progress_rises_to_one_and_may_break_off():
    accounts = [account(*FERRY, f"Extra {n}.", name=f"{n}.txt") for n in range(4)]
    shares = []
    align(accounts, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    class Cancelled(Exception):
        pass

    def cancel(share):
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        align(accounts, cancel)


ELSEWHERE = (
    "Weather across the inland plains stayed dry, farmers said.",
    "Wheat prices climbed for a fourth week as silos emptied.",
    "Minister Odile Brandt rejected calls for export limits.",
    "Bakers expect bread to cost more by autumn.",
    "A drought in the 1930s drove thousands from the region.",
)


def test_an_account_of_something_else_changes_nothing():
    here, there = account(*FERRY, name="a.txt"), account(*reversed(FERRY), name="b.txt")
    other = account(*ELSEWHERE, name="c.txt", headline="Wheat runs short on the plains")
    with_other = [row.cells[:2] for row in align([here, there, other]) if not row.cells[2]]
    assert sorted(with_other) == sorted(row.cells for row in align([here, there]))


def test_accounts_of_different_events_share_no_row():
    here = account(*FERRY, name="a.txt")
    other = account(*ELSEWHERE, name="b.txt", headline="Wheat runs short on the plains")
    assert rows_of(here, other) == []


def test_a_copy_with_small_changes_is_aligned_nearly_one_to_one():
    chance = random.Random(3)
    told = [f"{sentence} {chance.choice(ELSEWHERE)}" for sentence in FERRY]
    here = account(*told, name="a.txt")
    there = account(*(sentence.replace("the ", "a ") for sentence in told), name="b.txt")
    assert all(len(row.cells[0]) == len(row.cells[1]) for row in align([here, there]))


def told_elsewhere(row: Row) -> list[Guest | Parallel]:
    return [*row.guests, *(each for each in row.parallels if each.told)]


def test_a_sentence_that_tells_two_things_is_named_beside_the_row_in_which_it_does_not_stand():
    both = (
        "Tuesday's grounding was the third of a ferry this year, and the harbour board will meet on Friday to hear "
        "from the pilots of Port Ellis."
    )
    apart = (
        "The grounding was the third of a ferry this year.",
        "Nobody on the quay wanted to talk about money.",
        "The harbour board will hear from the pilots of Port Ellis on Friday.",
    )
    here, there = account(*FERRY[:2], both, name="a.txt"), account(*apart, name="b.txt")
    rows = align([here, there])
    text = {(a, n): p.span.of(w.article.text) for a, w in enumerate((here, there)) for n, p in enumerate(w.passages)}
    told = {frozenset((text[each.place], text[each.beside])) for row in rows for each in told_elsewhere(row)}
    joined = {frozenset((text[0, a], text[1, b])) for row in rows for a in row.cells[0] for b in row.cells[1]}
    assert {frozenset((both, apart[0])), frozenset((both, apart[2]))} <= told | joined


def test_parallels_stand_in_other_rows_and_know_each_other():
    rows = align([account(*FERRY, name="a.txt"), account(*FERRY[::-1], *FERRY[2:4], name="b.txt")])
    held = [{(account, n) for account, cell in enumerate(row.cells) for n in cell} for row in rows]
    pairs = {(each.beside, each.place) for row in rows for each in told_elsewhere(row)}
    assert all(
        each.beside in own and each.place not in own
        for own, row in zip(held, rows, strict=True)
        for each in (*row.guests, *row.parallels)
    )
    assert pairs == {(place, beside) for beside, place in pairs}
