"""What print does to a text, undone: pieces are words with their places in points, from the lower left corner."""

import pytest

from reader.loading.printed import PrintedPiece, unprinted
from reader.loading.text.hyphens import joined
from reader.model import Metadata, Part

KNOWN = frozenset("the county well-known engineer a ferry ran".split())


def page(*lines: str, top: float = 780, left: float = 60, size: float = 10) -> list[PrintedPiece]:
    """Lines below each other; an empty one is a wider step."""
    return [PrintedPiece(line, left, top - 14 * number, size) for number, line in enumerate(lines) if line]


def told(*pages: list[PrintedPiece]) -> list[tuple[str, Part | None]]:
    found = unprinted(pages, Metadata())
    return [(block.span.of(found.text), block.part) for block in found.blocks or ()]


def words(*pages: list[PrintedPiece]) -> list[str]:
    return [text for text, _ in told(*pages)]


FULL = "The outer wall of the harbour at Skerrow gave way on Monday night after two"
LAST = "days of storm, the council said."


@pytest.mark.parametrize(
    ("line", "follower", "expected"),
    [
        ("called the county engi-", "neer in", "called the county engi"),
        ("a spokes-", "woman said", "a spokes"),
        ("a 24-", "hour watch", "a 24-"),
        ("a once-in-a-", "generation fault", "a once-in-a-"),
        ("a 93-year-", "old bridge", "a 93-year-"),
        ("the six-", "lane road", "the six-"),
        ("the seven-", "teen boats", "the seven"),
        ("a four-", "fold rise", "a four"),
        ("done by mid-", "May, she said", "done by mid-"),
        ("the well-", "known road", "the well-"),
        ("a self-", "made man", "a self-"),
        ("on first-", "and second-class roads", "on first- "),
        ("a once-", "in-a-generation fault", "a once-"),
        ("in the end", "it was", "in the end "),
        ("it ended –", "and began", "it ended – "),
    ],
)
def test_what_a_line_s_end_does_to_a_word(line: str, follower: str, expected: str) -> None:
    assert joined(line, follower, KNOWN) == expected


def test_a_word_that_is_cut_before_a_capital_begins_no_paragraph() -> None:
    assert words(page(FULL, "It should be done by mid-", "May, she said.")) == [
        f"{FULL} It should be done by mid-May, she said."
    ]


def test_the_title_is_the_largest_line_of_words_wherever_the_file_has_it() -> None:
    nav = page("Home", "Sport", top=800)
    masthead = [PrintedPiece("The Skerrow Post", 60, 770, 40)]
    title = [PrintedPiece("Harbour wall breaks at", 60, 720, 24), PrintedPiece("Skerrow", 60, 694, 24)]
    found = told([*nav, *masthead, *title, *page(FULL, LAST, top=660)])
    assert found[-2:] == [("Harbour wall breaks at Skerrow", Part.HEADLINE), (f"{FULL} {LAST}", None)]
    assert [part for _, part in found].count(Part.HEADLINE) == 1


def test_boxes_that_the_file_has_before_the_title_come_behind_the_page() -> None:
    box = page("In numbers", top=600, left=400, size=8)
    title = [PrintedPiece("Harbour wall breaks at Skerrow", 60, 720, 24)]
    assert words([*box, *title, *page(FULL, LAST, top=660)])[-1] == "In numbers"


@pytest.mark.parametrize(
    ("initial", "line", "begun"),
    [
        ("T", "he county shut the wall on Monday night,", "The county shut the wall on Monday night,"),
        ("“W", "e heard the county say that it was shut,", "“We heard the county say that it was shut,"),
        ("A", "ferry ran aground, and the ferry burned,", "A ferry ran aground, and the ferry burned,"),
        ("A", "nn Lee saw the wall fall on Monday night,", "Ann Lee saw the wall fall on Monday night,"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_an_initial_belongs_to_its_word(initial: str, line: str, begun: str, first: bool) -> None:
    large = [PrintedPiece(initial, 60, 672, 36)]
    beside = [
        PrintedPiece(line, 90, 700, 10),
        PrintedPiece("and so on to the margin, as it was said by all", 90, 686, 10),
    ]
    below = page("of them at the time of the storm.", top=672)
    pieces = [*large, *beside, *below] if first else [*beside, *large, *below]
    assert words(pieces) == [
        f"{begun} and so on to the margin, as it was said by all of them at the time of the storm."
    ]


@pytest.mark.parametrize(
    "own",
    [
        [PrintedPiece("3/4/31, 5:19 AM", 30, 820, 8), PrintedPiece("Wall breaks - Post", 300, 820, 8)],
        [PrintedPiece("04.03.2031, 05:19", 30, 820, 8)],
        [PrintedPiece("https://skerrow.example/wall", 30, 20, 8), PrintedPiece("1/1", 560, 20, 8)],
        [PrintedPiece("ﬁle:///tmp/wall.html", 30, 20, 8)],
        [PrintedPiece("Page 1 of 1", 300, 20, 8)],
        [PrintedPiece("- 1 -", 300, 20, 8)],
    ],
    ids=["time and title", "German time", "address and number", "file", "number", "number in dashes"],
)
def test_what_a_browser_prints_around_a_page_is_none_of_it(own: list[PrintedPiece]) -> None:
    text = page(FULL, LAST, "", "It was shut.", "", "Nobody was hurt.", top=700)
    assert words([*text, *own]) == words(text) == words([*own, *text])


def test_running_heads_are_told_by_their_repetition() -> None:
    texts = [(FULL, LAST), ("Nobody was hurt.", "It was dark."), ("The council meets on Friday.", "It rains.")]
    pages = [[PrintedPiece(f"Post – {n}", 60, 820, 8), *page(*text, top=700)] for n, text in enumerate(texts)]
    assert not any("Post" in paragraph for paragraph in words(*pages))
    assert "It rains." in words(*pages)[-1]


def test_raised_marks_of_notes_go_and_powers_stay() -> None:
    line = [
        PrintedPiece("It carried 9,000", 60, 700, 10),
        PrintedPiece("3", 137, 704, 6),
        PrintedPiece(" cars, and 12 m", 141, 700, 10),
        PrintedPiece("3", 215, 704, 6),
        PrintedPiece(" of CO", 219, 700, 10),
        PrintedPiece("2", 247, 697, 6),
        PrintedPiece(" a day.", 251, 700, 10),
    ]
    assert words(line) == ["It carried 9,000 cars, and 12 m3 of CO2 a day."]


def test_a_line_that_a_box_beside_it_cuts_short_goes_on() -> None:
    short = "The outer wall of the harbour gave way on Monday, said Ann"
    follower = "Lee of the ferries, who had seen the wall break at night."
    text = page(short, follower, "", FULL, LAST, top=700)
    box = page("In numbers", "Built in 1932", left=420, top=700)
    assert f"{short} {follower}" in words([*text, *box])
    assert short in words(text)


def test_cells_that_stand_below_each_other_are_parted_by_a_narrow_gap() -> None:
    rows = [("Ward", "Winner", "Votes"), ("Mill Lane", "Ida Flood", "1,204"), ("Ward 4", "Bo Dahl", "998")]
    cells = [
        PrintedPiece(cell, x, 600 - 20 * level, 10)
        for level, row in enumerate(rows)
        for cell, x in zip(row, (60, 113, 167), strict=True)
    ]
    assert words([*page(FULL, LAST), *cells])[-3:] == [" | ".join(row) for row in rows]


def columns(left: list[str], right: list[str]) -> list[PrintedPiece]:
    """Two columns that the file has level by level."""
    rows = zip(page(*left), page(*right, left=300), strict=True)
    return [piece for row in rows for piece in row]


def test_columns_side_by_side_are_read_one_after_the_other() -> None:
    left = [
        "The outer wall of the harbour at Skerrow",
        "gave way on Monday night after two days",
        "of storm, and the council has closed it",
    ]
    right = [
        "to ships of more than ten metres for now.",
        "The council meets on Friday to decide on",
        "a wall of steel, an engineer said there.",
    ]
    assert words(columns(left * 2, right * 2)) == [" ".join([*left * 2, *right * 2])]


def test_rows_of_a_table_are_lines_with_their_cells_apart() -> None:
    table = columns(["Ward", "Mill Lane", "Ward 4"], ["Votes", "1,204", "998"])
    assert told(table) == [
        (f"{a} | {b}", Part.BODY) for a, b in (("Ward", "Votes"), ("Mill Lane", "1,204"), ("Ward 4", "998"))
    ]


def test_words_placed_one_by_one_are_one_line() -> None:
    pieces, at = [], 60.0
    for word in FULL.split():
        piece = PrintedPiece(f"{word} ", at, 700, 10)
        pieces.append(piece)
        at = piece.end + 2.8
    assert words(pieces) == [FULL]
