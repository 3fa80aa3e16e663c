"""The YAML above a document, read by a YAML parser."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.export import Form, MarkdownStyle, Scope, to_markdown
from reader.export.front_matter import front_matter
from reader.model import Metadata, Verdict
from tests.support.lighthouse import lighthouse
from tests.support.markdown_engines import STYLES, folded, page
from tests.support.sample_events import comparison


def read(text: str) -> dict[str, object]:
    head, _, rest = text.removeprefix("---\n").partition("\n---\n")
    assert text.startswith("---\n")
    assert rest.startswith("\n") or not rest
    return yaml.safe_load(head)


def test_what_it_says():
    told = read(to_markdown(lighthouse(), Form(Scope(frozenset({Verdict.ONLY})), front_matter=True)))
    assert told == {
        "title": "Lamp *fails* at Point [Osk]",
        "sources": [
            "A: Lamp *fails* at Point [Osk] · beam_daily.txt",
            "B: Point Osk goes dark · dusk.txt",
            "C: Lamp fails at Point Osk · eve.txt",
        ],
        "rows": 6,
        "agree": 2,
        "related": 0,
        "differ": 2,
        "speaker": 1,
        "only": 1,
        "limits": "This document is limited to rows that were found in one account only: 1 of 6 rows.",
    }


def test_there_is_none_unless_it_is_asked_for():
    assert to_markdown(lighthouse()).startswith("# ")


@pytest.mark.parametrize("style", STYLES)
def test_the_engine_does_not_show_it(style):
    shown = page(to_markdown(lighthouse(), Form(style=style, front_matter=True)), style).text
    if style is not MarkdownStyle.GITHUB:  # GitHub takes it off before its Markdown is read
        assert shown.startswith(
            "Three accounts compared: A" if style is MarkdownStyle.PANDOC else "Lamp *fails* at Point [Osk]"
        )


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.sampled_from(list(MarkdownStyle)))
@example('"quoted" \\ back: - #x {a: b} & *c ! %d @e `f`', MarkdownStyle.GITHUB)
@example("\u2028\x85\ufeff\u200b\x7f\u00a0\U0001f6a2\uffff", MarkdownStyle.OBSIDIAN)
@example("--- ...\n---", MarkdownStyle.PLAIN)
def test_hostile_words_come_back(words, style):
    compared = lighthouse()
    first = compared.witnesses[0]
    named = replace(first, article=replace(first.article, about=Metadata(outlet=words)))
    told = read(front_matter(replace(compared, witnesses=(named, *compared.witnesses[1:])), Form(style=style)))
    outlet = f" · {folded(words)} · " if folded(words) else " · "
    if style is not MarkdownStyle.PANDOC:
        assert told["sources"][0] == folded(f"A: Lamp *fails* at Point [Osk]{' · ' + words} · beam_daily.txt")
        assert outlet.strip() in told["sources"][0]


def test_pandoc_reads_the_values_as_markdown():
    told = read(front_matter(comparison("museum-theft"), Form(style=MarkdownStyle.PANDOC)))
    assert told["sources"][0].startswith("A: ")
    assert read(front_matter(lighthouse(), Form(style=MarkdownStyle.PANDOC)))["sources"][0] == (
        r"A: Lamp \*fails\* at Point \[Osk\] · beam_daily.txt"
    )
