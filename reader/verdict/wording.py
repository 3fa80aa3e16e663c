"""What kind of difference a gap between two cells is, or that it is mere wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.english.certainty import HEDGES, NEGATIONS, OPPOSITES, STANCES
from reader.model import Kind, Span
from reader.similarity import ratio
from reader.verdict.gaps import Gap
from reader.verdict.values import conflict
from reader.verdict.words import Word

_VARIANT = 0.7


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding between two cells: its kind and the words of each that show it, never none."""

    kind: Kind
    a: tuple[Span, ...]
    b: tuple[Span, ...]


def differences(gap: Gap) -> Iterator[Difference]:
    """What a gap says; nothing for plain rewording."""
    a, b = "".join(word.form for word in gap.a), "".join(word.form for word in gap.b)
    if a.replace("-", "") == b.replace("-", ""):
        return
    found = list(_facts(gap)) or list(_negation(gap)) or list(_names(gap)) or list(_quoted(gap)) or list(_stance(gap))
    yield from found


def _facts(gap: Gap) -> Iterator[Difference]:
    """Amounts and dates in the same place, taken in order where both sides hold equally many."""
    for kind in (Kind.NUMBER, Kind.DATE):
        here = [word for word in gap.a if word.fact and word.fact.kind is kind]
        there = [word for word in gap.b if word.fact and word.fact.kind is kind]
        if len(here) == len(there):
            for one, other in zip(here, there, strict=True):
                if one.fact and other.fact and conflict(one.fact, other.fact):
                    yield Difference(kind, (one.span,), (other.span,))


def _negation(gap: Gap) -> Iterator[Difference]:
    here = [word for word in gap.a if word.form in NEGATIONS]
    there = [word for word in gap.b if word.form in NEGATIONS]
    if bool(here) == bool(there) or max(len(gap.a), len(gap.b)) > 3:
        return
    yield Difference(
        Kind.NEGATION, _with_verb(gap.a, gap.left[0], gap.right[0]), _with_verb(gap.b, gap.left[1], gap.right[1])
    )


def _with_verb(words: Sequence[Word], left: Word | None, right: Word | None) -> tuple[Span, ...]:
    """The words with the one before them, which a negation leans on; where there is none, the one behind."""
    beside = left or right
    shown = [*([beside] if beside else []), *words]
    return (Span(min(word.span.start for word in shown), max(word.span.end for word in shown)),)


def _names(gap: Gap) -> Iterator[Difference]:
    here, there = _proper(gap.a), _proper(gap.b)
    if not here or not there:
        return
    spans = (_stretch(here),), (_stretch(there),)
    if all(word.place for word in (*here, *there)):
        yield Difference(Kind.PLACE, *spans)
    elif not _same_name(here, there):
        variant = ratio(_joined(here), _joined(there)) >= _VARIANT
        yield Difference(Kind.SPELLING if variant else Kind.NAME, *spans)


def _proper(words: Sequence[Word]) -> list[Word]:
    """The capitalised words, none where another content word stands beside them."""
    content = [word for word in words if word.content]
    return content if all(word.capital and not word.fact for word in content) else []


def _same_name(here: Sequence[Word], there: Sequence[Word]) -> bool:
    one, other = ({word.form.rstrip(".") for word in words} for words in (here, there))
    return one <= other or other <= one


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.form for word in words)


def _stretch(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _quoted(gap: Gap) -> Iterator[Difference]:
    """Other words inside the marks of both accounts."""
    if not all(_inside(side, index, gap) for index, side in enumerate((gap.a, gap.b))):
        return
    after = gap.right
    cut = any(word.cut for word in (*gap.a, *gap.b)) or any(word is not None and word.cut for word in after)
    kind = Kind.SHORTENED if cut else Kind.QUOTE_WORDING
    yield Difference(kind, *(_shown(side, index, gap) for index, side in enumerate((gap.a, gap.b))))


def _inside(words: Sequence[Word], side: int, gap: Gap) -> bool:
    beside = [word for word in (gap.left[side], gap.right[side]) if word]
    numbers = {word.quotation for word in words} or {word.quotation for word in beside}
    return -1 not in numbers and len(numbers) == 1


def _shown(words: Sequence[Word], side: int, gap: Gap) -> tuple[Span, ...]:
    """The words, or where this side has none the two between which they are missing."""
    shown = list(words) or [word for word in (gap.left[side], gap.right[side]) if word]
    return (_stretch(shown),)


def _stance(gap: Gap) -> Iterator[Difference]:
    here = [word for word in gap.a if word.content]
    there = [word for word in gap.b if word.content]
    if len(here) == len(there) == 1:
        one, other = here[0].form, there[0].form
        if one in STANCES and other in STANCES and STANCES[one] != STANCES[other]:
            yield Difference(Kind.CERTAINTY, (here[0].span,), (there[0].span,))
        elif frozenset({one, other}) in OPPOSITES:
            yield Difference(Kind.OTHER, (here[0].span,), (there[0].span,))
    elif not (here and there) and all(word.form in HEDGES for word in (*here, *there)) and (here or there):
        yield Difference(Kind.CERTAINTY, *(_shown(side, index, gap) for index, side in enumerate((gap.a, gap.b))))
