"""TEI against a subset of P5's own rules, and against the articles."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from reader.export import EXPORTERS, Form, Scope
from reader.export.tei.xml import element, escaped
from reader.model import Comparison, Verdict
from tests.support.comparisons import APART, FOUR, THREE, TWO
from tests.support.generated_comparisons import comparisons
from tests.support.lighthouse import annotated, lighthouse
from tests.support.sample_events import EVENTS, comparison
from tests.support.weir import WEIR

RULES = etree.RelaxNG(etree.parse(Path(__file__).with_name("tei.rng")))
XML = "http://www.w3.org/XML/1998/namespace"
XML_ID = f"{{{XML}}}id"
POINTERS = ("wit", "who", "ana", "corresp", "source")
EMPTY = Comparison(lighthouse().witnesses, ())


def parsed(made: Comparison, **scope) -> etree._Element:
    return etree.fromstring(EXPORTERS[".xml"](made, Form(Scope(**scope))).encode())


def tags(root: etree._Element, name: str) -> list[etree._Element]:
    return list(root.iter(f"{{http://www.tei-c.org/ns/1.0}}{name}"))


def check(root: etree._Element) -> None:
    """The document follows the rules, and all that it points to is in it, once."""
    assert RULES.validate(root), RULES.error_log
    anchors = [each.get(XML_ID) for each in root.iter() if each.get(XML_ID)]
    assert len(anchors) == len(set(anchors))
    pointers = {to for each in root.iter() for name in POINTERS for to in each.get(name, "").split()}
    assert pointers <= {f"#{anchor}" for anchor in anchors}


@pytest.mark.parametrize(("name", "made"), [("weir", WEIR), ("remarks", annotated())])
def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden, name, made):
    golden(f"{name}.xml", EXPORTERS[".xml"](made))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("witness", lambda each: each.set("wit", "#A")),
        ("variantEncoding", lambda each: each.set("location", "external")),
        ("app", lambda each: each.clear()),
        ("rdg", lambda each: each.getparent().getparent().append(each)),
        ("note", lambda each: each.set("type", "two words")),
        ("fileDesc", lambda each: each.getparent().remove(each)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_rules_are_some(name, change):
    root = parsed(lighthouse())
    change(tags(root, name)[0])
    assert not RULES.validate(root)


@pytest.mark.parametrize("event", EVENTS)
def test_a_sample_is_written_as_its_golden_file_and_follows_the_rules(golden, event):
    golden(f"{event}.xml", EXPORTERS[".xml"](comparison(event)))
    check(parsed(comparison(event)))


@pytest.mark.parametrize("made", [TWO, THREE, FOUR, APART, WEIR, EMPTY, annotated()])
def test_a_comparison_follows_the_rules(made):
    check(parsed(made))


@given(comparisons())
@settings(max_examples=60, deadline=None)
def test_any_comparison_follows_the_rules(made):
    check(parsed(made))


@pytest.mark.parametrize("made", [lighthouse(), THREE, WEIR, *map(comparison, EVENTS)])
def test_a_reading_is_what_the_account_says(made):
    for entry in tags(parsed(made), "app"):
        row = made.rows[int(entry.getparent().get("n")) - 1]
        told = {(each.get("wit"), each.get("type")): "".join(each.itertext()) for each in tags(entry, "rdg")}
        cells = zip(made.labels, made.witnesses, row.cells, strict=True)
        passages = {(f"#{label}", None): witness.words(cell) for label, witness, cell in cells if cell}
        guests = {
            (f"#{made.labels[each.account]}", "clause"): each.span.of(made.witnesses[each.account].article.text)
            for each in row.guests
        }
        assert told == passages | guests
        assert entry.get("type") == row.verdict


def test_words_that_show_a_finding_lead_to_its_note():
    root = parsed(lighthouse())
    shown = ["".join(each.itertext()) for each in tags(root, "seg") if each.get("ana") == "#row-3-1"]
    assert shown == ["At least 12 boats", "Fifteen", "Twelve"]
    (note,) = [note for note in tags(root, "note") if note.get(XML_ID) == "row-3-1"]
    assert "".join(note.itertext()) == "at least 12; 15; 12"


def test_who_is_quoted_is_the_speaker_in_the_list():
    root = parsed(WEIR)
    people = {each.get(XML_ID): each for name in ("person", "org", "personGrp") for each in tags(root, name)}
    said = {"".join(each.itertext()): each.get("who", "").removeprefix("#") for each in tags(root, "said")}
    wall = people[said["We will not pour one more bag of cement into that wall,"]]
    assert ["".join(name.itertext()) for name in tags(wall, "persName")] == ["Oda Falk", "Falk"]
    assert said["Not one more bag,"] == ""


def test_a_reading_in_another_language_says_so():
    first, *others = lighthouse().witnesses
    made = replace(lighthouse(), witnesses=(replace(first, article=replace(first.article, language="pt")), *others))
    root = parsed(made)
    check(root)
    languages = {(reading.get("wit"), reading.get(f"{{{XML}}}lang")) for reading in tags(root, "rdg")}
    assert languages == {("#A", "pt"), ("#B", None), ("#C", None)}


def test_a_document_of_some_rows_names_their_speakers_only():
    root = parsed(WEIR, verdicts=frozenset({Verdict.SPEAKER}))
    check(root)
    assert [each.text for each in tags(root, "persName")] == ["Jens Holm", "Rika Brandt"]
    assert any("limited to" in (each.text or "") for each in tags(root, "p"))


@pytest.mark.parametrize(
    ("text", "xml"),
    [
        ("a<b>&\"'", "a&lt;b&gt;&amp;\"'"),
        ("]]>", "]]&gt;"),
        ("\x00\x08\ufffe\ud800", "\ufffd" * 4),
        ("\r\n", "&#13;\n"),
    ],
)
def test_text_is_what_xml_may_hold(text, xml):
    assert escaped(text) == xml


def test_attributes_keep_quotation_marks_and_line_ends():
    (again,) = etree.fromstring(f"<x>{element('y', '', {'n': chr(34) + chr(10) + '<'})}</x>")
    assert again.get("n") == '"\n<'
