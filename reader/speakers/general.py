"""Whom a mention stands for, in any language that has a record."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.language.records import language_of
from reader.language.records.record import Language
from reader.model import Article, How, Quotation, Span, Speaker, SpeakerKind, Sureness
from reader.speakers.index import Names, Occurrences

_STEM = 2
"""Letters by which the cases of a Russian surname differ in length. Chosen by hand."""
_LONGEST_WORD = 60
"""Code points before a name that are searched for the word before it; no word is longer. Chosen by hand."""
_LAST_WORD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*),?[ \u00a0\n]+$")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What resolving looks at: the text, the full names that it gives, and where it names people outside of quotations.

    `people`, sorted, leaves out what a preposition or an article governs: places, and whoever is spoken of. `roles`
    holds what has been found of a name so far, since a name is asked for again and again.
    """

    article: Article
    language: Language
    words: Occurrences
    full: Names
    people: Sequence[Span]
    paragraphs: Sequence[int]
    roles: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.article.text

    def people_in(self, since: int, until: int) -> Sequence[Span]:
        """The people that are named from one position on and before another."""
        first, last = (bisect_left(self.people, Span(at, at)) for at in (since, until))
        return self.people[first:last]


def resolve_speakers(
    article: Article, quotations: Sequence[Quotation], names: Sequence[Span] = ()
) -> tuple[Quotation, ...]:
    """The same quotations with their speakers: the fullest name that shares the surname, or the words as they stand.

    A pronoun, or a verb without a subject, is the one person named before it in its paragraph or the one above it, else
    whoever spoke last; nobody where several are named.
    """
    language = language_of(article.language)
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    words = Occurrences(article.text)
    full = Names(_full_names(article.text, words, quotations, language))
    scene = _Scene(article, language, words, full, (), starts)
    scene = replace(scene, people=sorted(_people(scene, quotations, names)))
    resolved: list[Quotation] = []
    last: Quotation | None = None
    for quotation in quotations:
        mention = quotation.mention
        if mention is None and quotation.cue is None:
            resolved.append(quotation)
            continue
        if mention is None or mention.of(article.text).casefold() in language.pronouns:
            speaker = _meant(scene, quotation, last)
            how, sureness = (How.BEFORE, Sureness.LIKELY) if speaker else (How.UNKNOWN, Sureness.UNKNOWN)
            last = replace(quotation, speaker=speaker, how=how, sureness=sureness)
        else:
            sureness = Sureness.CLEAR if quotation.how is How.CONTINUED else Sureness.STATED
            last = replace(quotation, speaker=_speaker(scene, mention), sureness=sureness)
        resolved.append(last)
    return tuple(resolved)


def _full_names(text: str, words: Occurrences, quotations: Sequence[Quotation], language: Language) -> list[str]:
    said = dict.fromkeys(quotation.mention.line_of(text) for quotation in quotations if quotation.mention)
    full = [name for name in said if len(name.split()) > 1 and name[0].isupper()]
    return full + _introduced(text, words, [name for name in said if len(name.split()) == 1], language)


def _people(scene: _Scene, quotations: Sequence[Quotation], names: Sequence[Span]) -> list[Span]:
    quoted = [quotation.span for quotation in quotations]
    return [
        name
        for name in names
        if len(name.of(scene.text).split()) > 1
        and _last_before(scene, name).casefold() not in scene.language.prepositions | scene.language.articles
        and not any(name.touches(span) for span in _around(quoted, name))
    ]


def _around(spans: Sequence[Span], place: Span) -> Sequence[Span]:
    """The spans on either side of a place, in a list that is sorted."""
    at = bisect_left(spans, place)
    return spans[max(0, at - 1) : at + 1]


def _last_before(scene: _Scene, span: Span) -> str:
    """The word before a stretch, a comma between them left out."""
    word = _LAST_WORD.search(scene.text, max(0, span.start - _LONGEST_WORD), span.start)
    return word[1] if word else ""


def _meant(scene: _Scene, quotation: Quotation, last: Quotation | None) -> Speaker | None:
    """Whom a pronoun or a verb without a subject goes back to."""
    number = bisect_right(scene.paragraphs, quotation.span.start) - 1
    end = _begins(quotation)
    said = last.mention or last.cue if last else None
    for start in scene.paragraphs[max(0, number - 1) : number + 1][::-1]:
        since = max(start, said.end) if said else start
        people = {_speaker(scene, name) for name in scene.people_in(since, end)}
        if people:
            return people.pop() if len(people) == 1 else None
        if said and last and said.start >= start:
            return last.speaker
    return _person_of(last) if last else None


def _person_of(quotation: Quotation) -> Speaker | None:
    speaker = quotation.speaker
    return speaker if speaker and speaker.kind is SpeakerKind.PERSON else None


def _begins(quotation: Quotation) -> int:
    """Where a quotation begins, with what names its speaker."""
    return min(each.start for each in (quotation.span, quotation.mention, quotation.cue) if each)


def _introduced(text: str, words: Occurrences, single: Sequence[str], language: Language) -> list[str]:
    """The full names in the text that end in one of these words."""
    particles = "|".join(map(re.escape, language.particles)) or "-"
    before = re.compile(rf"\b([^\W\d_]+(?:-[^\W\d_]+)?)(?: (?:{particles}))* $")
    found = []
    for name in single:
        for place in words.of(name) if name[0].isupper() else ():
            given = before.search(text, max(0, place.start - _LONGEST_WORD), place.start)
            first = given[1].casefold() if given else ""
            named = given and given[1][0].isupper() and first not in language.stop_words
            if given and named and not language.is_title(first):
                found.append(text[given.start() : place.end])
    return found


def _speaker(scene: _Scene, mention: Span) -> Speaker:
    words, language = mention.line_of(scene.text), scene.language
    if not words[0].isupper() or _article(words, language):
        return Speaker(words, SpeakerKind.DESCRIBED)
    fitting = [name for name in scene.full.like(words.split()) if _fits(words, name)]
    best = max(fitting, key=lambda name: (len(name.split()), len(name)), default=words)
    if _no_person(scene, mention, best):
        return Speaker(best, SpeakerKind.DESCRIBED)
    name = _first_case(scene.text, best, language)
    return Speaker(name, role=_role(scene, mention) or _role_elsewhere(scene, name))


def _article(words: str, language: Language) -> bool:
    """Whether an article begins a description, perhaps tied to its noun: L'opposition, but L'Aubry."""
    first, apostrophe, noun = words.split(maxsplit=1)[0].replace("’", "'").partition("'")
    tied = apostrophe and first.casefold() in language.elisions and noun[:1].islower()
    return bool(tied) or words.split(maxsplit=1)[0].casefold() in language.articles


def _no_person(scene: _Scene, mention: Span, name: str) -> bool:
    """Whether a name is an office's or a firm's: behind an article, in capitals, a lone noun where it may be one."""
    if _last_before(scene, mention).casefold() in scene.language.articles or name.isupper():
        return True
    noun = scene.language.nouns_capital or not scene.language.articles
    return noun and len(name.split()) == 1 and not _titled(scene, mention)


def _role(scene: _Scene, mention: Span) -> str:
    """The title right before a name, perhaps before a comma; Frau and Dr. are none."""
    word = _last_before(scene, mention)
    title = word.casefold()
    address = title in scene.language.stop_words or title in scene.language.abbreviations
    if address or not _titled(scene, mention):
        return ""
    return word if scene.language.nouns_capital else title


def _titled(scene: _Scene, mention: Span) -> bool:
    return scene.language.is_title(_last_before(scene, mention).casefold())


def _role_elsewhere(scene: _Scene, name: str) -> str:
    if name not in scene.roles:
        scene.roles[name] = next((role for place in scene.words.of(name) if (role := _role(scene, place))), "")
    return scene.roles[name]


def _fits(words: str, name: str) -> bool:
    """Whether every word of the mention is one of the name's, endings apart, the last of them no given name."""
    parts, named = words.split(), name.split()
    if len(parts) > len(named):
        return False
    return all(any(_alike(part, each) for each in named) for part in parts) and not (
        len(parts) == 1 and len(named) > 1 and _alike(parts[0], named[0]) and not _alike(parts[0], named[-1])
    )


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    cyrillic = "а" <= short[-1].casefold() <= "я"
    return cyrillic and len(short) > 3 and len(long) - len(short) <= _STEM + 1 and long.startswith(short[:-1])


def _first_case(text: str, name: str, language: Language) -> str:
    """The name as a subject: as the article has it elsewhere, else by endings that leave no doubt."""
    given, _, surname = name.rpartition(" ")
    fitting = [
        (given.removesuffix(case[0]) + case[2] + " " + surname.removesuffix(case[1]) + case[3], case[0])
        for case in (language.cases if given else ())
        if given.endswith(case[0]) and surname.endswith(case[1])
    ]
    told = next((full for full, _ in fitting if full in text), "")
    return told or next((full for full, case in fitting if case in language.clear_cases), name)
