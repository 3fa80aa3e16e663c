"""Asking, a server on this machine that answers well and badly."""

import socket
import sys
from dataclasses import replace

import pytest

from reader.pointing import NoAnswer, Respondent, second_reading
from reader.pointing.endpoint import Endpoint
from reader.pointing.question import askable, pointing
from reader.preferences import SecondReader
from tests.support.model_server import Model, serving
from tests.support.second_reader import FERRY, answer, answering

QUESTION = pointing(FERRY, frozenset(askable(FERRY)))


@pytest.fixture(scope="module")
def address():
    with serving() as at:
        yield at


@pytest.fixture
def model(address):
    """An endpoint of this name."""
    Model.asked.clear()
    Model.keys.clear()
    return lambda name, **more: Endpoint(SecondReader(address, name, **{"timeout": 5.0, **more}))


@pytest.mark.parametrize("name", ["whole", "streaming"])
def test_an_answer_comes_whole_or_in_a_stream(model, name):
    assert model(name)(QUESTION) == answer()
    asked = second_reading(FERRY, Respondent(name, 8000, model(name)))
    assert asked.pointers == second_reading(FERRY, Respondent(name, 8000, answering())).pointers


def test_what_is_sent_is_the_question_and_the_form_of_its_answer(model):
    model("whole")(QUESTION)
    [sent] = Model.asked
    assert [message["content"] for message in sent["messages"]] == [QUESTION.instructions, QUESTION.text]
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["rows", "differences"]
    assert set(sent) == {"model", "messages", "temperature", "stream", "response_format"}
    assert Model.keys == [None]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("refusing", "it answered in words: “I’d rather not.”"),
        ("broken", "its answer is not complete JSON"),
        ("cut-off", "its answer was cut off; give the model a larger context, or set a smaller window"),
        ("half", "its answer was cut short; ask again"),
        ("short", "its answer was cut short; ask again"),
        ("page", "the answer is not a chat completion; check the address"),
        ("absent", "the server answered 404: model 'absent' not found"),
        ("failing", "the server answered 500"),
        ("failing-midway", "the server says: out of memory"),
        ("moved", "the server answered 307"),
        ("endless", "its answer is larger than 4 MB"),
    ],
)
def test_whatever_goes_wrong_is_one_line(model, name, fault):
    with pytest.raises(NoAnswer) as raised:
        second_reading(FERRY, Respondent(name, 8000, model(name)))
    assert str(raised.value).removeprefix(f"{model(name).name}: ") == fault


@pytest.mark.parametrize("name", ["silent", "dripping"])
def test_silence_ends_at_the_time_that_is_set(model, name):
    with pytest.raises(NoAnswer, match=r"no answer within 0\.2 seconds; set a longer timeout, or ask again$"):
        model(name, timeout=0.2)(QUESTION)


def test_where_nobody_listens_it_says_so():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(NoAnswer) as raised:
            Endpoint(SecondReader(f"http://localhost:{port}/v1", "m", timeout=5))(QUESTION)
    assert str(raised.value) == (
        f"http://localhost:{port}/v1: it cannot be reached (connection refused); start it, or check the address"
    )


@pytest.mark.parametrize(
    ("chosen", "fault"),
    [
        (SecondReader(), "no endpoint is set; set it under [second_reader] (reader config shows how)"),
        (SecondReader("http://localhost:1/v1"), "no model is set; set it under"),
        (SecondReader("ftp://localhost/v1", "m"), "ftp://localhost/v1: not a web address; give one such as http"),
        (SecondReader("localhost:11434", "m"), "localhost:11434: not a web address; give one such as http"),
        (SecondReader("http://u:secret@localhost:1", "m"), "http://localhost:1: the address contains a password; use"),
        (
            SecondReader("https://x.example/v1", "m"),
            "https://x.example/v1: it is not on this machine; set allow_remote",
        ),
        (SecondReader("http://localhost.example", "m"), "http://localhost.example: it is not on this machine"),
        (SecondReader("http://10.0.0.7/v1", "m"), "http://10.0.0.7/v1: it is not on this machine"),
        (SecondReader("http://0.0.0.0/v1", "m"), "http://0.0.0.0/v1: it is not on this machine"),
        (SecondReader("http://[::ffff:8.8.8.8]/v1", "m"), "http://[::ffff:8.8.8.8]/v1: it is not on this machine"),
    ],
    ids=lambda value: value.endpoint or "none" if isinstance(value, SecondReader) else "",
)
def test_where_it_may_not_be_asked_nothing_is_sent(chosen, fault):
    with pytest.raises(NoAnswer) as raised:
        Endpoint(chosen)
    assert str(raised.value).startswith(fault)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.0.1", "[::1]"])
def test_this_machine_is_not_remote(host):
    assert not Endpoint(SecondReader(f"http://{host}:8080/v1", "m"), offline=True).remote


def test_another_machine_is_asked_with_leave_and_never_offline():
    chosen = SecondReader("https://x.example/v1", "m", allow_remote=True)
    assert Endpoint(chosen).remote
    with pytest.raises(NoAnswer, match="it is not on this machine; leave out --offline to send the articles there"):
        Endpoint(chosen, offline=True)


def test_no_proxy_stands_between_this_machine_and_itself(model, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert model("whole")(QUESTION) == answer()


class TestKey:
    @pytest.fixture
    def command(self, tmp_path):
        def made(script: str) -> str:
            path = tmp_path / "key.py"
            path.write_text(f"import sys\n{script}\n")
            return f"'{sys.executable}' '{path}'"

        return made

    def test_it_is_what_the_command_prints_first_and_the_command_runs_once(self, model, command, tmp_path):
        runs = tmp_path / "runs"
        script = f"open({str(runs)!r}, 'a').write('x'); print('sk-7'); print('more')"
        second_reading(FERRY, Respondent("whole", 8000, model("whole", api_key_command=command(script))))
        assert set(Model.keys) == {"Bearer sk-7"}
        assert runs.read_text() == "x"

    @pytest.mark.parametrize("script", ["sys.exit(3)", "", "print()", "print('sk\\x007')", "print('sk-ä')"])
    def test_without_one_nothing_is_sent_and_what_was_printed_is_not_told(self, model, command, script):
        with pytest.raises(NoAnswer) as raised:
            model("whole", api_key_command=command(script))(QUESTION)
        assert str(raised.value) == "api_key_command printed no key; try it in your shell"
        assert Model.asked == []

    @pytest.mark.parametrize("words", ["no-such-command-here", "'"])
    def test_a_command_that_does_not_run_is_said(self, model, words):
        with pytest.raises(NoAnswer, match="api_key_command printed no key"):
            model("whole", api_key_command=words)(QUESTION)


def test_the_address_may_be_given_whole(model, address):
    whole = model("whole")
    longer = replace(whole, chosen=replace(whole.chosen, endpoint=f"{address}/chat/completions"))
    assert longer(QUESTION) == answer()
