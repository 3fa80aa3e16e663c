"""A second reader on the command line: what is asked, of whom, and where its answers are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.endings import Refused
from reader.cli.gathering import gathered
from reader.cli.printing import Progress, echo

if TYPE_CHECKING:
    from reader.cli.delivery import Delivery
    from reader.model import Comparison
    from reader.pointing.recorded import Recorded
    from reader.preferences import SecondReader


@dataclass(frozen=True, slots=True)
class Asking:
    """What the command line says of the second reader."""

    second_reader: bool = False
    record: Path | None = None
    replay: Path | None = None
    dry_run: bool = False

    def heeded(self, delivery: Delivery) -> None:
        """Raises `Refused` where what is said does not go together, or is not heeded by what is to be written."""
        for option, said in (("--record", self.record), ("--replay", self.replay), ("--dry-run", self.dry_run)):
            if said and not self.second_reader:
                raise Refused(f"{option} needs --second-reader")
        if self.record and self.replay:
            raise Refused("--record asks the model and --replay does not; use one of them")
        if self.dry_run and not self.record:
            raise Refused("--dry-run writes questions to a folder; give it with --record")
        self._in_folders()
        if self.second_reader and not self.dry_run:
            self._shown_in([suffix for _, suffix in delivery.documents()])

    def _in_folders(self) -> None:
        if self.record and self.record.is_file():
            raise Refused(f"{self.record}: this is a file; name a folder with --record")
        if self.replay and not self.replay.is_dir():
            raise Refused(f"{self.replay}: there is no such folder; --replay takes one that --record wrote")

    def _shown_in(self, suffixes: Sequence[str]) -> None:
        from reader.export import EXPORTERS, Choice  # noqa: PLC0415

        if not suffixes:
            raise Refused("--check ignores what a second reader points out; write a document with -o")
        showing = [name for name, each in EXPORTERS.items() if Choice.SECOND_READER in each.choices]
        for suffix in suffixes:
            if suffix not in showing:
                raise Refused(f"--second-reader does not apply to {suffix}; it applies to {', '.join(showing)}")

    def pointed(self, comparison: Comparison, chosen: SecondReader, *, offline: bool, quiet: bool) -> Comparison:
        """The comparison with what is pointed at; a dry run says how much would be asked. Raises `Refused`."""
        from reader.pointing import NoAnswer  # noqa: PLC0415
        from reader.pointing.second_reader import asking, reading_back  # noqa: PLC0415

        try:
            if folder := self.replay or (self.record if self.dry_run else None):
                reader = reading_back(chosen, folder, dry=self.dry_run)
            else:
                reader = asking(chosen, offline=offline, folder=self.record)
            with Progress(f"asking {reader.chosen.model}", quiet=quiet) as progress:
                reading = reader(comparison, progress)
        except NoAnswer as fault:
            raise Refused(f"second reader: {fault}") from fault
        if self.dry_run:
            _say_missing(reader.ask)
        return replace(comparison, second_reading=reading)


NOBODY = Asking()


def _say_missing(ask: Recorded) -> None:
    """How many questions have no answer yet, and how long they are."""
    count, tokens = len(ask.missing), sum(question.tokens for question in ask.missing)
    said = f"{count} question{'' if count == 1 else 's'} of {tokens} tokens" if count else "no question"
    echo(f"{said} without an answer in {ask.folder}; no model was asked\n")


_folder = click.Path(path_type=Path)

asks = gathered(
    "asking",
    Asking,
    click.option(
        "--second-reader", is_flag=True, help="Ask the model under [second_reader] in the settings to point out more."
    ),
    click.option("--record", metavar="FOLDER", type=_folder, help="Keep its questions and answers in this folder."),
    click.option("--replay", metavar="FOLDER", type=_folder, help="Take the answers from this folder; ask no model."),
    click.option("--dry-run", is_flag=True, help="With --record: write the questions; ask no model."),
)
"""The options of every command that may ask a second reader."""
