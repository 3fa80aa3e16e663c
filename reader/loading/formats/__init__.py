"""Which format bytes are in: told by their content, by the file's name only where the content leaves it open."""

from __future__ import annotations

import re
from enum import StrEnum

from reader.loading.clipping import Clipping, Unreadable


class Format(StrEnum):
    """The formats that an article may come in; the value names the module that reads it."""

    TEXT = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    MAIL = "mail"
    PDF = "pdf"
    DOCX = "docx"
    RTF = "rtf"


SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".eml": Format.MAIL,
    ".mhtml": Format.MAIL,
    ".mht": Format.MAIL,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".rtf": Format.RTF,
}

MEDIA_TYPES = {
    "text/markdown": ".md",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
}
"""What a server may call a format, as the suffix of its files; the others are told by their content."""

_HEAD = 4096
"""Bytes in which a format shows itself. Chosen by hand."""
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", "save it as .docx"),
    (b"%!PS", "a PostScript document", "save it as PDF"),
    (b"PK\x03\x04", "a ZIP archive that is not a Word document", "unpack it, or save the article as .docx or .html"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
)
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_TAG = re.compile(rb"<(?:html|head|body|title|meta|article|main|div|p|h1|span|table)\b[^<>]*>", re.I)
_MAIL_HEADER = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]*:)[^\n]*\n(?:[ \t][^\n]*\n)*")
_MAIL_SURE = re.compile(rb"^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To):", re.I | re.M)
_MARKDOWN = re.compile(rb"(?:\s*\n)?#{1,2} \S")


def format_of(clipping: Clipping) -> Format:
    """The format of these bytes. Raises `Unreadable` for formats that are known and not read."""
    data, told = clipping.data, SUFFIXES.get(clipping.suffix)
    head = _plain(data[:_HEAD])
    if sure := _told_by_mark(data):
        return sure
    for mark, kind, remedy in _FOREIGN:
        if data.startswith(mark):
            raise Unreadable(f"it is {kind}", remedy)
    if _is_mail(head, told):
        return Format.MAIL
    if _PAGE.match(head) or (told is Format.HTML and _TAG.search(head)):
        return Format.HTML
    if told is Format.MARKDOWN or _MARKDOWN.match(head):
        return Format.MARKDOWN
    return Format.TEXT


def _told_by_mark(data: bytes) -> Format | None:
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    return Format.DOCX if data.startswith(b"PK\x03\x04") and _is_word(data) else None


def _plain(head: bytes) -> bytes:
    """The head without byte order mark and without the zeros of UTF-16, so that ASCII can be found in it."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return head.replace(b"\x00", b"").replace(b"\r\n", b"\n")


def _is_word(data: bytes) -> bool:
    from reader.loading.formats.docx import is_document  # noqa: PLC0415

    return is_document(data)


def _is_mail(head: bytes, told: Format | None) -> bool:
    """Header lines down to the first blank line, one of which only mail programs write; or two in a file so named."""
    at = 0
    count = 0
    while match := _MAIL_HEADER.match(head, at):
        at = match.end()
        count += 1
    return count >= 2 and (told is Format.MAIL or _MAIL_SURE.search(head[:at]) is not None)
