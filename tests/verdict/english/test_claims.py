"""What clauses are matched by."""

from __future__ import annotations

import pytest

from reader.language.english.vocabulary.stems import stem
from reader.model import Article, Paragraph, Part, Span
from reader.pipeline import clauses, witness
from reader.verdict.cells.cell_words import words_of
from reader.verdict.english.claims import Claim, claim, same_act


def claims(text: str) -> list[Claim]:
    account = witness(Article("told", text, (Paragraph(Span(0, len(text)), Part.BODY),), "", language="en"))
    words = words_of(account, 0)
    return [claim(0, clause, words) for clause in clauses(account.article, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("one", "other", "verb", "act"),
    [
        pytest.param("Hale sank the boat.", "The boat was sunk.", True, True, id="one verb"),
        pytest.param("Police arrested Hale.", "Hale was captured in Marlow.", False, True, id="two verbs of one act"),
        pytest.param("Hale was guilty.", "A guilty man left.", False, False, id="a verb and what somebody is"),
        pytest.param("Hale sank the boat.", "Hale sold the boat.", False, False, id="another verb"),
        pytest.param("Hale has a boat.", "Hale has a mill.", False, False, id="a verb that says little"),
    ],
)
def test_verbs_of_one_act(one: str, other: str, verb: bool, act: bool) -> None:
    here, there = claims(one)[0], claims(other)[0]
    assert same_act(here, there) is same_act(there, here) is act
    assert bool(here.verb & there.verb) is verb


def test_who_and_what_a_claim_is_of() -> None:
    (sold,) = claims("The widow of a miller sold her mill to Hale on Friday.")
    assert sold.subjects == {stem("widow"), stem("miller")}
    assert sold.things == {stem("mill"), stem("hale"), stem("friday")}


def test_a_name_beside_a_noun_counts() -> None:
    (named,) = claims("The mayor named his doctor, Ann Lee, on Friday.")
    assert stem("lee") in named.things


def test_pronouns_name_nobody() -> None:
    (saw,) = claims("She saw them.")
    assert not saw.subjects | saw.things


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param("“The boat sank,” Hale said.", True, id="in marks"),
        pytest.param("The boat, which Hale called “fine”, sank.", False, id="a word in marks"),
    ],
)
def test_what_is_quoted(text: str, quoted: bool) -> None:
    assert next(each for each in claims(text) if each.clause.lemma == "sink").quoted is quoted
