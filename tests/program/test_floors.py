"""What the core may not load: the app's libraries, and whatever would delay its first frame."""

import subprocess
import sys

import pytest


def loaded_by(statement: str) -> set[str]:
    """All modules that a fresh Python has loaded after this statement, those of its own start among them."""
    script = f"{statement}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_the_first_frame_waits_for_no_article() -> None:
    """The app is up before anything is imported that reads, compares or shows one."""
    up = loaded_by(
        "import reader.cli, reader.loading, reader.session, reader.tui.app_settings, reader.tui.opening_screen"
    )
    late = {
        "model",
        "loading.extract",
        "loading.formats",
        "loading.text.normalise",
        "pipeline",
        "tui.main.reading_screen",
        "tui.page.rows_view",
    }
    assert not {f"reader.{name}" for name in late} & up


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        pytest.param(
            "import reader",
            {"textual", "rich", "rapidfuzz", "pydantic", "click", "sentencex", "platformdirs"},
            id="the door costs nothing",
        ),
        pytest.param("import reader.pipeline", {"textual", "rich", "pydantic", "click"}, id="comparing needs no app"),
        pytest.param("import reader.export", {"pydantic", "xml", "csv"}, id="a format is imported when it is written"),
        pytest.param("import reader.export, reader.archive", {"textual"}, id="documents need no app"),
        pytest.param(
            "import reader.model", {"textual", "rapidfuzz", "pydantic", "sentencex"}, id="the nouns stand alone"
        ),
        pytest.param(
            "import reader.cli, reader.tui",
            {"pydantic", "rapidfuzz", "sentencex", "charset_normalizer", "zipfile", "email", "lxml", "markdown_it"},
            id="what the first frame does not need comes later",
        ),
        pytest.param(
            "import reader.archive, reader.session.state, reader.tui.main.reading_screen",
            {"sentencex"},
            id="a comparison that was saved is shown without what compares",
        ),
    ],
)
def test_is_not_loaded(statement: str, absent: set[str]) -> None:
    assert not loaded_by(statement) & absent
