"""Large and hostile files of every format: what reading each costs for a megabyte, in a process of its own."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tests.benchmarks.fuzz import MEMORY, SECONDS_A_MEGABYTE, SLACK
from tests.support.office_files import docx, pdf

SENTENCE = "The outer wall of the harbour at Skerrow gave way on Monday night, Ann Lee said. "
MEGABYTE = 2**20
_READ = (
    "import sys; from reader.loading import load, LoadError\n"
    "try: print('article of', len(load(sys.argv[1]).paragraphs), 'paragraphs')\n"
    "except LoadError as fault: print('refused', str(fault).removeprefix(sys.argv[1])[:90])\n"
    "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)
"""A process counts its own peak: what `getrusage` says of a child includes its parent's."""


def prose(size: int, end: str = "") -> bytes:
    """Sentences of `size` bytes at least."""
    return ((SENTENCE + end) * (size // len(SENTENCE + end) + 1)).encode()


def page(body: bytes) -> bytes:
    return b"<!doctype html><html><head><title>Wall breaks</title></head><body><article>" + body + b"</article></body>"


def mail(kind: bytes, body: bytes, parts: int = 1) -> bytes:
    """A mail of so many equal parts, each in base64."""
    coded = base64.encodebytes(body)
    head = b"Content-Type: text/" + kind + b"; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    start = (
        b"From: a@skerrow.example\nSubject: Wall\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n"
    )
    return start + (b"--cut\n" + head + coded) * parts + b"--cut--\n"


def inflated(words: bytes) -> bytes:
    """A Word document whose text is `words`."""
    file = BytesIO()
    with ZipFile(BytesIO(docx([("Normal", "x")]))) as before, ZipFile(file, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(name, part.replace(b"<w:t>x</w:t>", words) if name == "word/document.xml" else part)
    return file.getvalue()


def dense() -> bytes:
    """Letters that pack badly, so that a Word document of them is no bomb."""
    return base64.b64encode(zlib.compress(os.urandom(3 * MEGABYTE)))


_P = b"</w:t></w:r></w:p><w:p><w:r><w:t>"
CASES: dict[str, Callable[[], bytes]] = {
    "50 MB in one line.txt": lambda: prose(50 * MEGABYTE),
    "50 MB in one word.txt": lambda: b"a" * (50 * MEGABYTE),
    "50 MB in short lines.txt": lambda: prose(50 * MEGABYTE, "\n"),
    "20 MB in paragraphs.txt": lambda: prose(20 * MEGABYTE, "\n\n"),
    "4 MB in one line.txt": lambda: prose(4_190_000),
    "4 MB in paragraphs.txt": lambda: prose(4_190_000, "\n\n"),
    "20 MB of marks to compose.txt": lambda: "e\u0301\u0323 ".encode() * (4 * MEGABYTE),
    "20 MB of escapes.txt": lambda: b"a\x1b[31m\x1b]0;x\x07" * MEGABYTE,
    "20 MB of wide text.txt": lambda: prose(10 * MEGABYTE).decode().encode("utf-16"),
    "20 MB in an old encoding.txt": lambda: ("Caf\u00e9 \u201cfer\u00e9\u201d na\u00efve. " * MEGABYTE).encode(
        "cp1252"
    ),
    "20 MB of noise.txt": lambda: os.urandom(20 * MEGABYTE),
    "65 MB.txt": lambda: prose(65 * MEGABYTE),
    "10 MB in one paragraph.md": lambda: b"# Wall\n\n" + prose(10 * MEGABYTE),
    "10 MB in paragraphs.md": lambda: b"# Wall\n\n" + prose(10 * MEGABYTE, "\n\n"),
    "2 MB in short paragraphs.md": lambda: b"# Wall\n\n" + b"It fell.\n\n" * 200_000,
    "0.1 MB in short paragraphs.md": lambda: b"# Wall\n\n" + b"It fell.\n\n" * 10_000,
    "nested quotations.md": lambda: b"> " * MEGABYTE + b"x",
    "nested lists.md": lambda: b"\n".join(b"  " * depth + b"- x" for depth in range(1500)),
    "open brackets.md": lambda: b"# x\n\n" + b"[" * MEGABYTE,
    "open emphasis.md": lambda: b"# x\n\n" + b"*a _b " * (MEGABYTE // 6),
    "open links.md": lambda: b"# x\n\n" + b"[a](" * (MEGABYTE // 4),
    "back ticks.md": lambda: b"# x\n\n" + b"".join(b"`" * (n % 900 + 1) + b" " for n in range(2000)),
    "1.9 MB in paragraphs.html": lambda: page(prose(1_900_000, "</p><p>")),
    "1.9 MB in one paragraph.html": lambda: page(b"<p>" + prose(1_900_000)),
    "30,000 elements.html": lambda: page(
        b"<p>The wall of the harbour at Skerrow fell on Monday night after two days.</p>" * 30_000
    ),
    "20,000 elements.html": lambda: page(b"<p>x</p>" * 16_000),
    "deeply nested.html": lambda: page(b"<div>" * 40_000 + b"x"),
    "nested tables.html": lambda: page(b"<table><tr><td>" * 10_000 + b"x"),
    "unclosed formatting.html": lambda: page(b"<p><b><i><u>x" * 10_000),
    "one long attribute.html": lambda: page(b'<p class="' + b"a " * (2 * MEGABYTE) + b'">' + prose(2000)),
    "open tags.html": lambda: page(b"<" * (3 * MEGABYTE)),
    "open comments.html": lambda: page(b"<!--" * MEGABYTE),
    "references.html": lambda: page(b"<p>" + b"&#x1b;&nbsp;" * 300_000),
    "saved pictures.html": lambda: page(
        b"<p>" + prose(3000) + b'<img src="data:image/png;base64,' + b"A" * (15 * MEGABYTE) + b'">'
    ),
    "open styles.html": lambda: page(b"<style>" * 400_000),
    "open programs.html": lambda: page(b"<script" * 400_000),
    "20 MB of text.eml": lambda: mail(b"plain", prose(20 * MEGABYTE, "\n\n")),
    "3 MB of page.eml": lambda: mail(b"html", page(prose(3_000_000, "</p><p>"))),
    "many parts.eml": lambda: mail(b"plain", prose(2000), 20_000),
    "nested parts.eml": lambda: b"Content-Type: message/rfc822\nMIME-Version: 1.0\n\n" * 200_000,
    "many headers.eml": lambda: b"MIME-Version: 1.0\n" + b"X-A: =?utf-8?q?b?=\n" * 500_000 + b"\n" + prose(2000),
    "one long header.eml": lambda: (
        b"MIME-Version: 1.0\nSubject: " + b"=?utf-8?q?b?= " * 300_000 + b"\n\n" + prose(2000)
    ),
    "one long address.eml": lambda: b"MIME-Version: 1.0\nFrom: " + b'(a<b,"c' * 100_000 + b"\n\n" + prose(2000),
    "much text.docx": lambda: inflated(b"<w:t>" + dense() + b"</w:t>"),
    "many paragraphs.docx": lambda: inflated(b"<w:t>" + (SENTENCE.encode() + _P) * 60_000 + b"</w:t>"),
    "empty paragraphs.docx": lambda: inflated(b"<w:t>x" + _P * 150_000 + b"</w:t>"),
    "nested.docx": lambda: inflated(b"<w:t>x</w:t>" + b"<w:r>" * 100_000 + b"</w:r>" * 100_000),
    "inflating.docx": lambda: inflated(b"<w:t>" + b"a" * (200 * MEGABYTE) + b"</w:t>"),
    "500 pages.pdf": lambda: pdf([[SENTENCE + os.urandom(4).hex() for _ in range(50)] for _ in range(500)]),
    "600 pages.pdf": lambda: pdf([[SENTENCE]] * 600),
    "one full page.pdf": lambda: pdf([[SENTENCE] * 20_000]),
    "one long line.pdf": lambda: pdf([[SENTENCE * 20_000]]),
    "inflating.pdf": lambda: pdf([["a" * (60 * MEGABYTE)]]),
}
_PLAIN = {
    ".txt": prose(2000),
    ".md": prose(2000),
    ".html": page(prose(2000)),
    ".eml": mail(b"plain", prose(2000)),
    ".docx": docx([("Normal", SENTENCE)]),
    ".pdf": pdf([[SENTENCE]]),
}


def run(named: Path = Path()) -> None:
    """Print seconds for a megabyte and the memory used; what breaks a bound is marked. Less than 1 MB counts as one."""
    with tempfile.TemporaryDirectory() as folder:
        smallest = {suffix: _cost(Path(folder) / f"plain{suffix}", data) for suffix, data in _PLAIN.items()}
        print(f"{'':32}{'MB':>7}{'s/MB':>8}{'memory':>8}   ending")
        for name, data in _cases(named.name):
            seconds, peak, ending = _cost(Path(folder) / name, data)
            least, resting, _ = smallest[Path(name).suffix]
            megabytes = len(data) / MEGABYTE
            pace, grown = (seconds - least) / max(1.0, megabytes), max(0, peak - resting)
            broken = pace > SECONDS_A_MEGABYTE or grown > MEMORY * max(MEGABYTE, len(data)) + SLACK or not ending
            print(
                f"{name:32}{megabytes:7.1f}{pace:8.2f}{grown / MEGABYTE:6.0f}MB   {'BROKEN ' * broken}{ending}",
                flush=True,
            )


def _cases(part: str) -> Iterator[tuple[str, bytes]]:
    return ((name, make()) for name, make in CASES.items() if part in name)


def _cost(path: Path, data: bytes) -> tuple[float, int, str]:
    """Seconds, peak of memory in bytes, and how it ended."""
    path.write_bytes(data)
    begun = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", _READ, path], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        ending, _, kilobytes = process.stdout.read().strip().rpartition("\n")
    path.unlink()
    return time.monotonic() - begun, int(kilobytes or 0) * 1024, ending
