"""The same words between marks, told with others among them, in cells that frame them otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.stems import stem
from reader.model import Kind
from reader.verdict.cells import Cell
from reader.verdict.claims import reach
from reader.verdict.difference import Difference, Shown
from reader.verdict.gaps import Alignment, Gap
from reader.verdict.wording import same_words
from reader.verdict.words import Word

_SAME_SHARE = 0.8
_FEWEST = 6
_SHORT = 6


def utterance_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Words exchanged inside like quotations, ends that one of them leaves out, and short ones that turn a word."""
    here, there = (list(cell.quotations.values()) for cell in (a, b))
    for one in here:
        for other in there:
            for gap in _exchanges(one, other):
                yield Difference(Kind.QUOTE_WORDING, *(Shown((reach(side.words),)) for side in (gap.a, gap.b)))
    for quotations, others, own, turn in ((here, there, a, False), (there, here, b, True)):
        for difference in _cuts(quotations, others, own):
            yield difference.turned if turn else difference
    yield from _turned_words(here, b)
    yield from (difference.turned for difference in _turned_words(there, a))


def _cuts(quotations: Sequence[Sequence[Word]], others: Sequence[Sequence[Word]], cell: Cell) -> Iterator[Difference]:
    """Quotations that end earlier than the other cell's do, where nothing in the cell's marks goes on with the rest."""
    said = {word.form for word in cell.inside_marks}
    for short in quotations:
        forms = [word.form for word in short]
        for full in others if len(short) >= _FEWEST else ():
            starts = range(len(full) - len(short))
            at = next((at for at in starts if [word.form for word in full[at : at + len(short)]] == forms), None)
            rest = full[at + len(short) :] if at is not None else []
            if any(word.content and word.form not in said for word in rest):
                kept = full[len(full) - len(rest) - 1]
                yield Difference(Kind.SHORTENED, Shown((short[-1].span,)), Shown((reach([kept, *rest]),)))


def _exchanges(one: Sequence[Word], other: Sequence[Word]) -> Iterator[Gap]:
    """Where just one word stands for another within quotations that share nearly all words of the shorter."""
    alignment = Alignment(one, other)
    if len(alignment.shared[0]) >= _FEWEST and alignment.likeness >= _SAME_SHARE:
        for gap in alignment.gaps():
            cut = any(word.cut or word.masked for word in (*gap.a.words, *gap.b.words))
            if len(gap.a.words) == len(gap.b.words) == 1 and not cut and not same_words(gap):
                yield gap


def _turned_words(quotations: Sequence[Sequence[Word]], other: Cell) -> Iterator[Difference]:
    """Short quotations whose words of news stand side by side inside the other cell's marks, in another form."""
    for quotation in quotations:
        content = [word for word in quotation if word.content]
        short = 1 < len(content) <= len(quotation) <= _SHORT
        turned = short and not other.vocabulary.issuperset(word.form for word in content)
        if turned and (meant := _same_stems(content, other.words, len(quotation) + 1)):
            yield Difference(Kind.QUOTE_WORDING, Shown((reach(content),)), Shown((reach(meant),)))


def _same_stems(content: Sequence[Word], others: Sequence[Word], width: int) -> list[Word]:
    """The first words between marks, at most so many wide, whose words of news have these stems in this order."""
    stems = [stem(word.form) for word in content]
    for at, first in enumerate(others):
        window = [word for word in others[at : at + width] if word.quotation >= 0 and word.content]
        meant = window[: len(content)]
        if meant[:1] == [first] and [stem(word.form) for word in meant] == stems:
            return meant
    return []
