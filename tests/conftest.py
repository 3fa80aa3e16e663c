import gc
import os
from itertools import count

import pytest
from hypothesis import HealthCheck, settings

from tests.support.paths import GOLDEN
from tests.support.style_sheets import read_once

# The same examples in every run, also on a busy machine; HYPOTHESIS_PROFILE=search looks for others.
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("steady", settings.get_profile("search"), derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# The app's screens are compared with pictures, which the colours of a developer's own terminal must not change.
for name in ("NO_COLOR", "TEXTUAL_THEME"):
    os.environ.pop(name, None)
# Nor does a test write to the developer's clipboard: this terminal needs no program to copy.
for name in ("TMUX", "STY"):
    os.environ.pop(name, None)
os.environ["TERM"] = "xterm-kitty"

# An app that has ended is thousands of values that hold one another. Searched for as often as usual, among all tests
# that were collected, they take a third of the suite's time; so rarely, a tenth of a gigabyte of memory.
gc.set_threshold(500_000)


def pytest_collection_finish():
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def style_sheets_read_once():
    with pytest.MonkeyPatch.context() as patch:
        read_once(patch)
        yield


@pytest.fixture(scope="session")
def homes(tmp_path_factory):
    """Folders that are not there yet, each another."""
    room = tmp_path_factory.mktemp("homes")
    return (room / str(number) for number in count())


@pytest.fixture(autouse=True)
def no_settings_of_the_developer(homes, monkeypatch):
    """Settings and state are kept in a folder of the test's own."""
    home = next(homes)
    for kind in ("CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew instead of comparing with them"
    )


@pytest.fixture
def golden(request):
    """Compares a text with the golden file of this name, or writes the file under `--update-golden`."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8"), f"{path} differs: look at it, then pass --update-golden"

    return check
