"""The forms of regular verbs: those that the grammar leads back to the same infinitive."""

import pytest

from reader.language.english.grammar.lemmas import verb_lemma
from reader.language.english.grammar.regular_verbs import regular


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        pytest.param("warn", "warn warns warned warning", id="plain"),
        pytest.param("state", "state states stated stating", id="silent e"),
        pytest.param("agree", "agree agrees agreed agreeing", id="double e"),
        pytest.param("reply", "reply replies replied replying", id="y behind a consonant"),
        pytest.param("pray", "pray prays prayed praying", id="y behind a vowel"),
        pytest.param("brag", "brag brags bragged bragging", id="doubled end"),
        pytest.param("stress", "stress stresses stressed stressing", id="hissing end"),
    ],
)
def test_the_forms_of_a_verb(verb, forms):
    assert regular(verb) == set(forms.split())
    tagged = zip(forms.split(), ("VB", "VBZ", "VBD", "VBG"), strict=True)
    assert {verb_lemma(form, tag) for form, tag in tagged} == {verb}
