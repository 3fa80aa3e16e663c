"""A small comparison put together by hand, so that what a document makes of it changes only when the document does."""

from hashlib import sha256

from reader.model import (
    Article,
    Check,
    Comparison,
    Finding,
    How,
    Kind,
    Paragraph,
    Part,
    Passage,
    Quotation,
    Remark,
    Row,
    Span,
    Speaker,
    Witness,
)
from reader.overrule import split_row


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(word), text.index(word) + len(word)) for word in words)


def article(name: str, *paragraphs: tuple[str, Part]) -> Article:
    text, found = "", []
    for words, part in paragraphs:
        found.append(Paragraph(Span(len(text), len(text) + len(words)), part))
        text += words + "\n\n"
    return Article(name, text, tuple(found), sha256=sha256(text.encode()).hexdigest())


def witness(article: Article, *sentences: str, quotations: tuple[Quotation, ...] = ()) -> Witness:
    passages = []
    for sentence in sentences:
        (span,) = spans(article.text, sentence)
        number = next(n for n, paragraph in enumerate(article.paragraphs) if paragraph.span.covers(span))
        passages.append(Passage(span, number, article.paragraphs[number].part))
    return Witness(article, tuple(passages), quotations)


def lighthouse() -> Comparison:
    """Three short accounts with every verdict and most kinds of finding, put together by hand."""
    beam, dusk, eve = (
        article(
            "beam_daily.txt",
            ("Lamp *fails* at Point [Osk]", Part.HEADLINE),
            ("By Ada Lunt", Part.BYLINE),
            ("The lamp failed at 9 p.m. At least 12 boats\nwere at sea.", Part.BODY),
            ("“It went out like a match,” said Ilse Crane, the keeper.", Part.BODY),
            ("It had not been repaired. No boat was lost.", Part.BODY),
        ),
        article(
            "dusk.txt",
            ("Point Osk goes dark", Part.HEADLINE),
            ("Fifteen boats were out. At 9 p.m. the lamp failed.", Part.BODY),
            ("“It went out like a match,” harbour pilot Jon Sand said.", Part.BODY),
            ("Share | Save", Part.SHARE),
            ("Reader | 1: <b>I saw it</b>", Part.COMMENT),
            ("Leave a Reply", Part.COMMENT),
        ),
        article(
            "eve.txt",
            ("Lamp fails at Point Osk", Part.HEADLINE),
            ("Twelve boats were at sea on Friday. The lamp had been repaired.", Part.BODY),
            ("Ilsa Crane keeps the light.", Part.BODY),
            ("The lamp. Picture: Eve", Part.CAPTION),
        ),
    )
    words = "It went out like a match,"
    keeper, pilot = (
        Quotation(*spans(a.text, words, "said", name), Speaker(name), How.CUE)
        for a, name in ((beam, "Ilse Crane"), (dusk, "Jon Sand"))
    )
    first = witness(
        beam,
        "Lamp *fails* at Point [Osk]",
        "The lamp failed at 9 p.m.",
        "At least 12 boats\nwere at sea.",
        "“It went out like a match,” said Ilse Crane, the keeper.",
        "It had not been repaired.",
        "No boat was lost.",
        quotations=(keeper,),
    )
    second = witness(
        dusk,
        "Point Osk goes dark",
        "Fifteen boats were out.",
        "At 9 p.m. the lamp failed.",
        "“It went out like a match,” harbour pilot Jon Sand said.",
        quotations=(pilot,),
    )
    third = witness(
        eve,
        "Lamp fails at Point Osk",
        "Twelve boats were at sea on Friday.",
        "The lamp had been repaired.",
        "Ilsa Crane keeps the light.",
    )
    boats = Finding(
        Kind.NUMBER,
        (spans(beam.text, "At least 12 boats"), spans(dusk.text, "Fifteen"), spans(eve.text, "Twelve")),
        ("at least 12", "15", "12"),
    )
    who = Finding(
        Kind.SPEAKER,
        (spans(beam.text, words, "Ilse Crane"), spans(dusk.text, words, "Jon Sand"), ()),
        ("Ilse Crane", "Jon Sand", ""),
    )
    spelling = Finding(
        Kind.SPELLING,
        (spans(beam.text, "Ilse Crane"), (), spans(eve.text, "Ilsa Crane")),
        ("Ilse Crane", "", "Ilsa Crane"),
    )
    repair = Finding(
        Kind.NEGATION, (spans(beam.text, "had not"), (), spans(eve.text, "had")), ("had not been", "", "had been")
    )
    return Comparison(
        (first, second, third),
        (
            Row(((0,), (0,), (0,))),
            Row(((1,), (2,), ())),
            Row(((2,), (1,), (1,)), findings=(boats,)),
            Row(((3,), (3,), (3,)), findings=(who, spelling)),
            Row(((4,), (), (2,)), findings=(repair,)),
            Row(((5,), (), ())),
        ),
    )


CALL = Remark(note="Ask the *harbour office*\nhow many <boats> it counted.", check=Check.NEEDED)
REMARKS = {
    0: Remark(note="Only B leaves the name out."),
    1: Remark(bookmarked=True),
    2: CALL,
    4: Remark(True, "The keeper denies it.", Check.DISPUTED),
    5: Remark(bookmarked=True, check=Check.NEEDED),
}


def annotated() -> Comparison:
    """The lighthouse with remarks on rows of every sort, and one row split by hand."""
    comparison = lighthouse()
    for number, remark in REMARKS.items():
        comparison = comparison.remark(number, remark)
    return split_row(comparison, 3)
