"""When two quotations are the same words, although cut, bracketed, mistyped or split in two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.language.english.vocabulary.common_words import QUOTED_WORD
from reader.language.stop_words import stop_words
from reader.model import Quotation, Span, Speaker, Treatment, Witness
from reader.similarity import word_changes

# So much of the shorter quotation has to stand in the longer one, in the same order.
_SHARED = 0.75
_FEWEST_CONTENT_WORDS = 2
"""Words with news of their own that two quotations share, where they share fewer than six words. Chosen by hand."""
_FEWEST_WORDS = 6
"""Words that two quotations share by which they are the same statement, whatever the words are. Chosen by hand."""
# Quotations are compared when they share a run of this many words that is no commonplace among them.
_RUN = 3
_COMMONPLACE = 40
"""How many quotations make a phrase that they share a commonplace; it also bounds the cost. Chosen by hand."""
_LONGEST_PHRASE = 8
"""The most words of a phrase that somebody else can take up without giving the same statement. Chosen by hand."""

Test = Callable[[Speaker, Speaker], bool]
QuotationAt = tuple[int, int]
"""An account, and the number of one of its quotations."""


@dataclass(frozen=True, slots=True)
class Said:
    """A direct quotation of one account as its words: lower case, straight apostrophes, a [bracket] as one word.

    Whoever is only likely to have said it counts as nobody.
    """

    account: int
    number: int
    words: tuple[str, ...]
    speaker: Speaker | None
    language: str = ""


def said_by(account: int, witness: Witness) -> Iterator[Said]:
    """The direct quotations of one account."""
    for number, quotation in enumerate(witness.quotations):
        if quotation.direct:
            words = tuple(form for form, _ in quoted_words(witness, quotation))
            yield Said(account, number, words, quotation.speaker if quotation.sure else None, witness.article.language)


def quoted_words(witness: Witness, quotation: Quotation) -> Iterator[tuple[str, Span]]:
    """The words of a quotation in lower case with straight apostrophes, each with where it stands.

    Points of an abbreviation make no other word, and "sic" is none of the speaker's.
    """
    for match in QUOTED_WORD.finditer(witness.article.text, *quotation.span):
        form = match[0].casefold().replace("’", "'").replace(".", "")
        if form.strip("[]") != "sic":
            yield form, Span(*match.span())


def equal_groups(said: Sequence[Said], conflicting: Test) -> list[list[Said]]:
    """All quotations, those that are the same statement together.

    The likeliest pairs join first: those whose speakers agree, then those that share most words. Two groups stay apart
    where a phrase of one is taken up at length by somebody else in the other.
    """
    home = [[number] for number in range(len(said))]
    for one, other in _likeliest_first(said, conflicting):
        here, there = home[one], home[other]
        if here is there or any(_taken_up(said[a], said[b], conflicting) for a in here for b in there):
            continue
        here += there
        for number in there:
            home[number] = here
    return [[said[number] for number in group] for group in {id(group): group for group in home}.values()]


def _likeliest_first(said: Sequence[Said], conflicting: Test) -> list[tuple[int, int]]:
    """Pairs of quotations of two accounts that give the same words."""
    found = []
    for one, other in _candidates(said):
        a, b = said[one], said[other]
        if shared := _shared(a, b):
            found.append(((_conflict(a, b, conflicting), -shared, sorted((a.words, b.words))), (one, other)))
    return [pair for _, pair in sorted(found)]


def _candidates(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations of two accounts that share a run of words."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, each in enumerate(said):
        for run in {each.words[at : at + _RUN] for at in range(max(1, len(each.words) - _RUN + 1))}:
            index[run].append(number)
    pairs = {pair for numbers in index.values() if len(numbers) <= _COMMONPLACE for pair in combinations(numbers, 2)}
    return (pair for pair in pairs if said[pair[0]].account != said[pair[1]].account)


def _shared(a: Said, b: Said) -> int:
    """How many words two quotations share in order, 0 where they are too few to be the same statement."""
    short, long = sorted((a.words, b.words), key=lambda words: (len(words), words))
    gone = {number for change in word_changes(short, long) for number in range(change.a_start, change.a_end)}
    shared = [word for number, word in enumerate(short) if number not in gone]
    content = sum(word not in stop_words(a.language) and word not in stop_words(b.language) for word in shared)
    telling = len(shared) >= _FEWEST_WORDS or content >= _FEWEST_CONTENT_WORDS
    return len(shared) if telling and len(shared) >= _SHARED * len(short) else 0


def _taken_up(a: Said, b: Said, conflicting: Test) -> bool:
    """Whether one is a phrase that somebody else takes up in the other, to agree or to object."""
    short, long = sorted((len(a.words), len(b.words)))
    return short < min(_SHARED * long, _LONGEST_PHRASE) and _conflict(a, b, conflicting)


def _conflict(a: Said, b: Said, conflicting: Test) -> bool:
    return a.speaker is not None and b.speaker is not None and conflicting(a.speaker, b.speaker)


def treatment(quotations: Sequence[Said], fullest: Sequence[str]) -> Treatment:
    """How an account's quotations treat a statement, compared with its fullest form in any account.

    The same words in another order are all quoted; words left out or put into [brackets] shorten it; any other word
    alters it.
    """
    words = [word for one in quotations for word in one.words]
    if sorted(words) == sorted(fullest):
        return Treatment.QUOTED
    changes = word_changes(words, fullest)
    if any(not word.startswith("[") for change in changes for word in words[change.a_start : change.a_end]):
        return Treatment.ALTERED
    return Treatment.SHORTENED if changes else Treatment.QUOTED
