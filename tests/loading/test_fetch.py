"""Fetching, from a server on this machine."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.loading import LoadError, fetch, load

PAGE = (
    "<!doctype html><title>Wäll</title><article><h1>Wäll</h1>"
    + "<p>The wäll at Skerrow gave way on Monday night after a storm.</p>" * 6
)


BODIES: dict[str, tuple[bytes, str, int]] = {
    "/page": (PAGE.encode("cp1252"), "text/html; charset=windows-1252", 0),
    "/notes": (b"# Wall *breaks*\n\nThe wall gave way.", "text/markdown", 0),
    "/large": (b"x" * 5000, "text/plain", 0),
    "/less": (b"x", "text/plain", 99),
}
MOVED = {"/round": "/round", "/there": "/page", "/file": "file:///etc/hostname", "/ftp": "ftp://127.0.0.1/x"}


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
STUBBORN = {
    "/body": (OK + b"Content-Length: 99999\r\n\r\n", b"x"),
    "/chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "/headers": (OK, b"x"),
    "/continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "/onward": (b"HTTP/1.1 302 Found\r\nLocation: /onward\r\n", b"x"),
}
"""What a server begins to say, and what it then says for ever, a piece each hundredth of a second."""


class Answers(BaseHTTPRequestHandler):
    agents: list[str] = []  # noqa: RUF012
    users: list[str | None] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        self.users.append(self.headers["Authorization"])
        path = self.path.split("?")[0]
        if path in BODIES:
            self.answer(*BODIES[path])
        elif path in MOVED:
            self.moved(MOVED[path])
        elif path == "/slow":
            threading.Event().wait(1)
        elif path in STUBBORN:
            self.go_on(*STUBBORN[path])
        else:
            self.send_error(404)

    def answer(self, data: bytes, kind: str, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(data)))
        self.end_headers()
        self.wfile.write(data)

    def go_on(self, head: bytes, piece: bytes) -> None:
        self.wfile.write(head)
        with suppress(OSError):  # until nobody listens
            while True:
                self.wfile.write(piece)
                threading.Event().wait(0.01)

    def moved(self, address: str) -> None:
        self.send_response(302)
        self.send_header("Location", address)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_page_in_the_charset_of_its_header(site: str) -> None:
    article = load(f"{site}/page?a=ü")
    assert (article.title, article.name) == ("Wäll", f"{site}/page?a=ü")
    assert Answers.agents[-1].startswith("reader-compare/")


def test_the_media_type_tells_the_format_and_redirects_are_followed(site: str) -> None:
    assert load(f"{site}/notes").title == "Wall breaks"
    assert load(f"{site}/there").title == "Wäll"


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/missing", "answered 404"),
        ("/round", "redirects lead off the web"),
        ("/file", "off the web"),
        ("/ftp", "not on the web"),
        ("/slow", "no answer within"),
        ("/less", "cut off"),
        ("/large", "larger than"),
    ],
)
def test_an_answer_that_is_no_article(site: str, path: str, fault: str, monkeypatch) -> None:
    monkeypatch.setattr(fetch, "SILENCE", 0.2)
    monkeypatch.setattr("reader.loading.sources.LARGEST", 2000)
    with pytest.raises(LoadError, match=fault) as error:
        load(site + path)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("path", STUBBORN)
def test_one_deadline_holds_for_redirects_headers_and_body(site: str, path: str, monkeypatch) -> None:
    monkeypatch.setattr(fetch, "PATIENCE", 0.3)
    with pytest.raises(LoadError, match="did not finish within"):
        load(site + path)
    left = [thread for thread in threading.enumerate() if thread.name == fetch.THREAD]
    for thread in left:
        thread.join(5)
        assert not thread.is_alive()


def test_the_deadline_holds_for_the_search_for_a_server(monkeypatch) -> None:
    found = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: found.wait())
    monkeypatch.setattr(fetch, "PATIENCE", 0.1)
    with pytest.raises(LoadError, match="did not finish within"):
        load("http://skerrow.example/")
    found.set()


def test_what_stands_in_an_answer_that_leads_on_is_not_waited_for(site: str, monkeypatch) -> None:
    monkeypatch.setitem(STUBBORN, "/on", (b"HTTP/1.1 302 Found\r\nLocation: /page\r\n\r\n", b"x"))
    assert load(f"{site}/on").title == "Wäll"


def test_a_password_is_sent_to_the_server_and_kept_nowhere(site: str) -> None:
    article = load(site.replace("//", "//ann:sec%21ret@") + "/page")
    assert article.name == f"{site}/page"
    assert Answers.users[-1] == "Basic " + b64encode(b"ann:sec!ret").decode()
    load(site.replace("//", "//ann:secret@") + "/there")
    assert Answers.users[-1] is None


@pytest.mark.parametrize(
    "address",
    [
        "http://ann:hidden@127.0.0.1:1/x",
        "http://ann:hid/den@127.0.0.1:1/x",
        "http://ann:hid#den@127.0.0.1:1/x",
        "ftp://ann:hidden@skerrow.example/x",
        "http://ann:hidden@[::1/x",
        "http://ann:hidden@127.0.0.1:99999/",
    ],
)
@pytest.mark.parametrize("offline", [True, False])
def test_a_password_is_never_told(address: str, offline: bool) -> None:
    with pytest.raises(LoadError) as fault:
        load(address, offline=offline)
    assert not any(word in str(fault.value) for word in ("hid", "den"))


def test_a_server_that_leads_on_to_a_password_does_not_tell_it(site: str, monkeypatch) -> None:
    monkeypatch.setitem(MOVED, "/to-user", "ftp://ann:hidden@skerrow.example/")
    with pytest.raises(LoadError, match="not on the web") as fault:
        load(f"{site}/to-user")
    assert "hidden" not in str(fault.value)


@pytest.mark.parametrize("rest", ["x" * 100_000, "\x1b" * 100_000, "é" * 100_000], ids=["long", "escaped", "quoted"])
def test_a_long_address_is_not_repeated_at_length(rest: str) -> None:
    with pytest.raises(LoadError, match="reached") as fault:
        load(f"http://127.0.0.1:1/{rest}")
    assert len(str(fault.value)) < 500


def test_a_charset_of_nothing_that_is_known_is_passed_over(site: str, monkeypatch) -> None:
    for name in ("a\0b", "*0*=a\0b''x", "punycode", "hex", "x" * 5000):
        monkeypatch.setitem(BODIES, "/odd", ("The wäll fell.".encode(), f"text/plain; charset={name}", 0))
        assert load(f"{site}/odd").text == "The wäll fell."


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/x",
        "file:///etc/hostname",
        "http://",
        "http://[::1",
        "http://127.0.0.1:1/x",
        "http://127.0.0.1:99999/",
    ],
)
def test_an_address_that_leads_nowhere(address: str) -> None:
    with pytest.raises(LoadError, match=r"address|reached"):
        load(address)
