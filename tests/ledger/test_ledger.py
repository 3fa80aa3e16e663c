from dataclasses import replace

import pytest

from reader.language.english.vocabulary.common_words import STOP_WORDS
from reader.ledger import find_statements, join_voices
from reader.ledger.reported import are_strangers
from reader.loading import read_text
from reader.model import (
    Finding,
    Kind,
    Passage,
    Quotation,
    Row,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    Treatment,
    Witness,
)

FULL = "We will build again on this quay, and on no other, because the boats are here."

PERSON, ORGANISATION = SpeakerKind.PERSON, SpeakerKind.ORGANISATION


def account(*said: tuple[str, str | None], direct: bool = True) -> Witness:
    """An article in which each line is one quotation, a passage of its own, by the speaker named beside it."""
    text = "\n\n".join(words for words, _ in said)
    article = read_text("x.txt", text.encode())
    quotations = []
    at = 0
    for words, name in said:
        start = article.text.index(words, at)
        at = start + len(words)
        quotations.append(Quotation(Span(start, at), speaker=_speaker(name) if name else None, direct=direct))
    passages = tuple(
        Passage(q.span, number, p.part)
        for number, (q, p) in enumerate(zip(quotations, article.paragraphs, strict=True))
    )
    return Witness(article, passages, tuple(quotations))


def _speaker(name: str) -> Speaker:
    return Speaker(name, SpeakerKind.GROUP if " and " in name else PERSON)


def same(a: Speaker, b: Speaker) -> bool:
    return a.name.split()[-1] == b.name.split()[-1]


def conflicting(a: Speaker, b: Speaker) -> bool:
    if same(a, b):
        return len(a.name.split()) > 1 and len(b.name.split()) > 1 and a.name != b.name
    return True


def statements(*witnesses: Witness, rows: tuple[Row, ...] | None = None) -> tuple[Statement, ...]:
    apart = tuple(
        Row(tuple((number,) if column == at else () for column in range(len(witnesses))))
        for at, witness in enumerate(witnesses)
        for number in range(len(witness.passages))
    )
    return find_statements(witnesses, rows or apart, conflicting)


@pytest.mark.parametrize(
    ("one", "other", "treatments"),
    [
        pytest.param(FULL, FULL, ("quoted", "quoted"), id="the same words"),
        pytest.param(FULL, FULL.replace("quay,", "quay"), ("quoted", "quoted"), id="other punctuation"),
        pytest.param(
            FULL,
            "We will build again on this quay, because the boats are here, and on no other.",
            ("quoted", "quoted"),
            id="in another order",
        ),
        pytest.param(FULL, "We will build again on this quay", ("quoted", "shortened"), id="cut short"),
        pytest.param(
            FULL,
            "We will build again on this quay … because the boats are here.",
            ("quoted", "shortened"),
            id="cut in the middle",
        ),
        pytest.param(FULL, FULL.replace("We", "[The firm]"), ("quoted", "shortened"), id="a word in brackets"),
        pytest.param(FULL, FULL.replace("will", "shall"), ("quoted", "altered"), id="another word"),
        pytest.param(FULL, FULL.replace("boats", "boasts"), ("altered", "quoted"), id="a typing slip"),
    ],
)
def test_the_same_statement(one: str, other: str, treatments: tuple[str, str]) -> None:
    [statement] = statements(account((one, "Declan Moe")), account((other, "Declan Moe")))
    assert statement.quotations == ((0,), (0,))
    assert sorted(map(str, statement.treatments)) == sorted(treatments)
    assert not statement.conflict


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("We will build again on this quay.", "We will never leave this harbour again.", id="other words"),
        pytest.param("It is what it is", "It is what it is", id="words that anybody might say"),
        pytest.param("That was the end of it", "That was the start of it all", id="half of the words"),
    ],
)
def test_another_statement(one: str, other: str) -> None:
    assert len(statements(account((one, "Ann Lee")), account((other, "Ann Lee")))) == 2


def test_a_statement_split_in_two_by_its_cue() -> None:
    split = account(
        ("We will build again on this quay,", "Moe"), ("and on no other, because the boats are here.", "Moe")
    )
    [statement] = statements(account((FULL, "Declan Moe")), split)
    assert statement.quotations == ((0,), (0, 1))
    assert statement.treatments == (Treatment.QUOTED, Treatment.QUOTED)


def disputed_row(one: Witness, other: Witness) -> Row:
    """A row of the first passage of both, in which their words are found to be given to two speakers."""
    spans = tuple((witness.quotations[0].span,) for witness in (one, other))
    return Row(((0,), (0,)), findings=(Finding(Kind.SPEAKER, spans, ("Ann Lee", "Declan Moe")),))


def test_two_speakers_for_the_same_words_conflict_where_a_row_says_so() -> None:
    both = account((FULL, "Ann Lee")), account((FULL, "Declan Moe"))
    [statement] = statements(*both, rows=(disputed_row(*both),))
    assert statement.conflict
    [unproved] = statements(*both)
    assert not unproved.conflict


def test_a_phrase_whose_speakers_a_row_finds_in_conflict_is_one_statement() -> None:
    both = account((FULL, "Ann Lee")), account(("will build again on this quay", "Declan Moe"))
    [statement] = statements(*both, rows=(disputed_row(*both),))
    assert statement.conflict
    assert len(statements(*both)) == 2


def test_a_speaker_who_is_not_named_conflicts_with_nobody() -> None:
    [statement] = statements(account((FULL, "Ann Lee")), account((FULL, None)))
    assert not statement.conflict


def test_a_phrase_that_somebody_else_takes_up_is_no_conflict() -> None:
    answer = "They say they will build again on this quay, and I say they will build on sand, as they did before."
    assert len(statements(account((answer, "Ann Lee")), account(("will build again on this quay", "Declan Moe")))) == 2


def test_quoted_here_and_reported_there_when_they_stand_in_one_row() -> None:
    quoted = account((FULL, "Declan Moe"))
    reported = account(("it would build where it stood", "Declan Moe"), direct=False)
    [statement] = statements(quoted, reported, rows=(Row(((0,), (0,))),))
    assert statement.treatments == (Treatment.QUOTED, Treatment.PARAPHRASED)
    assert len(statements(quoted, reported)) == 2


def test_reported_speech_of_another_speaker_stays_apart() -> None:
    reported = account(("it would build where it stood", "Ann Lee"), direct=False)
    assert len(statements(account((FULL, "Declan Moe")), reported, rows=(Row(((0,), (0,))),))) == 2


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (Speaker("Ogden Wire", ORGANISATION), Speaker("Salem Daily", ORGANISATION), True),
        (Speaker("the group", ORGANISATION), Speaker("Ann Lee", PERSON), True),
        (Speaker("Ogden Water", ORGANISATION), Speaker("Ann Lee", PERSON, "Ogden Water spokeswoman"), False),
        (Speaker("officials", SpeakerKind.GROUP), Speaker("Ann Lee", PERSON), False),
    ],
    ids=["two-names", "person-and-some-body", "spokeswoman", "officials"],
)
def test_strangers_give_no_one_statement(one: Speaker, other: Speaker, *, apart: bool) -> None:
    assert are_strangers(one, other) is are_strangers(other, one) is apart


def test_reported_speech_joins_the_statement_that_it_shares_words_with() -> None:
    one = account(("the fuse had blown", "Ann Lee"), ("nobody had set the fire", "Ann Lee"), direct=False)
    other = account(("there was no sign that the fire was set", "Lee"), ("a fuse blew", "Lee"), direct=False)
    found = statements(one, other, rows=(Row(((0, 1), (0, 1))),))
    assert sorted(statement.quotations for statement in found) == [((0,), (1,)), ((1,), (0,))]


def test_every_quotation_stands_in_one_statement() -> None:
    witnesses = [account((FULL, "Ann Lee"), ("Nobody was hurt in it at all", None)), account((FULL, "Declan Moe"))]
    found = statements(*witnesses)
    for column, witness in enumerate(witnesses):
        assert sorted(n for s in found for n in s.quotations[column]) == list(range(len(witness.quotations)))


def voices(*witnesses: Witness) -> list[tuple[str, tuple[str, ...], int]]:
    found = join_voices(witnesses, statements(*witnesses), same, conflicting)
    return [(voice.name, voice.names, len(voice.statements)) for voice in found]


def test_a_surname_joins_the_full_name() -> None:
    assert voices(account((FULL, "Declan Moe")), account((FULL, "Moe"))) == [("Declan Moe", ("Declan Moe", "Moe"), 1)]


def test_a_surname_that_two_could_bear_stays_apart() -> None:
    both = account((FULL, "Declan Moe"), ("Nobody was hurt in it at all", "Rita Moe"))
    names = [name for name, _, _ in voices(both, account(("The roof fell in on us", "Moe")))]
    assert sorted(names) == ["Declan Moe", "Moe", "Rita Moe"]


def test_what_two_say_together_stands_under_each() -> None:
    both = account((FULL, "Ann Lee"), ("Nobody was hurt in it at all", "Rita Moe"))
    together = account(("The roof fell in on us", "Ann Lee and Moe"))
    assert voices(both, together) == [
        ("Ann Lee", ("Ann Lee", "Ann Lee"), 2),
        ("Rita Moe", ("Rita Moe", "Moe"), 2),
    ]


def test_two_of_whom_one_has_said_nothing_alone_are_one_speaker() -> None:
    together = account(("The roof fell in on us", "Ann Lee and Moe"))
    assert [name for name, _, _ in voices(account((FULL, "Ann Lee")), together)] == ["Ann Lee", "Ann Lee and Moe"]


def test_a_disputed_statement_stands_under_each_speaker() -> None:
    found = voices(account((FULL, "Ann Lee")), account((FULL, "Declan Moe")))
    assert [(name, count) for name, _, count in found] == [("Ann Lee", 1), ("Declan Moe", 1)]


def test_what_nobody_is_named_for_comes_last() -> None:
    found = voices(account((FULL, None), ("The roof fell in on us", "Ann Lee")))
    assert [name for name, _, _ in found] == ["Ann Lee", ""]


def test_stop_words_alone_make_no_statement() -> None:
    assert {"it", "is", "what"} <= STOP_WORDS


@pytest.mark.parametrize("languages", [("fr", "en"), ("en", "fr"), ("de", "fr")])
def test_stop_words_of_either_language_make_no_statement(languages: tuple[str, str]) -> None:
    told = [account(("Is it safe?", "Ann Lee")) for _ in languages]
    one, other = (
        replace(each, article=replace(each.article, language=code)) for each, code in zip(told, languages, strict=True)
    )
    turned = [tuple(reversed(each.quotations)) for each in statements(other, one)]
    assert sorted(each.quotations for each in statements(one, other)) == sorted(turned)
