"""Hostile files: what reading them costs grows as they do, or they are refused in one line."""

from functools import partial
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.loading import Unreadable, read
from reader.loading.clipping import Clipping
from tests.support.counted_steps import calls
from tests.support.office_files import docx

BODY = b"\n\nThe outer wall fell on Monday.\n"


def mail(*headers: bytes) -> bytes:
    return b"\n".join((b"MIME-Version: 1.0", b"Subject: Wall", *headers)) + BODY


def parts(number: int) -> bytes:
    return mail(b"Content-Type: multipart/mixed; boundary=b") + b"--b\n\nThe wall fell.\n" * number


def nested(depth: int) -> bytes:
    opened = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(depth))
    return b"MIME-Version: 1.0\n" + b"".join(opened) + b"Subject: x" + BODY


def letters(depth: int) -> bytes:
    return b"MIME-Version: 1.0\n" + b"Content-Type: message/rfc822\n\n" * depth + b"Subject: x" + BODY


def crowded(attribute: str) -> bytes:
    return (
        b"<html><body><p %s>The wall fell.</p></body></html>"
        % "".join(attribute.format(number) for number in range(40_000)).encode()
    )


def with_entity() -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(docx([("Normal", "The wall &fell; on Monday.")]))) as before, ZipFile(file, "w") as after:
        for name in before.namelist():
            part = before.read(name).replace(b"&amp;fell;", b"&fell;")
            declared = part.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY fell "fell">]><w:document', 1)
            after.writestr(name, declared)
    return file.getvalue()


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(lambda n: b"From: " + b"a@b, " * n, id="addresses"),
        pytest.param(
            lambda n: b"Content-Type: text/plain; " + b"".join(b"a*%d*=x; " % i for i in range(n)), id="parts"
        ),
        pytest.param(lambda n: b"Content-Type: text/plain; " + b"a=x; " * n, id="parameters"),
        pytest.param(lambda n: b'Content-Type: "' + b'\\"' * n, id="escaped quotation marks"),
        pytest.param(lambda n: b"Content-Disposition: " + b'"' * n, id="quotation marks"),
        pytest.param(lambda n: b"From: " + b'"' * n, id="quotation marks of a name"),
        pytest.param(lambda n: b"Subject: " + b"=?utf-8?q?a?= " * n, id="encoded words"),
        pytest.param(lambda n: b"\n".join([b"From: a@b"] * n), id="headers"),
    ],
)
def test_a_header_is_read_no_further_than_it_helps(header) -> None:
    few, many = (calls(partial(read, Clipping("x.eml", mail(header(number)), ".eml"))) for number in (5_000, 20_000))
    assert many < 4.5 * few
    assert many < 1_000_000


@pytest.mark.parametrize(
    "sender", [b"(" * 1_900, b"<" * 5_000, b"=?utf-8?b?////?= <", b"@", b""], ids=lambda sender: sender[:9]
)
def test_a_sender_that_cannot_be_told_is_left_out(sender: bytes) -> None:
    assert read(Clipping("x.eml", mail(b"From: " + sender), ".eml")).title == "Wall"


@pytest.mark.parametrize("depth", [5, 19])
def test_parts_within_parts_are_read(depth: int) -> None:
    assert "outer wall" in read(Clipping("x.eml", nested(depth), ".eml")).text


@pytest.mark.parametrize("large", [nested, letters])
def test_parts_within_parts_end(large) -> None:
    with pytest.raises(Unreadable, match="nested too deeply"):
        read(Clipping("x.eml", large(25), ".eml"))


def test_a_mail_of_too_many_parts_is_refused_at_once() -> None:
    def refused(data: bytes) -> None:
        with pytest.raises(Unreadable, match="more than 2000 parts"):
            read(Clipping("x.eml", data, ".eml"))

    few, many = (calls(partial(refused, parts(number))) for number in (3_000, 100_000))
    assert many < 1.2 * few


@pytest.mark.parametrize("attribute", [" a{}=1", " a{}", '"a{}="1"', "/a{}", " a\"{}='1'"])
def test_an_element_of_countless_attributes_is_refused(attribute: str) -> None:
    with pytest.raises(Unreadable, match="more than 500 attributes"):
        read(Clipping("x.html", crowded(attribute), ".html"))


def test_an_element_of_many_attributes_is_read() -> None:
    attributes = " ".join(f"data-{number}='a > b'" for number in range(400))
    page = f"<html><body><p {attributes}>The outer wall fell on Monday.</p></body></html>"
    assert read(Clipping("x.html", page.encode(), ".html")).text == "The outer wall fell on Monday."


@pytest.mark.parametrize("charset", ["a\0b", "punycode", "idna", "unicode_escape", "hex", "", "ä", "x" * 5000])
@pytest.mark.parametrize(
    ("kind", "body"), [("plain", b"The wall fell."), ("html", b"<html><body><p>The wall fell.</p></body></html>")]
)
def test_a_charset_that_is_none_is_passed_over(kind: str, body: bytes, charset: str) -> None:
    head = f'MIME-Version: 1.0\nMessage-ID: <a@b>\nContent-Type: text/{kind}; charset="{charset}"\n\n'
    assert read(Clipping("x", head.encode() + body)).text == "The wall fell."
    assert read(Clipping("x", body, charset=charset)).text == "The wall fell."


def test_a_word_document_that_declares_entities_is_refused() -> None:
    with pytest.raises(Unreadable, match="declares entities"):
        read(Clipping("x.docx", with_entity(), ".docx"))
