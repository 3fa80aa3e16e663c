from dataclasses import replace

import pytest

from reader.model import Article, Metadata, Unit, account_names, called_by_file, file_names


def article(name: str, label: str = "") -> Article:
    return Article(name, "One.\nTwo. Three.", (), "", label=label)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        pytest.param(["news/a.txt", "/home/b.txt"], ["a.txt", "b.txt"], id="folders say nothing"),
        pytest.param(["mon/a.txt", "tue/a.txt"], ["mon/a.txt", "tue/a.txt"], id="folders tell two files apart"),
        pytest.param([".", "b.txt"], [".", "b.txt"], id="no name at all"),
    ],
)
def test_files_are_named_without_their_folders(paths: list[str], names: list[str]) -> None:
    assert file_names([article(path) for path in paths]) == names


def test_files_stand_for_outlets_where_the_user_wants_them() -> None:
    wire = replace(article("x/a.txt"), about=Metadata(outlet="Wire"))
    assert account_names(called_by_file([wire, article("y/b.txt", "The Post")])) == ["a.txt", "The Post"]


@pytest.mark.parametrize(
    ("accounts", "names"),
    [
        pytest.param([("a.txt", "", "Post"), ("b.txt", "", "Wire")], ["Post", "Wire"], id="outlets"),
        pytest.param([("a.txt", "", ""), ("b.txt", "", "Wire")], ["a.txt", "Wire"], id="one names none"),
        pytest.param(
            [("a.txt", "", "Post"), ("b.txt", "", "Post"), ("c.txt", "", "Wire")],
            ["a.txt", "b.txt", "Wire"],
            id="two of one outlet keep their files",
        ),
        pytest.param([("a.txt", "Ours", "Post"), ("b.txt", "", "Post")], ["Ours", "Post"], id="the user's label stays"),
        pytest.param([("a.txt", "Post", ""), ("b.txt", "", "Post")], ["Post", "b.txt"], id="the user's label is taken"),
    ],
)
def test_outlets_stand_for_files(accounts: list[tuple[str, str, str]], names: list[str]) -> None:
    articles = [replace(article(name, label), about=Metadata(outlet=outlet)) for name, label, outlet in accounts]
    assert account_names(articles) == names


def test_places_are_lines_unless_the_format_says_otherwise() -> None:
    lines = article("a.txt")
    assert ([lines.line(at) for at in (0, 5, 10)], lines.lines) == ([1, 2, 2], 2)
    pages = Article("a.pdf", lines.text, (), "", unit=Unit.PAGE, starts=(0, 10, 10))
    assert ([pages.line(at) for at in (0, 5, 10)], pages.lines) == ([1, 1, 3], 3)


def test_the_format_names_an_article_without_a_headline() -> None:
    assert Article("a.pdf", "One.", (), "", about=Metadata("Wall breaks")).title == "Wall breaks"
