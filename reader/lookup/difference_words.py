"""A difference in words: in short `A, B £4.5m · C £6m`, as a sentence `C says £6m; A and B say £4.5m`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.lookup.addresses import opening, said, spoken
from reader.lookup.plain_words import letters
from reader.model import Comparison, Finding, Kind, Row, Span, Verdict, Weight, Witness
from reader.overview import BARE, Side, odd_one_out, sides, with_noun
from reader.similarity import word_changes

_QUOTED = (Kind.QUOTE_WORDING, Kind.SHORTENED)
_NAMED = 4
"""More accounts than these are counted, since their letters would fill the line. Chosen by hand."""
_BRIEF = 40
"""A reading of more code points has no room in the sentence that names the odd one out. Chosen by hand."""
_LONGEST = 100
"""How many code points of a reading a sentence holds. Chosen by hand."""
_LED = (Kind.DATE, Kind.PLACE, Kind.NUMBER)
_LEAD = 5
"""Words before a day, a place or a sum that tell what it is of. Chosen by hand."""
_CLAUSE = re.compile(r"[,;:]\s|[()“”\"]|\s[-–—]+\s")
_VERBS = {
    Kind.NAME: ("names", "name"),
    Kind.SPELLING: ("writes", "write"),
    Kind.QUOTE_WORDING: ("quotes", "quote"),
    Kind.SHORTENED: ("quotes", "quote"),
}
"""What one account does with such a reading, and what several do; all others say it."""


class Piece(NamedTuple):
    """Some words of a sentence.

    `given` is the difference and the account whose own they are, none where they only join others; `label` tells that
    they are the letter of an account in a sentence.
    """

    words: str
    given: tuple[Finding, int] | None = None
    label: bool = False


Pieces = tuple[Piece, ...]


def plain(pieces: Iterable[Piece]) -> str:
    """The words of the pieces as one string."""
    return "".join(piece.words for piece in pieces)


def chained(sentences: Iterable[Pieces], between: str) -> Pieces:
    """The sentences as one, with these words between each two."""
    joined: list[Piece] = []
    for sentence in sentences:
        joined += [Piece(between)] * bool(joined)
        joined += sentence
    return tuple(joined)


def sided(comparison: Comparison, finding: Finding) -> Pieces:
    """Each value once, after all accounts that give it: `A, B £4.5m · C £6m`, or `C leaves out “every last bit”`."""
    if (changed := _changed(comparison, finding)) is not None:
        return changed
    parted = sorted(sides(comparison, finding), key=lambda side: side.accounts)
    return chained((_said(comparison, finding, side) for side in parted), " · ")


def _said(comparison: Comparison, finding: Finding, side: Side) -> Pieces:
    words = reading(finding, side.reading)
    return Piece(f"{_letters(comparison, side)} "), Piece(words, (finding, side.accounts[0]))


def reading(finding: Finding, words: str) -> str:
    """What an account gives, in marks where the words are quoted from it and are no name or figure."""
    return words if finding.kind in BARE else f"“{words}”"


def sentence(comparison: Comparison, row: Row, finding: Finding) -> Pieces:
    """Who says what, without a stop, the side with fewest accounts first: `C says ten; A and B say eight`."""
    if finding.kind is Kind.SPEAKER:
        return _attributed(comparison, row, finding)
    parted = sides(comparison, finding)
    readings = _brief_readings(comparison, finding, parted)
    once, several = _VERBS.get(finding.kind, ("says", "say"))
    told = [
        (*_who(comparison, side), Piece(f" {several if len(side.accounts) > 1 else once} {words}"))
        for side, words in zip(parted, readings, strict=True)
    ]
    # "12 people" says what it counts.
    bare = finding.about and not any(finding.about in words for words in readings)
    return (*((Piece(f"Number{finding.of}: "),) if bare else ()), *chained(told, "; "))


def _attributed(comparison: Comparison, row: Row, finding: Finding) -> Pieces:
    """`B attributes “…” to Jon Sand; A and C to Ilse Crane`."""
    first, *others = sides(comparison, finding)
    verb = "attribute" if len(first.accounts) > 1 else "attributes"
    words = disputed(comparison, row, finding) or "the words"
    told = (*_who(comparison, first), Piece(f" {verb} {words} to {first.reading}"))
    return chained((told, *((*_who(comparison, side), Piece(f" to {side.reading}")) for side in others)), "; ")


def disputed(comparison: Comparison, row: Row, finding: Finding) -> str:
    """The words that are given to different speakers, as the first account that gives them has them."""
    account = next((account for account, reading in enumerate(finding.readings) if reading), 0)
    witness = comparison.witnesses[account]
    spans = spoken(witness, row.cells[account], finding.spans[account])
    return " … ".join(f"“{said(span, witness.article.text)}”" for span in spans)


def _brief_readings(comparison: Comparison, finding: Finding, parted: Sequence[Side]) -> list[str]:
    """What each side says, cut to the length of a sentence: a number with its noun, or else with what leads to it."""
    nouned = [_with_noun(comparison, finding, side) for side in parted]
    bare = not finding.about and nouned == [side.reading for side in parted]
    led = _all_led_to(comparison, finding, parted) if finding.kind in _LED and bare else []
    if led:
        return [f"“{words}”" for words in led]
    if finding.kind is Kind.NUMBER:
        # A number with a capital begins the sentence that it was taken from.
        nouned = [f"{words[:1].lower()}{words[1:]}" for words in nouned]
    return [reading(finding, opening(words, _LONGEST)) for words in nouned]


def _with_noun(comparison: Comparison, finding: Finding, side: Side) -> str:
    """What a side says, a number with the noun that it counts."""
    account = side.accounts[0]
    if finding.kind is not Kind.NUMBER:
        return side.reading
    return with_noun(comparison.witnesses[account].article, side.reading, finding.spans[account])


def _all_led_to(comparison: Comparison, finding: Finding, parted: Sequence[Side]) -> list[str]:
    """What each side says with what leads to it; empty where nothing leads to one."""
    accounts = [side.accounts[0] for side in parted]
    led = [_led_to(comparison.witnesses[account], finding.spans[account]) for account in accounts]
    return led if all(led) else []


def _led_to(witness: Witness, spans: Sequence[Span]) -> str:
    """A day, a place or a sum with the words of its clause before it, which tell what it is of: `… set at $2 million`.

    Empty where a clause begins with it.
    """
    if len(spans) != 1:
        return ""
    text, (span,) = witness.article.text, spans
    before = _CLAUSE.split(text[witness.around(span).start : span.start])[-1].split()
    cut = ["…"] if len(before) > _LEAD else []
    return " ".join([*cut, *before[-_LEAD:], span.line_of(text)]) if before else ""


def _who(comparison: Comparison, side: Side) -> Pieces:
    """The letters of its accounts: `A`, `A and B`, `A, B and C`."""
    *before, last = ((Piece(comparison.labels[account], label=True),) for account in side.accounts)
    return (*chained(before, ", "), Piece(" and "), *last) if before else last


def odd_words(comparison: Comparison, row: Row) -> str:
    """The odd one out and what it says instead: `C differs from A and B: 10, not 8`; empty where there is none such."""
    found = the_difference(comparison, row)
    if found is None:
        return ""
    odd, others = sides(comparison, found)
    who, rest = _letters(comparison, odd), all_others(comparison, others.accounts)
    if row.verdict is Verdict.SPEAKER:
        return f"{who} attributes these words to {odd.reading}, {rest} to {others.reading}"
    said = f"{reading(found, odd.reading)}, not {reading(found, others.reading)}"
    return f"{who} differs from {rest}: {said}{unsettled(found)}"


def unsettled(finding: Finding) -> str:
    """What follows the readings where they do not exclude one another: `; may all be true`."""
    return f"; {finding.weight}" if finding.weight is Weight.OPEN else ""


def all_others(comparison: Comparison, accounts: Sequence[int]) -> str:
    """All accounts of a row but one, in words: `A, B and C`, or of more `the other 7`."""
    if len(accounts) > _NAMED:
        return f"the other {len(accounts)}"
    return letters(comparison, accounts)


def the_difference(comparison: Comparison, row: Row) -> Finding | None:
    """The only difference of a row, where one account stands against all others that tell it, in few words."""
    found = [finding for finding in row.standing if not finding.kind.quiet]
    if len(found) != 1 or not all(found[0].readings[account] for account in row.tellers):
        return None
    brief = all(len(side.reading) <= _BRIEF for side in sides(comparison, found[0]))
    return found[0] if brief and odd_one_out(comparison, found[0]) is not None else None


def _changed(comparison: Comparison, finding: Finding) -> Pieces | None:
    """What one side of a quotation adds or leaves out, where that is all that it does."""
    parted = sides(comparison, finding)
    if finding.kind not in _QUOTED or len(parted) != 2:
        return None
    one, other = parted
    if finding.kind is Kind.SHORTENED and len(one.reading) > len(other.reading):
        one, other = other, one
    added, gone = _changes(one.reading, other.reading)
    if bool(added) is bool(gone):
        return None
    once, several = ("adds", "add") if added else ("leaves out", "leave out")
    verb = several if len(one.accounts) > 1 else once
    changed = chained(((Piece(f"“{words}”", (finding, one.accounts[0])),) for words in added or gone), ", ")
    return Piece(f"{_letters(comparison, one)} {verb} "), *changed


def _changes(one: str, other: str) -> tuple[list[str], list[str]]:
    """The stretches of words that only the one has, and those that only the other has."""
    here, there = one.split(), other.split()
    changes = word_changes([word.casefold() for word in here], [word.casefold() for word in there])
    added = [" ".join(here[change.a_start : change.a_end]) for change in changes]
    gone = [" ".join(there[change.b_start : change.b_end]) for change in changes]
    return list(filter(None, added)), list(filter(None, gone))


def _letters(comparison: Comparison, side: Side) -> str:
    return ", ".join(comparison.labels[account] for account in side.accounts)
