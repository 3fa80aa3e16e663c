"""Which language a text is written in."""

import re
from dataclasses import replace

import pytest

from reader.archive import from_json, to_json
from reader.language.function_words import FUNCTION_WORDS, SCRIPTS
from reader.language.language_names import NAMES, UNDETERMINED
from reader.loading import read_text
from reader.loading.text.language import language_of
from reader.pipeline import compare
from tests.support.news_by_language import PARAGRAPHS


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_paragraph_tells_its_language(code):
    assert language_of(PARAGRAPHS[code]) == code


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_sentence_tells_its_language_or_none(code):
    sentences = re.split(r"(?<=[.。]) ?", PARAGRAPHS[code])
    assert {language_of(sentence) for sentence in sentences} <= {code, ""}


ENGLISH = PARAGRAPHS["en"]
GERMAN = PARAGRAPHS["de"]
NAMES_ALONE = " ".join(["Ilse Brandt, Karl Osten, Mirja Lind, Pavel Horak, Rosa Ferro;"] * 4)


HARD = {
    "nothing": ("", ""),
    "a short sentence": ("Die Brücke ist gesperrt.", ""),
    "a short sentence of letters without spaces": ("老桥关闭。", ""),
    "figures alone": ("1 2 3 " * 100, ""),
    "names alone": (NAMES_ALONE, ""),
    "a long English quotation in German": (f"{GERMAN} „{ENGLISH} {ENGLISH}“ {GERMAN}", "de"),
    "a long German quotation in English": (f"{ENGLISH} “{GERMAN} {GERMAN}” {ENGLISH}", "en"),
    "a long quotation between straight marks": (f'{GERMAN} "{ENGLISH} {ENGLISH}" {GERMAN}', "de"),
    "nothing but a quotation": (f"„{GERMAN}“", "de"),
    "a Russian name in English": (f"{ENGLISH} Волкова wrote this in Венда.", "en"),
    "a Russian exclamation in English": (f"{ENGLISH} “Эй вы!” they said.", "en"),
    "an English name in Russian": (f"{PARAGRAPHS['ru']} Wend River Trust, Harbour Press.", "ru"),
    "capital letters": (GERMAN.upper(), "de"),
    "curly and straight apostrophes": (PARAGRAPHS["fr"].replace("’", "'"), "fr"),
    "a script that nobody here reads": ("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ " * 30, "und"),
    "Russian with few small words": (
        "Паводок в Приморске: погибли три человека, эвакуированы более 400 жителей. Дамба прорвана, сообщила"
        " пресс-служба мэрии. Ущерб оценивается властями города суммой 150 млн рублей. Рыбаки требуют помощи.",
        "ru",
    ),
    "a Latin text in no language": ("zorp blik tranf gloom vesk mirt oplu sanq " * 12, "und"),
}


@pytest.mark.parametrize(("text", "code"), HARD.values(), ids=HARD)
def test_hard_texts(text, code):
    assert language_of(text) == code


def test_whatever_can_be_told_has_a_name():
    assert NAMES.keys() == FUNCTION_WORDS.keys() | set(SCRIPTS.values()) | {UNDETERMINED}


def test_an_article_knows_its_language():
    assert read_text("bruecke.txt", GERMAN.encode()).language == "de"


def test_a_comparison_saved_without_languages_opens():
    article = read_text("a.txt", ENGLISH.encode())
    comparison = compare([article, replace(article, name="b.txt", text=article.text + "!")])
    document = re.sub(r',\s*"language":\s*"en"', "", to_json(comparison))
    assert '"language"' not in document
    assert {witness.article.language for witness in from_json(document).witnesses} == {""}
