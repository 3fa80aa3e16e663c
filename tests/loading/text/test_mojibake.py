"""Text that was decoded twice is made whole; all other text stays as it is."""

import pytest

from reader.loading import read
from reader.loading.clipping import Clipping
from reader.loading.text.mojibake import NOTICE, mended
from reader.model import Span
from tests.support.office_files import docx

WHOLE = "He said “don’t” – it’s a café, naïve."


def garbled(text: str, *encodings: str) -> str:
    for encoding in encodings:
        text = text.encode("utf-8").decode(encoding)
    return text


@pytest.mark.parametrize("times", [1, 2, 3])
def test_it_is_undone_as_often_as_it_was_done(times: int) -> None:
    assert mended(garbled(WHOLE, *["latin-1"] * times)).text == WHOLE


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("He â€œdonâ€™tâ€\x9d â€“ so", "He “don’t” – so"),
        ("Ã©tÃ©, Ã\xa0 la mer", "été, à la mer"),
        ("It\x92s \x96 odd", "It’s – odd"),
        ("Â£5 and Â½", "£5 and ½"),
        ('"\x93I saw it," she said. "It\x92\'s gone.\x94"', '"I saw it," she said. "It\'s gone."'),
        ('the \x93tide,\x94 he said, "fell" \x96 twice', 'the “tide,” he said, "fell" – twice'),
        ('a pause â\x80\x93"at last"', 'a pause –"at last"'),
    ],
)
def test_text_as_archives_have_it(text: str, whole: str) -> None:
    assert mended(text).text == whole


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        "« né» et «é» – ÂGE, JOSÉ» ÀÂ",
        "Привет «мир», Ñandú, Ð",
        "Größe „ÄÖÜ“ – ß»",
        "日本語 中文 한국어",
        "naïve 5½ £3 ±2 µg/m³ º ª",
        "A + Â = B",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert mended(text) == (text, (), ())


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(Clipping("x.txt", garbled(f"{WHOLE}\n\nIt fell.", "latin-1").encode()), id="text"),
        pytest.param(Clipping("x.md", garbled(f"{WHOLE}\n\n*It fell.*", "latin-1").encode(), ".md"), id="Markdown"),
        pytest.param(
            Clipping("x.html", garbled(f"<html><p>{WHOLE}</p><p>It fell.</p>", "latin-1").encode(), ".html"), id="page"
        ),
        pytest.param(
            Clipping("x.html", b"<html><p>He &acirc;&euro;&oelig;don&acirc;&euro;&trade;t</p><p>It fell.</p>", ".html"),
            id="entities",
        ),
        pytest.param(
            Clipping(
                "x.eml",
                b"From: a@b\nSubject: x\nContent-Type: text/plain; charset=utf-8\nMIME-Version: 1.0\n\n"
                + garbled(f"{WHOLE}\n\nIt fell.", "latin-1").encode(),
                ".eml",
            ),
            id="mail",
        ),
        pytest.param(Clipping("x.docx", docx([("Normal", "donâ€™t"), ("Normal", "It fell.")]), ".docx"), id="Word"),
    ],
)
def test_every_format_mends_it_and_says_so(data: Clipping) -> None:
    article = read(data)
    assert "don’t" in article.text
    assert "â" not in article.text
    assert article.notices == (NOTICE,)


def test_places_lead_back_to_the_file_as_it_was() -> None:
    raw = garbled(f"“Stop”, said Ann.\n{WHOLE}\nThe wall fell.", "latin-1")
    article = read(Clipping("x.txt", raw.encode()))
    for words in ("said Ann", "it", "The wall fell."):
        span = article.text.index(words)
        start = article.original(Span(span, span + len(words)))
        assert raw[start.start : start.end] == words
