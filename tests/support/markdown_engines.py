"""The engines that read each style of Markdown, and what a reader sees of the page that they make."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from reader.export import MarkdownStyle

COMMONMARK = MarkdownIt("commonmark").use(front_matter_plugin)


def _github(markdown: str) -> str:
    return cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE)


def _pandoc(markdown: str) -> str:
    command = ["pandoc", "--from", "markdown", "--to", "html", "--wrap", "none"]
    return subprocess.run(command, input=markdown, capture_output=True, text=True, check=True).stdout


def _obsidian() -> MarkdownIt:
    """CommonMark with tables, formulas, `==…==` by the rules of `~~`, and what Obsidian takes out of the text."""
    engine = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(front_matter_plugin)
    engine.use(dollarmath_plugin, allow_digits=True, allow_space=False, double_inline=True)
    engine.inline.ruler.before("emphasis", "mark", _equals)
    engine.inline.ruler2.before("emphasis", "mark", _paired)
    engine.inline.ruler.before("emphasis", "comment", _hidden(r"%%.*?(?:%%|$)"))
    engine.inline.ruler.before("emphasis", "tag", _hidden(r"(?<!\S)#[^\s#]+"))
    engine.inline.ruler.before("emphasis", "block", _hidden(r"(?<!\S)\^[\w-]+\s*$"))
    return engine


def _equals(state: StateInline, silent: bool) -> bool:
    if silent or state.src[state.pos] != "=":
        return False
    scanned = state.scanDelims(state.pos, True)
    if scanned.length < 2:
        return False
    if scanned.length % 2:
        state.push("text", "", 0).content = "="
    for _ in range(scanned.length // 2):
        state.push("text", "", 0).content = "=="
        token = len(state.tokens) - 1
        state.delimiters.append(Delimiter(ord("="), 0, token, -1, scanned.can_open, scanned.can_close))
    state.pos += scanned.length
    return True


def _paired(state: StateInline) -> None:
    for one in state.delimiters:
        if one.marker == ord("=") and one.end != -1:
            for number, nesting in ((one.token, 1), (state.delimiters[one.end].token, -1)):
                token = state.tokens[number]
                token.type, token.tag, token.content = "mark_open" if nesting > 0 else "mark_close", "mark", ""
                token.nesting = nesting


def _hidden(pattern: str) -> Callable[[StateInline, bool], bool]:
    compiled = re.compile(pattern)

    def rule(state: StateInline, silent: bool) -> bool:
        if found := compiled.match(state.src, state.pos):
            state.pos = found.end()
        return bool(found)

    return rule


ENGINES: dict[MarkdownStyle, Callable[[str], str]] = {
    MarkdownStyle.GITHUB: _github,
    MarkdownStyle.OBSIDIAN: _obsidian().render,
    MarkdownStyle.PANDOC: _pandoc,
    MarkdownStyle.PLAIN: COMMONMARK.render,
}
STYLES = [
    pytest.param(
        style,
        id=style,
        marks=pytest.mark.skipif(
            style is MarkdownStyle.PANDOC and not shutil.which("pandoc"), reason="pandoc is not installed"
        ),
    )
    for style in MarkdownStyle
]


class Page(HTMLParser):
    """What a rendered page shows: its text, the words that are marked, its anchors and where its links lead."""

    _BLOCKS = frozenset("p h1 h2 h3 h4 li td th tr blockquote table ul div".split())
    _MARKS = frozenset({"mark", "strong"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.marks: dict[str, list[str]] = {tag: [] for tag in self._MARKS}
        self.quotations: list[str] = []
        self.anchors: list[str] = []
        self.links: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in self._BLOCKS:
            self.pieces.append("\n")
        if tag in self._MARKS:
            self.marks[tag].append("")
        if tag == "p" and "blockquote" in self._open:
            self.quotations.append("")
        self.anchors += [str(given["id"])] if given.get("id") else []
        self.links += [str(given["href"])] if given.get("href") else []
        if tag not in ("br", "hr", "col", "input"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
        for tag in self._MARKS.intersection(self._open):
            self.marks[tag][-1] += data
        if "blockquote" in self._open and self.quotations:
            self.quotations[-1] += data

    @property
    def text(self) -> str:
        return folded("".join(self.pieces))


def page(markdown: str, style: MarkdownStyle = MarkdownStyle.GITHUB) -> Page:
    return Page(ENGINES[style](markdown))


def folded(text: str) -> str:
    return " ".join(text.split())
