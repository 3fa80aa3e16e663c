"""Fetching, from a server on this machine."""

import threading
from collections.abc import Iterator
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


class Answers(BaseHTTPRequestHandler):
    agents: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        path = self.path.split("?")[0]
        if path in BODIES:
            self.answer(*BODIES[path])
        elif path in MOVED:
            self.moved(MOVED[path])
        elif path == "/slow":
            threading.Event().wait(1)
        else:
            self.send_error(404)

    def answer(self, data: bytes, kind: str, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(data)))
        self.end_headers()
        self.wfile.write(data)

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
        ("/missing", "answers 404"),
        ("/round", "redirects lead nowhere on the web"),
        ("/file", "nowhere on the web"),
        ("/ftp", "not on the web"),
        ("/slow", "no answer within"),
        ("/less", "broke off"),
        ("/large", "larger than"),
    ],
)
def test_an_answer_that_is_no_article(site: str, path: str, fault: str, monkeypatch) -> None:
    monkeypatch.setattr(fetch, "SILENCE", 0.2)
    monkeypatch.setattr("reader.loading.sources.LARGEST", 2000)
    with pytest.raises(LoadError, match=fault) as error:
        load(site + path)
    assert "\n" not in str(error.value)


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
