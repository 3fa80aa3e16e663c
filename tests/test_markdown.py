import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export import EXPORTERS, to_markdown
from reader.export.inline import escaped, marked
from reader.export.wording import title, verdict_and_kinds
from reader.model import Comparison, Finding, Kind, Part, Passage, Row, Span, Witness
from tests.lighthouse import article, lighthouse

NEWLINE = "\n"
GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BLOCK_ENDS = re.compile(r"</(?:p|h\d|li|td|th|tr|blockquote|table|ul)>")

hostile = (
    st.text(
        st.one_of(
            st.sampled_from("\\`*_{}[]()<>#+-.!|~=$&;:\"'/@^%1aB \n\u00a0\u2028"),
            st.characters(exclude_categories=["Cc", "Cs"]),
        ),
        min_size=1,
        max_size=60,
    )
    .map(str.strip)
    .filter(bool)
)


def rendered(markdown: str) -> str:
    """The document as its reader sees it: no tags, entities resolved."""
    return unescape(re.sub(r"<[^>]*>", "", BLOCK_ENDS.sub("\n", GFM.render(markdown))))


def folded(text: str) -> str:
    return " ".join(text.split())


def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden):
    golden("lighthouse.md", to_markdown(lighthouse()))


def test_the_same_comparison_gives_the_same_bytes():
    assert to_markdown(lighthouse()) == to_markdown(lighthouse())


def test_markdown_is_registered_by_its_suffix():
    assert EXPORTERS[".md"](lighthouse()).startswith("# Three accounts compared\n")


def test_each_passage_is_quoted_once_and_each_paragraph_around_the_article_is_counted():
    page = rendered(to_markdown(lighthouse()))
    for each in lighthouse().witnesses:
        for passage in each.passages:
            assert folded(passage.span.of(each.article.text)) in folded(page)
    assert "1 share line (line 7); 2 paragraphs of reader comments (lines 9–11)" in page
    assert "I saw it" not in page


@given(hostile)
@example("* a\n# b\n> c\n1. d\n```\n---\n| e | f |\n===")
@example("&lt;b&gt; &amp; AT&T &#42; &copy; <script>alert(1)</script> <!-- x -->")
@example("snake_case _em_ __init__ http://a.example/b_c?d=1&copy=2 [x](y) ![z][w] \\[ \\\\ \\")
@example("~~gone~~ ==high== $x$ ``code`` |a|b|")
def test_escaped_text_renders_as_itself_in_a_quotation_a_list_and_a_table(text):
    words = folded(text)
    for frame in ("> **A:1** {}", "- name: **A** {}", "| | |\n|---|---|\n| A | {} |"):
        assert words in folded(rendered(frame.format(escaped(text))))


@given(hostile, st.lists(st.tuples(st.integers(-5, 65), st.integers(0, 30)), max_size=6))
def test_marks_never_change_the_text_and_never_nest(text, drawn):
    marks = [Span(start, start + length) for start, length in drawn]
    markdown = marked(text, Span(0, len(text)), marks)
    assert folded(rendered(f"> **A:1** {markdown}")) == f"A:1 {folded(text)}"
    assert re.fullmatch(r"(?:(?!</?mark>).)*(?:<mark>(?:(?!</?mark>).)+</mark>(?:(?!</?mark>).)*)*", markdown)


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
    page = folded(rendered(to_markdown(Comparison((first, second), (row, Row(((0,), ())))))))
    assert page.count(folded(two)) >= 4
    lines = f"1–{one.count(NEWLINE) + 1}" if NEWLINE in one else "1"
    assert f"Only in A A:{lines} {folded(one)} Left out" in page


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        pytest.param([(2, 5)], "a <mark>b c</mark> d", id="inside"),
        pytest.param([(0, 3), (2, 5)], "<mark>a b c</mark> d", id="overlapping"),
        pytest.param([(0, 7), (2, 3)], "<mark>a b c d</mark>", id="nested"),
        pytest.param([(-9, 1), (6, 99)], "<mark>a</mark> b c <mark>d</mark>", id="overhanging"),
        pytest.param([(4, 5), (0, 1)], "<mark>a</mark> b <mark>c</mark> d", id="unsorted"),
        pytest.param([(50, 60)], "a b c d", id="elsewhere"),
        pytest.param([(2, 2)], "a b c d", id="empty"),
    ],
)
def test_marks_are_joined_and_clipped(marks, expected):
    assert marked("a b c d", Span(0, 7), [Span(*mark) for mark in marks]) == expected


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        pytest.param([], "Agree", id="nothing found"),
        pytest.param([Kind.SPELLING], "Agree", id="quiet only"),
        pytest.param([Kind.PLACE, Kind.NUMBER, Kind.LABEL, Kind.NUMBER], "Differ: number, place", id="each kind once"),
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
def test_the_title_counts_the_accounts(accounts, words):
    assert title(accounts) == words


def test_every_kind_has_words_of_its_own():
    findings = [Finding(kind, ((), ()), ("x", "y")) for kind in Kind if not kind.quiet and kind is not Kind.SPEAKER]
    headings = {verdict_and_kinds(Row(((0,), (0,)), findings=(finding,))) for finding in findings}
    assert len(headings) == len(findings)
