import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.paths import GOLDEN

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


@pytest.fixture(autouse=True)
def no_settings_of_the_developer(tmp_path_factory, monkeypatch):
    """Settings and state are kept in a folder of the test's own."""
    home = tmp_path_factory.mktemp("home")
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
