"""What an editor wants to know first: the differences in sentences, the heaviest first, and what the user noted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from reader.export.document import (
    AccountPlace,
    DocumentParagraph,
    Inline,
    Inlines,
    Item,
    Listing,
    Section,
    Strong,
    Words,
    with_commas,
    words,
)
from reader.export.sections.corrected import corrected
from reader.export.sections.notes import notes, remarks
from reader.export.sections.row_links import SHARED, link
from reader.export.sections.rows_by_verdict import marked, united
from reader.export.sections.spelled import spelled
from reader.lookup.addresses import reference
from reader.lookup.difference_words import Pieces, sentence
from reader.lookup.plain_words import counted, letters, listed
from reader.lookup.selection import Selection
from reader.model import Check, Comparison, Finding, Kind, Ruling, Span, Verdict, Witness
from reader.overview import ListedDifference, differences, sides

_NOTHING_SHARED = (
    "No shared passage was found: nothing that two of the accounts report. They may be about different events."
)
_NO_DIFFERENCE = "No difference was found in the passages that were matched; one may have been missed."
_MOST = 12
"""How many differences stand on one page of small print: each takes four to six lines. Chosen by hand."""
_AROUND = 60
"""How many code points of a passage are shown on either side of the words that differ. Chosen by hand."""
_SHORT = 40
"""Readings up to so many code points say little without the words around them. Chosen by hand."""
_QUOTED = re.compile('[“”"„«»]')
_DOES = {
    Verdict.AGREE: ("agrees", "agree"),
    Verdict.RELATED: ("is possibly related", "are possibly related"),
    Verdict.DIFFER: ("differs", "differ"),
    Verdict.SPEAKER: ("has a speaker conflict", "have a speaker conflict"),
    Verdict.UNJUDGED: ("was not judged", "were not judged"),
}


def brief(held: Selection) -> Iterator[Section]:
    """How the accounts compare in a sentence, then every difference in the rows held, and what else the user did."""
    found = [each for each in differences(held.comparison) if each.row in held.rows]
    shown, left = _on_the_page(found) if held.brief else (found, "")
    blocks = [DocumentParagraph(words(_counts(held)))]
    if not found and not held.scope and any(verdict in SHARED for verdict in held.verdicts):
        blocks.append(DocumentParagraph(words(_NO_DIFFERENCE)))
    if left:
        blocks.append(DocumentParagraph(words(left)))
    sections = tuple(
        Section(words(title), anchor, (Listing(tuple(_items(held, group))),))
        for (title, anchor), group in groupby(shown, _gathered)
    )
    told = {each.row for each in shown}
    yield Section(words("In brief"), "brief", tuple(blocks), (*sections, *notes(held, but=told), *corrected(held)))


def _on_the_page(found: Sequence[ListedDifference]) -> tuple[Sequence[ListedDifference], str]:
    """The differences that one page has room for, and how many these are; spellings of names take one line."""
    _, others = _parted(found)
    if len(others) <= _MOST:
        return found, ""
    kept = others[:_MOST]
    shown = [each for each in found if _spelling(each) or each in kept]
    return shown, f"The {_MOST} heaviest of {len(others)} differences are on this page."


def _spelling(difference: ListedDifference) -> bool:
    return difference.finding.kind is Kind.SPELLING and difference.ruling is not Ruling.DISMISSED


def _gathered(difference: ListedDifference) -> tuple[str, str]:
    """Under which title and anchor a difference stands."""
    if difference.ruling is Ruling.DISMISSED:
        return "Dismissed by the user", "dismissed"
    weight = difference.finding.weight
    return weight.capitalize(), f"brief-{weight.rank + 1}"


def _counts(held: Selection) -> str:
    """`19 of 37 compared rows were found in two accounts or more: 9 differ and 10 agree.`."""
    counts, shared = held.concordance.counts, held.concordance.in_common
    if not shared:
        return _NOTHING_SHARED
    order = (Verdict.DIFFER, Verdict.SPEAKER, Verdict.AGREE, Verdict.RELATED, Verdict.UNJUDGED)
    kinds = [f"{counts[each]} {_DOES[each][counts[each] > 1]}" for each in order if counts[each]]
    whole = "In the whole comparison, " if held.scope else ""
    told = f"{shared} of {counted(held.concordance.compared, 'compared row')} {'was' if shared == 1 else 'were'} found"
    return f"{whole}{told} in two accounts or more: {listed(kinds)}."


def _items(held: Selection, found: Iterator[ListedDifference]) -> Iterator[Item]:
    told: set[int] = set()
    spellings, others = _parted(found)
    for difference in others:
        number, finding = difference.row, difference.finding
        row = held.comparison.rows[number]
        at = with_commas(_places(held.comparison, finding))
        ruled = "; confirmed by the user" if difference.ruling is Ruling.CONFIRMED else ""
        where = (Words(" ("), *at, Words("; "), link(held, number, f"row {number + 1}"), Words(f"{ruled})"))
        said = _dressed(sentence(held.comparison, row, finding))
        yield _noted(held, Item((*said, *where), _contexts(held.comparison, finding)), {number} - told)
        told.add(number)
    if spellings:
        yield _noted(held, Item(spelled(held, spellings)), {each.row for each in spellings} - told)


def _parted(found: Iterable[ListedDifference]) -> tuple[list[ListedDifference], list[ListedDifference]]:
    """The spellings of names, which stand in one line, and all others."""
    every = [*found]
    return [each for each in every if _spelling(each)], [each for each in every if not _spelling(each)]


def _noted(held: Selection, told: Item, numbers: Collection[int]) -> Item:
    """A line with what the user noted on these rows beneath it."""
    rows = [held.comparison.rows[number] for number in sorted(numbers)]
    noted = tuple(Item(words(remark)) for row in rows for remark in remarks(row))
    return replace(told, items=(*told.items, *noted), task=any(row.remark.check is Check.NEEDED for row in rows))


def _dressed(pieces: Pieces) -> Inlines:
    """A sentence in which the letters of accounts stand out."""
    return tuple(Strong(piece.words) if piece.label else Words(piece.words) for piece in pieces)


def _places(comparison: Comparison, finding: Finding) -> Iterator[Inline]:
    """Where each account has the words that differ."""
    for account, spans in enumerate(finding.spans):
        if spans and finding.readings[account]:
            yield AccountPlace(account, reference(comparison, account, spans[0]))


def _contexts(comparison: Comparison, finding: Finding) -> tuple[Item, ...]:
    """The words that differ among those around them, an account of each side: `B “… ten engines and …”`."""
    if finding.kind is Kind.SPEAKER:
        return ()
    told = ((side.accounts[0], side.reading) for side in sides(comparison, finding))
    return tuple(
        Item((AccountPlace(account, letters(comparison, [account])), *_context(comparison.witnesses[account], spans)))
        for account, reading in sorted(told)
        if len(reading) <= _SHORT and (spans := finding.spans[account])
    )


def _context(witness: Witness, spans: Sequence[Span]) -> Inlines:
    passage, text = witness.around(spans[0]), witness.article.text
    window = _window(text, passage, spans[0])
    before, after = "… " * (window.start > passage.start), " …" * (window.end < passage.end)
    # Words that are a quotation, or have one in them, bring marks of their own.
    opening, closing = ("", "") if _QUOTED.search(window.of(text)) else ("“", "”")
    return (Words(f" {opening}{before}"), *marked(text, window, united(spans)), Words(f"{after}{closing}"))


def _window(text: str, passage: Span, shown: Span) -> Span:
    """The span with whole words around it, as far as the passage goes."""
    start, end = max(passage.start, shown.start - _AROUND), min(passage.end, shown.end + _AROUND)
    if start > passage.start:
        start = max(text.find(" ", start, shown.start) + 1, start)
    if end < passage.end:
        cut = text.rfind(" ", shown.end, end)
        end = cut if cut > 0 else end
    return Span(start, end)
