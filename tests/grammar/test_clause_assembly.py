"""What is said of whom, and how surely: clauses of English sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.grammar import clauses_of, tokens_of
from reader.model import Clause, Held, Span, Tense


def read(text: str) -> tuple[Clause, ...]:
    return clauses_of(tokens_of(text, Span(0, len(text))))


def brief(clause: Clause) -> str:
    """Who does what to whom, by lemmas: "police,guard shoot man"."""
    sides = [",".join(phrase.lemma for phrase in side) for side in (clause.subjects, clause.objects)]
    verb = f"{'not ' * clause.negated}{clause.lemma}"
    told = f" {clause.predicate.lemma}" if clause.predicate else ""
    return f"{sides[0] or '-'} {verb}{told}{' ' * bool(sides[1])}{sides[1]}"


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        pytest.param("Police shot two men.", ["police shoot man"], id="active"),
        pytest.param("Two men were shot by police.", ["police shoot man"], id="passive"),
        pytest.param("Two men were shot.", ["- shoot man"], id="passive without anybody who did it"),
        pytest.param(
            "The ferry sank, killing two and injuring 116.",
            ["ferry sink", "ferry kill two", "ferry injure 116"],
            id="participles share the subject",
        ),
        pytest.param(
            "The man, who was shot in the leg, died on Monday.", ["- shoot man", "man die"], id="who stands for the man"
        ),
        pytest.param("Police arrested the man who shot her.", ["police arrest man", "man shoot she"], id="relative"),
        pytest.param(
            "The bridge, built in 1932, will be closed.",
            ["- build bridge", "- close bridge"],
            id="participle of a noun",
        ),
        pytest.param(
            "Ann Lee was arrested and charged with murder.", ["- arrest Lee", "- charge Lee"], id="shared auxiliary"
        ),
        pytest.param(
            "Police shot and killed a man.", ["police shoot man", "police kill man"], id="shared subject and object"
        ),
        pytest.param(
            "The guard shot a man and then apparently killed himself, officials said.",
            ["guard shoot man", "guard kill himself", "official say"],
            id="an object that is the subject",
        ),
        pytest.param("Ann Lee and Tom Roe were killed.", ["- kill Lee,Roe"], id="two subjects"),
        pytest.param("The company plans to close its plant.", ["company plan", "company close plant"], id="infinitive"),
        pytest.param(
            "The judge ordered him to pay a fine.", ["judge order he", "he pay fine"], id="the object does it"
        ),
        pytest.param("There were no injuries.", ["injury not be"], id="there is"),
        pytest.param("The mayor was not guilty.", ["mayor not be guilty"], id="predicate"),
        pytest.param("The court found him guilty.", ["court find guilty he"], id="predicate of an object"),
        pytest.param("The company shut down the plant.", ["company shut plant"], id="particle"),
        pytest.param("No one was hurt.", ["- not hurt one"], id="no one"),
        pytest.param("The guard never fired.", ["guard not fire"], id="never"),
        pytest.param(
            "The mayor is not expected to resign.", ["- not expect mayor", "mayor not resign"], id="not expected to"
        ),
        pytest.param("The driver failed to stop.", ["driver fail", "driver not stop"], id="failed to"),
        pytest.param("Two shot in Orley", ["- shoot two"], id="headline in the passive"),
        pytest.param("Two dead in Orley", ["two be dead"], id="headline without a verb"),
        pytest.param(
            "At least 12 dead, 30 injured after bus crash", ["12 be dead", "- injure 30"], id="headline of two halves"
        ),
    ],
)
def test_who_does_what_to_whom(text: str, clauses: list[str]) -> None:
    assert sorted(brief(clause) for clause in read(text)) == sorted(clauses)


@pytest.mark.parametrize(
    ("text", "held", "holder"),
    [
        pytest.param("The bridge fell.", Held.STATED, "", id="stated"),
        pytest.param("Police said the bridge fell.", Held.ATTRIBUTED, "Police", id="said"),
        pytest.param("The bridge fell, police said.", Held.ATTRIBUTED, "police", id="said behind"),
        pytest.param("The bridge fell, according to the mayor.", Held.ATTRIBUTED, "the mayor", id="according to"),
        pytest.param("The bridge allegedly fell.", Held.HEDGED, "", id="adverb"),
        pytest.param("The bridge may have fallen.", Held.HEDGED, "", id="modal"),
        pytest.param("The bridge is believed to have fallen.", Held.HEDGED, "", id="believed"),
        pytest.param("The bridge appears to have fallen.", Held.HEDGED, "", id="appears"),
        pytest.param("Police said the bridge may have fallen.", Held.HEDGED, "Police", id="said and hedged"),
        pytest.param("If the bridge fell, we would know.", Held.HEDGED, "", id="condition"),
        pytest.param("The mayor denied that the bridge fell.", Held.DENIED, "The mayor", id="denied"),
        pytest.param("The bridge will fall.", Held.EXPECTED, "", id="will"),
        pytest.param("The bridge is expected to fall.", Held.EXPECTED, "", id="expected"),
        pytest.param("The bridge is likely to fall.", Held.EXPECTED, "", id="likely"),
        pytest.param("Orley bridge to fall on Friday", Held.EXPECTED, "", id="infinitive of a headline"),
        pytest.param("Police are investigating whether the bridge fell.", Held.ASKED, "Police", id="whether"),
        pytest.param("Police did not say whether the bridge fell.", Held.UNKNOWN, "Police", id="did not say"),
        pytest.param("Police refused to say why the bridge fell.", Held.UNKNOWN, "Police", id="refused to say"),
    ],
)
def test_how_it_is_held(text: str, held: Held, holder: str) -> None:
    clause = next(clause for clause in read(text) if clause.lemma == "fall")
    assert (clause.held, clause.holder.of(text) if clause.holder else "") == (held, holder)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The cause of the crash was not immediately known.", id="not known"),
        pytest.param("The victims' names have not been released.", id="not released"),
        pytest.param("Officials declined to comment.", id="no comment"),
        pytest.param("Police did not disclose a motive.", id="not disclosed"),
    ],
)
def test_a_clause_that_says_itself_that_nothing_is_known(text: str) -> None:
    assert read(text)[-1].held is Held.UNKNOWN


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        pytest.param("The bridge fell.", Tense.PAST, id="past"),
        pytest.param("The bridge has fallen.", Tense.PAST, id="perfect"),
        pytest.param("The bridge is falling.", Tense.PRESENT, id="present"),
        pytest.param("The bridge will fall.", Tense.FUTURE, id="future"),
        pytest.param("They saw the bridge falling down.", Tense.PARTICIPLE, id="participle"),
        pytest.param("They waited for the bridge to fall.", Tense.INFINITIVE, id="infinitive"),
    ],
)
def test_tense(text: str, tense: Tense) -> None:
    assert next(clause.tense for clause in read(text) if clause.lemma == "fall") is tense


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        pytest.param("It cost $5.2 million.", "$", id="money"),
        pytest.param("He saw Ann Lee of Morton.", "Lee; of Morton", id="place"),
        pytest.param("He saw dozens of people.", "people", id="dozens of people are people"),
        pytest.param("He saw three of the men.", "man", id="three of the men are men"),
        pytest.param("He left the company, Tollan Group.", "company; is Group", id="apposition"),
    ],
)
def test_phrases(text: str, phrase: str) -> None:
    found = read(text)[0].objects[0]
    below = [f"{word} {other.lemma}" for word, other in found.complements]
    assert phrase == "; ".join([found.lemma, *below, *(f"is {other.lemma}" for other in found.apposed)])


def test_a_day_behind_a_noun_is_a_phrase_of_its_own() -> None:
    text = "The blast killed two people Monday."
    assert [(word, time.span.of(text)) for word, time in read(text)[0].complements] == [("", "Monday")]


def test_a_clause_tells_by_which_word_it_is_joined() -> None:
    found = read("He fell after he had run because she knew where it was.")
    assert [clause.joined for clause in found] == ["", "after", "because", "where"]


WORDS = st.sampled_from(
    "the two 29 men police Lee said was shot shooting to by of who and , . “ ” not if will Monday $ % 's no".split()
)


@given(st.one_of(st.lists(WORDS, max_size=60).map(" ".join), st.text(max_size=120)))
def test_any_text_is_read(text: str) -> None:
    clauses = read(text)
    assert [clause.verb for clause in clauses if clause.predicate is None] == sorted(
        clause.verb for clause in clauses if clause.predicate is None
    )
    for clause in clauses:
        assert 0 <= clause.span.start < clause.span.end <= len(text)
        assert clause.span.covers(clause.verb)
        for phrase in (*clause.subjects, *clause.objects, *(phrase for _, phrase in clause.complements)):
            assert phrase.span.covers(phrase.head)


@pytest.mark.parametrize("unit", ["of the man ", "he said that ", "who fell ", "Lee , 29 , "])
def test_a_tree_may_be_deeper_than_calls_can_be(unit: str) -> None:
    assert len(read(unit * 1_100)) <= 2_201
