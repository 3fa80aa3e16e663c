"""What the program says where articles are in another language than English, or in several."""

import json

import pytest

from reader.export import EXPORTERS
from reader.language.language_names import NAMES
from reader.language.records import LANGUAGES
from reader.loading import read_text
from reader.model import Verdict
from reader.pipeline import compare
from tests.support.app_screens import app_of
from tests.support.command_line import refused, run
from tests.support.news_by_language import PARAGRAPHS

UNREAD = min(PARAGRAPHS.keys() - LANGUAGES.keys())
"""A language that is recognised and has no record."""
NOTICE = f"reader does not recognise speakers in {NAMES[UNREAD]}; it matches passages by names, numbers and words only."


def article_of(code, name="", more=""):
    return read_text(name or f"{code}.txt", (PARAGRAPHS[code] + more).encode())


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for code, words in PARAGRAPHS.items():
        (tmp_path / f"{code}.txt").write_text(f"{words}\n", "utf-8")
        (tmp_path / f"{code}2.txt").write_text(f"{words} {words}\n", "utf-8")
    (tmp_path / "short.txt").write_text("Anna Berg, 12.\n")


class TestSeveralLanguages:
    def test_are_refused_in_one_line_that_names_files_and_languages(self, files):
        line = refused("compare", "en.txt", "de.txt", "de2.txt")
        assert line == (
            "reader: the articles seem to be in different languages: en.txt in English; de.txt, de2.txt in German; "
            "compare those in one language, or use --force if that guess is wrong\n"
        )

    def test_a_language_that_is_not_known_is_another(self, files, tmp_path):
        (tmp_path / "zorp.txt").write_text("zorp blik tranf gloom vesk mirt oplu sanq " * 12)
        assert "zorp.txt in a language that is not known here" in refused("compare", "en.txt", "zorp.txt")

    def test_are_compared_by_force(self, files):
        result = run("compare", "en.txt", "de.txt", "--force")
        assert result.exit_code == 0
        assert "German" in result.stdout

    @pytest.mark.parametrize("code", ["de", "en", UNREAD])
    def test_a_short_text_fits_any(self, files, code):
        assert run("compare", f"{code}.txt", "short.txt").exit_code == 0


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_articles_of_one_language_are_aligned(code):
    comparison = compare([article_of(code), article_of(code, "other.txt", f" {PARAGRAPHS[code]}")])
    assert comparison.count(Verdict.AGREE) >= 1


def test_a_short_article_is_read_in_the_language_of_the_others():
    short = read_text("short.txt", "Die Brücke ist gesperrt.".encode())
    comparison = compare([short, article_of("de")])
    assert [witness.article.language for witness in comparison.witnesses] == ["de", "de"]


def test_a_short_article_beside_several_languages_is_read_as_it_is():
    short = read_text("short.txt", b"Closed.")
    comparison = compare([short, article_of("de"), article_of("fr")])
    assert comparison.witnesses[0].article.language == ""


class TestWithoutSpeakers:
    @pytest.mark.parametrize("ending", [".md", ".txt"])
    def test_documents_say_so_at_the_sources(self, ending):
        document = EXPORTERS[ending](compare([article_of(UNREAD), article_of(UNREAD, "b.txt", " Anna Berg.")]))
        assert " ".join(NOTICE.split()) in " ".join(document.split())

    @pytest.mark.parametrize("code", ["en", "de"])
    def test_of_other_languages_nothing_is_said(self, code):
        document = EXPORTERS[".md"](compare([article_of(code), article_of(code, "b.txt", " !")]))
        assert "does not recognise speakers" not in document

    def test_show_names_the_language_and_says_so(self, files):
        shown = run("show", f"{UNREAD}.txt").stdout
        assert f" language  {NAMES[UNREAD]}\n" in shown
        assert NOTICE in shown

    def test_show_says_nothing_of_english(self, files):
        assert "language" not in run("show", "en.txt").stdout

    def test_quotes_says_so(self, files):
        assert NOTICE in " ".join(run("quotes", f"{UNREAD}.txt").stdout.split())
        [article] = json.loads(run("quotes", f"{UNREAD}.txt", "--json").stdout)
        assert article["language"] == UNREAD

    async def test_the_app_says_so(self):
        comparison = compare([article_of(UNREAD), article_of(UNREAD, "b.txt", " Anna Berg.")])
        app = app_of(comparison)
        async with app.run_test(size=(120, 40)) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert NOTICE in app.reading.panels.evidence.render().plain
