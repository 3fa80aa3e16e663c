from dataclasses import replace

import pytest

from reader.model import Comparison, Speaker, Statement, Treatment, Voice
from reader.overview import Rewording, fullest, given_to, homes, rewordings
from tests.support.comparisons import witness
from tests.support.weir import DOOR, GATES, SHOUT, VOICES, WALL, WEIR


def said(*words: str) -> tuple[Comparison, Statement]:
    """Accounts that quote these words, each its own."""
    each = tuple(witness(f"{n}.txt", f"“{one}” she said.", [(one, "said", "Oda Falk")]) for n, one in enumerate(words))
    statement = Statement(tuple((0,) for _ in each), tuple(Treatment.QUOTED for _ in each))
    return Comparison(each, (), (Voice("Oda Falk", "", tuple("Oda Falk" for _ in each), (statement,)),)), statement


@pytest.mark.parametrize(
    ("here", "there", "changes"),
    [
        pytest.param("We go home now", "We go home now", [], id="the same"),
        pytest.param("we go home, now", "We go home now!", [], id="case and punctuation"),
        pytest.param("We go now", "We go home now", [("", "home")], id="cut"),
        pytest.param("We go there now at", "We go home now at once", [("there", "home"), ("", "once")], id="both"),
        pytest.param("We [all] go home", "We go home so late now", [("[all]", ""), ("", "so late now")], id="bracket"),
        pytest.param("We go. They stay", "We go. We sing. They stay", [("", "We sing")], id="a whole sentence"),
        pytest.param("We told the F.B.I. [sic] so", "We told the FBI so", [], id="points and sic"),
        pytest.param("go home", "“Now,” we go home", [("", "Now,” we")], id="as it stands between the words"),
    ],
)
def test_what_an_account_cut_or_altered(here, there, changes):
    comparison, statement = said(here, there)
    assert list(rewordings(comparison, statement, 0)) == [Rewording(*change) for change in changes]


def test_the_fullest_quotation_does_not_hang_on_the_order_of_the_accounts():
    for words in (("We go home", "We go home now"), ("We go home", "We come home")):
        comparison, statement = said(*words)
        turned, _ = said(*reversed(words))
        assert fullest(comparison, statement) == 1 - fullest(turned, statement)


def test_nobody_quotes_most_of_what_all_report():
    assert fullest(WEIR, GATES) is None
    assert rewordings(WEIR, GATES, 1) == ()


def test_a_report_has_no_words_of_its_own_to_compare():
    assert rewordings(WEIR, WALL, 2) == ()


def test_a_statement_in_dispute_is_at_home_with_each_of_its_speakers():
    found = homes(VOICES)
    assert [voice.name for voice in found[DOOR]] == ["Jens Holm", "Rika Brandt"]
    assert [voice.name for voice in found[WALL]] == ["Oda Falk"]


@pytest.mark.parametrize(
    ("statement", "account", "name"),
    [
        pytest.param(DOOR, 0, "Jens Holm", id="one"),
        pytest.param(DOOR, 1, "Rika Brandt", id="the other"),
        pytest.param(DOOR, 2, None, id="silent"),
        pytest.param(SHOUT, 2, None, id="nobody named"),
        pytest.param(WALL, 1, "Oda Falk", id="by the surname"),
    ],
)
def test_whom_an_account_means(statement, account, name):
    voice = given_to(WEIR, statement, account, homes(VOICES)[statement])
    assert (voice and voice.name) == name


def test_a_shorter_name_leads_to_the_voice_that_bears_the_longer_one():
    quotations = (WEIR.witnesses[0].quotations[0], replace(WEIR.witnesses[0].quotations[1], speaker=Speaker("Holm")))
    comparison = replace(WEIR, witnesses=(replace(WEIR.witnesses[0], quotations=quotations), *WEIR.witnesses[1:]))
    voice = given_to(comparison, DOOR, 0, homes(VOICES)[DOOR])
    assert voice is not None
    assert voice.name == "Jens Holm"
