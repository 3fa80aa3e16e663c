"""What a second reader points out, in documents, in saved comparisons, and on the command line."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from reader.archive import ArchiveError, comparison_in, from_json, to_json
from reader.cli import main
from reader.export import EXPORTERS, Choice, Form, Scope
from reader.model import Finding, Kind, PointedRow, Row, Span, Verdict
from reader.overview import only_pointed
from reader.settings import config_path
from tests.support.model_server import Model, serving
from tests.support.second_reader import FERRY, POINTED, READING, answer

SHOWING = [suffix for suffix, exporter in EXPORTERS.items() if Choice.SECOND_READER in exporter.choices]


class TestDocuments:
    @pytest.mark.parametrize("suffix", [".md", ".txt"])
    def test_they_show_it_apart(self, suffix, golden):
        golden(f"pointed{suffix}", EXPORTERS[suffix](POINTED))

    @pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
    @pytest.mark.parametrize(
        "scope", [Scope(), Scope(frozenset([Verdict.DIFFER])), Scope(rows=frozenset([0]), context=1)]
    )
    def test_they_say_who_says_so_and_what_was_dropped(self, suffix, scope):
        document = " ".join(EXPORTERS[suffix](POINTED, Form(scope)).split())
        assert "→ Pointed out by a model" in document
        assert "model: 3 pointed at, 1 dropped (1 with a passage that was not shown)." in document
        assert "a model (cannot all be true): Nine, and eleven." in document
        assert "which is not on this machine" not in document

    @pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
    def test_they_name_another_machine(self, suffix):
        elsewhere = replace(POINTED, second_reading=replace(READING, endpoint="https://x.example/v1"))
        document = " ".join(EXPORTERS[suffix](elsewhere).split())
        assert "sent to a model at" in document
        assert "x.example/v1" in document
        assert "which is not on this machine" in document

    @pytest.mark.parametrize("suffix", [suffix for suffix in EXPORTERS if suffix not in SHOWING])
    def test_tables_and_tei_are_as_they_are_without_it(self, suffix):
        assert EXPORTERS[suffix](POINTED) == EXPORTERS[suffix](FERRY)

    def test_a_model_that_points_at_nothing_is_named_all_the_same(self):
        nothing = replace(READING, rows=(), pointers=(), dropped=())
        document = EXPORTERS[".md"](replace(FERRY, second_reading=nothing))
        assert "model: 0 pointed at, 0 dropped." in document

    def test_what_the_program_shows_by_itself_is_counted_and_not_repeated(self):
        [aboard, gate] = READING.pointers
        shown = Finding(Kind.OTHER, aboard.spans, ("nine", "eleven"))
        rows = (*FERRY.rows[:2], Row(((2,), (1,)), findings=(shown,)), *FERRY.rows[3:5], *FERRY.rows[6:])
        comparison = replace(POINTED, rows=rows)
        alone = only_pointed(comparison, READING)
        assert (alone.rows, alone.pointers) == ((), (gate,))
        assert "1 dropped (1 with a passage that was not shown); reader shows 2 of them without it." in EXPORTERS[
            ".md"
        ](comparison)

    def test_a_difference_that_the_program_shows_in_part_is_still_pointed_out(self):
        aboard = READING.pointers[0]
        pointer = replace(aboard, spans=(*aboard.spans, aboard.spans[1]), cells=(*aboard.cells, aboard.cells[1]))
        shown = Finding(Kind.OTHER, (*aboard.spans, ()), ("nine", "eleven", ""))
        row = Row(((2,), (1,), ()), findings=(shown,))
        three = replace(FERRY, witnesses=(*FERRY.witnesses, FERRY.witnesses[1]), rows=(row,))
        assert only_pointed(three, replace(READING, rows=(), pointers=(pointer,))).pointers == (pointer,)


class TestSaved:
    def test_it_comes_back(self):
        assert from_json(to_json(POINTED)) == POINTED
        assert json.loads(to_json(POINTED))["comparison"]["second_reading"]["model"] == "a model"

    def test_without_one_nothing_is_written_of_it(self):
        assert "second_reading" not in to_json(FERRY)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"rows": (PointedRow(((2,), (99,)), ""),)},
            {"rows": (PointedRow(((2,), ()), ""),)},
            {"rows": (PointedRow(((2,),), ""),)},
            {"pointers": (replace(READING.pointers[0], spans=((Span(0, 4),), (Span(0, 4),))),)},
            {"pointers": (replace(READING.pointers[0], spans=((), READING.pointers[0].spans[1])),)},
            {"dropped": (("odd", -1),)},
        ],
        ids=["no-passage", "one-side", "one-account", "other-words", "no-words", "count"],
    )
    def test_what_points_outside_itself_is_refused(self, wrong):
        document = to_json(replace(POINTED, second_reading=replace(READING, **wrong))).encode()
        with pytest.raises(ArchiveError, match=r"not a saved comparison \(second_reading: it does not match"):
            comparison_in(document, "x.json")


class TestCommand:
    @pytest.fixture
    def files(self, tmp_path):
        (tmp_path / "post.txt").write_text(
            "Ferry runs aground off Harl\n\nBy Ann Lee\n\nThe ferry ran aground at 6 a.m. with nine people aboard.\n\n"
            "“It is over,” the captain said.\n\nThe gate had been left open, the mayor said.\n"
        )
        (tmp_path / "wire.txt").write_text(
            "Vessel stranded\n\nOn Monday a vessel that carried eleven people was stranded.\n\n"
            "Harl has a harbour with three piers.\n\nSomebody had forced the gate.\n"
        )
        return [str(tmp_path / "post.txt"), str(tmp_path / "wire.txt")]

    @pytest.fixture
    def set_up(self):
        def written(address: str, model: str = "whole", more: str = "") -> None:
            config_path().parent.mkdir(parents=True, exist_ok=True)
            config_path().write_text(f'[second_reader]\nendpoint = "{address}"\nmodel = "{model}"\ntimeout = 5\n{more}')

        return written

    def run(self, files, *options):
        return CliRunner().invoke(main, ["compare", *files, "--second-reader", *options], prog_name="reader")

    def test_it_asks_once_and_a_document_can_be_written_again(self, files, set_up, tmp_path):
        with serving() as address:
            set_up(address, "streaming")
            first = self.run(files)
            asked = len(Model.asked)
            second = self.run(files, "--format", "html")
        assert (first.exit_code, first.stderr) == (0, "")
        assert "→ Pointed out by streaming" in first.stdout
        assert asked == len(Model.asked) > 1
        assert "→ Pointed out by streaming" in second.stdout
        assert "nine people" in first.stdout.partition("→ number")[2]

    def test_what_it_points_out_takes_no_part_in_check(self, files, set_up, tmp_path):
        with serving() as address:
            set_up(address)
            result = self.run(files, "--check", "-o", str(tmp_path / "out.md"))
        without = CliRunner().invoke(main, ["compare", *files, "--check"])
        assert "Pointed out by whole" in (tmp_path / "out.md").read_text()
        assert (result.exit_code, result.stdout) == (without.exit_code, without.stdout)

    def test_questions_are_written_and_answers_replayed_while_nobody_is_asked(self, files, tmp_path):
        folder = tmp_path / "asked"
        result = self.run(files, "--dry-run", "--record", str(folder))
        assert result.exit_code == 0
        assert result.stdout.startswith("1 question of ")
        assert result.stdout.endswith(f" tokens without an answer in {folder}; no model was asked\n")
        [question] = folder.iterdir()
        question.with_name(question.name.replace(".question.md", ".answer.json")).write_text(answer(differences=[]))
        assert self.run(files, "--dry-run", "--record", str(folder)).stdout.startswith("no question without an answer")
        replayed = self.run(files, "--replay", str(folder), "--json")
        assert json.loads(replayed.stdout)["comparison"]["second_reading"]["model"] == "a model"

    @pytest.mark.parametrize(
        ("options", "fault"),
        [
            (["--check"], "--check ignores what a second reader points out; write a document with -o"),
            (["--format", "csv"], "--second-reader does not apply to .csv; it applies to .md, .html, .txt, .json"),
            (["--record", "x", "--replay", "y"], "--record asks the model and --replay does not; use one of them"),
            (["--dry-run"], "--dry-run writes questions to a folder; give it with --record"),
            ([], "second reader: no endpoint is set; set it under [second_reader] (reader config shows how)"),
        ],
        ids=["check", "csv", "both", "no-folder", "not-set"],
    )
    def test_what_does_not_go_together_is_one_line(self, files, options, fault):
        result = self.run(files, *options)
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"reader: {fault}\n")

    @pytest.mark.parametrize("option", [["--record", "x"], ["--replay", "x"], ["--dry-run"]], ids=lambda each: each[0])
    def test_its_options_are_for_it_alone(self, files, option):
        result = CliRunner().invoke(main, ["compare", *files, *option])
        assert result.stderr == f"reader: {option[0]} needs --second-reader\n"

    def test_no_answer_is_one_line_and_no_document(self, files, set_up, tmp_path):
        with serving() as address:
            set_up(address, "failing")
            result = self.run(files, "-o", str(tmp_path / "out.md"))
        assert (result.exit_code, result.stderr) == (2, f"reader: second reader: {address}: the server answered 500\n")
        assert not (tmp_path / "out.md").exists()

    def test_offline_refuses_another_machine(self, files, set_up):
        set_up("https://x.example/v1", more="allow_remote = true\n")
        result = self.run(files, "--offline")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "https://x.example/v1: it is not on this machine; leave out --offline" in result.stderr

    def test_a_folder_that_cannot_be_written_is_one_line(self, files, tmp_path):
        (tmp_path / "in the way").write_text("")
        result = self.run(files, "--dry-run", "--record", str(tmp_path / "in the way" / "here"))
        assert result.exit_code == 2
        assert (
            result.stderr
            == f"reader: second reader: {tmp_path}/in the way/here: Not a directory; choose another folder\n"
        )

    def test_a_window_that_is_too_small_is_one_line(self, files, set_up, tmp_path):
        set_up("http://localhost:1/v1", more="window = 4000\n")
        long = " ".join(["the long and winding road goes on and on"] * 1500)
        (tmp_path / "long.txt").write_text(f"Ferry runs aground off Harl\n\n{long}\n")
        (tmp_path / "again.txt").write_text(f"Ferry runs aground off Harl\n\n{long} again\n")
        result = self.run([str(tmp_path / "long.txt"), str(tmp_path / "again.txt")])
        assert result.stderr.endswith("a row of the comparison is longer than the window; set a larger one\n")
