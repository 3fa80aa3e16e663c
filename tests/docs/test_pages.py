"""README and docs/ say all that there is, and what they show is what happens."""

import re
from pathlib import Path
from shutil import which

import pytest

from reader.cli import main
from reader.export import EXPORTERS, MarkdownStyle
from reader.language.language_names import NAMES
from reader.language.records import LANGUAGES
from reader.loading.formats import SUFFIXES
from reader.settings import Settings
from tests.support.doc_pages import PAGES, anew, bindings, commands
from tests.support.paths import ROOT

README = ROOT / "README.md"


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.skipif(which("sh") is None, reason="sessions are those of a shell")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_what_a_page_shows_is_what_happens(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    text = path.read_text(encoding="utf-8")
    now = anew(text, tmp_path)
    if request.config.getoption("--update-golden"):
        path.write_text(now, encoding="utf-8", newline="\n")
    assert now == path.read_text(encoding="utf-8"), f"{path} differs: look at it, then pass --update-golden"


@pytest.mark.parametrize("name", main.commands)
def test_every_command_has_its_place_with_its_options_and_an_example(name: str) -> None:
    text = page("commands.md")
    assert f"\n## reader {name}\n" in text
    assert f"reader {name} --help" in commands(text)


@pytest.mark.parametrize(("name", "keys"), bindings().items(), ids=str)
def test_every_action_has_a_line_with_its_keys(name: str, keys: object) -> None:
    assert re.search(rf"^\| `.+` \| .+ \| `{re.escape(name)}` \|$", page("keys.md"), re.MULTILINE)


@pytest.mark.parametrize("name", Settings.__dataclass_fields__)
def test_every_setting_is_explained(name: str) -> None:
    assert re.search(rf"^\| `\[?{name}\]?` \| .+ \| .+ \|$", page("settings.md"), re.MULTILINE)


@pytest.mark.parametrize(
    ("part", "suffix"),
    [*(("Articles in", suffix) for suffix in SUFFIXES), *(("Documents out", suffix) for suffix in EXPORTERS)],
)
def test_every_format_is_explained(part: str, suffix: str) -> None:
    told = page("formats.md").partition(f"\n## {part}\n")[2].partition("\n## ")[0]
    assert re.search(rf"^\|.*`{re.escape(suffix)}`.*\|$", told, re.MULTILINE)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_that_is_read_is_named(code: str) -> None:
    assert NAMES[code] in page("languages.md")


@pytest.mark.parametrize("style", MarkdownStyle)
def test_every_style_is_explained(style: str) -> None:
    assert re.search(rf"^\| `{style}`.* \| .+ \| .+ \|$", page("formats.md"), re.MULTILINE)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)", text):
        other = path.parent / target if target else path
        assert other.exists(), target
        if anchor:
            assert anchor in map(_anchor, re.findall(r"^#+ (.+)$", other.read_text(encoding="utf-8"), re.MULTILINE))


def _anchor(heading: str) -> str:
    """As GitHub makes one of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("name", sorted(path.name for path in (ROOT / "docs").glob("*.md")))
def test_the_readme_leads_to_each_page(name: str) -> None:
    assert f"(docs/{name})" in README.read_text(encoding="utf-8")
