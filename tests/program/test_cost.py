"""What an account costs grows with its length and no faster, however it is written. Steps are counted, not seconds."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest

from reader.loading import read_text
from reader.model import Article, Quotation, Span
from reader.pipeline import compare, witness
from reader.segment import segment, windows
from reader.segment.lengths import LONGEST
from tests.support.counted_steps import calls, steps

SHAPES = {
    "German numbers without an end": ("de", "Die Stadt zählt 12 Häuser und 13 Menschen in der Straße "),
    "German quotations": ("de", "„Wir sahen es“, sagte Anna Berg. "),
    "German names without an end": ("de", "Anna Müller und Karl Schmidt aus der Stadt Berlin "),
    "words without an end": ("und", "share & "),
    "figures without an end": ("", "1,"),
    "numbers without an end": ("", "12 people and 13 men and £15 million, 40 percent and "),
    "dates without an end": ("", "on Monday and Tuesday and May 5 2016 and at 5 p.m. and last night and "),
    "quotations without an end": ("", "“we saw it” Ann Lee said and "),
    "prose": ("", "The outer wall of the harbour at Skerrow gave way on Monday night, Ann Lee said. "),
    "Chinese signs": ("zh", "中。#中%"),
}
FEW, MANY = 1_500, 4_500
"""Code points. What costs three times as much is three times as long, but for what every account costs."""
SLACK = 1.25


def account(shape: str, length: int) -> Article:
    language, unit = SHAPES[shape]
    return replace(read_text("x.txt", (unit * (length // len(unit))).encode()), language=language)


@pytest.mark.parametrize("shape", SHAPES)
def test_reading_costs_what_the_text_is_long(shape: str) -> None:
    witness(account(shape, FEW))
    few, many = (steps(lambda length=length: witness(account(shape, length))) for length in (FEW, MANY))
    assert many < SLACK * MANY / FEW * few


def test_loading_costs_what_the_text_is_long_though_its_paragraphs_are_alike() -> None:
    paragraph = SHAPES["prose"][1] + "\n\n"
    few, many = (calls(lambda text=paragraph * times: read_text("x.txt", text.encode())) for times in (1_200, 2_400))
    assert many < SLACK * 2 * few


@pytest.mark.parametrize("language", ["de", "fr", "ru", ""])
def test_speakers_cost_what_the_text_is_long_though_each_is_another(language: str) -> None:
    def cast(people: int) -> Article:
        names = ("".join(chr(ord("a") + int(digit)) for digit in f"{number:04}"[::-1]) for number in range(people))
        text = "".join(f"„Es brannte“, sagte Anna {name.title()}. {name.title()} ging. " for name in names)
        return replace(read_text("x.txt", text.encode()), language=language)

    articles = {people: cast(people) for people in (40, 160)}
    witness(articles[40])
    few, many = (steps(lambda one=one: witness(one)) for one in articles.values())
    assert many < SLACK * 4 * few


@pytest.mark.parametrize(
    "shape", ["German numbers without an end", "quotations without an end", "figures without an end", "prose"]
)
def test_comparing_costs_what_the_text_is_long(shape: str) -> None:
    articles = [account(shape, length) for length in (LONGEST, 2 * LONGEST)]
    few, many = (steps(lambda one=one: compare([one, one])) for one in articles)
    assert many < SLACK * 2 * few


@pytest.mark.parametrize("shape", ["German numbers without an end", "German quotations"])
def test_comparing_two_accounts_costs_what_they_are_long(shape: str) -> None:
    lengths = LONGEST, 2 * LONGEST
    pairs = [(account(shape, length), account(shape, length * 9 // 10)) for length in lengths]
    few, many = (calls(lambda pair=pair: compare(pair)) for pair in pairs)
    assert many < SLACK * 2 * few


@pytest.mark.parametrize("shape", SHAPES)
def test_no_passage_is_longer_than_any_sentence(shape: str) -> None:
    passages = witness(account(shape, 4 * LONGEST)).passages
    assert max(passage.span.end - passage.span.start for passage in passages) <= LONGEST


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("unit", ["中。", "The wall broke. ", "中"])
def test_sentences_are_sought_in_windows(language: str, unit: str) -> None:
    text = unit * (20_000 // len(unit))
    seen: list[int] = []

    def noted(code: str, words: str) -> object:
        seen.append(len(words))
        return found(code, words)

    found = windows.get_sentence_boundaries
    with patch.object(windows, "get_sentence_boundaries", noted):
        starts = list(windows.boundaries(language, text))
    assert max(seen) <= 8_000
    assert sum(seen) < 2 * len(text)
    assert starts == [int(each["start_index"]) for each in found(language, text)]


def test_long_text_is_cut_between_words_and_outside_short_quotations() -> None:
    words = "word " * 595
    text = f"A headline\n\n{words}“six or so words in marks here” {words}"
    article = read_text("x.txt", text.encode())
    start = article.text.index("six")
    quotation = Quotation(Span(start, article.text.index("”")))
    passages = segment(article, [quotation])
    cut = [passage.span.of(article.text) for passage in passages[1:]]
    assert " ".join(cut) == article.text.partition("\n\n")[2].strip()
    assert all(len(piece) <= LONGEST for piece in cut)
    assert any(passage.span.covers(quotation.span) for passage in passages)
    assert cut[1].startswith("“six")
