"""Damaged files: the samples of every format, cut, mixed and scattered with what parsers trip over."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from reader.loading.clipping import Clipping
from tests.support.paths import PAGES, SAMPLES

MARKDOWN = b"""---\ntitle: Ferry aground\n---\n# Ferry *aground*\n\n> \xe2\x80\x9cWe waited,\xe2\x80\x9d **she** said.\n
- [One](http://a.example/x_(y) "t") ![p](q.png)\n- `two` &amp; <b>three</b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n
```\ncode\n```\n<figure>four</figure>\n\n[r]: http://a.example\n"""
_ODDITIES = (
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbf\xbe",
    b"\xe2\x80\xae",
    b"\x1b[31m",
    b"\r",
    b"\n\n",
    b"<",
    b">",
    b"&#0;",
    b"&#x110000;",
    b"<div>" * 300,
    b"<![CDATA[",
    b"<!--",
    b"</p>",
    b"<table><tr><td>",
    b"(((((",
    b"))",
    b"<<",
    b"endobj",
    b"stream\n",
    b"/Length 99999999",
    b"99999999999999999999",
    b"-1",
    b"=?utf-8?q?=ZZ?=",
    b"Content-Type: multipart/mixed; boundary=cut\n",
    b"charset=utf-7",
    b"charset=idna",
    b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n",
    b"[" * 300,
    b"*" * 300,
    b"`" * 300,
    b"> " * 300,
    b"\\",
    b"---\n",
    b"| " * 300,
    b"![",
    b"{\\*\\x ",
    b"\\bin9999999 ",
    b"\\u-10179?",
    b"{" * 300,
)


@cache
def samples() -> tuple[Clipping, ...]:
    """One clipping of each sample file, in every format."""
    paths = [path for path in sorted(PAGES.iterdir()) if path.suffix != ".expected"]
    paths += sorted(SAMPLES.rglob("*.txt"))[:3]
    read = [Clipping(path.name, path.read_bytes(), path.suffix) for path in paths]
    wide = [Clipping("wide.txt", each.data.decode("utf-8").encode("utf-16"), ".txt") for each in read[-1:]]
    return (*read, *wide, Clipping("a.md", MARKDOWN, ".md"))


def mutated(chance: Random) -> Clipping:
    """A sample with one to eight faults; those of a compressed container often lie inside it."""
    sample = chance.choice(samples())
    data = sample.data
    if sample.suffix in (".docx", ".pdf") and chance.random() < 0.6:
        data = (_inside_archive if sample.suffix == ".docx" else _inside_streams)(data, chance)
    else:
        data = _faults(data, chance)
    return Clipping(sample.name, data, sample.suffix if chance.random() < 0.9 else "")


def _faults(data: bytes, chance: Random) -> bytes:
    for _ in range(chance.randint(1, 8)):
        data = chance.choice(_FAULTS)(data, chance)
    return data


def _flip(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _insert(data: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_ODDITIES) + data[at:]


def _delete(data: bytes, chance: Random) -> bytes:
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[min(end, start + 400) :]


def _repeat(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((3, 40, 400))]
    return data[:start] + piece * chance.choice((2, 5, 60)) + data[start:]


def _truncate(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)] if chance.random() < 0.3 else data


def _splice(data: bytes, chance: Random) -> bytes:
    other = chance.choice(samples()).data
    start = chance.randrange(len(other))
    at = chance.randrange(len(data) + 1)
    return data[:at] + other[start : start + 600] + data[at:]


_FAULTS: tuple[Callable[[bytes, Random], bytes], ...] = (_flip, _insert, _insert, _delete, _repeat, _truncate, _splice)


def _inside_archive(data: bytes, chance: Random) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(file, "w", ZIP_DEFLATED) as after:
        names = before.namelist()
        hit = chance.choice(("word/document.xml", "word/document.xml", chance.choice(names)))
        for name in names:
            part = before.read(name)
            after.writestr(name, _faults(part, chance) if name == hit else part)
    return file.getvalue()


def _inside_streams(data: bytes, chance: Random) -> bytes:
    def damaged(match: re.Match[bytes]) -> bytes:
        return b"stream\n" + zlib.compress(_faults(zlib.decompress(match[1]), chance)) + b"\nendstream"

    return re.sub(rb"stream\n(.*?)\nendstream", damaged, data, flags=re.DOTALL)
