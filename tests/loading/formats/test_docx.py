"""What of a Word document is read: all that its readers see when its changes are accepted, once."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.export import EXPORTERS, Form
from reader.loading import Unreadable, read
from reader.loading.clipping import Clipping
from reader.model import Part
from reader.pipeline import compare
from tests.support.office_files import docx

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def p(*runs: str, style: str = "", mark: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}<w:rPr>{mark}</w:rPr></w:pPr>{''.join(runs)}</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def document(body: str, styles: str = "", **parts: str) -> bytes:
    """A Word document with this body; `parts` are others by their kind, as `footnotes`."""
    file = BytesIO()
    related = "".join(f'<Relationship Id="x{kind}" Type="{RELATION}/{kind}" Target="{kind}.xml"/>' for kind in parts)
    with ZipFile(BytesIO(docx([("Normal", "x")]))) as before, ZipFile(file, "w") as after:
        for name in before.namelist():
            part = before.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                part = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"
            elif name == "word/_rels/document.xml.rels":
                part = part.replace("</Relationships>", f"{related}</Relationships>")
            elif name == "word/styles.xml":
                part = part.replace("</w:styles>", f"{styles}</w:styles>")
            after.writestr(name, part.encode("utf-8", "surrogateescape"))
        for kind, words in parts.items():
            declared = words if words.startswith("<!") else ""
            after.writestr(f"word/{kind}.xml", f"{declared}<w:{kind} {SPACES}>{words[len(declared) :]}</w:{kind}>")
    return file.getvalue()


def article(body: str, styles: str = "", **parts: str):
    return read(Clipping("x.docx", document(body, styles, **parts), ".docx"))


def told(body: str, styles: str = "", **parts: str) -> list[str]:
    found = article(body, styles, **parts)
    return [paragraph.span.of(found.text) for paragraph in found.paragraphs]


BOX = f"<w:txbxContent>{p(r('“I felt it sway,” said Kit Marlow.'))}</w:txbxContent>"


@pytest.mark.parametrize(
    "boxed",
    [
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{BOX}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent><mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent>",
        f"<w:pict><v:textbox>{BOX}</v:textbox></w:pict>",
    ],
    ids=["twice", "fallback alone", "old"],
)
def test_a_text_box_stands_once_behind_its_paragraph(boxed: str) -> None:
    assert told(p(r("Beside it. "), f"<w:r>{boxed}</w:r>") + p(r("Below it."))) == [
        "Beside it.",
        "“I felt it sway,” said Kit Marlow.",
        "Below it.",
    ]


def test_changes_are_accepted() -> None:
    body = (
        p(
            r("A crack "),
            f"<w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins>{r('three')}</w:ins>",
            r(" wide."),
        )
        + p(f"<w:moveFrom>{r('The mayor was told.')}</w:moveFrom>")
        + p(r("Cars wait."))
        + p(f"<w:moveTo>{r('The mayor was told.')}</w:moveTo>")
        + p(r("It was "), mark="<w:del/>")
        + p(r("shut."))
    )
    found = article(body)
    assert found.text.split("\n") == ["A crack three wide.", "Cars wait.", "The mayor was told.", "It was shut."]
    assert found.notices == ("Not read: deleted words.",)


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        ((r("take a"), "<w:r><w:noBreakHyphen/></w:r>", r("year")), "take a-year"),
        ((r("co"), "<w:r><w:softHyphen/></w:r>", r("operation")), "cooperation"),
        ((r("one"), "<w:r><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>"), "one two three"),
        ((r("Seen: "), r("hidden", "<w:vanish/>"), r("seen")), "Seen: seen"),
        ((r("Seen: "), r("seen", '<w:vanish w:val="0"/>')), "Seen: seen"),
        ((r("Seen: "), r("hidden", '<w:rStyle w:val="Secret"/>'), r("seen")), "Seen: seen"),
        ((r("Seen: "), r("seen", '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>')), "Seen: seen"),
        ((r("9,000"), r("3", '<w:vertAlign w:val="superscript"/>'), r(" cars")), "9,000 cars"),
        ((r("9,000"), r("3", '<w:rStyle w:val="Mark"/>'), r(" cars")), "9,000 cars"),
        ((r("12 m"), r("3", '<w:vertAlign w:val="superscript"/>'), r(" of it")), "12 m3 of it"),
        ((r("the 1"), r("st", '<w:vertAlign w:val="superscript"/>')), "the 1st"),
        (("<m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath>",), "E=m"),
        (
            (
                "<w:hyperlink>",
                r("a link"),
                "</w:hyperlink>",
                "<w:sdt><w:sdtContent>",
                r(" held"),
                "</w:sdtContent></w:sdt>",
            ),
            "a link held",
        ),
        (("<w:ruby><w:rt>", r("said"), "</w:rt><w:rubyBase>", r("shown"), "</w:rubyBase></w:ruby>"), "shown"),
    ],
)
def test_the_words_of_a_paragraph(runs: tuple[str, ...], words: str) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Aside"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Aside"/></w:style>'
        '<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )
    assert told(p(*runs) + p(r("The end.")), styles)[0] == words


def test_rows_of_a_table_are_lines_and_deleted_ones_are_none() -> None:
    def row(*cells: str, properties: str = "") -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    body = f"{p(r('A lead.'))}<w:tbl>{row(p(r('Year')), p(r('Cars')))}{row(p(r('2024')), p(), p(r('9,000')))}"
    body += row(p(r("2025")), p(r("8,000")), properties="<w:del/>")
    body += f"{row(p(r('One.')) + p(r('Two.')), p(r('Three.')))}</w:tbl>"
    found = article(body)
    assert found.text.split("\n") == ["A lead.", "Year | Cars", "2024 | 9,000", "One.", "Two.", "Three."]
    assert {paragraph.part for paragraph in found.paragraphs[1:3]} == {Part.BODY}


def test_notes_stand_below_and_what_is_no_article_is_said_to_be_left_out() -> None:
    def note(kind: str, number: int, words: str) -> str:
        return f'<w:{kind} w:id="{number}">{p("<w:r><w:footnoteRef/></w:r>", r(words))}</w:{kind}>'

    references = '<w:r><w:endnoteReference w:id="1"/></w:r>', '<w:r><w:footnoteReference w:id="2"/></w:r>'
    lead = p(r("Engineers shut it"), *references)
    found = article(
        lead + p(r("It reopens.")),
        footnotes=note("footnote", 0, "x") + note("footnote", 2, " It was signed on Sunday."),
        endnotes=note("endnote", 1, " See page 4."),
        comments=f"<w:comment>{p(r('Check this.'))}</w:comment>" * 2,
        header=p(r("Courier, page 4")),
        footer=p(),
    )
    assert found.text.split("\n") == ["Engineers shut it", "It reopens.", "See page 4.", "It was signed on Sunday."]
    assert found.notices == ("Not read: 2 comments, the header of its pages.",)
    told = EXPORTERS[".txt"](compare([found, article(lead)]), Form())
    assert "Not read: 2 comments, the header of its pages." in " ".join(told.split())


def test_items_of_a_list_are_no_headings() -> None:
    found = article(p(r("Wall breaks"), style="Title") + p(r("Doors"), style="ListBullet") + p(r("Lamps are out.")))
    assert [paragraph.part for paragraph in found.paragraphs] == [Part.HEADLINE, Part.BODY, Part.BODY]


def test_entities_in_a_part_are_refused() -> None:
    with pytest.raises(Unreadable, match="declares entities"):
        article(p(r("x")), footnotes='<!DOCTYPE x [<!ENTITY y "z">]>')
