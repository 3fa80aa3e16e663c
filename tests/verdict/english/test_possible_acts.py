"""What a passage may tell, known by its words before it is parsed."""

from __future__ import annotations

from itertools import product

import pytest

from reader.loading import load, read_text
from reader.model import Span
from reader.pipeline import clauses, witness
from reader.verdict.case import Account
from reader.verdict.english.claims import same_act
from reader.verdict.english.possible_acts import PossibleActs
from tests.support.paths import SAMPLES


@pytest.mark.parametrize(
    ("words", "possible"),
    [
        pytest.param("The boat was sunk near Orley.", True, id="another form of the verb"),
        pytest.param("A sinking mill is no news.", True, id="a word that could be the verb and is none"),
        pytest.param("Hale sold the boat on Friday.", False, id="no word of this act"),
    ],
)
def test_whether_a_passage_may_tell_that_a_boat_sank(words, possible):
    account = Account(0, witness(read_text("x.txt", b"The boat of Tom Hale sank near Orley on Friday.")), clauses)
    (sank,) = account.claims(0)
    assert (PossibleActs(words, [(0, Span(0, len(words)))]).like(sank) == {0}) is possible


def test_no_passage_tells_an_act_that_its_words_rule_out():
    articles = [load(path) for path in sorted((SAMPLES / "harbour-fire").glob("*.txt"))]
    accounts = [Account(number, witness(article), clauses) for number, article in enumerate(articles)]
    told = [(each, at, claim) for each in accounts for at in range(len(each.words)) for claim in each.claims(at)]
    same = [(here, there) for here, there in product(told, told) if same_act(here[2], there[2])]
    assert len(same) > len(told)
    assert all(passage in account.possible_acts.like(claim) for (account, passage, _), (_, _, claim) in same)
