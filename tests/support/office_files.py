"""`python -m tests.support.office_files` writes PDF, Word and Rich Text files in tests/pages; tests write others."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO

from docx import Document

from tests.support.paths import PAGES

_EPOCH = datetime(2019, 5, 1, tzinfo=UTC)


def pdf(pages: Sequence[Sequence[str]], title: str = "", author: str = "") -> bytes:
    """A PDF with one line of Helvetica below the other on each page (ISO 32000-1, 7.5)."""
    said = f"<< /Title {_string(title)} /Author {_string(author)} >>".encode("cp1252")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    first = 5
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        font,
        said,
    ]
    for number, lines in enumerate(pages):
        shown = " T* ".join(f"{_string(line)} Tj" for line in lines)
        content = zlib.compress(f"BT /F1 11 Tf 14 TL 60 760 Td {shown} ET".encode("cp1252"))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {first + 2 * number + 1} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(stream(content))
    return written(objects)


def stream(content: bytes) -> bytes:
    """A compressed stream object."""
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)


def written(objects: Sequence[bytes]) -> bytes:
    """These objects, numbered from 1, as a file; the first is the catalogue and the fourth says what it is."""
    file = bytearray(b"%PDF-1.4\n")
    places = []
    for number, thing in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    table = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(file)


def _string(words: str) -> str:
    return "(" + words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") + ")"


def docx(paragraphs: Sequence[tuple[str, str]], title: str = "", author: str = "", table: Sequence[str] = ()) -> bytes:
    """A Word document of (style, words) pairs, and a table of one row."""
    document = Document()
    said = document.core_properties
    said.title, said.author, said.created, said.modified = title, author, _EPOCH, _EPOCH
    for style, words in paragraphs:
        document.add_paragraph(words, style=style)
    if table:
        for cell, words in zip(document.add_table(1, len(table)).rows[0].cells, table, strict=True):
            cell.text = words
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def rtf(paragraphs: Sequence[tuple[str, str]], title: str = "") -> bytes:
    """A Rich Text document of (style, words) pairs, with the header and the groups that word processors add."""
    names = sorted({style for style, _ in paragraphs})
    styles = "".join(f"{{\\s{number}\\sbasedon0 {name};}}" for number, name in enumerate(names))
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\froman\fcharset0 Tinos;}}{\colortbl;\red0\green0\blue0;}"
        rf"{{\stylesheet{styles}}}{{\*\generator Rowan 4;}}{{\info{{\title {title}}}{{\creatim\yr2019\mo5\dy1}}}}"
        "\n{\\header\\pard Page 1\\par}"
    )
    body = "".join(
        f"\n\\pard\\plain\\s{names.index(style)}\\f0\\fs24 {_rich(words)}\\par" for style, words in paragraphs
    )
    return f"{head}{body}\n}}".encode("ascii")


def _rich(words: str) -> str:
    """Words with their other letters by number, those of Western Europe in an old way as well."""
    return "".join(
        letter if letter.isascii() else f"\\u{ord(letter)}\\'{letter.encode('cp1252', 'replace').hex()}"
        for letter in words
    )


RUN = [
    "Tarn Lane school to stay open",
    "By Tobias Renn",
    "Councillors in Brackenholm voted by nine to four on Tuesday night to keep the village school at Tarn",
    "Lane open for at least three more years. It was a vote that few had expected, and the debate that went be-",
    "fore it lasted until midnight.",
    "“A village without a school is a village without a future,” said Marta Quill, who speaks for the parents.",
]
REST = [
    "The council had planned to close the school in the summer because only 41 children attend it, and a well-",
    "known architect had already drawn flats for the building.",
    "Owen Hask, the councillor responsible for education, had argued that each place at Tarn Lane costs twice",
]
LAST = [
    "as much as one in the town. The well-known architect did not want to comment.",
    "The vote means that the council must find 310,000 crowns elsewhere in its budget.",
]
FERRY = [
    "The evening ferry to Ostrand ran onto a sandbank on Friday with 84 passengers aboard.",
    "“The engine simply stopped answering,” said Captain Ida Velmer, who has sailed the route for 22 years.",
    "Nobody was badly hurt, the Ostrand coastguard said, although two passengers were treated for cold.",
]


def samples() -> dict[str, bytes]:
    """The files by name."""
    headed = [
        ["Brackenholm Courier     Wednesday, 3 April 2019", *lines, f"Page {number} of 3"]
        for number, lines in enumerate((RUN, REST, LAST), 1)
    ]
    body = [("Normal", words) for words in FERRY]
    return {
        "headers-and-hyphens.pdf": pdf(headed, "Tarn Lane school to stay open"),
        "one-page.pdf": pdf(
            [["Ferry aground off Ostrand", "By Signe Aldous", "", FERRY[0], "", FERRY[1], "", FERRY[2]]],
            author="Signe Aldous",
        ),
        "cut-page.pdf": pdf([["Sellin bridge closed to lorries", *REST[:2]], ["- 2 -", *LAST]], "Sellin bridge"),
        "styles.docx": docx([("Title", "Ferry aground off Ostrand"), ("Normal", "By Signe Aldous"), *body]),
        "headings.docx": docx(
            [
                ("Heading 1", "Ferry aground"),
                *body[:2],
                ("Caption", "The ferry on the sand."),
                ("Heading 2", "No one hurt"),
                body[2],
            ],
            author="Signe Aldous",
        ),
        "word-processor.rtf": rtf(
            [
                ("heading 1", "Ferry aground off Ostrand"),
                ("Normal", "By Signe Aldous"),
                *body[:2],
                ("heading 2", "No one hurt"),
                body[2],
            ],
            "Ferry",
        ),
        "table.docx": docx(
            [("Normal", "Ferry aground off Ostrand"), *body], "Ferry", table=("Aboard", "84 passengers")
        ),
    }


if __name__ == "__main__":
    for name, data in samples().items():
        (PAGES / name).write_bytes(data)
