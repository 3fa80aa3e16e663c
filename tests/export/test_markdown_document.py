"""Markdown in every style, as its own engine shows it."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reader.export import EXPORTERS, Form, MarkdownStyle, to_markdown
from reader.export.document import (
    AccountPlace,
    Code,
    DocumentParagraph,
    DocumentTable,
    Item,
    Link,
    Listing,
    MarkedWords,
    QuotedPassage,
    Run,
    Words,
)
from reader.export.flanking import flanking
from reader.export.markdown_document import block_source
from reader.export.markdown_styles import STYLES as OF
from reader.lookup.plain_words import between, compared, listed, published, verdict_and_kinds
from reader.model import Comparison, Day, Finding, Kind, Metadata, Part, Passage, Row, Span, Witness
from reader.overview import words_to_mark
from tests.support.hostile_words import hostile
from tests.support.lighthouse import article, lighthouse
from tests.support.markdown_engines import ENGINES, STYLES, Page, folded, page
from tests.support.sample_events import EVENTS, comparison

NEWLINE = "\n"
GUEST = re.compile(r"\w:[\d–]+ → row \d+ ")
"""Before a clause whose passage is told whole in another row."""
BIG = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])

inlines = st.lists(st.tuples(st.booleans(), hostile), min_size=1, max_size=4).map(
    lambda drawn: tuple(
        (MarkedWords if marked and not (at and drawn[at - 1][0]) else Words)(text)
        for at, (marked, text) in enumerate(drawn)
    )
)
HOSTILE = [
    "* a\n# b\n> c\n1. d\n```\n---\n| e | f |\n===",
    "&lt;b&gt; &amp; AT&T &#42; &copy; <script>alert(1)</script> <!-- x -->",
    "snake_case _em_ __init__ http://a.example/b_c?d=1&copy=2 [x](y) ![z][w] \\[ \\\\ \\",
    "~~gone~~ ==high== $x$ ``code`` |a|b| 50% %%gone%% #tag ^block",
    '@smith says -- and... "it\'s" H^2^O x~1~ [^1] {.c} \\begin{x}',
    "www.a.example/b_*c https://a.example/d*e* ftp://a.example/_f_ a_b@c.example",
]


def blocks(words):
    """The words as a quotation, a paragraph, an item and a cell."""
    return (
        QuotedPassage(0, (Run(AccountPlace(0, "A:1"), words),)),
        DocumentParagraph(words),
        Listing((Item(words),)),
        DocumentTable(((Words(""),), (Words("h"),)), (((Words("k"),), words),)),
    )


def rendered(many, style):
    """The page of each block, rendered all at once."""
    sources = [block_source(block, OF[style]) for words in many for block in blocks(words)]
    html = ENGINES[style]("\n\nBETWEEN\n\n".join(sources))
    return [Page(each) for each in html.split("<p>BETWEEN</p>")]


@pytest.mark.parametrize("style", STYLES)
@BIG
@given(st.lists(inlines, min_size=4, max_size=12))
@example([(Words(words),) for words in HOSTILE])
@example([(Words("a"), MarkedWords(words), Words("b")) for words in HOSTILE])
@example([(Words("-"), Words("-."), Words(".."), Words("&"), Words("amp;"), Words("="), Words("="))])
def test_hostile_words_render_as_themselves_and_their_marks_as_marks(style, many):
    pages = rendered(many, style)
    assert len(pages) == 4 * len(many)
    for number, words in enumerate(many):
        told = folded("".join(word.text for word in words))
        cell = f"k: h {told}" if style is MarkdownStyle.PLAIN else f"h k {told}"
        shown = pages[4 * number : 4 * number + 4]
        assert [each.text for each in shown] == [f"A:1 {told}", told, told, cell]
        marked = [folded(word.text) for word in words if isinstance(word, MarkedWords)]
        for each in shown:
            if style is MarkdownStyle.PLAIN:
                assert {folded(mark) for mark in each.marks["strong"]} <= {*marked, "A:1"}
            else:
                assert [folded(mark) for mark in each.marks["mark"]] == marked


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("event", EVENTS)
def test_the_page_has_every_sentence_and_marks_what_the_findings_show(event, style):
    compared = comparison(event)
    brief, rest = re.split(
        "^(?=## .*Sources)", to_markdown(compared, Form(style=style)), maxsplit=1, flags=re.MULTILINE
    )
    assert "In brief" in brief
    shown = page(rest, style)
    quoted = [folded(each) for each in shown.quotations]
    for label, witness in zip(compared.labels, compared.witnesses, strict=True):
        told = [
            re.sub(r"^(?:~ )?\w:[\d–]+ ", "", each)
            for each in quoted
            if each.removeprefix("~ ").startswith(f"{label}:") and not GUEST.match(each)
        ]
        passages = [each.span.line_of(witness.article.text) for each in witness.passages if not each.part.furniture]
        assert [passage for passage in passages if not any(passage in each for each in told)] == []
        assert sorted(" ".join(told).split()) == sorted(" ".join(passages).split())
    expected = sorted(words for row in compared.rows for words in evidence(compared, row))
    if style is MarkdownStyle.PLAIN:
        assert set(expected) <= set(map(folded, shown.marks["strong"]))
    else:
        assert sorted(map(folded, shown.marks["mark"])) == expected


def evidence(compared, row):
    """The words that a row's findings show, where they touch as one: letter by letter."""
    for account, cell in enumerate(row.cells):
        witness = compared.witnesses[account]
        marked = (span for finding in row.findings for span in words_to_mark(compared, finding, account))
        covered = {at for span in marked for at in range(*span)}
        inside = {at for number in cell for at in range(*witness.passages[number].span)}
        words = "".join(letter if at in covered & inside else "\0" for at, letter in enumerate(witness.article.text))
        yield from (folded(each) for each in words.split("\0") if folded(each))


@pytest.mark.parametrize("style", STYLES)
def test_every_link_leads_to_an_anchor_of_the_document(style):
    markdown = to_markdown(comparison("harbour-fire"), Form(style=style))
    shown = page(markdown, style)
    anchors = [*shown.anchors, *re.findall(r"\^([\w-]+)$", markdown, re.MULTILINE)]
    assert len(set(anchors)) == len(anchors)
    links = {link.lstrip("#^").removeprefix("%5E") for link in shown.links}
    assert links <= set(anchors)
    assert bool(links) == (style is not MarkdownStyle.PLAIN)


@pytest.mark.parametrize("style", MarkdownStyle)
def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden, style):
    golden(f"lighthouse-{style}.md", to_markdown(lighthouse(), Form(style=style)))


def test_the_same_comparison_gives_the_same_bytes():
    assert to_markdown(lighthouse()) == to_markdown(lighthouse())


def test_markdown_is_registered_by_its_suffix():
    assert EXPORTERS[".md"](lighthouse()).startswith(
        "# Lamp \\*fails\\* at Point \\[Osk\\]\n\nThree accounts compared: "
    )


@BIG
@given(hostile, hostile, st.integers(0, 60), st.integers(1, 60))
def test_hostile_accounts_come_back_word_for_word(one, two, start, length):
    articles = [
        article(one, (one, Part.HEADLINE), (two, Part.BODY)),
        article(two, (two, Part.BODY), (one, Part.COMMENT)),
    ]
    first, second = (
        Witness(a, tuple(Passage(p.span, n, p.part) for n, p in enumerate(a.paragraphs) if not p.part.furniture))
        for a in articles
    )
    mark = ((Span(start, start + length),), (Span(start, start + length),))
    row = Row(((1,), (0,)), findings=(Finding(Kind.OTHER, mark, (one, two)), Finding(Kind.SPEAKER, mark, (two, one))))
    shown = page(to_markdown(Comparison((first, second), (row, Row(((0,), ())))))).text
    assert shown.count(folded(two)) >= 4
    lines = f"1–{one.count(NEWLINE) + 1}" if NEWLINE in one else "1"
    found = "No match was found for these passages in the other accounts; one may have been missed."
    assert f"Only in A {found} A:{lines} {folded(one)}" in shown


@pytest.mark.parametrize(
    ("before", "inside", "after", "opens"),
    [
        pytest.param("was ", "12", " hurt", True, id="a word"),
        pytest.param("", "12", "", True, id="a line"),
        pytest.param("un", "hurt", "ed", True, id="inside a word"),
        pytest.param("said ", "“no,”", " he", True, id="punctuation beside spaces"),
        pytest.param("said", "“no", " he", False, id="opening between a letter and a mark"),
        pytest.param("(", "“no”", ").", True, id="punctuation beside punctuation"),
        pytest.param("a ", "£4.5m", "x", True, id="a symbol that a space stands before"),
        pytest.param("a", "£4", " x", False, id="a symbol after a letter, punctuation since 0.31"),
        pytest.param("£", "(4)", " x", False, id="after a symbol, no punctuation before 0.31"),
        pytest.param("$", "(4)", " x", True, id="after a symbol of ASCII"),
        pytest.param("a ", "\u200bb", " x", False, id="an invisible letter"),
    ],
)
def test_where_a_delimiter_is_read_as_a_mark(before, inside, after, opens):
    assert flanking(before, inside, after) is opens


@pytest.mark.parametrize(
    ("style", "words", "source"),
    [
        pytest.param("github", "a“Hi”b", "a<mark>“Hi”</mark>b", id="github"),
        pytest.param("obsidian", "a Hi b", "a ==Hi== b", id="obsidian"),
        pytest.param("obsidian", "a“Hi”b", "a<mark>“Hi”</mark>b", id="obsidian where == would not open"),
        pytest.param("pandoc", "a“Hi”b", "a[“Hi”]{.mark}b", id="pandoc"),
        pytest.param("plain", "a Hi b", "a **Hi** b", id="plain"),
        pytest.param("plain", "a“Hi”b", "a“Hi”b", id="plain where ** would not open"),
    ],
)
def test_how_a_mark_is_written(style, words, source):
    first, inside, last = re.split("(“?Hi”?)", words)
    block = DocumentParagraph((Words(first), MarkedWords(inside), Words(last)))
    assert block_source(block, OF[MarkdownStyle(style)]) == source


@pytest.mark.parametrize(
    ("inline", "source"),
    [
        pytest.param(Code("a"), "`a`", id="code"),
        pytest.param(Code("a``b"), "```a``b```", id="code with ticks"),
        pytest.param(Link("row 3", "row-3"), "[row 3](#row-3)", id="link"),
        pytest.param(MarkedWords("\n"), " ", id="marked white space"),
        pytest.param(MarkedWords(" a "), " <mark>a</mark> ", id="white space beside a mark"),
        pytest.param(Words("see https://a.example/b_c."), "see <https://a.example/b_c>.", id="address"),
    ],
)
def test_how_an_inline_is_written(inline, source):
    quoted = QuotedPassage(0, (Run(AccountPlace(0, "A:1"), (inline,)),))
    assert block_source(quoted, OF[MarkdownStyle.GITHUB]) == f"> **A:1** {source}"


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        pytest.param([], "Agree", id="nothing found"),
        pytest.param([Kind.SHORTENED], "Agree", id="quiet only"),
        pytest.param(
            [Kind.PLACE, Kind.NUMBER, Kind.SHORTENED, Kind.NUMBER], "Differ: number, place", id="each kind once"
        ),
        pytest.param([Kind.QUOTE_WORDING], "Differ: wording of a quotation", id="in words"),
        pytest.param([Kind.SPEAKER], "Speaker conflict", id="speaker"),
        pytest.param([Kind.SPEAKER, Kind.DATE], "Speaker conflict; differ: date", id="speaker and more"),
    ],
)
def test_a_heading_names_the_verdict_and_the_kinds(kinds, words):
    findings = tuple(Finding(kind, ((), ()), ("", "")) for kind in kinds)
    assert verdict_and_kinds(Row(((0,), (0,)), findings=findings)) == words


@pytest.mark.parametrize(
    ("accounts", "words"), [(1, "One account compared"), (3, "Three accounts compared"), (12, "12 accounts compared")]
)
def test_the_accounts_are_counted(accounts, words):
    assert compared(Comparison(lighthouse().witnesses[:1] * accounts, ())) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        pytest.param(Day(2031, 3, 3), Day(2031, 3, 3), "3 March 2031", id="one day"),
        pytest.param(Day(None, 3, 3), Day(None, 3, 3), "3 March", id="no year"),
        pytest.param(Day(2031, 3, 3), Day(2031, 3, 5), "3–5 March 2031", id="one month"),
        pytest.param(Day(2031, 4, 30), Day(2031, 5, 2), "30 April – 2 May 2031", id="one year"),
        pytest.param(Day(2030, 12, 31), Day(2031, 1, 1), "31 December 2030 – 1 January 2031", id="two years"),
    ],
)
def test_days_in_words(first, last, words):
    assert between([first, last]) == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        pytest.param("2031-03-04", "4 March 2031", id="a day"),
        pytest.param("2031-03-04T18:30", "4 March 2031, 18:30", id="an hour"),
        pytest.param("2031-03-04T18:30:15+01:00", "4 March 2031, 18:30 UTC+01:00", id="a zone"),
        pytest.param("2 hours ago", "2 hours ago", id="words"),
    ],
)
def test_when_an_article_was_published(told, words):
    assert published(Metadata(published=told)) == words


@pytest.mark.parametrize(
    ("words", "sentence"), [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (list("abc"), "a, b or c")]
)
def test_words_as_a_list(words, sentence):
    assert listed(words, "or") == sentence


def test_every_kind_has_words_of_its_own():
    findings = [Finding(kind, ((), ()), ("x", "y")) for kind in Kind if not kind.quiet and kind is not Kind.SPEAKER]
    headings = {verdict_and_kinds(Row(((0,), (0,)), findings=(finding,))) for finding in findings}
    assert len(headings) == len(findings)
