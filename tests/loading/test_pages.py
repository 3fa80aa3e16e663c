"""Whole pages, mails and documents in the manner of real ones, each with what a reader would call its article."""

from pathlib import Path

import pytest

from reader.loading import load
from reader.loading.formats import Format, format_of
from reader.model import Article
from tests.support.damaged_files import samples
from tests.support.paths import PAGES

FILES = sorted(path for path in PAGES.iterdir() if path.suffix != ".expected")


def told(article: Article) -> str:
    about = article.about
    head = [f"{name}: {getattr(about, name)}" for name in ("title", "outlet", "byline", "published")]
    body = [
        f"{article.line(paragraph.span.start)} {paragraph.part}: {' '.join(paragraph.span.of(article.text).split())}"
        for paragraph in article.paragraphs
    ]
    return "\n".join([*head, f"{article.lines} {article.unit}", "", *body]) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_article_in_a_page(path: Path, golden) -> None:
    golden(f"../pages/{path.name}.expected", told(load(path)))


def test_every_format_has_a_sample() -> None:
    assert {format_of(sample) for sample in samples()} == set(Format)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_around_the_article_is_read(path: Path) -> None:
    text = load(path).text
    for words in (
        "cookie",
        "WhatsApp",
        "Subscribe",
        "Related",
        "Privacy",
        "Most read",
        "valley42",
        "Gus",
        "\x1b",
        "\u202e",
    ):
        assert words not in text
