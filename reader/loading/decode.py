"""From a file's bytes to its characters."""

from __future__ import annotations

import codecs

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class NotText(ValueError):
    """The bytes are no text in any encoding that could be told."""


def decode(data: bytes) -> str:
    """The characters of a text file: by its byte order mark, else UTF-8, else by detection.

    Raises `NotText` for binary data and for an encoding that cannot be told.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\x00" in data:
        raise NotText("it holds NUL bytes, so it is no plain text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise NotText(f"it begins as {encoding.upper()} but byte {fault.start} breaks off") from fault


def _detected(data: bytes) -> str:
    """Detection is costly to import and rarely needed."""
    from charset_normalizer import from_bytes  # noqa: PLC0415

    matches = from_bytes(data)
    best = matches.best()
    if best is None:
        raise NotText("its encoding cannot be told")
    # Its Central European neighbours read as well by this measure, but are rarer.
    western = [match for match in matches if match.encoding == "cp1252" and match.chaos <= best.chaos]
    return str(western[0] if western else best)
