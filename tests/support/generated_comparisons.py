"""Comparisons of any shape that the model allows, with hostile words in every place where words can stand."""

from __future__ import annotations

from functools import partial

from hypothesis import strategies as st

from reader.model import (
    Anchor,
    Article,
    Check,
    Comparison,
    Fact,
    Finding,
    How,
    Kind,
    Metadata,
    Paragraph,
    Parallel,
    Part,
    Passage,
    Quotation,
    Remark,
    Row,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    Treatment,
    Unit,
    Voice,
    Witness,
)

hostile = st.text(
    st.one_of(st.sampled_from("=+-@＝\t\r\n;,\"'<>&]“” é渡\ufffe\x07 a"), st.characters(exclude_categories=["Cs"])),
    max_size=12,
)
_words = hostile.filter(str.strip)
_likelihood = st.floats(0, 1)
_remark = st.builds(Remark, st.booleans(), hostile, st.none() | st.sampled_from(Check))
_about = st.builds(Metadata, hostile, hostile, hostile, hostile, hostile | st.just("2031-03-04T10:20:00+01:00"))
_speaker = st.builds(Speaker, st.sampled_from(["Ida Moe", "=Moe", "the port"]), st.sampled_from(SpeakerKind), hostile)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Two or three accounts; every passage stands in one row, all else anywhere."""
    witnesses = tuple(draw(st.lists(_witnesses(), min_size=2, max_size=3)))
    return Comparison(witnesses, tuple(draw(_rows(witnesses))), tuple(draw(st.lists(_voices(witnesses), max_size=2))))


@st.composite
def _witnesses(draw: st.DrawFn) -> Witness:
    text, paragraphs, passages = "", [], []
    for number, words in enumerate(draw(st.lists(_words, min_size=1, max_size=4))):
        span, part = Span(len(text), len(text) + len(words)), draw(st.sampled_from(Part))
        text += f"{words}\n\n"
        paragraphs.append(Paragraph(span, part))
        passages.append(Passage(span, number, part))
    spans = _spans(text)
    starts = draw(st.sampled_from([(), (0, 1)]))
    article = Article(
        draw(_words),
        text,
        tuple(paragraphs),
        "0" * 64,
        ((3, -1),),
        draw(_about),
        draw(st.sampled_from(Unit)),
        starts,
        draw(hostile),
        draw(st.sampled_from(["", "en", "pt"])),
    )
    quotation = st.builds(
        Quotation, spans, st.none() | spans, st.none(), st.none() | _speaker, st.sampled_from(How), st.booleans()
    )
    fact = st.builds(Fact, st.sampled_from(Kind), spans, hostile, st.frozensets(hostile, max_size=3), hostile)
    return Witness(
        article,
        tuple(passages),
        tuple(sorted(draw(st.lists(quotation, max_size=3)), key=lambda one: one.span)),
        tuple(sorted(draw(st.lists(fact, max_size=3)), key=lambda one: one.span)),
    )


def _spans(text: str) -> st.SearchStrategy[Span]:
    pair = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return pair.filter(lambda ends: ends[0] != ends[1]).map(lambda ends: Span(*sorted(ends)))


@st.composite
def _rows(draw: st.DrawFn, witnesses: tuple[Witness, ...]) -> list[Row]:
    most = max(len(witness.passages) for witness in witnesses)
    place = [[draw(st.integers(0, most)) for _ in witness.passages] for witness in witnesses]
    every = range(len(witnesses))
    told = [tuple(tuple(n for n, at in enumerate(of) if at == number) for of in place) for number in range(most + 1)]
    passage = st.sampled_from([(account, n) for account in every for n in range(len(witnesses[account].passages))])
    return [
        Row(
            cells,
            draw(_likelihood),
            tuple(draw(st.lists(st.builds(Anchor, hostile, _likelihood, _evidence(witnesses, cells)), max_size=1))),
            tuple(draw(st.lists(_findings(witnesses, cells), max_size=2))) if sum(map(bool, cells)) > 1 else (),
            all(witnesses[a].passages[n].part.furniture for a in every for n in cells[a]),
            draw(st.booleans()),
            tuple(draw(st.lists(st.builds(Parallel, passage, passage, _likelihood, st.tuples(hostile)), max_size=1))),
            draw(_remark),
        )
        for cells in told
        if any(cells)
    ]


def _evidence(
    witnesses: tuple[Witness, ...], cells: tuple[tuple[int, ...], ...], fewest: int = 0
) -> st.SearchStrategy[tuple[tuple[Span, ...], ...]]:
    """Spans inside the passages of each cell."""
    return st.tuples(
        *(
            st.lists(st.sampled_from(cell).flatmap(partial(_inside, witness)), min_size=fewest, max_size=2).map(tuple)
            if cell
            else st.just(())
            for witness, cell in zip(witnesses, cells, strict=True)
        )
    )


def _inside(witness: Witness, number: int) -> st.SearchStrategy[Span]:
    start, end = witness.passages[number].span
    return _spans(witness.article.text[start:end]).map(lambda span: Span(span.start + start, span.end + start))


@st.composite
def _findings(draw: st.DrawFn, witnesses: tuple[Witness, ...], cells: tuple[tuple[int, ...], ...]) -> Finding:
    spans = draw(_evidence(witnesses, cells, fewest=1))
    readings = tuple(draw(_words) if each else "" for each in spans)
    return Finding(draw(st.sampled_from(Kind)), spans, readings)


@st.composite
def _voices(draw: st.DrawFn, witnesses: tuple[Witness, ...]) -> Voice:
    names = tuple(draw(st.sampled_from(["", "Ida Moe", "=Moe"])) for _ in witnesses)
    cells = tuple(
        (draw(st.integers(0, len(one.quotations) - 1)),) if one.quotations and draw(st.booleans()) else ()
        for one in witnesses
    )
    treatments = tuple(draw(st.sampled_from(Treatment)) if cell else None for cell in cells)
    said = (Statement(cells, treatments, draw(st.booleans())),) if any(cells) else ()
    return Voice(max(names), draw(hostile), names, said)
