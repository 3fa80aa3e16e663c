"""No character of an article, of a file's name or of a saved comparison steers or deceives the terminal."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.archive import ArchiveError, read_json
from reader.cli import main
from reader.cli.printing import console
from reader.export import EXPORTERS
from reader.export.article_listing import readings
from reader.loading import load, read_text
from reader.loading.text.normalise import unsafe, visible
from reader.model import Article, Span
from reader.pipeline import compare
from reader.tui import ReaderApp

BODY = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm, Ann Lee said."

UNSEEN = {
    "colour sequence": "\x1b[31m",
    "title sequence": "\x1b]0;owned\x07",
    "hyperlink sequence": "\x1b]8;;skerrow.example\x1b\\",
    "lone escape": "\x1b\x07",
    "control sequence of eight bits": "\x9b31m",
    "bell": "\x07",
    "backspace": "\x08",
    "delete": "\x7f",
    "left-to-right override": "\u202d",
    "right-to-left override": "\u202e",
    "embedding": "\u202a\u202b\u202c",
    "isolates": "\u2066\u2067\u2068\u2069",
    "direction marks": "\u200e\u200f\u061c",
    "zero-width space": "\u200b",
    "joiners between Latin letters": "\u200c\u200d",
    "word joiner and invisible signs": "\u2060\u2061\u2064",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "grapheme joiner": "\u034f",
    "Hangul fillers": "\u115f\u1160\u3164\uffa0",
    "Khmer and Mongolian marks": "\u17b4\u17b5\u180b\u180e",
    "variation selectors": "\ufe0f\U000e0101",
    "tags": "\U000e0001\U000e0041\U000e007f",
    "annotation marks": "\ufff9\ufffa\ufffb",
    "musical and shorthand controls": "\U0001d173\U0001bca0",
    "noncharacter": "\ufdd0",
}
CLASSES = pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN.keys())


def raw(unseen: str, wrote: str = "Ann Lee") -> str:
    return (
        f"Storm{unseen} breaks wall\n\nBy {wrote}{unseen}\n\n"
        f"“It {unseen}broke,” said Tom{unseen} Roe.\n\n{BODY}{unseen}"
    )


def page(unseen: str, wrote: str = "Ann Lee") -> Article:
    return read_text(f"po{unseen}st.txt", raw(unseen, wrote).encode())


def clean(written: str) -> bool:
    """Whether only what the program's own styles need is left of control and invisible characters."""
    return not unsafe(re.sub(r"\x1b\[[0-9;]*m", "", written))


@CLASSES
def test_an_article_holds_none_and_keeps_its_places(unseen: str) -> None:
    article = page(unseen)
    assert clean("".join((article.name, article.text, article.title, *article.about.credits)))
    for word in ("breaks", "broke", "Roe", "harbour"):
        start = article.text.index(word)
        assert article.original(Span(start, start + len(word))).of(raw(unseen)) == word


@CLASSES
def test_documents_hold_none(unseen: str) -> None:
    comparison = compare([page(unseen), page(unseen, "Ida Moe")])
    assert [suffix for suffix, export in EXPORTERS.items() if not clean(export(comparison))] == []


@CLASSES
def test_what_is_shown_of_the_reading_holds_none(unseen: str) -> None:
    assert clean(readings([page(unseen)], console("always"), whole=True))


@CLASSES
@pytest.mark.parametrize("command", [["quotes"], ["quotes", "--json"], ["show"]], ids=["table", "JSON", "show"])
def test_the_command_line_prints_none(unseen: str, command: list[str], tmp_path: Path) -> None:
    path = tmp_path / f"po{unseen}st.txt"
    path.write_text(f"Storm{unseen} breaks\n\n“It {unseen}broke,” said Tom{unseen} Roe.\n\n{BODY}", encoding="utf-8")
    result = CliRunner().invoke(main, [*command, str(path)])
    assert result.exit_code == 0
    assert "broke" in result.output
    assert clean(result.output)


@CLASSES
def test_a_message_shows_a_file_name_with_its_characters_written_out(unseen: str) -> None:
    result = CliRunner().invoke(main, ["show", f"no{unseen}where.txt"])
    assert result.exit_code == 2
    assert clean(result.output)
    assert result.output.startswith(f"reader: no{visible(unseen)}where.txt: ")


async def test_the_screen_shows_none() -> None:
    unseen = "".join(UNSEEN.values())
    app = ReaderApp([page(unseen), page(unseen, "Ida Moe")])
    async with app.run_test(size=(120, 40)) as pilot:
        while app.reading is None:
            await pilot.pause(0.01)
        await pilot.pause()
        lines = ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]
    assert "broke" in "\n".join(lines)
    assert [line for line in lines if not clean(line)] == []


@CLASSES
@pytest.mark.parametrize("escaped", [True, False], ids=["escaped", "raw"])
def test_a_saved_comparison_that_hides_some_is_refused(unseen: str, escaped: bool, tmp_path: Path) -> None:
    document = json.loads(EXPORTERS[".json"](compare([page(""), page("", "Ida Moe")])))
    article = document["comparison"]["witnesses"][0]["article"]
    article["name"] = f"a{unseen}"
    path = tmp_path / "evil.json"
    path.write_text(json.dumps(document, ensure_ascii=escaped), encoding="utf-8")
    with pytest.raises(ArchiveError, match="invisible or control character") as fault:
        read_json(path)
    assert clean(str(fault.value))


def test_a_name_that_is_no_text_is_shown_by_its_bytes() -> None:
    assert visible("po\udcffst\n.txt") == r"po\udcffst\n.txt"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("می\u200cخواهم", id="Persian non-joiner"),
        pytest.param("क्\u200dष and ക്\u200d", id="Indic joiners"),
        pytest.param("e\u0323\u0302", id="marks that compose"),
        pytest.param("q\u0307 has no composed form", id="a mark that does not compose"),
        pytest.param("שָׁלוֹם", id="Hebrew points"),
        pytest.param("\u0600123 \u06dd", id="Arabic signs that are seen"),
        pytest.param("5\u00a0km and 5\u202fkm", id="spaces that do not break"),
    ],
)
def test_what_spells_a_word_stays(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    article = read_text("x.txt", f"A headline\n\n{text} here".encode())
    assert composed in article.text
    assert not unsafe(article.text)


def test_a_comparison_with_wide_characters_opens_though_its_json_was_escaped(tmp_path: Path) -> None:
    comparison = compare([page("🔥"), page("é", "Ida Moe")])
    path = tmp_path / "fine.json"
    path.write_text(json.dumps(json.loads(EXPORTERS[".json"](comparison))), encoding="utf-8")
    assert read_json(path) == comparison


def test_load_names_an_article_by_its_visible_path(tmp_path: Path) -> None:
    path = tmp_path / "po\u202est.txt"
    path.write_text(f"A headline\n\n{BODY}", encoding="utf-8")
    assert load(path).name.endswith(r"po\u202est.txt")
