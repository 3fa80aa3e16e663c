"""How an article was read, part by part, for a terminal or a pipe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from reader.lookup.plain_words import furniture, language, length, part_name, speakers_not_read
from reader.model import Article, Part

if TYPE_CHECKING:
    from rich.console import Console

_PART = max(map(len, Part))


def readings(articles: Sequence[Article], console: Console, whole: bool) -> str:  # noqa: FBT001
    """What each article says of itself, then every paragraph with its line, part and why, furniture dimmed.

    A paragraph is told by its first words, or `whole`. Article text is never read as markup.
    """
    with console.capture() as captured:
        for number, article in enumerate(articles):
            _print(console, article, whole, "\n" if number else "")
    return captured.get()


def _print(console: Console, article: Article, whole: bool, above: str) -> None:  # noqa: FBT001
    from rich.text import Text  # noqa: PLC0415

    console.print(Text(f"{above}{article.title}", "bold"), soft_wrap=True)
    for line in _said(article):
        console.print(Text(line), soft_wrap=True)
    console.print()
    for paragraph in article.paragraphs:
        place = f"{article.line(paragraph.span.start):>6}  {part_name(paragraph.part):<{_PART}}  "
        style = "dim" if paragraph.part.furniture else ""
        for line in _lines(place, paragraph.span.of(article.text), console.width, whole):
            console.print(Text(line, style), no_wrap=True, overflow="ellipsis")
        if paragraph.why:
            console.print(
                Text(f"{'':{_PART + 10}}because it {paragraph.why}", "dim"), no_wrap=True, overflow="ellipsis"
            )
    if left_out := furniture(article):
        console.print(Text(f"\nLeft out of the comparison: {left_out}"), soft_wrap=True)


def _said(article: Article) -> Iterator[str]:
    about = article.about
    told = {"outlet": about.outlet, "published": about.published, "byline": about.byline, "dateline": about.dateline}
    for name, value in told.items():
        yield f"{name:>9}  {value or 'not given'}"
    if written_in := language(article):
        yield f"{'language':>9}  {written_in}"
    if article.label:
        yield f"{'label':>9}  {article.label}"
    yield f"{'file':>9}  {article.name}, {length(article)}"
    if unread := speakers_not_read([article]):
        yield unread
    yield from article.notices


def _lines(place: str, words: str, width: int, whole: bool) -> list[str]:  # noqa: FBT001
    words = " ".join(words.split())
    if not whole:
        return [place + words]
    indent = " " * len(place)
    return TextWrapper(max(width, 2 * len(place)), place, indent, break_on_hyphens=False).wrap(words)
