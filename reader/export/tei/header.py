"""The header: the accounts as witnesses, how the apparatus is made, and who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from reader.export.tei.xml import element, escaped
from reader.lookup.plain_words import length, title
from reader.lookup.selection import Selection
from reader.model import Article, file_names

_ISO_DATE = 10
"""How many letters of an ISO 8601 time are its day."""

_MADE = "Written by the program reader from the accounts that the source description lists; not published."
_PURPOSE = (
    "Passages of several accounts of one event that report the same thing stand in one apparatus entry. What the "
    "accounts say is compared; which of them is right is not judged."
)
_MARKS = "Quotation marks are kept as they stand; a said element holds the words between them."
_SEGMENTS = (
    "Each entry is a row of the comparison, numbered as there; its type is agree, related (may or may not report the "
    "same), differ, speaker (the same words given to different speakers) or only (found in one account). In a witness "
    "without a reading in an entry no match was found. Each seg is a passage of a sentence or a few; its n names the "
    "account and the line (of a PDF the page, of a web page or Word document the paragraph) where it begins. Entries "
    "follow the order in which the accounts were aligned; an account's own order is that of these numbers. Bylines, "
    "captions, links, notices, corrections and readers' comments are left out."
)
_FINDINGS = (
    "What the accounts do to each other's words is told in notes by kind; the words that show it point to the note "
    "by ana. A note of subtype quiet is no contradiction."
)


def header(held: Selection, people: Iterable[str]) -> str:
    """The whole header, a line for each witness and each speaker."""
    speakers = "\n".join(people)
    described = element("particDesc", element("listPerson", f"\n{speakers}\n")) if speakers else ""
    return element(
        "teiHeader",
        "\n".join(
            (
                "",
                element("fileDesc", "\n".join(("", *_file(held), ""))),
                element("encodingDesc", "\n".join(("", *_encoding(held), ""))),
                *([element("profileDesc", described)] if described else ()),
                "",
            )
        ),
    )


def _file(held: Selection) -> Iterator[str]:
    articles = [witness.article for witness in held.comparison.witnesses]
    yield element("titleStmt", element("title", escaped(title(held.comparison))))
    yield element("publicationStmt", element("p", _MADE))
    named = zip(held.comparison.labels, articles, file_names(articles), strict=True)
    witnesses = "\n".join(element("witness", _bibl(article, name), {"xml:id": label}) for label, article, name in named)
    yield element("sourceDesc", element("listWit", f"\n{witnesses}\n"))


def _bibl(article: Article, name: str) -> str:
    about = article.about
    told: tuple[tuple[str, str, Mapping[str, str]], ...] = (
        ("title", article.title, {"level": "a"}),
        ("author", about.byline, {}),
        ("publisher", about.outlet, {}),
        ("pubPlace", about.dateline, {}),
        ("date", about.published, {"when": _day(about.published)}),
        ("extent", length(article), {}),
        ("idno", name, {"type": "file"}),
        ("idno", article.sha256, {"type": "sha256"}),
    )
    return element("bibl", "".join(element(tag, escaped(words), more) for tag, words, more in told if words))


def _day(published: str) -> str:
    """The day of an ISO 8601 date, with or without a time; empty where there is none."""
    try:
        return date.fromisoformat(published[:_ISO_DATE]).isoformat()
    except ValueError:
        return ""


def _encoding(held: Selection) -> Iterator[str]:
    purpose = [_PURPOSE, *held.notices]
    yield element("projectDesc", "".join(element("p", escaped(words)) for words in purpose))
    declared = (
        element("quotation", element("p", _MARKS), {"marks": "all"}),
        element("segmentation", element("p", _SEGMENTS)),
        element("interpretation", element("p", _FINDINGS)),
    )
    yield element("editorialDecl", "\n".join(("", *declared, "")))
    yield element("variantEncoding", "", {"method": "parallel-segmentation", "location": "internal"})
