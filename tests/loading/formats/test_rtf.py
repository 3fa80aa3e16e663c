"""What of a Rich Text document is read."""

import pytest

from reader.loading import read
from reader.loading.clipping import Clipping
from reader.model import Part

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}{\f1\froman\fcharset204 Times;}}{\colortbl;\red0;}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title Caf\'e9 burns}{\author Lena Ashe}}"
)


def article(body: str):
    return read(Clipping("x.rtf", f"{HEAD}{body}}}".encode("latin-1"), ".rtf"))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"Caf\'e9 \ldblquote don\rquote t\rdblquote  \endash  so\par", "Café “don’t” – so"),
        (r"Caf\u233?s \u8220\'93\u26085?\u-10179?\u-8704?\par", "Cafés “日😀"),
        (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} end\par", "Привет end"),
        (r"\uc0\u233 t\u233 \par", "été"),
        (r"one\line two\tab three\~four a\_b so\-ft\par", "one two three four a-b soft"),
        (r"It carried 9,000{\super 3} cars and 12 m{\super 3}.\par", "It carried 9,000 cars and 12 m3."),
        (r"Seen {\v hidden}{\deleted gone}shown.\par", "Seen shown."),
        (r"{\field{\*\fldinst HYPERLINK http://x}{\fldrslt link words}} end\par", "link words end"),
        (r"{\*\bkmkstart x}a{\pict\pngblip 89504e}\{b\}\\\par", "a{b}\\"),
        (r"a\bin4 {{{{b\par", "ab"),
        (r"{\listtext\pard\plain 1.\tab}first\par", "first"),
        (r"{\u233}t{\u233}\par", "été"),
        (r"{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt boxed }}then\par", "boxed then"),
        (r"a{\upr{\v b}{\*\ud{b}}}c\par", "ac"),
    ],
)
def test_the_words_of_a_paragraph(body: str, words: str) -> None:
    found = article(body + r" The end.\par")
    assert found.text.split("\n")[0].replace("\xa0", " ") == words


def test_paragraphs_tables_notes_and_what_is_left_out() -> None:
    body = (
        r"{\header Page 4\par}{\footer Foot\par}\pard\s1 Wall breaks\par"
        r"\pard It fell{\footnote On Sunday \u-10179?\u-8704?.} there.\par"
        r"\trowd\cellx1\cellx2 Ward\cell Votes\cell\row \pard{\*\annotation Check.}Nobody was hurt.\par"
    )
    found = article(body)
    assert [(each.part, each.span.of(found.text)) for each in found.paragraphs] == [
        (Part.HEADLINE, "Wall breaks"),
        (Part.BODY, "It fell there."),
        (Part.BODY, "Ward | Votes"),
        (Part.BODY, "Nobody was hurt."),
        (Part.BODY, "On Sunday 😀."),
    ]
    assert found.notices == ("Not read: comments, the footer of its pages, the header of its pages.",)
    assert (found.about.title, found.about.byline) == ("Café burns", "Lena Ashe")


def test_what_stands_behind_the_document_is_none_of_it() -> None:
    assert read(Clipping("x.rtf", rb"{\rtf1 It fell.\par Nobody died.} x" + bytes(4))).text == "It fell.\nNobody died."


def test_half_a_document_is_read_as_far_as_it_goes() -> None:
    assert read(Clipping("x.rtf", rb"{\rtf1 It fell.\par {\b Nobody di")).text == "It fell.\nNobody di"
