"""The head of a document: its title, the differences in sentences, and the page that holds nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export import EXPORTERS, Form, Scope, document
from reader.export.document import Item, Listing, Section
from reader.export.text import to_text
from reader.model import Article, Comparison, Day, Finding, Kind, Metadata, Part, Row, Ruling, Verdict, Weight, Witness
from reader.overview import days, differences, rule, shared_headline, sides
from tests.support.comparisons import APART
from tests.support.lighthouse import annotated, article, lighthouse, spans
from tests.support.sample_events import comparison


def accounts(*titles: str, abouts: tuple[Metadata, ...] = ()) -> Comparison:
    """Accounts with these headlines and nothing else."""
    given = abouts or (Metadata(),) * len(titles)
    articles = [
        replace(article(f"{number}.txt", (title, Part.HEADLINE)), about=about)
        for number, (title, about) in enumerate(zip(titles, given, strict=True))
    ]
    return Comparison(tuple(Witness(each, ()) for each in articles), ())


def brief(compared: Comparison, scope: Scope | None = None, *, alone: bool = False) -> Section:
    return document(compared, scope or Scope(), brief=alone).sections[0]


def items(section: Section) -> list[str]:
    """Its items, each on one line, and those beneath them in brackets."""
    listings = [block for block in section.blocks if isinstance(block, Listing)]
    return [_line(item) for listing in listings for item in listing.items]


def _line(item: Item) -> str:
    beneath = f" [{' '.join(map(_line, item.items))}]" if item.items else ""
    return "".join(inline.text for inline in item.inlines) + beneath


@pytest.mark.parametrize(
    ("titles", "shared"),
    [
        pytest.param(["Old mill burns in Ferrow", "Mill burns", "Ferrow mill fire"], "Mill burns", id="most"),
        pytest.param(["Mill burns", "Council votes"], "", id="none in common"),
        pytest.param(["What is the vote?", "Who is in the mill?"], "", id="words without news"),
        pytest.param(["Mill burns"], "", id="one"),
    ],
)
def test_the_headline_that_has_most_in_common(titles: list[str], shared: str) -> None:
    assert shared_headline(accounts(*titles)) == shared


def test_a_headline_that_names_what_no_other_account_tells_is_not_the_title() -> None:
    told = (
        ("Ferrow mill fire kills miller, says Ada Quill", "A miller died."),
        ("Fire at mill: who is to blame?", "The Ferrow mill burned."),
        ("Ferrow mill fire inquiry", "Who is to blame for the fire at the mill in Ferrow? An inquiry asks."),
    )
    articles = [
        article(f"{number}.txt", (head, Part.HEADLINE), (body, Part.BODY)) for number, (head, body) in enumerate(told)
    ]
    articles = [replace(each, about=Metadata(title=head)) for each, (head, _) in zip(articles, told, strict=True)]
    assert shared_headline(Comparison(tuple(Witness(each, ()) for each in articles), ())) == told[2][0]


def test_files_without_a_headline_share_none() -> None:
    bare = tuple(Witness(Article(f"{name}.txt", "", (), ""), ()) for name in "ab")
    assert shared_headline(Comparison(bare, ())) == ""


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        pytest.param(["2031-03-04", "2031-03-04T18:30"], [Day(2031, 3, 4)], id="one day"),
        pytest.param(["2031-03-04", "", "2031-03-02"], [Day(2031, 3, 2), Day(2031, 3, 4)], id="ascending"),
        pytest.param(["2 hours ago", ""], [], id="no day"),
    ],
)
def test_the_days_of_publication(published: list[str], expected: list[Day]) -> None:
    abouts = tuple(Metadata(published=each) for each in published)
    assert list(days(accounts(*"abc"[: len(abouts)], abouts=abouts))) == expected


def test_a_dateline_tells_the_day_and_others_its_year() -> None:
    assert list(days(comparison("museum-theft"))) == [Day(2026, 2, 15), Day(2026, 2, 16)]


def test_the_title_names_the_event_and_the_day_and_the_line_below_it_the_accounts() -> None:
    head = to_text(comparison("museum-theft")).splitlines()[:3]
    assert head == [
        "Psalter stolen from Wexholm Museum (15–16 February 2026)",
        "",
        "Three accounts compared: A: evening-beacon.txt · B: Halyard Press · C:",
    ]


def test_accounts_that_share_no_headline_are_named_by_the_first() -> None:
    assert document(accounts("Mill burns", "Council votes", "Rain")).title == "Mill burns and two other accounts"


def test_the_differences_in_sentences_the_heaviest_first() -> None:
    heaviest, *lighter, wording = brief(comparison("harbour-fire")).sections
    assert [section.title[0].text for section in (heaviest, *lighter, wording)] == [
        "Cannot all be true",
        "May exclude each other",
        "May all be true",
        "Other words",
    ]
    assert items(heaviest)[1] == (
        "C says ten engines; A and B say eight engines (A:9, B:15, C:17; row 15) "
        "[A “Eight engines and a fireboat fought it until mid-morning.” "
        "C “Ten engines and a fireboat were sent to the quay.”]"
    )
    assert items(wording)[-1] == "Names are spelled differently: Keogh (B), Keough (C), row 7"


def test_who_is_said_to_have_spoken() -> None:
    heaviest, *_ = brief(comparison("harbour-fire")).sections
    words = "“We had four minutes to get everyone out, and we used all of them”"
    assert items(heaviest)[0] == (
        f"B attributes {words} to Martin Keogh; A and C to Ruth Abernethy (A:7, B:9, C:7; row 5)"
    )


def test_one_value_is_one_side_however_it_is_written() -> None:
    compared = comparison("harbour-fire")
    (damage,) = [finding for row in compared.rows for finding in row.findings if "£6m" in finding.readings]
    assert [(side.accounts, side.reading) for side in sides(compared, damage)] == [
        ((2,), "£6m"),
        ((0, 1), "4.5 million pounds"),
    ]


def test_verdicts_and_notes_of_the_user_stand_with_the_differences() -> None:
    heaviest, others = brief(annotated()).sections
    assert items(heaviest)[1].endswith(" Disputed, bookmarked. Note: The keeper denies it.]")
    assert [item.task for item in heaviest.blocks[0].items] == [True, False]
    assert [line.split(",")[0] for line in items(others)] == ["A:10", "Row 1 (A:1", "Row 2 (A:5"]


def test_what_the_user_confirms_and_dismisses() -> None:
    compared = comparison("harbour-fire")
    first, second, *_ = differences(compared)
    ruled = rule(rule(compared, first, Ruling.DISMISSED), second, Ruling.CONFIRMED)
    heaviest, *_, dismissed = brief(ruled).sections
    assert [section.title[0].text for section in (heaviest, dismissed)] == [
        "Cannot all be true",
        "Dismissed by the user",
    ]
    assert "row 15; confirmed by the user)" in items(heaviest)[0]
    assert [line[:12] for line in items(dismissed)] == ["B attributes"]


def test_accounts_that_share_nothing_and_accounts_that_differ_in_nothing() -> None:
    (nothing,) = brief(APART).blocks
    assert nothing.inlines[0].text.startswith("No shared passage was found:")
    alike = replace(comparison("harbour-fire"), rows=(Row(((0,), (0,), (0,))),))
    told = [block.inlines[0].text for block in brief(alike).blocks]
    assert told == [
        "1 of 1 compared row was found in two accounts or more: 1 agrees.",
        "No difference was found in the passages that were matched; one may have been missed.",
    ]
    assert len(brief(alike, Scope(frozenset({Verdict.ONLY}))).blocks) == 1


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_one_page_alone(suffix: str) -> None:
    page = EXPORTERS[suffix](comparison("museum-theft"), Form(brief=True))
    for section in ("In brief", "Sources"):
        assert section in page
    for section in ("Counts", "Differences", "Who said what", "Row by row", "SHA-256", "#row-"):
        assert section not in page
    assert "This document does not judge which account is right." in " ".join(page.split())


def test_one_page_holds_the_heaviest_of_many() -> None:
    compared = lighthouse()
    text = compared.witnesses[0].article.text
    shown = (spans(text, "12"), (), spans(compared.witnesses[2].article.text, "Twelve"))
    light = Finding(Kind.LABEL, shown, ("mob", "", "crowd"), Weight.WORDING)
    heavy = Finding(Kind.NUMBER, shown, ("12", "", "13"))
    many = replace(
        compared, rows=(*(Row(((0,), (), (0,)), findings=(light,)),) * 20, Row(((0,), (), (0,)), findings=(heavy,)))
    )
    page = brief(many, alone=True)
    assert "The 12 heaviest of 21 differences are on this page." in page.blocks[1].inlines[0].text
    assert [len(items(section)) for section in page.sections] == [1, 11]
    assert [len(items(section)) for section in brief(many).sections] == [1, 20]
