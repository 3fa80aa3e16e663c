"""Words of English text with their parts of speech and lemmas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.grammar import Token, tokens_of
from reader.grammar.perceptron import Model, packed
from reader.grammar.tokens import sentences
from reader.language.english.grammar.lemmas import lemma_of
from reader.model import Span


def read(text: str) -> tuple[Token, ...]:
    return tokens_of(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("They don't.", "They|do|n't|.", id="a clitic is a word"),
        pytest.param("They can’t, cannot.", "They|ca|n’t|,|can|not|.", id="cannot is two words"),
        pytest.param("She's O'Hara's.", "She|'s|O'Hara|'s|.", id="an apostrophe inside a name"),
        pytest.param("Sen. Lee, R-Ky., of the U.S.", "Sen.|Lee|,|R-Ky.|,|of|the|U.S.", id="abbreviations"),
        pytest.param("No. 5, no.", "No.|5|,|no|.", id="a number's number"),
        pytest.param("US$3m, $5.2 million, 50%", "US$|3m|,|$|5.2|million|,|50|%", id="money and percentages"),
        pytest.param("a 29-year-old co-founder", "a|29-year-old|co-founder", id="hyphens join"),
        pytest.param("stay—or go--now...", "stay|—|or|go|--|now|...", id="dashes part"),
        pytest.param("at 9:30 a.m., 2010-12", "at|9:30|a.m.|,|2010-12", id="clocks and ranges"),
        pytest.param(
            "ann@port.example or https://port.example/a.",
            "ann@port.example|or|https://port.example/a|.",
            id="addresses",
        ),
    ],
)
def test_words(text: str, words: str) -> None:
    assert [token.text for token in read(text)] == words.split("|")


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        pytest.param("Two men were killed.", "CD NNS VBD VBN .", id="passive"),
        pytest.param("The mayor has refused to resign.", "DT NN VBZ VBN TO VB .", id="perfect and infinitive"),
        pytest.param("Police shot a man who fled.", "NNS VBD DT NN WP VBD .", id="relative clause"),
        pytest.param("He then apparently killed himself.", "PRP RB RB VBD PRP .", id="no participle before himself"),
        pytest.param("He had then killed himself.", "PRP VBD RB VBN PRP .", id="a participle with its helper"),
        pytest.param("The boat sank, killing nine.", "DT NN VBD , VBG CD .", id="participle"),
        pytest.param("She did not say where he lives.", "PRP VBD RB VB WRB PRP VBZ .", id="open question"),
        pytest.param("The council will vote on Friday.", "DT NN MD VB IN NNP .", id="future"),
    ],
)
def test_tags(text: str, tags: str) -> None:
    assert [token.tag for token in read(text)] == tags.split()


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        pytest.param("killed", "VBD", "kill", id="double l stays"),
        pytest.param("controlling", "VBG", "control", id="double l goes"),
        pytest.param("stopped", "VBD", "stop", id="doubled letter"),
        pytest.param("injured", "VBN", "injure", id="silent e"),
        pytest.param("opened", "VBN", "open", id="no e"),
        pytest.param("claiming", "VBG", "claim", id="no e behind two vowels"),
        pytest.param("charged", "VBN", "charge", id="soft g"),
        pytest.param("hanging", "VBG", "hang", id="ng"),
        pytest.param("dying", "VBG", "die", id="ying"),
        pytest.param("carried", "VBD", "carry", id="ied"),
        pytest.param("shot", "VBD", "shoot", id="irregular"),
        pytest.param("lay", "VBD", "lie", id="lay is the past of lie"),
        pytest.param("lay", "VB", "lay", id="lay is an infinitive"),
        pytest.param("'s", "VBZ", "be", id="clitic"),
        pytest.param("wo", "MD", "will", id="won't"),
        pytest.param("n't", "RB", "not", id="not"),
        pytest.param("women", "NNS", "woman", id="women"),
        pytest.param("spokesmen", "NNS", "spokesman", id="men in a compound"),
        pytest.param("crew-members", "NNS", "crew-member", id="the last part of a compound"),
        pytest.param("houses", "NNS", "house", id="ses"),
        pytest.param("losses", "NNS", "loss", id="sses"),
        pytest.param("churches", "NNS", "church", id="ches"),
        pytest.param("bodies", "NNS", "body", id="ies"),
        pytest.param("Fires", "NNPS", "Fires", id="names stay"),
    ],
)
def test_lemmas(word: str, tag: str, lemma: str) -> None:
    assert lemma_of(word, tag) == lemma


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        pytest.param("He fell . She ran .", ["He fell .", "She ran ."], id="at a stop"),
        pytest.param("Go ! ” he said .", ["Go ! ” he said ."], id="not before small letters"),
        pytest.param("“ Go . ” She went .", ["“ Go . ”", "She went ."], id="behind the closing mark"),
        pytest.param("He fell", ["He fell"], id="no stop at all"),
    ],
)
def test_sentences(words: str, cut: list[str]) -> None:
    split = words.split()
    assert [" ".join(split[part]) for part in sentences(split)] == cut


def test_a_headline_in_capitals_is_read_like_any_other() -> None:
    verbs = [token.tag for token in read("Three Workers Die After Bridge Falls Near School") if token.tag[0] == "V"]
    assert verbs == ["VBP", "VBZ"]


@given(st.text(max_size=200))
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = read(text)
    assert all(token.span.of(text) == token.text for token in tokens)
    assert [token.span for token in tokens] == sorted(token.span for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())


def test_a_model_keeps_what_its_features_weigh() -> None:
    model = Model.read(packed(["A", "B", "C"], {"long": {0: -300, 2: 12}, "short": {1: 250}}))
    assert model.labels == ("A", "B", "C")
    assert list(model.scale.weights(model.total(["long", "short", "unknown"]))) == [
        32768 - 300,
        32768 + 250,
        32768 + 12,
    ]
    assert model.scale.best(model.total(["long", "short"])) == 1
