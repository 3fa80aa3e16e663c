import json

import pytest

from reader.pointing import NoAnswer, Respondent, second_reading
from reader.pointing.answer import Answer
from reader.pointing.question import askable, pointing
from reader.pointing.recorded import Recorded
from tests.support.second_reader import FERRY, NOTHING, YES, answer, answering

QUESTION = pointing(FERRY, frozenset(askable(FERRY)))
NAME = QUESTION.name("a model")


def asked(ask):
    return second_reading(FERRY, Respondent("a model", 8000, ask))


def refused(_):
    raise AssertionError("somebody was asked")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "kept" / "here"


def test_what_was_asked_once_is_not_asked_again(folder):
    first = asked(Recorded(folder, "a model", answering()))
    assert asked(Recorded(folder, "a model", refused)) == first
    assert asked(Recorded(folder, "a model")) == first
    assert len(first.pointers) == 2


def test_another_model_is_asked(folder):
    asked(Recorded(folder, "a model", answering()))
    with pytest.raises(AssertionError, match="somebody was asked"):
        asked(Recorded(folder, "another", refused))


def test_questions_and_answers_are_files(folder):
    asked(Recorded(folder, "a model", answering()))
    assert (folder / f"{NAME}.question.md").read_text() == f"{QUESTION.instructions}\n---\n\n{QUESTION.text}\n"
    assert (folder / f"{NAME}.answer.json").read_text() == answer()
    assert len(list(folder.iterdir())) == 8


def test_a_cache_keeps_no_question(folder):
    asked(Recorded(folder, "a model", answering(), questions=False))
    assert {path.suffix for path in folder.iterdir()} == {".json"}


def test_a_dry_run_asks_nobody_and_goes_on_when_somebody_has_answered(folder):
    dry = Recorded(folder, "a model", dry=True)
    assert asked(dry).pointers == ()
    assert [path.name for path in folder.iterdir()] == [f"{NAME}.question.md"]
    (folder / f"{NAME}.answer.json").write_text(answer())
    again = Recorded(folder, "a model", dry=True)
    asked(again)
    assert (len(dry.missing), len(again.missing)) == (1, 3)
    for question in again.missing:
        said = NOTHING if question.form is Answer else json.dumps(YES)
        (folder / f"{question.name('a model')}.answer.json").write_text(said)
    assert len(asked(Recorded(folder, "a model")).pointers) == 2


def test_an_answer_that_is_missing_is_said(folder):
    with pytest.raises(NoAnswer) as raised:
        asked(Recorded(folder, "a model"))
    assert str(raised.value) == f"{folder}: there is no answer to a question (it would be {NAME}.answer.json)"


@pytest.mark.parametrize(
    ("kept", "fault"),
    [
        (b"Both are right.", "it answered in words: “Both are right.”"),
        (b'{"rows": [', "its answer is not complete JSON"),
        (b"\xff", "it is not UTF-8 text"),
    ],
    ids=["words", "half", "bytes"],
)
def test_an_answer_that_somebody_wrote_wrong_is_said(folder, kept, fault):
    folder.mkdir(parents=True)
    (folder / f"{NAME}.answer.json").write_bytes(kept)
    with pytest.raises(NoAnswer) as raised:
        asked(Recorded(folder, "a model"))
    assert str(raised.value) == f"{folder / NAME}.answer.json: {fault}"


def test_nonsense_is_kept_for_whoever_records_and_asked_for_again(folder):
    with pytest.raises(NoAnswer, match=r"it answered in words: “No\.”"):
        asked(Recorded(folder, "a model", answering("No.")))
    assert (folder / f"{NAME}.unread.txt").read_text() == "No."
    assert len(asked(Recorded(folder, "a model", answering())).pointers) == 2
