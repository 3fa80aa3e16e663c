"""Plain text: from a file's bytes to its characters."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Extract, composed
from reader.loading.formats.rejoining import rejoined

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OF_PYTHON = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Names of encodings that Python alone knows; the time that `punycode` takes grows with the square of the text."""
_SAMPLE = 1 << 16
"""Bytes by which an encoding is told. Chosen by hand."""
_DAMAGED = 0.01
"""The share of broken sequences among all that are not ASCII up to which a text still counts as UTF-8.

Chosen by hand.
"""
_NOT_ASCII = re.compile(r"[^\x00-\x7f\ufffd]")


class NotText(Unreadable):
    """The bytes are no text in any encoding that could be told."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault, "save it as UTF-8 plain text")


def extract(clipping: Clipping) -> Extract:
    """The characters of a text file. Raises `NotText`."""
    from reader.loading.text.mojibake import characters  # noqa: PLC0415 - which decodes by this module

    text, before, notices = characters(clipping.data, clipping.charset)
    whole = rejoined(text)
    return replace(whole, shifts=composed(whole.shifts, before), notices=notices)


def decode(data: bytes, charset: str = "") -> str:
    """The characters of a text: by its byte order mark, the encoding that its source names, UTF-8, or detection.

    Half a surrogate pair is kept, for `normalise` to replace, and so are the readable parts of UTF-8 with a few broken
    bytes. Raises `NotText` for binary data and for an encoding that cannot be told.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if charset and (text := _named(data, charset)) is not None:
        return text
    if b"\x00" in data[:_SAMPLE] and (encoding := _wide(data[:_SAMPLE])):
        return _strict(data, encoding)
    if b"\x00" in data:
        raise NotText("it contains NUL bytes, so it is not plain text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(data) or _detected(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as fault:
        raise NotText(f"it begins as {encoding.upper()} but byte {fault.start} breaks off") from fault


def _named(data: bytes, charset: str) -> str | None:
    """The text in an encoding that a source names; None where the name is unknown or wrong."""
    encoding = encoding_called(charset)
    if not encoding or encoding in _OF_PYTHON:
        return None
    try:
        # What calls itself Latin-1 or ASCII is Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
        return data.decode("cp1252" if encoding in ("iso8859-1", "ascii") else encoding)
    except (LookupError, UnicodeError):  # a LookupError where its name is that of no encoding of text, such as "hex"
        return None


def encoding_called(charset: str) -> str:
    """The encoding that a source names, by the one name that Python has for it; empty where there is none."""
    try:
        return codecs.lookup(charset).name
    except (LookupError, ValueError):  # a ValueError where the name holds a NUL
        return ""


def _wide(sample: bytes) -> str:
    """UTF-16 without its mark, by the zeros of ASCII letters in every other byte; or nothing."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > max(half / 4, 7) and even <= odd / 50:
        return "utf-16-le"
    if even > max(half / 4, 7) and odd <= even / 50:
        return "utf-16-be"
    return ""


def _mended(data: bytes) -> str:
    """The text where the bytes are UTF-8 but for a few; or nothing."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        return text if text.count("\ufffd") <= _DAMAGED * len(_NOT_ASCII.findall(text)) else ""


def _detected(data: bytes) -> str:
    """Detection is costly to import and rarely needed."""
    from charset_normalizer import from_bytes  # noqa: PLC0415

    matches = from_bytes(data[:_SAMPLE])
    best = matches.best()
    if best is None:
        raise NotText("its encoding cannot be recognised")
    # Its Central European neighbours read as well by this measure, but are rarer.
    western = [match for match in matches if match.encoding == "cp1252" and match.chaos <= best.chaos]
    return data.decode((western[0] if western else best).encoding, "replace")
