import pytest

from reader.lookup.difference_words import Piece, plain
from reader.overview import differences
from reader.tui.painting.fitted_readings import fitted
from tests.support.weir import WEIR

FOUND = differences(WEIR)[0].finding
PIECES = (
    Piece("A "),
    Piece("“the quay was swept by waves”", (FOUND, 0)),
    Piece(" · B "),
    Piece("“calm”", (FOUND, 1)),
)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        pytest.param(80, "A “the quay was swept by waves” · B “calm”", id="room for all"),
        pytest.param(30, "A “the quay was s…” · B “calm”", id="the longest cut"),
        pytest.param(20, "A “the quay was swept by waves” · B “calm”", id="no room"),
    ],
)
def test_each_account_is_seen_to_say_something(width: int, shown: str) -> None:
    assert plain(fitted(PIECES, width)) == shown


def test_words_that_nobody_gives_stay() -> None:
    assert fitted((Piece("nothing"),), 3) == (Piece("nothing"),)
