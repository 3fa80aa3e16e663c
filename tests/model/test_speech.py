"""A speaker across the accounts."""

import pytest

from reader.model import Voice


@pytest.mark.parametrize(
    ("names", "called"),
    [
        pytest.param(("Voss", "Mara Voss", ""), {"Mara Voss": [1], "Voss": [0]}, id="own-name-first"),
        pytest.param(("Mara Voss", "MARA VOSS", "Mara Voss"), {"Mara Voss": [0, 1, 2]}, id="capitals"),
        pytest.param(("Voss’s office", "", "Voss's office"), {"Voss’s office": [0, 2]}, id="apostrophes"),
        pytest.param(("", "", ""), {}, id="nobody"),
    ],
)
def test_names_are_told_once_with_the_accounts_that_give_them(names, called):
    longest = max(names, key=len)
    voice = Voice(longest, "", names, ())
    assert voice.called == called
    assert list(voice.called) == list(called)
