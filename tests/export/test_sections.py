"""What a document says, before any format: which sections, in which order, and what stands in them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import pairwise
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.export import EXPORTERS, Form, Scope, document, to_markdown
from reader.export.document import (
    Document,
    Link,
    MarkedWords,
    Words,
)
from reader.export.sections.rows_by_verdict import marked, united
from reader.loading import read_text
from reader.model import Comparison, Span, Verdict
from reader.overview import clause_of
from reader.phrases.unnamed import is_unnamed, within_sentence
from reader.pipeline import compare, witness
from reader.preferences import Thresholds
from tests.support.comparisons import APART
from tests.support.counted_steps import calls
from tests.support.documents import inlines, sections
from tests.support.hostile_words import hostile as hostile_words
from tests.support.lighthouse import annotated
from tests.support.markdown_engines import folded, page
from tests.support.sample_events import comparison
from tests.support.weir import COPIED, WEIR, hostile, many

DIFFERENT = frozenset({Verdict.DIFFER, Verdict.SPEAKER})


def links(found: Document) -> set[str]:
    words = [word for section in sections(found) for block in section.blocks for word in inlines(block)]
    return {word.anchor for word in words if isinstance(word, Link)}


def lines(anchor: str, compared: Comparison = WEIR) -> list[str]:
    """The lines of a section in Markdown, anchors and links taken out."""
    found = re.search(
        rf'^## <a id="{anchor}"></a>[^\n]*\n\n(.*?)(?=^## |\Z)', to_markdown(compared), re.DOTALL | re.MULTILINE
    )
    bare = re.sub(r'<a id="[\w-]+"></a>|(?<=\])\(#[\w-]+\)', "", found[1]) if found else ""
    return re.sub(r"\[([^]]+)\]", r"\1", bare).splitlines()


def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden):
    golden("weir.md", to_markdown(WEIR))


def test_thresholds_are_named_where_they_are_not_the_usual_ones():
    assert "Settings changed" not in to_markdown(WEIR)
    told = to_markdown(replace(WEIR, thresholds=Thresholds(0.5, 9)))
    assert "from a likelihood of 0.5 up (default 0.32); words count as copied from 9 in a row up (default 15)" in told


def test_the_sections_stand_in_the_order_in_which_one_wants_them():
    words = "brief sources counts differences who-said-what facts agreed related only-a only-b only-c told-twice"
    whole = [*words.split(), "coverage", "left-out", "files"]
    assert [section.anchor for section in document(comparison("museum-theft")).sections] == whole
    (brief, *_) = document(annotated()).sections
    assert [section.anchor for section in brief.sections] == ["brief-1", "notes"]


@pytest.mark.parametrize(
    "compared",
    [
        pytest.param(WEIR, id="weir"),
        pytest.param(annotated(), id="remarks"),
        pytest.param(comparison("harbour-fire"), id="harbour-fire"),
        pytest.param(many(9), id="nine accounts"),
    ],
)
@pytest.mark.parametrize(
    "scope",
    [
        pytest.param(Scope(), id="whole"),
        pytest.param(Scope(DIFFERENT), id="differences"),
        pytest.param(Scope(DIFFERENT, context=1), id="in context"),
        pytest.param(Scope(context=1), id="context of all"),
        pytest.param(Scope(remarked=True), id="with a remark"),
        pytest.param(Scope(rows=frozenset({1})), id="one row"),
        pytest.param(Scope(rows=frozenset()), id="no row"),
    ],
)
def test_anchors_are_unique_and_every_link_leads_to_one(compared, scope):
    found = document(compared, scope)
    anchors = [section.anchor for section in sections(found)]
    assert len(set(anchors)) == len(anchors)
    assert links(found) <= set(anchors)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize(
    "scope", [Scope(), Scope(DIFFERENT), Scope(DIFFERENT, context=1)], ids=["whole", "differences", "in context"]
)
@pytest.mark.parametrize("event", ["harbour-fire", "museum-theft", "river-vote"])
def test_every_row_that_a_document_names_stands_in_it(event, scope, suffix):
    words = EXPORTERS[suffix](comparison(event), Form(scope=scope))
    if suffix == ".html":
        anchors = set(re.findall(r' id="([\w-]+)"', words))
        assert set(re.findall(r'href="#([\w-]+)"', words)) <= anchors
        printed = {anchor.removeprefix("row-") for anchor in anchors if anchor.startswith("row-")}
        words = re.sub(r"<[^>]+>", "", words)
    else:
        printed = set(re.findall(r"^(?:#+ (?:<a id=[^>]*></a>)?)?(\d+)\. ", words, re.MULTILINE))
    named = set(re.findall(r"(?<!\d )\b[Rr]ow \[?(\d+)", words))
    assert named
    assert named <= printed


@pytest.mark.parametrize("scope", [Scope(DIFFERENT), Scope(frozenset({Verdict.ONLY})), Scope(DIFFERENT, context=2)])
def test_an_anchor_names_the_same_thing_whichever_rows_are_held(scope):
    whole = {section.anchor: section.title for section in sections(document(comparison("museum-theft")))}
    limited = {section.anchor: section.title for section in sections(document(comparison("museum-theft"), scope))}
    told = {anchor: title for anchor, title in limited.items() if anchor in whole}
    assert {anchor: (Words(title[0].text.removesuffix(" (context)")),) for anchor, title in told.items()} == {
        anchor: whole[anchor] for anchor in told
    }
    assert any(anchor.startswith(("row-", "only-")) for anchor in told)


@pytest.mark.parametrize("anchor", ["who-said-what", "facts", "notes"])
def test_no_section_where_there_is_nothing_to_say(anchor):
    assert anchor not in [section.anchor for section in document(APART).sections]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("### Oda Falk, the river warden (A, C; B as Falk)", id="how each account names the speaker"),
        pytest.param("  - **A:5** quoted", id="quoted"),
        pytest.param("  - **B:5** altered: “cement” for “concrete”", id="altered"),
        pytest.param("  - **C:3** paraphrased: the wall would not be mended again", id="paraphrased"),
        pytest.param("- Attributed to different speakers: “I saw the water stand up like a door”", id="a conflict"),
        pytest.param("  - **B:7** quoted, attributed to Rika Brandt", id="attributed to somebody else"),
        pytest.param("- **B** Rika Brandt (see Jens Holm)", id="once"),
        pytest.param("- Reported, not quoted:", id="quoted by nobody"),
        pytest.param("  - **B:9** the gates had been stuck", id="reported"),
    ],
)
def test_who_said_what(line):
    assert line in lines("who-said-what")


@pytest.mark.parametrize(
    "speaker",
    [
        *("officials", "Police", "Insurers", "a harbour aide", "The statement", "aides to Lee", "Officials in Ogden"),
        *("One of his colleagues", "the Norland Governor", "the Ogden Republicans", "the CEO of Hart Mills"),
    ],
)
def test_who_is_only_described_has_no_name(speaker):
    assert is_unnamed(speaker)


@pytest.mark.parametrize(
    "speaker",
    [
        *("Ann Lee", "Harbour Trust", "Lee", "KTV", "@annlee", "the North", "Bank of Ogden", ""),
        *("Ann Sanders", "Tom Rivers", "Society of Mill Commissioners", "the Ogden Reporter"),
    ],
)
def test_who_is_named_has_a_name(speaker):
    assert not is_unnamed(speaker)


@pytest.mark.parametrize(
    ("speaker", "within"),
    [
        pytest.param("Officials", "officials", id="several people"),
        pytest.param("Police", "police", id="a body without an article"),
        pytest.param("Farmers in Ogden", "farmers in Ogden", id="several people of a place"),
        pytest.param("The U.S. official", "the U.S. official", id="an article"),
        pytest.param("One buyer", "one buyer", id="a number"),
        pytest.param("Republicans", "Republicans", id="a party"),
        pytest.param("Mr. Lee’s aide", "Mr. Lee’s aide", id="a title"),
        pytest.param("Norland officials", "Norland officials", id="a place"),
        pytest.param("Police Chief Lee’s aide", "Police Chief Lee’s aide", id="a title of two words"),
        pytest.param("The Ogden Reporter", "The Ogden Reporter", id="a name with its article"),
        pytest.param("Ann Sanders", "Ann Sanders", id="a name"),
    ],
)
def test_a_description_has_no_capital_within_a_sentence(speaker, within):
    assert within_sentence(speaker) == within


AROUND = {
    "a-few-words": ("Lee left. Lee called the roof “a sieve,” and Hart left.", "Lee called the roof “a sieve”"),
    "small-letters-with-a-subject": ("Lee said that “the roof is leaking on us all.”", ""),
    "sentence": ("Lee said: “Rain is coming.”", ""),
    "reported": ("Lee said that rain was coming.", ""),
}


@pytest.mark.parametrize(("text", "clause"), AROUND.values(), ids=AROUND)
def test_a_few_quoted_words_stand_in_their_clause(text, clause):
    read = witness(read_text("a.txt", text.encode()))
    assert clause_of(read, read.quotations[0]) == clause


def test_of_what_one_account_alone_gives_it_is_said_where_it_stands():
    told = lines("who-said-what", comparison("museum-theft"))
    assert "- Only in one account: **A:17**" in told
    assert "- In rows that other accounts report too: **B:23**, **C:7**" in told


ONE_EACH = (
    "Mill burns at Ode\n\nA mill burned down at Ode on Monday night.\n\n“We lost it all,” said its owner, Tom Hale.\n\n"
    "“The roof went first,” said Ann Lee, the fire chief. “Nobody slept,” Lee said.\n",
    "Fire in Ode\n\nA mill at Ode burned down on Monday night.\n\n“It was the wiring,” said Ruth Adair, a builder.\n",
)


def test_speakers_of_one_account_each_stand_by_account_with_their_places():
    told = lines("who-said-what", compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate(ONE_EACH)]))
    assert told == [
        "Nobody is named as a speaker by two accounts.",
        "",
        "- **A** Ann Lee (**A:7**), Tom Hale (**A:5**)",
        "- **B** Ruth Adair (**B:5**)",
        "",
    ]


IN_COMMON = (
    "Mill burns at Ode\n\nA mill burned down at Ode on Monday night, said Ann Lee, the fire chief.\n\n"
    "“Nobody slept in Harrow Lane,” said Lee.\n",
    "Fire in Ode\n\nThe mill at Ode burned down on Monday night.\n\nRain helped in the end, said Ann Lee, the chief.\n",
)


def test_that_a_statement_is_in_one_account_alone_is_not_said_of_what_others_report():
    told = lines("who-said-what", compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate(IN_COMMON)]))
    assert "- Only in one account: **A:5**" in told
    assert "- In rows that other accounts report too: **A:3**, **B:5**" in told


@pytest.mark.parametrize(
    ("given", "made"),
    [
        pytest.param(
            "Ann Lee said the boat that sank “was where it was meant to be.”",
            "only “was where it was meant to be”",
            id="a part",
        ),
        pytest.param(
            "“It seems to me that the boat was meant to be,” said Ann Lee.", "leaves out “where it was”", id="a cut"
        ),
    ],
)
def test_of_words_quoted_in_part_it_is_said_what_is_quoted(given, made):
    whole = "“It seems to me that the boat was where it was meant to be,” said Ann Lee."
    texts = (f"Boat sinks\n\nA boat sank at Ode on Monday.\n\n{one}\n" for one in (whole, given))
    told = lines("who-said-what", compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate(texts)]))
    assert f"  - **B:5** shortened: {made}" in told


def test_sentences_that_an_account_quotes_in_another_order_are_quoted():
    long, short = (
        "The harbour wall was old and cracked in nine places, and all of Ode's men knew",
        "It was never the storm",
    )
    orders = (f"“{long}. {short},” said Ann Lee.", f"“{short}. {long},” said Ann Lee.".replace("'", "’"))
    texts = (f"Wall falls\n\nA wall fell at Ode on Monday.\n\n{one}\n" for one in orders)
    told = lines("who-said-what", compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate(texts)]))
    assert "  - **B:5** quoted in another order" in told


def test_who_said_what_in_the_rows_held_alone():
    found = document(WEIR, Scope(frozenset({Verdict.SPEAKER})))
    (speech,) = [section for section in found.sections if section.anchor == "who-said-what"]
    assert [each.anchor for each in speech.sections] == ["speaker-3", "named-once"]


def test_disputed_facts_are_bold_and_bear_the_sign():
    assert "| number | **≠ Nine boats** | **≠ Eleven boats** | | 2 |" in lines("facts")
    assert "| number | about two metres | two metres | | 2 |" in lines("facts")


def test_coverage_counts_the_rows_and_names_the_words_taken_over():
    assert "- **A** reports 6 of 9 compared rows; 1 passage only here" in lines("coverage")
    told = "\n".join(lines("coverage"))
    assert f"- **A** and **B** share {len(COPIED.split())} words in a row" in told
    assert COPIED.rstrip(".") in told


def test_the_longest_of_many_runs_are_listed_and_the_others_counted():
    chance = Random(3)
    copied = [" ".join(f"w{chance.randrange(10**6)}" for _ in range(20)) for _ in range(33)]
    texts = ["\n\n".join(["A headline", *chance.sample(copied, len(copied))]) for _ in "ABC"]
    made = compare([read_text(f"{number}.txt", text.encode()) for number, text in enumerate(texts)])
    *_, last = told = [line for line in lines("coverage", made) if line]
    assert sum("**A**, **B** and **C** share" in line for line in told) > 20
    assert sum(" share " in line for line in told) == 30
    assert re.fullmatch(r"- \d+ more such runs, of \d+ words or fewer", last)


def test_rows_are_counted_and_led_to():
    assert lines("counts")[:5] == [
        "- Agree: 3 rows",
        "- Differ: 2 rows",
        "  - number: row 2",
        "  - wording of a quotation: row 3",
        "- Speaker conflict: 1 row",
    ]


def test_as_many_columns_as_accounts():
    assert lines("facts", many(9))[0] == f"| | {' | '.join(f'**{label}**' for label in 'ABCDEFGHI')} | Row |"


@settings(deadline=None, max_examples=30)
@given(hostile_words, hostile_words)
@example(",", "\\")
@example("a ,", "b")
def test_hostile_words_and_names_come_back_word_for_word(words, name):
    shown = page(to_markdown(hostile(words, name))).text
    said = shown.partition("Who said what")[2]
    quoted = folded(words).removesuffix(",") or folded(words)
    assert f"“{quoted}”" in said
    assert f"{folded(name)} (A)" in said
    assert f"attributed to {folded(name)} {folded(name)}" in said


@given(st.text(min_size=1, max_size=30), st.lists(st.tuples(st.integers(-5, 35), st.integers(0, 20)), max_size=6))
def test_marks_never_change_the_text_and_never_touch(text, drawn):
    marks = [Span(start, start + length) for start, length in drawn]
    found = marked(text, Span(0, len(text)), united(marks))
    assert "".join(inline.text for inline in found) == text
    assert all(inline.text for inline in found)
    kinds = [type(inline) for inline in found]
    assert all(one is not other for one, other in pairwise(kinds))
    covered = {at for mark in marks for at in range(*mark)} & set(range(len(text)))
    assert sum(len(inline.text) for inline in found if isinstance(inline, MarkedWords)) == len(covered)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        pytest.param([(2, 5)], "a [b c] d", id="inside"),
        pytest.param([(0, 3), (2, 5)], "[a b c] d", id="overlapping"),
        pytest.param([(0, 7), (2, 3)], "[a b c d]", id="nested"),
        pytest.param([(-9, 1), (6, 99)], "[a] b c [d]", id="overhanging"),
        pytest.param([(4, 5), (0, 1)], "[a] b [c] d", id="unsorted"),
        pytest.param([(50, 60)], "a b c d", id="elsewhere"),
        pytest.param([(2, 2)], "a b c d", id="empty"),
    ],
)
def test_marks_are_joined_and_clipped(marks, expected):
    found = marked("a b c d", Span(0, 7), united(Span(*mark) for mark in marks))
    assert "".join(f"[{each.text}]" if isinstance(each, MarkedWords) else each.text for each in found) == expected


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_twice_the_accounts_are_twice_the_work(suffix):
    few, more = (calls(partial(EXPORTERS[suffix], many(count))) for count in (10, 20))
    assert more < 2.2 * few
