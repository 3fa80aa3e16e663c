import json
import re
from pathlib import Path

import pytest

from tests.support.command_line import ACCOUNTS, FIRE, SIX, refused, run


def test_without_a_terminal_the_comparison_is_written_as_markdown() -> None:
    result = run("compare", *ACCOUNTS)
    assert result.exit_code == 0
    assert result.stdout.startswith("# ")
    assert result.stdout == run("compare", *ACCOUNTS).stdout


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    result = run("compare", *ACCOUNTS, "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert path.read_text() == run("compare", *ACCOUNTS).stdout


def test_the_demo_needs_no_file() -> None:
    assert run("demo").stdout.startswith("# ")


def test_json_by_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    assert run("compare", *ACCOUNTS, "-o", str(path)).exit_code == 0
    assert json.loads(path.read_text())["format"] == "reader-comparison"


def test_quotes_as_a_table_and_as_json() -> None:
    table = run("quotes", ACCOUNTS[0])
    assert table.exit_code == 0
    assert re.search(r"^ +11 +Leonie Strand +.* said$", table.stdout, re.MULTILINE)
    assert not re.search(r" $", table.stdout, re.MULTILINE)
    [article] = json.loads(run("quotes", ACCOUNTS[0], "--json").stdout)
    assert article["file"] == ACCOUNTS[0]
    assert all(quotation["words"] for quotation in article["quotations"])


def test_the_subject_of_a_sentence_that_quotes_is_told_and_is_no_speaker(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mill burns\n\nHarte pointed to a mill that “burned for nine days.”\n")
    table = run("quotes", str(tmp_path / "a.txt")).stdout
    assert re.search(r"^ +3 +unknown ", table, re.MULTILINE)
    assert "“Harte”" in table


def test_quotes_of_an_article_without_any(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mill burns\n\nThe mill at Ferrow burned down on Friday.\n")
    assert run("quotes", str(tmp_path / "a.txt")).stdout == "Mill burns\n\nno quotations found\n"


@pytest.mark.parametrize("command", [(), ("compare",), ("demo",), ("quotes",), ("open",), ("show",)])
def test_help_gives_an_example(command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "\n  reader " in result.stdout


def test_one_file_only() -> None:
    assert "at least two" in refused("compare", ACCOUNTS[0])


def test_no_file() -> None:
    assert "at least two" in refused("compare")
    assert "reader quotes FILE" in refused("quotes")
    assert "reader show FILE" in refused("show")


def test_too_many_files() -> None:
    assert "at most 20" in refused("compare", *ACCOUNTS * 7)


def test_a_folder_and_labels_in_order() -> None:
    written = run("compare", str(FIRE), "--label", "The Wire", "--label", "Courier").stdout
    assert "compared: **A** The Wire · **B** Courier · **C** tideline-news.txt\n" in written


def test_labels_name_articles_that_stand_alone() -> None:
    assert run("quotes", SIX, "--label", "Six").stdout.startswith("Six: Commissioners vote")
    assert json.loads(run("quotes", SIX, "--label", "Six", "--json").stdout)[0]["label"] == "Six"
    assert "\n    label  Six\n" in run("show", SIX, "--label", "Six").stdout


def test_more_labels_than_accounts() -> None:
    assert "3 labels are more than there are accounts" in refused("compare", *ACCOUNTS[:2], *["--label", "x"] * 3)


def test_offline_fetches_nothing() -> None:
    assert "--offline" in refused("compare", ACCOUNTS[0], "https://wall.example/a", "--offline")


def test_a_message_shows_what_a_terminal_would_obey() -> None:
    assert "\x1b" not in refused("compare", ACCOUNTS[0], "\x1b[31mred.txt")


def test_a_missing_file() -> None:
    assert "missing.txt: there is no such file" in refused("compare", ACCOUNTS[0], "missing.txt")


def test_the_same_file_twice(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(ACCOUNTS[0])
    for again in (ACCOUNTS[0], f"{FIRE}/../harbour-fire/{Path(ACCOUNTS[0]).name}", str(link)):
        assert "the same source as" in refused("compare", ACCOUNTS[0], again)
    assert "the same source as" in refused("compare", "https://wall.example/a", "https://wall.example/a")


def test_two_files_with_the_same_contents_are_one_text(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_bytes(Path(ACCOUNTS[0]).read_bytes())
    result = run("compare", ACCOUNTS[0], str(tmp_path / "copy.txt"), "--check")
    assert result.exit_code == 0
    assert "nothing differs; A and B are the same text: one report, not two witnesses." in result.stdout


def test_a_saved_comparison_among_the_articles_is_left_out(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Wall breaks in {name}\n\nThe wall gave way.")
    for name in ("out.txt", "fire.json"):
        assert run("compare", str(tmp_path / "[ab].txt"), "-o", str(tmp_path / name)).exit_code == 0
    every = run("compare", str(tmp_path / "*"), "--check")
    assert every.exit_code == 0
    left_out = f"{tmp_path / 'fire.json'}, {tmp_path / 'out.txt'}: left out, because it is a comparison saved by reader"
    assert every.stderr == f"reader: {left_out}\n"
    alone = run("show", str(tmp_path / "fire.json"))
    assert (alone.exit_code, alone.stdout) == (2, "")
    assert alone.stderr.endswith("reader: no article given; try: reader show FILE\n")


def test_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\x00")
    assert "NUL bytes" in refused("compare", ACCOUNTS[0], str(path))


def test_an_ending_without_a_format(tmp_path: Path) -> None:
    assert ".md" in refused("compare", *ACCOUNTS, "-o", str(tmp_path / "out.docx"))


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    assert "choose another file" in refused("compare", *ACCOUNTS, "-o", str(tmp_path / "missing" / "out.md"))


def test_a_saved_comparison_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("{}")
    assert "not a saved comparison" in refused("open", str(path))


def test_how_an_article_was_read() -> None:
    shown = run("show", SIX).output
    assert (
        "   outlet  Channel Six\npublished  2025-11-07\n   byline  Channel Six Staff\n dateline  BELL FORK\n" in shown
    )
    assert "     3  byline          By Channel Six Staff\n" in shown
    assert "    39  link or notice  Copyright 2025 Channel Six. All rights reserved.\n" in shown
    assert "Left out of the comparison: 2 bylines (lines 3, 5); 3 links or notices (lines 39, 41, 43)\n" in shown
    assert "Faye Lindqvist told Channel Six" not in " ".join(shown.split())
    assert "Faye Lindqvist told Channel Six" in " ".join(run("show", "--all", SIX).output.split())
