import pytest
from textual.widgets import Input, Label

from reader.export import EXPORTERS
from reader.tui import ReaderApp
from reader.tui.saving import SaveScreen
from tests.comparisons import TWO


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def save(*presses, path=None):
    """The app and what the dialog says, after `s` and these presses."""
    app = ReaderApp([witness.article for witness in TWO.witnesses], TWO)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("s")
        if path is not None:
            app.screen.query_one(Input).value = str(path)
        await pilot.press(*presses)
        await pilot.pause()
        said = app.screen.query_one(".note", Label).render().plain if isinstance(app.screen, SaveScreen) else None
        return said, app.reading.status.message


async def test_it_offers_a_name_in_the_working_directory_and_says_where_the_file_is(folder):
    assert await save("enter") == (None, f"saved {folder / 'comparison.md'}")
    assert (folder / "comparison.md").read_text(encoding="utf-8") == EXPORTERS[".md"](TWO)
    assert [path.name for path in folder.iterdir()] == ["comparison.md"]


@pytest.mark.parametrize("suffix", sorted(EXPORTERS))
async def test_the_ending_chooses_the_format(folder, suffix):
    await save("enter", path=f"out{suffix}")
    written = EXPORTERS[suffix](TWO).encode(EXPORTERS[suffix].encoding)
    assert (folder / f"out{suffix}").read_bytes() == written


async def test_it_asks_before_it_replaces_a_file(folder):
    (folder / "comparison.md").write_text("mine")
    said, _ = await save("enter")
    assert said == "comparison.md is there already; enter again replaces it"
    assert (folder / "comparison.md").read_text() == "mine"
    assert (await save("enter", "enter"))[0] is None
    assert (folder / "comparison.md").read_text(encoding="utf-8") == EXPORTERS[".md"](TWO)


async def test_agreeing_to_replace_one_file_is_no_leave_to_replace_another(folder):
    for name in ("comparison.md", "comparison.mdx.md"):
        (folder / name).write_text("mine")
    said, _ = await save("enter", *"x.md", "enter")
    assert said == "comparison.mdx.md is there already; enter again replaces it"
    assert (folder / "comparison.mdx.md").read_text() == "mine"


async def test_escape_saves_nothing(folder):
    assert await save("escape") == (None, "")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("out.docx", "no format for “.docx”; endings: "),
        ("out", "no format for “out”; endings: "),
        ("", "no format for"),
        ("nowhere/out.md", "not saved: No such file or directory"),
        ("there.md", "not saved: "),
    ],
)
async def test_what_goes_wrong_is_said_and_the_app_stays(folder, path, said):
    (folder / "there.md").mkdir()
    words, _ = await save("enter", "enter", path=path)
    assert words is not None
    assert words.startswith(said)
    assert "\n" not in words


async def test_a_folder_that_may_not_be_written_is_said(folder, monkeypatch):
    def refuse(path, document, encoding):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.tui.saving.save", refuse)
    said, _ = await save("enter")
    assert said == f"not saved: Permission denied ({folder})"
    assert list(folder.iterdir()) == []
