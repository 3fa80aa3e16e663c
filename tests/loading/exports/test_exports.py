"""Several articles in one file, as news databases write them, and which of them are compared."""

import sys
from pathlib import Path
from textwrap import wrap

import pytest
from click.testing import CliRunner, Result
from docx import Document

from reader.cli import choosing, main
from reader.loading import LoadError, Unreadable, load, read
from reader.loading.clipping import Clipping
from reader.loading.parts import apart
from reader.model import Part, Span

ONE = (
    "Harbour wall breaks in storm at Skerrow",
    "Lena Ashe",
    "The Skerrow Post",
    "The outer wall of the harbour at Skerrow gave way on Monday night, said Ann Lee of Ostrand Ferries.",
    "Twelve people were taken to hospital, and the quay will stay closed until Friday.",
)
TWO = (
    "Twelve hurt as Skerrow wall falls",
    "Bo Dahl",
    "Ostrand Courier",
    "Twelve people were hurt when the wall at Skerrow fell, and the manager, Ann Lee of Ostrand Ferries, saw it fall.",
    "The council meets on Friday to decide on a wall of steel.",
)
OTHER = (
    "Library opens in Limerick",
    "Mo Vane",
    "Limerick News",
    "A library with 40,000 books was opened in Limerick on Sunday by the mayor, Carl Roth of Kilkee.",
    "It cost two million crowns, the mayor said.",
)


def factiva(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n".join(body)
    return (
        f"News\n{title}\n{byline}\n{140 + number} words\n{4 + number} March 2031\n{outlet}\nSKPOST\nA1\nEnglish\n"
        f"Copyright 2031 Media Ltd. All Rights Reserved\n\n{text}\n\nDocument SKPOST0020310304e734000{number}\n\n"
    )


def coded(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    return (
        f"HD  {title}\nBY  {byline}\nWC  140 words\nPD  {4 + number} March 2031\nSN  {outlet}\nLA  English\n"
        f"CY  Copyright 2031\n\nLP  {body[0]}\n\nTD  {body[1]}\n\nAN  Document SKPOST0020310304e734000{number}\n\n"
    )


def nexis(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n ".join(body)
    return (
        f"            {number + 1} of 2 DOCUMENTS\n\n          {outlet}\n\n      March {4 + number}, 2031 Tuesday\n\n"
        f"{title}\n\nBYLINE: {byline}\n\nSECTION: NEWS; Pg. A1\n\nLENGTH: 140 words\n\n {text}\n\n"
        f"LOAD-DATE: March {4 + number}, 2031\n\nLANGUAGE: ENGLISH\n\n       Copyright 2031 Media Ltd\n\n"
    )


def nexis_uni(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n".join(body)
    return (
        f"{title}\n{outlet}\nMarch {4 + number}, 2031 Tuesday\n\nCopyright 2031 Media Ltd All Rights Reserved\n\n"
        f"Section: NEWS; Pg. A1\nLength: 140 words\nByline: {byline}\nBody\n\n{text}\n\n"
        f"Load-Date: March {4 + number}, 2031\n\nEnd of Document\n\n"
    )


def proquest(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n".join(body)
    given, surname = byline.split()
    return (
        f"{'_' * 60}\n\n{title}\n\nAuthor: {surname}, {given}\n\nPublication info: {outlet} ; Skerrow.\n\n"
        f"ProQuest document link: https://x.example/{number}\n\nFull text: {text}\n\nSubject: Storms\n\n"
        f"Publication date: Mar {4 + number}, 2031\n\nProQuest document ID: 12345{number}\n\n"
    )


def proquest_cited(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n".join(body)
    given, surname = byline.split()
    return (
        f"Document {number + 1} of 2\n\n{title}\n{surname}, {given}. {outlet}; Skerrow [Skerrow]. "
        f"0{4 + number} Mar 2031: A.1.\nProQuest document link\n\nABSTRACT\n\n"
        f"A wall fell at the harbour of Skerrow on Monday night in a storm, it "
        f"was said.\n\nFULL TEXT\n\n{text}\n\nDETAILS\n\nPublication title: {outlet}; Skerrow\nSection: News\n"
        f"Database: ProQuest Central\n\n{'_' * 60}\n\n"
    )


def clipped(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    text = "\n\n".join(body)
    owner = "Copyright 2031 Media. All Rights Reserved"
    return f"{title}\n{outlet}, {4 + number} March 2031\nBy {byline}\n\n{text}\n\n{owner}\n\n"


def listed(text: str) -> str:
    return (
        f"Date and Time: Monday, May 5, 2031\nDocuments (2)\n1. {ONE[0]}\nClient/Matter: -None-\nSearch Terms: wall\n"
        f"2. {TWO[0]}\nNarrowed by:\nContent Type\nNews\n{text}"
    )


def wrapped(text: str) -> str:
    """The same, its paragraphs in lines of 60 letters."""
    return "\n".join("\n".join(wrap(line, 60)) if len(line) > 60 else line for line in text.split("\n"))


def table(number: int, title: str, byline: str, outlet: str, *body: str) -> str:
    told = {
        "HD": title,
        "BY": f"By {byline}",
        "PD": f"{4 + number} March 2031",
        "SN": outlet,
        "LP": body[0],
        "TD": body[1],
    }
    rows = "".join(f"<tr><td>{code}</td><td><p>{words}</p></td></tr>" for code, words in told.items())
    return f"<table>{rows}</table><p>Document SKPOST0020310304e734000{number}</p>"


def rich(text: str) -> str:
    lines = "".join(f"\\pard {line}\\par\n" for line in text.split("\n"))
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}{lines}}}"


def page(text: str) -> str:
    lines = "".join(f"<div>{line}</div>" for line in text.split("\n"))
    return f"<html><head><title>Export</title></head><body>{lines}</body></html>"


def export(write, *articles: tuple[str, ...]) -> str:
    return "".join(write(number, *each) for number, each in enumerate(articles))


EXPORTS = [
    pytest.param(export(factiva, ONE, TWO), ".txt", id="Factiva"),
    pytest.param(export(coded, ONE, TWO), ".txt", id="Factiva with codes"),
    pytest.param(export(nexis, ONE, TWO), ".txt", id="Nexis"),
    pytest.param(export(nexis_uni, ONE, TWO), ".txt", id="Nexis Uni"),
    pytest.param(export(proquest, ONE, TWO) + "_" * 60 + "\n\nContact us\n", ".txt", id="ProQuest"),
    pytest.param(rich(export(factiva, ONE, TWO)), ".rtf", id="Factiva as Rich Text"),
    pytest.param(
        rich(export(factiva, ONE, TWO)).replace("\\par\n\\pard", "\\line\n"), ".rtf", id="Factiva as Rich Text in lines"
    ),
    pytest.param(rich(export(nexis_uni, ONE, TWO)), ".rtf", id="Nexis Uni as Rich Text"),
    pytest.param(export(proquest_cited, ONE, TWO) + "Contact us\n", ".txt", id="ProQuest with citations"),
    pytest.param(export(clipped, ONE, TWO), ".txt", id="clippings"),
    pytest.param(listed(export(nexis_uni, ONE, TWO)), ".txt", id="Nexis Uni behind a sheet of titles"),
    pytest.param(wrapped(export(nexis, ONE, TWO)), ".txt", id="Nexis, hard-wrapped"),
    pytest.param(export(factiva, ONE, TWO).replace("\n", "\r\n"), ".txt", id="Factiva with the line ends of Windows"),
    pytest.param(page(export(factiva, ONE, TWO)), ".html", id="Factiva as a page"),
    pytest.param(page(export(factiva, ONE, TWO)).replace("</div><div>", "<br>"), ".html", id="Factiva with breaks"),
    pytest.param(f"<html><body>{export(table, ONE, TWO)}</body></html>", ".html", id="Factiva with codes as a page"),
]


@pytest.mark.parametrize(("text", "suffix"), EXPORTS)
def test_each_article_has_its_own_head_and_body(text: str, suffix: str) -> None:
    parts = apart(Clipping(f"export{suffix}", text.encode(), suffix))
    assert [part.name for part in parts] == [f"export{suffix}#1", f"export{suffix}#2"]
    for part, (title, byline, outlet, *body), day in zip(parts, (ONE, TWO), ("2031-03-04", "2031-03-05"), strict=True):
        article = read(part)
        about = article.about
        assert (article.title, about.byline, about.outlet, about.published) == (title, byline, outlet, day)
        told = [each.span.of(article.text) for each in article.paragraphs if each.part is Part.BODY]
        assert [" ".join(words.split()) for words in told] == body


@pytest.mark.parametrize(("text", "suffix"), EXPORTS)
def test_a_file_of_several_is_no_article_by_itself(text: str, suffix: str) -> None:
    with pytest.raises(Unreadable, match="contains 2 articles"):
        read(Clipping(f"export{suffix}", text.encode(), suffix))


def test_a_file_of_one_is_an_article_and_other_files_are_no_exports() -> None:
    assert read(Clipping("x.txt", export(factiva, ONE).encode())).about.outlet == "The Skerrow Post"
    twice = "Copyright 2031 Media. All Rights Reserved."
    for text in (
        "Wall breaks\n\n__________________________________\n\nIt fell.",
        "A Document\n\nIt fell.",
        f"{ONE[0]}\n\n4 March 2031\n\n{ONE[3]}\n\n{twice}\n\nMore stories\n\n{twice}",
    ):
        clipping = Clipping("x.txt", text.encode())
        assert apart(clipping) == (clipping,)


def test_places_lead_back_to_the_file(tmp_path: Path) -> None:
    text = export(nexis_uni, ONE, TWO)
    (tmp_path / "export.txt").write_text(text)
    article = load(f"{tmp_path}/export.txt#2")
    body = next(each.span for each in article.paragraphs if each.part is Part.BODY)
    start, end = article.original(body)
    assert text[start:end] == TWO[3]
    assert article.sha256 != load(f"{tmp_path}/export.txt#1").sha256
    with pytest.raises(LoadError, match="contains 2 articles; choose one of them"):
        load(f"{tmp_path}/export.txt#3")


def test_places_lead_back_where_the_text_before_was_mended(tmp_path: Path) -> None:
    text = export(factiva, ONE, TWO).replace("Twelve people were taken", "Twelve people donâ€™t know they were taken")
    (tmp_path / "export.txt").write_text(text)
    article = load(f"{tmp_path}/export.txt#2")
    body = next(each.span for each in article.paragraphs if each.part is Part.BODY)
    assert Span(*article.original(body)).of(text) == TWO[3]


def test_a_database_alone_says_what_is_an_article() -> None:
    """What it writes in front, between and behind is none; a sentence that begins with a code's letters is no field."""
    openings = ("IN Skerrow a ", "AN explosion tore through the ")
    text = export(coded, (*ONE[:3], *(f"{each}wall of the harbour on Monday." for each in openings)), TWO)
    text = text.replace("LP  ", "LP\n\n").replace("TD  ", "TD\n\n")
    (first, second) = apart(Clipping("x.txt", f"{text}Search Summary\nText wall\n".encode(), ".txt"))
    told = [each.span.of(read(first).text) for each in read(first).paragraphs if each.part is Part.BODY]
    assert told == [f"{each}wall of the harbour on Monday." for each in openings]
    assert "Search Summary" not in read(second).text


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, prog_name="reader")


def file(folder: Path, *articles: tuple[str, ...]) -> str:
    path = folder / "export.txt"
    path.write_text(export(factiva, *articles))
    return str(path)


def test_a_word_document_is_looked_into_where_it_stands_alone(tmp_path: Path) -> None:
    document = Document()
    for paragraph in export(nexis_uni, ONE, TWO).split("\n\n"):
        document.add_paragraph(paragraph)
    path = str(tmp_path / "export.docx")
    document.save(path)
    assert "A: The Skerrow Post,B: Ostrand Courier," in run("compare", path, "--format", "csv").stdout
    result = run("compare", path, file(tmp_path, ONE), "--check")
    assert "it contains 2 articles; choose one of them, such as" in result.stderr


def test_all_are_compared_that_tell_one_event(tmp_path: Path) -> None:
    result = run("compare", file(tmp_path, ONE, TWO), "--format", "csv")
    assert result.exit_code == 0
    assert "A: The Skerrow Post,B: Ostrand Courier," in result.stdout


def test_of_several_events_those_are_compared_that_are_named(tmp_path: Path) -> None:
    path = file(tmp_path, ONE, OTHER, TWO)
    result = run("compare", path, "--format", "csv")
    assert result.exit_code == 2
    assert "its 3 articles are not all about one event; choose which to compare, such as" in result.stderr
    assert "A: The Skerrow Post,B: Ostrand Courier," in run("compare", f"{path}#1,3", "--format", "csv").stdout


def test_more_articles_than_can_be_compared_are_not_taken(tmp_path: Path) -> None:
    path = file(tmp_path, *[ONE] * 21)
    assert (
        "it contains 21 articles, more than can be compared at once" in run("compare", path, "--format", "csv").stderr
    )
    assert "21 articles given; at most 20" in run("compare", f"{path}#1-21", "--format", "csv").stderr


def test_labels_go_to_articles_in_turn_and_the_file_is_spared(tmp_path: Path) -> None:
    path = file(tmp_path, ONE, TWO)
    assert (
        "A: Post,B: Courier," in run("compare", path, "--label", "Post", "--label", "Courier", "--format", "csv").stdout
    )
    assert "this is one of the articles" in run("compare", path, "-o", path).stderr


def test_of_standard_input_none_can_be_named() -> None:
    text = export(factiva, ONE, OTHER)
    result = CliRunner().invoke(main, ("compare", "-"), input=text)
    assert result.exit_code == 2
    assert "choose which to compare in a file that you save it to, such as 'FILE#1,2'" in result.stderr


def test_who_sits_at_a_terminal_is_asked(tmp_path: Path, monkeypatch) -> None:
    parts = apart(Clipping("export.txt", export(factiva, ONE, OTHER, TWO).encode(), ".txt"))
    answers = iter(["4", "x", "3, 1"])
    for stream in (sys.stdin, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    assert choosing.chosen(parts, "export.txt", quiet=False) == [parts[2], parts[0]]
    monkeypatch.setattr("click.prompt", lambda *_, **__: "")
    assert choosing.chosen(parts, "export.txt", quiet=False) == list(parts)


def test_show_lists_all_of_them(tmp_path: Path) -> None:
    shown = run("show", file(tmp_path, ONE, OTHER)).stdout
    assert "export.txt#1" in shown
    assert "Library opens in Limerick" in shown
