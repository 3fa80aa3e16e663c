"""What resolving a mention looks at: the people of an article, and its sentences with whom each of them is about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from reader.language.english.amounts.number_words import TENS
from reader.language.english.people.bodies import DOCUMENT_NOUNS, MANY_TOGETHER, MASS_NOUNS
from reader.language.english.people.naming import (
    COURTESY,
    DETERMINERS,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OBJECT_PRONOUNS,
    PARTITIVES,
    PLURAL,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
    is_person,
)
from reader.language.english.people.reporting import PREPOSITIONS, SUBORDINATORS
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES
from reader.model import Article, Part, Quotation, Span, Speaker, SpeakerKind
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence, read_sentence
from reader.phrases.words import QUOTATION, Prose, Word, names_of, read_prose
from reader.speakers.english.cast import Cast, Person, find_person, gender_of_given, read_cast
from reader.speakers.english.head_ends import of_two_kinds
from reader.speakers.english.mentions import Name, read_name
from reader.speakers.english.names_and_titles import bare, capital
from reader.speakers.english.offices import described, names_in_full
from reader.speakers.english.phrase_roles import Role, appositions, opens_clause, roles_of
from reader.speakers.english.pieces import in_print, is_cut_off, is_halved, is_piece, joins_two, only_opens, own_words

THING = "thing"
"""The gender of what "it" goes back to: a body, a document, or no speaker at all."""

ANYBODY = "anybody"
"""The gender of what goes back to any one person with a name."""

_NAMING = (Part.BODY, Part.CAPTION, Part.SIGNATURE)
_OPENING_MARKS = "“\"‘'«„‹「『`"
_CLOSING_MARKS = "”\"’'»“›」』`"
_PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
_SEVERAL = PLURAL_NOUNS | MASS_NOUNS
_ONLY_ROLES = ROLE_NOUNS | {"and"}
_OF_THE_WRITER = frozenset(("my", "our", "your"))
_NO_NAMES = (
    NOT_NAMES | PREPOSITIONS | SUBORDINATORS | DEMONYMS.keys() | TENS.keys() | {"democratic"}
) - MONTHS_AND_NAMES


class Party(NamedTuple):
    """Somebody or something that a sentence names outside its quoted words, and where.

    `speaker` is who that is, None for a pronoun and for what cannot speak; `gender` is "male", "female", "plural",
    "thing", or "" for a person of whom nothing tells it. `pronoun` tells whether it is one, `owns`
    whether the sentence opens with what is theirs: "Lee's remarks".
    """

    start: int
    role: Role
    gender: str
    speaker: Speaker | None = None
    person: Person | None = None
    pronoun: bool = False
    owns: bool = False

    @property
    def unknown(self) -> bool:
        """Whether one word names it of which nothing tells whose name it is."""
        name = self.speaker.name if self.speaker and self.speaker.kind is SpeakerKind.PERSON else ""
        word = name.isalpha() and name[0].isupper() and not name.isupper() and name.lower() not in PLACES
        return self.person is None and self.gender == THING and word

    def fits(self, gender: str) -> bool:
        """Whether a pronoun of this gender can go back to it."""
        if self.speaker is None:
            return False
        if gender == ANYBODY:
            return self.person is not None
        return self.person.may_be(gender) if self.person else self.gender in ("", gender)


@dataclass(slots=True)
class Scene:
    """An article with its people; its sentences are read when they are first asked for."""

    text: str
    cast: Cast
    body: Sequence[Span]
    quoted: Sequence[Span]
    names: frozenset[str]
    _prose: dict[int, Prose] = field(default_factory=dict)
    _parties: dict[tuple[int, Span], list[Party]] = field(default_factory=dict)

    def backwards(self, position: int) -> Iterator[tuple[int, list[Party]]]:
        """The parties of each sentence before a position, its own first, and how many paragraphs lie between.

        Sentences that are nothing but quoted words are left out.
        """
        here = bisect_right(self.body, position, key=lambda span: span.start) - 1
        for number in range(here, -1, -1):
            prose = self._read(number)
            for sentence in reversed(prose.sentences):
                if prose.words[sentence.start].start <= position and not _only_quoted(prose.words, sentence):
                    parties = self._named(number, prose, sentence)
                    yield here - number, [party for party in parties if party.start < position]

    def around(self, position: int) -> list[Party]:
        """The parties of the sentence that holds a position."""
        here = bisect_right(self.body, position, key=lambda span: span.start) - 1
        prose = self._read(max(0, here))
        holding = (each for each in reversed(prose.sentences) if prose.words[each.start].start <= position)
        sentence = next(holding, None)
        return self._named(here, prose, sentence) if sentence else []

    def identify(self, mention: Span) -> tuple[Speaker, Person | None, str]:
        """Whom a name or a description stands for, the person where the article tells of one, and the gender.

        `The senator` is the one senator named before; `a senator`, `residents`, `the ministry` go by their words.
        """
        words = bare(" ".join(own_words(mention.of(self.text).split())))
        name = read_name(words)
        if name.words:
            return self._person(words, name, mention.start)
        person = described(self.cast, words, name, mention.start)
        if person:
            return as_speaker(person), person, person.gender
        return Speaker(words, name.kind), None, _gender(words, name)

    def named(self, mention: Span) -> tuple[Speaker | None, bool]:
        """Whom a mention stands for that is no pronoun, and whether the article shows what sort of name that is.

        None for a fragment that names and describes nobody. One word that the article never gives more of may be a
        person's name or a body's.
        """
        speaker, person, _ = self.identify(mention)
        words = own_words(mention.of(self.text).split())
        if not person and (is_cut_off(self.text, mention) or not _is_somebody(words, speaker, self.names)):
            return None, False
        if "and" in words and not of_two_kinds(words) and joins_two(words, speaker):
            group = Speaker(names_in_full(self.cast, " ".join(words), mention.start), SpeakerKind.GROUP)
            told = words[0].lower() not in _PRONOUNS and not {word.lower() for word in words} <= _ONLY_ROLES
            return (group, True) if told else (None, False)
        single = person is None and speaker.kind is SpeakerKind.PERSON and len(words) == 1
        return speaker, not single

    def _person(self, words: str, name: Name, position: int) -> tuple[Speaker, Person | None, str]:
        single = len(name.words) == 1
        first, *between = words.split()[:-1] or [""]
        told = first.lower() == "the" and bool(between) and not any(map(capital, between))
        alone = told or name.words[0].isupper() or words == name.text or first.endswith(("’s", "'s"))
        if name.kind is SpeakerKind.PERSON or (single and alone):
            person = find_person(self.cast, name.words, name.gender, position)
            if person:
                return as_speaker(person, name.role), person, person.gender
        return Speaker(in_print(self.text, words, name), name.kind, name.role), None, _gender(words, name)

    def _read(self, number: int) -> Prose:
        if number not in self._prose:
            paragraph = self.body[number]
            first = bisect_right(self.quoted, paragraph.start - 1, key=lambda span: span.start)
            last = bisect_right(self.quoted, paragraph.end - 1, key=lambda span: span.start)
            outer = [_outer(self.text, span, paragraph) for span in self.quoted[first:last]]
            self._prose[number] = read_prose(self.text, paragraph, outer)
        return self._prose[number]

    def _named(self, number: int, prose: Prose, span: Span) -> list[Party]:
        key = (number, span)
        if key not in self._parties:
            sentence = read_sentence(prose, span, self.names)
            same = appositions(sentence)
            roles = roles_of(sentence, same)
            named = [noun for noun in sentence.nouns if noun not in same]
            found = (self._parties_of(sentence, noun, roles.get(noun)) for noun in named)
            self._parties[key] = list(chain.from_iterable(found))
        return self._parties[key]

    def _parties_of(self, sentence: Sentence, noun: Noun, role: Role | None) -> Iterator[Party]:
        """Whom a noun phrase means, and the people it only mentions: "Lee's lawyer", "a friend of Hart"."""
        party = self._party(sentence, noun, role)
        yield party
        for person in self.cast.within(sentence.span(noun)):
            if person is not party.person:
                yield Party(party.start, Role.OBJECT, person.gender, as_speaker(person), person)

    def _party(self, sentence: Sentence, noun: Noun, role: Role | None) -> Party:
        start = sentence.words[noun.start].start
        role = role or (Role.CLAUSE if opens_clause(sentence, noun) else Role.OBJECT)
        if noun.sort is Sort.PRONOUN:
            return _pronoun(noun, start, sentence.words[noun.start].form, role)
        if noun.sort < Sort.DOCUMENT:
            return Party(start, role, THING)
        speaker, person, gender = self.identify(sentence.span(noun))
        words = sentence.span(noun).of(self.text).split()
        somebody = gender in (THING, PLURAL) or _is_somebody(words, speaker, self.names)
        # "Many" and "the two" of "the two parties" do not tell whom a pronoun behind them means.
        if person is None and (not somebody or words[-1].lower() in PARTITIVES):
            return Party(start, role, gender)
        if noun.sort is Sort.NAME and person is None and " " not in speaker.name:
            gender = _gender_of_one_word(words, self.names)
        return Party(start, role, gender, speaker, person, owns=_opens_as_owner(sentence, noun))


def _opens_as_owner(sentence: Sentence, noun: Noun) -> bool:
    return noun.possessive and noun.sort is Sort.NAME and noun.start == sentence.start


def _gender_of_one_word(words: Sequence[str], names: Collection[str]) -> str:
    """The gender of a name of one word: "the Hartons" are several, what is no given name is a thing."""
    single = words[-1].lower().removesuffix("s")
    family = len(words) == 2 and words[0].lower() == "the" and words[1].endswith("s") and single in names
    return PLURAL if family else gender_of_given(bare(words[-1])) or THING


def _pronoun(noun: Noun, start: int, form: str, role: Role) -> Party:
    gender = THING if form == "it" else _PRONOUNS.get(form, THING)
    return Party(start, Role.OBJECT if noun.possessive else max(role, Role.CLAUSE), gender, pronoun=True)


_GENDERS = {SpeakerKind.GROUP: PLURAL, SpeakerKind.ORGANISATION: THING}


def _gender(words: str, name: Name) -> str:
    if words.rpartition(" ")[2].lower() in MANY_TOGETHER:
        return PLURAL
    first = words.partition(" ")[0]
    described = first.islower() or first.lower() in DETERMINERS
    thing = described and not name.words and not name.gender and not is_person(name.head)
    return _GENDERS.get(name.kind, THING if thing else name.gender)


def as_speaker(person: Person, role: str = "") -> Speaker:
    """Somebody whom the article names, by the fullest name and the role given anywhere."""
    return Speaker(person.name, SpeakerKind.PERSON, person.role or role)


def read_scene(article: Article, quotations: Sequence[Quotation]) -> Scene:
    """The people of an article; `quotations` are those found in it, sorted."""
    parts = [each.span for each in article.paragraphs if each.part in _NAMING]
    body = [each.span for each in article.paragraphs if each.part is Part.BODY]
    quoted = [quotation.span for quotation in quotations if quotation.direct]
    return Scene(article.text, read_cast(article.text, parts), body, quoted, names_of(article.text))


def _is_somebody(words: Sequence[str], speaker: Speaker, names: Collection[str]) -> bool:
    """Whether a mention that is nobody's known name names or describes a speaker, and is no piece of something longer.

    "Report said" and "climate researcher" are pieces: only nouns for several and for bodies stand without an article.
    """
    if words[0].lower() in COURTESY and len(words) > 1:
        return True
    piece = is_piece(words) or only_opens(words, names) or is_halved(words, speaker)
    if piece or words[0].lower() in _OF_THE_WRITER:
        return False
    if " " not in speaker.name:
        return _stands_alone(speaker.name.rstrip("."), names)
    if words[0].lower() in DETERMINERS or any(map(capital, words)):
        return True
    head = read_name(" ".join(words)).head
    return head in _SEVERAL or (head.endswith("s") and not head.endswith("ss"))


def _stands_alone(word: str, names: Collection[str]) -> bool:
    """Whether one word is somebody: "residents", "Lee", and "Baker" where the article has it for a name elsewhere."""
    form = word.lower()
    if form in _SEVERAL:
        return True
    if word[0].islower():
        return form.endswith("s") and not form.endswith("ss") and is_person(form.removesuffix("s"))
    return _NO_NAMES.isdisjoint((form, form.partition("-")[0])) and (
        form in names or (form not in ROLE_NOUNS and form not in DOCUMENT_NOUNS)
    )


def _outer(text: str, span: Span, paragraph: Span) -> Span:
    """Quoted words with the marks around them."""
    start, end = span
    while start > paragraph.start and text[start - 1] in _OPENING_MARKS:
        start -= 1
    while end < min(paragraph.end, span.end + 3) and text[end] in _CLOSING_MARKS + " ":
        end += 1
    end = min(max(end, start + 1), paragraph.end)
    return Span(start, end - (text[end - 1] == " " and end > span.end))


def _only_quoted(words: Sequence[Word], sentence: Span) -> bool:
    return all(word.form == QUOTATION or not word.form[0].isalnum() for word in words[sentence.start : sentence.end])
