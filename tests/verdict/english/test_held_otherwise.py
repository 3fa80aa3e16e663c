"""The words that are shown of a claim."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.pipeline import clauses
from reader.verdict.case import Account
from reader.verdict.english.held_otherwise import shown
from tests.support.rule_cases import witness_of


@pytest.mark.parametrize(
    ("text", "lemma", "words"),
    [
        pytest.param("The guard shot two men Thursday night and then apparently killed himself.", "kill", "apparently killed himself", id="what belongs to the verb before"),
        pytest.param("The ferry tax likely violates the charter, in a setback for the town.", "violate", "likely violates the charter", id="what stands behind a comma"),
        pytest.param("He was found dead, apparently of a wound.", "find", "He was found dead, apparently of a wound", id="a cue behind a comma"),
        pytest.param("Voss on Monday appointed the captain of the guard.", "appoint", "appointed the captain", id="a day before the verb"),
        pytest.param("As a boat with fifty people sank, many were trapped inside.", "trap", "many were trapped", id="another clause before it"),
        pytest.param("Voss appointed his doctor, Ann Lee, to the post.", "appoint", "appointed his doctor, Ann Lee", id="a name beside a noun"),
        pytest.param("On Monday he’ll sell the mill.", "sell", "he’ll sell the mill", id="a short form as a whole word"),
        pytest.param("The captain may have shot the two men at the quay.", "shoot", "may have shot the two men at the quay", id="verb, object and place"),
    ],
)  # fmt: skip
def test_what_is_shown(text: str, lemma: str, words: str) -> None:
    account = Account(0, witness_of(text), clauses)
    (claim,) = (each for each in account.claims(0) if each.clause.lemma == lemma)
    assert [span.of(account.text) for span in shown(account, claim).spans] == [words]
