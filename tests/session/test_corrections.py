"""A speaker that the user corrects: what follows from it, and that it comes back."""

import re
from dataclasses import replace

import pytest

from reader.archive import comparison_in, to_json
from reader.export import EXPORTERS, Form, to_text
from reader.export.tables import ledger_csv
from reader.lookup.scope import Scope
from reader.model import Comparison, How, Kind, Speaker, Sureness, Verdict
from reader.overrule import correct_speakers, join_rows, withdraw_corrections
from reader.pipeline import judged_by_speakers
from reader.preferences import Layout
from reader.session.corrections import KeptCorrection
from reader.session.merging import merged
from reader.session.passage_places import Place
from reader.session.state import State
from tests.support.corrected_speaker import AGREED, COURIER, FOUND, LENA, compared
from tests.support.kept_session import row_with, session


def conflicts(comparison: Comparison) -> int:
    return sum(finding.kind is Kind.SPEAKER for row in comparison.rows for finding in row.findings)


def statements(comparison: Comparison, name: str) -> int:
    return sum(len(voice.statements) for voice in comparison.voices if voice.name == name)


def test_nothing_is_found_anew_where_nothing_is_corrected():
    assert judged_by_speakers(FOUND.witnesses, FOUND.rows) == FOUND.rows


def test_a_conflict_goes_with_the_speaker_that_made_it():
    assert (conflicts(FOUND), conflicts(AGREED)) == (1, 0)
    assert Verdict.SPEAKER not in {row.verdict for row in AGREED.rows}


def test_a_conflict_comes_with_a_speaker_that_cannot_be_the_other():
    (number,) = (n for n, one in enumerate(FOUND.witnesses[0].quotations) if one.speaker)
    other = correct_speakers(AGREED, {(0, number): Speaker("Ivo Stam")})
    assert conflicts(other) == 1


def test_the_words_stand_under_the_speaker_whom_the_user_names():
    assert statements(FOUND, "Piet Aalders") == 2
    assert statements(AGREED, "Piet Aalders") == 1
    (statement,) = next(voice.statements for voice in AGREED.voices if voice.name == "Lena Marrow")
    assert statement.quotations == ((0,), (0,))
    assert not statement.conflict


def test_words_that_the_user_gives_to_nobody_stand_under_nobody():
    nobody = correct_speakers(FOUND, {(1, 0): None, (1, 1): None})
    assert "Piet Aalders" not in {voice.name for voice in nobody.voices}
    assert nobody.witnesses[1].quotations[0].sureness is Sureness.UNKNOWN


def test_what_was_read_comes_back_whole_also_after_a_second_correction():
    twice = correct_speakers(AGREED, {(1, 0): Speaker("Ivo Stam")})
    assert twice.witnesses[1].quotations[0].how is How.CORRECTED
    assert withdraw_corrections(twice, [(1, 0)]) == FOUND


def test_other_findings_and_rows_stay_as_they_are():
    changed = [n for n, (one, other) in enumerate(zip(FOUND.rows, AGREED.rows, strict=True)) if one != other]
    assert len(changed) == 1
    assert FOUND.rows[changed[0]].cells == AGREED.rows[changed[0]].cells


def test_a_saved_comparison_holds_it():
    assert comparison_in(to_json(AGREED).encode(), "saved.json") == AGREED


class TestSession:
    def kept(self, room, comparison: Comparison = AGREED) -> None:
        kept = session(room)
        kept.restore(FOUND)
        kept.keep(comparison, (), None, Layout.ROWS, 0)
        assert not kept.fault

    def test_it_comes_back(self, tmp_path):
        self.kept(tmp_path)
        back, word = session(tmp_path).restore(FOUND)
        assert back.comparison == AGREED
        assert back.state.worked_on
        assert word == "as you left it: 1 corrected speaker"

    def test_it_comes_back_as_nobody(self, tmp_path):
        nobody = correct_speakers(FOUND, {(1, 1): None})
        self.kept(tmp_path, nobody)
        assert session(tmp_path).restore(FOUND)[0].comparison == nobody

    def test_it_comes_back_beside_a_join(self, tmp_path):
        self.kept(tmp_path, join_rows(AGREED, 0, 1))
        assert session(tmp_path).restore(FOUND)[0].comparison.corrected == ((1, 0),)

    def test_what_is_gone_waits(self, tmp_path):
        self.kept(tmp_path)
        changed = compared(courier=COURIER.replace("anyone", "anybody"))
        kept = session(tmp_path)
        back, word = kept.restore(changed)
        assert word == "c.txt has changed since; 0 of 1 corrected speaker kept, 1 no longer fits"
        kept.keep(back.comparison, (), None, Layout.ROWS, 0)
        grown = compared(courier=f"{COURIER}\nMore.\n")
        assert session(tmp_path).restore(grown)[0].comparison.corrected == ((1, 0),)

    def test_a_saved_comparison_whose_correction_is_taken_back_stays_so(self, tmp_path):
        kept = session(tmp_path, document="d1")
        assert kept.restore(AGREED)[0].comparison == AGREED
        kept.keep(withdraw_corrections(AGREED, [(1, 0)]), (), None, Layout.ROWS, 1)
        assert session(tmp_path, document="d1").restore(AGREED)[0].comparison == FOUND

    def test_a_name_edited_by_hand_steers_no_terminal(self, tmp_path):
        self.kept(tmp_path)
        (path,) = tmp_path.iterdir()
        path.write_text(path.read_text().replace('"Lena Marrow"', r'"Lena\u001b[2J"'))
        named = session(tmp_path).restore(FOUND)[0].comparison.witnesses[1].quotations[0].speaker
        assert named == replace(LENA, name="Lena\\x1b[2J")


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kept"),
    [
        pytest.param("", "1a", "2b", "1a 2b", id="each one of its own"),
        pytest.param("1a", "1b", "1a 2c", "1b 2c", id="ours changed"),
        pytest.param("1a", "", "1a 2b", "2b", id="taken back here"),
        pytest.param("1a 2b", "1a 2c", "2b", "2c", id="taken back there"),
        pytest.param("", "1a", "1b", "1a", id="both on one quotation"),
    ],
)
def test_two_windows(base, ours, theirs, kept):
    def state(words):
        return State(
            (), corrections=tuple(KeptCorrection(Place("x", int(one[0]), ""), Speaker(one[1])) for one in words)
        )

    found = merged(*(state(words.split()) for words in (base, ours, theirs)))
    assert sorted(found.corrections, key=str) == sorted(state(kept.split()).corrections, key=str)


class TestDocuments:
    def test_markdown_tells_each_with_what_was_read(self):
        told = to_text(AGREED)
        assert "Speakers corrected by the user" in told
        line = "- B:5 “The wind took it before anyone could shout”: Lena Marrow; read as Piet Aalders"
        assert line in re.sub(r"\n +", " ", told)
        assert "speaker corrected by the user" in told

    def test_words_given_to_nobody(self):
        told = to_text(correct_speakers(FOUND, {(1, 1): None}))
        assert "B:7 “I shall never go near one again”: nobody named; read as Piet Aalders" in re.sub(r"\n +", " ", told)

    def test_a_page_that_holds_other_rows_leaves_it_out(self):
        row = row_with(AGREED, "on Monday")
        assert "corrected" not in to_text(AGREED, Form(scope=Scope(rows=frozenset({row}))))

    def test_tables_and_tei(self):
        assert "B Lena Marrow (corrected)" in ledger_csv(AGREED, Form())
        assert '<note type="speaker">B: Lena Marrow; read as Piet Aalders</note>' in EXPORTERS[".xml"](AGREED, Form())

    @pytest.mark.parametrize("write", [".txt", ".md", ".html", ".csv", ".xml"])
    def test_no_document_speaks_of_it_where_nothing_is_corrected(self, write):
        assert "corrected" not in EXPORTERS[write](FOUND, Form()).replace("corrections", "")
