"""Which format bytes are in, and what is said of bytes that are no article."""

import sys
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from pypdf import PdfReader, PdfWriter

from reader.loading import Unreadable, read
from reader.loading.clipping import Clipping
from reader.loading.formats import Format, format_of
from tests.support.office_files import FERRY, PAGES, docx, pdf, stream, written

PAGE = b"<!doctype html><html><body><p>The wall fell.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "suffix", "expected"),
    [
        pytest.param(PAGE, ".txt", Format.HTML, id="a page called text"),
        pytest.param(b"\xef\xbb\xbf \n<!-- saved --><HTML>", "", Format.HTML, id="a page behind mark and comment"),
        pytest.param("<!doctype html><p>x".encode("utf-16"), "", Format.HTML, id="a page in UTF-16"),
        pytest.param(b"<p>The wall fell.</p>", ".html", Format.HTML, id="a piece of a page"),
        pytest.param(b"The wall fell.", ".html", Format.TEXT, id="text called a page"),
        pytest.param(b"A <p> is a paragraph.", ".txt", Format.TEXT, id="text about tags"),
        pytest.param(pdf([["x"]]), ".txt", Format.PDF, id="a PDF called text"),
        pytest.param(docx([("Normal", "x")]), ".zip", Format.DOCX, id="a Word document called archive"),
        pytest.param(
            b"From: a@b\nMIME-Version: 1.0\n\nx", "", Format.MAIL, id="a mail by what only mail programs write"
        ),
        pytest.param(b"From: Ann\nTo: Bo\n\nx", ".txt", Format.TEXT, id="a text with a colon or two"),
        pytest.param(b"From: Ann\nTo: Bo\n\nx", ".eml", Format.MAIL, id="a mail by its name"),
        pytest.param(b"Wall falls\n\nIt fell.", ".md", Format.MARKDOWN, id="Markdown by its name"),
    ],
)
def test_format_by_content_then_by_name(data: bytes, suffix: str, expected: Format) -> None:
    assert format_of(Clipping("x", data, suffix)) is expected


def bomb() -> bytes:
    file = BytesIO(docx([("Normal", "x")]))
    with ZipFile(file, "a", ZIP_DEFLATED) as archive:
        archive.writestr("word/more.xml", b" " * 30_000_000)
    return file.getvalue()


def inflating() -> bytes:
    content = stream(zlib.compress(zlib.compress(b" " * 60_000_000, 9), 9)).replace(
        b"/FlateDecode", b"[/FlateDecode /FlateDecode]"
    )
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R >>"
    return written(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, b"<< >>", content]
    )


def locked() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf([FERRY]))))
    writer.encrypt("secret", algorithm="RC4-128")
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(bomb, "too large when unpacked", id="a Word document that inflates"),
        pytest.param(inflating, "too large when unpacked|contains no text", id="a PDF that inflates"),
        pytest.param(locked, "encrypted", id="an encrypted PDF"),
        pytest.param(lambda: pdf([[""]]), "no text, only pictures", id="a scanned PDF"),
        pytest.param(lambda: pdf([FERRY])[:300], "damaged", id="half a PDF"),
        pytest.param(lambda: b"PK\x03\x04" + bytes(60), "container is damaged", id="half an archive"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "old Office document", id="old Word"),
        pytest.param(lambda: b"{\\rtf1 " + b"{" * 1000, "nested too deeply", id="Rich Text that is nested without end"),
        pytest.param(lambda: b"<html><body><div>" * 100_000, "no article|too large", id="a deeply nested page"),
        pytest.param(lambda: b"<html><style>" + b"<style>" * 400_000, "too large", id="style sheets that never end"),
        pytest.param(lambda: b"<html><script" + b"<script" * 400_000, "too large", id="programs that never end"),
        pytest.param(lambda: b"<html><body></body></html>", "no article", id="an empty page"),
        pytest.param(lambda: b"a" * (5 * 2**20), "more than .* characters", id="a library in one file"),
        pytest.param(lambda: b"a\x1b[31m" * 300_000, "full of control characters", id="little but escapes"),
        pytest.param(lambda: "e\u0301 ".encode() * 300_000, "full of .* accents", id="little but loose accents"),
        pytest.param(
            lambda: b"MIME-Version: 1.0\nSubject: x\nContent-Type: image/png\n\nx", "no text", id="a mail of a picture"
        ),
    ],
)
def test_what_cannot_be_read_says_why_in_one_line(data, fault: str) -> None:
    with pytest.raises(Unreadable, match=fault) as error:
        read(Clipping("x", data()))
    assert "\n" not in str(error.value)
    assert error.value.remedy


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [("amp.html", "trafilatura", "web"), ("one-page.pdf", "pypdf", "docs"), ("styles.docx", "docx", "docs")],
)
def test_a_missing_library_is_named_with_its_extra(name: str, library: str, extra: str, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(Unreadable, match=library) as error:
        read(Clipping(name, (PAGES / name).read_bytes(), Path(name).suffix))
    assert f"pip install 'reader-compare[{extra}]'" in error.value.remedy


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("The wall fell.".encode("utf-16-le"), "The wall fell.", id="UTF-16 without a mark"),
        pytest.param("The wall fell.".encode("utf-16-be"), "The wall fell.", id="UTF-16 the other way round"),
        pytest.param(b"The wall\xed\xa0\x80 fell.", "The wall� fell.", id="half a surrogate pair"),
        pytest.param("“Ü” ".encode() * 50 + b"\xff fell.", "“Ü” " * 50 + "� fell.", id="a broken byte in UTF-8"),
    ],
)
def test_damaged_text_stays_readable(data: bytes, text: str) -> None:
    assert read(Clipping("x.txt", data)).text == text


@pytest.mark.parametrize(
    ("body", "furniture"),
    [
        pytest.param("The wall fell.\n\n-- \nAnn Lee, News Desk\n", ["-- \nAnn Lee, News Desk"], id="a signature"),
        pytest.param("The wall fell.\n\n--\nAnn Lee\n\nWrite to us\n", ["--\nAnn Lee", "Write to us"], id="no space"),
        pytest.param("It rained on Monday.\n\n--\n\n" + "The wall fell.\n" * 20, ["--"], id="a line between parts"),
    ],
)
def test_what_stands_below_every_letter_is_no_part_of_the_article(body: str, furniture: list[str]) -> None:
    article = read(Clipping("x.eml", f"From: Ann Lee <a@b.example>\nSubject: Wall\n\n{body}".encode(), ".eml"))
    shown = [part.span.of(article.text) for part in article.paragraphs if part.part.furniture]
    assert "".join("\n".join(shown).split()) == "".join("\n".join(furniture).split())
