import re
import shutil
import subprocess
from base64 import b64encode
from dataclasses import replace
from functools import cache
from hashlib import sha256
from itertools import pairwise

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export import EXPORTERS, Form, Scope
from reader.export.html import to_html
from reader.export.html.inline import FindingMark, marked
from reader.loading import load
from reader.model import Check, Comparison, Finding, Kind, Part, Passage, Remark, Row, Span, Verdict, Witness
from reader.pipeline import compare
from tests.support.generated_comparisons import comparisons
from tests.support.lighthouse import article, lighthouse
from tests.support.paths import SAMPLES

CHROMIUM = shutil.which("chromium")
HOSTILE = (
    "</script><script>alert(1)</script>",
    "</td></table><img src=x onerror=alert(1)>",
    "]]> --> <!-- </style><style>*{display:none}",
    '" onclick="alert(1)" x=\'',
    "javascript:alert(1) <a href=javascript:alert(1)>",
    "&lt;b&gt; &amp &#60;i&#62; <svg/onload=alert(1)>",
    "</title></head><base href=//evil.example/>",
    "<form action=//evil.example><meta http-equiv=refresh content=0>",
)


@cache
def fire() -> Comparison:
    return compare([load(path) for path in sorted((SAMPLES / "harbour-fire").glob("*.txt"))])


def remarked() -> Comparison:
    noted = lighthouse().remark(2, Remark(note="Ask the <b>harbour</b> office", check=Check.NEEDED))
    return noted.remark(5, Remark(bookmarked=True))


EXAMPLES = [
    pytest.param(lighthouse, id="made by hand"),
    pytest.param(remarked, id="with remarks"),
    pytest.param(fire, id="a sample"),
]


def parsed(page: str):
    """The page's tree, by a parser that raises on the first error."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def folded(text: str) -> str:
    return " ".join(text.split())


def table(tree):
    return next(element for element in tree.iter("table") if element.get("class") == "rows")


def words(element) -> str:
    return folded("".join(element.itertext()))


def one(text: str, name: str = "one.txt", reading: str = "x") -> Comparison:
    """Two accounts that tell this text in one row, with a finding, and once more in a row of each."""
    articles = [article(each, (text, Part.HEADLINE), (text, Part.BODY)) for each in (name, f"two {name}")]
    accounts = [Witness(a, tuple(Passage(p.span, n, p.part) for n, p in enumerate(a.paragraphs))) for a in articles]
    finding = Finding(Kind.OTHER, ((Span(1, 4),), (Span(0, 3),)), (reading, "y"))
    rows = (
        Row(((0,), (0,)), findings=(finding,), remark=Remark(note=reading)),
        Row(((1,), ())),
        Row(((), (1,))),
    )
    return Comparison(tuple(accounts), rows)


def test_the_body_of_a_page_is_as_in_its_golden_file(golden):
    page = to_html(remarked())
    golden("lighthouse.html", page[page.index("<body>") : page.index("<script>")])


def test_pages_are_registered_by_their_suffix():
    assert EXPORTERS[".html"](lighthouse()) == to_html(lighthouse())


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_page_is_valid_and_its_ids_and_links_meet(example):
    tree = parsed(to_html(example()))
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for name in ("href", "aria-labelledby", "for"):
        assert {element.get(name).lstrip("#") for element in tree.iter() if element.get(name)} <= set(ids)
    assert tree.get("lang") == "en"
    assert words(tree.find(".//title"))


@pytest.mark.parametrize("example", EXAMPLES)
def test_only_the_style_and_script_of_the_page_itself_may_act(example):
    tree = parsed(to_html(example()))
    (policy,) = [e.get("content") for e in tree.iter("meta") if e.get("http-equiv") == "Content-Security-Policy"]
    told = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert told["default-src"] == told["base-uri"] == told["form-action"] == "'none'"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        digests = [b64encode(sha256(element.text.encode()).digest()).decode() for element in tree.iter(tag)]
        assert told[rule].split() == [f"'sha256-{digest}'" for digest in digests]
    names = {name for element in tree.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on")} | names & {"style", "src", "action", "srcset"}
    assert all(e.get("href").startswith("#") for e in tree.iter() if "href" in e.attrib)


@pytest.mark.parametrize("example", EXAMPLES)
def test_headings_go_down_one_level_at_a_time(example):
    levels = [int(e.tag[1]) for e in parsed(to_html(example())).iter() if re.fullmatch("h[1-6]", str(e.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_first_difference_stands_above_all_else_that_is_long(example):
    main = parsed(to_html(example())).find(".//main")
    brief, contents, *_ = list(main)
    assert (brief.get("id"), contents.tag) == ("brief", "nav")
    title, counts, weight = [words(each) for each in brief.iter() if each.tag in ("h2", "h3", "p")][:3]
    assert (title, weight) == ("In brief", "Cannot all be true")
    assert len(counts) < 200
    first = words(next(brief.iter("li")))
    assert re.search(r"[A-C]( and [A-C])* (says?|attributes?) ", first)


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_row_has_its_id_and_each_passage_stands_in_the_column_of_its_account(example):
    comparison = example()
    tree = parsed(to_html(comparison))
    for number, row in enumerate(comparison.rows, 1):
        held = [element for element in tree.iter() if element.get("id") == f"row-{number}"]
        assert len(held) == (row.verdict is not Verdict.ASIDE)
    columns = [
        [words(td) for td in column] for column in zip(*filter(None, map(cells, table(tree).iter("tr"))), strict=True)
    ]
    for account, (witness, label) in enumerate(zip(comparison.witnesses, comparison.labels, strict=True)):
        told = " ".join(columns[account])
        inside = [p for row in comparison.rows if not row.aside for p in row.cells[account]]
        assert [n for n in inside if folded(witness.words([n])) not in told] == []
        assert set(re.findall(r"\b([A-Z]):\d", told)) == {label}


def cells(line) -> list:
    return [] if line.get("class") == "beneath" else line.findall("td")


@pytest.mark.parametrize("example", EXAMPLES)
def test_columns_have_heads_and_rows_say_in_words_what_they_are(example):
    comparison = example()
    tree = parsed(to_html(comparison))
    heads = [words(th) for th in table(tree).iter("th") if th.get("scope") == "col"]
    titles = [f"{label} {w.article.title}" for label, w in zip(comparison.labels, comparison.witnesses, strict=True)]
    assert all(head.startswith(told) for head, told in zip(heads, ["Row", *titles], strict=True))
    said = {
        "agree": "= Agree",
        "related": "~ Related",
        "differ": "≠ Differ:",
        "speaker": "“ Speaker conflict",
        "only": "· Only in one",
    }
    for body in table(tree).iter("tbody"):
        assert said[body.get("class").split()[0]] in words(body.find("tr/th"))


def test_cells_name_their_language_where_it_is_not_the_page_s():
    accounts = one("Zwölf Menschen").witnesses
    german = replace(accounts[0], article=replace(accounts[0].article, language="de"))
    cell, other = table(parsed(to_html(Comparison((german, accounts[1]), (Row(((0,), (0,))),))))).findall("tbody/tr/td")
    assert (cell.get("lang"), other.get("lang")) == ("de", None)


def test_what_a_row_is_about_stands_beneath_it_in_words():
    told = [words(tr) for tr in parsed(to_html(remarked())).iter("tr") if tr.get("class") == "beneath"]
    assert told == [
        "Needs check. Note: Ask the <b>harbour</b> office number: A at least 12 · B 15 · C 12",
        "speaker of “It went out like a match”: A Ilse Crane · B Jon Sand "
        "spelling of a name: A Ilse Crane · C Ilsa Crane",
        "negation: A had not been · C had been",
    ]


def test_passages_of_one_account_flow_in_its_column_with_what_is_noted_on_them():
    (band,) = [body for body in table(parsed(to_html(remarked()))).iter("tbody") if "only" in body.get("class")]
    assert [words(td) for td in band.iter("td")] == ["A:10 No boat was lost. Bookmarked.", "", ""]


def shape(page: str) -> set:
    """The sorts of elements of a page, told by their attributes' names."""
    return {(element.tag, *sorted(element.attrib)) for element in parsed(page).iter()}


@cache
def harmless() -> set:
    return shape(to_html(one("harmless words"))) | shape(to_html(remarked())) | shape(to_html(fire()))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words(text):
    page = to_html(one(text, name=text.replace("/", "∕"), reading=text))
    assert shape(page) <= harmless()
    assert words(table(parsed(page))).count(folded(text)) >= 4


@settings(max_examples=30, deadline=None)
@given(
    st.text(st.one_of(st.sampled_from("<>&\"'/=`-![] ab;#x"), st.characters(exclude_categories=["C"])), min_size=5)
    .map(str.strip)
    .filter(lambda text: len(text) > 4)
)
def test_any_words_come_back_as_they_are(text):
    page = to_html(one(text, reading=text))
    assert shape(page) <= harmless()
    assert words(table(parsed(page))).count(folded(text)) >= 4


@settings(max_examples=60, deadline=None)
@given(comparisons())
def test_any_comparison_is_a_valid_page_without_elements_of_its_own(comparison):
    assert shape(to_html(comparison)) <= harmless() | {("td", "lang")}


def test_rows_around_those_of_the_scope_say_so():
    page = to_html(lighthouse(), Form(Scope(verdicts=frozenset({Verdict.SPEAKER}), context=1)))
    bodies = list(table(parsed(page)).iter("tbody"))
    assert [words(body.find("tr/th")) for body in bodies] == [
        "3 ≠ Differ: number (context)",
        "4 “ Speaker conflict; differ: spelling of a name",
        "5 ≠ Differ: negation (context)",
    ]
    assert "limited to rows that attribute the same words to different speakers" in words(
        parsed(page).find("body/header")
    )


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        pytest.param([(2, 5, Kind.NUMBER)], 'a <mark class="differ" title="number">b c</mark> d', id="inside"),
        pytest.param(
            [(-9, 1, Kind.SHORTENED)],
            '<mark class="quiet" title="shortened quotation">a</mark> b c d',
            id="overhanging",
        ),
        pytest.param(
            [(0, 3, Kind.DATE), (2, 5, Kind.DATE)], '<mark class="differ" title="date">a b c</mark> d', id="overlapping"
        ),
        pytest.param(
            [(0, 3, Kind.NAME), (2, 5, Kind.SPEAKER)],
            '<mark class="differ" title="name">a </mark><mark class="speaker" title="name, speaker">b</mark>'
            '<mark class="speaker" title="speaker"> c</mark> d',
            id="two kinds",
        ),
        pytest.param([(50, 60, Kind.DATE), (2, 2, Kind.DATE)], "a b c d", id="elsewhere or empty"),
    ],
)
def test_marks_name_their_kinds(marks, expected):
    assert (
        marked("a b c d", Span(0, 7), [FindingMark(Span(start, end), kind) for start, end, kind in marks]) == expected
    )


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium to run the page's script")
@pytest.mark.parametrize(("teller", "shown"), [("", 6), ("3", 4)], ids=["all rows", "told by C"])
def test_a_browser_runs_the_script_under_the_policy(tmp_path, teller, shown):
    choice = f'<option value="{teller}"'
    page = tmp_path / "page.html"
    page.write_text(to_html(lighthouse()).replace(choice, f"{choice} selected"), encoding="utf-8")
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    told = ["--enable-logging=stderr", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()]
    run = subprocess.run([CHROMIUM, *quiet, *told], capture_output=True, check=True, text=True, timeout=60)
    assert f"<output>{shown} of 6 rows shown</output>" in run.stdout
    assert "CONSOLE" not in run.stderr
