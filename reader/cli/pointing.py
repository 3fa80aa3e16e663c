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
    from reader.cli.writing import Delivery
    from reader.model import Comparison
    from reader.pointing.recorded import Recorded
    from reader.preferences import SecondReader

_NAMELESS = "a model"
"""What whoever answers is called where the settings name no model."""


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
                raise Refused(f"{option} is for the second reader; name --second-reader as well")
        if self.record and self.replay:
            raise Refused("--record asks and --replay asks nobody; name one of them")
        if self.dry_run and not self.record:
            raise Refused("--dry-run writes questions into a folder; name it with --record")
        if self.second_reader and not self.dry_run:
            self._shown_in([suffix for _, suffix in delivery.documents()])

    def _shown_in(self, suffixes: Sequence[str]) -> None:
        from reader.export import EXPORTERS, Choice  # noqa: PLC0415

        if not suffixes:
            raise Refused("--check takes no part of what a second reader points out; name a document with -o")
        showing = [name for name, each in EXPORTERS.items() if Choice.SECOND_READER in each.choices]
        for suffix in suffixes:
            if suffix not in showing:
                raise Refused(f"--second-reader does not apply to {suffix}; it applies to {', '.join(showing)}")

    def reader(self, chosen: SecondReader, *, offline: bool) -> Reader:
        """Whoever answers, with these settings. Raises `Refused` where it may not be asked."""
        from reader.pointing import NoAnswer  # noqa: PLC0415
        from reader.pointing.endpoint import Endpoint  # noqa: PLC0415
        from reader.pointing.recorded import Recorded  # noqa: PLC0415

        model = chosen.model or _NAMELESS
        folder = self.replay or self.record
        if self.replay or self.dry_run:
            return Reader(replace(chosen, model=model), Recorded(folder or Path(), model, dry=self.dry_run))
        try:
            endpoint = Endpoint(chosen, offline)
        except NoAnswer as fault:
            raise Refused(f"second reader: {fault}") from fault
        kept = Recorded(folder or _cache(), model, endpoint, questions=bool(folder))
        return Reader(chosen, kept, endpoint.name if endpoint.remote else "")


NOBODY = Asking()


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever answers; `endpoint` is named where that is not on this machine."""

    chosen: SecondReader
    ask: Recorded
    endpoint: str = ""

    def __call__(self, comparison: Comparison, *, quiet: bool) -> Comparison:
        """The comparison with what is pointed at. Raises `Refused`."""
        from reader.pointing import NoAnswer, TooSmall, second_reading  # noqa: PLC0415

        model = self.chosen.model
        try:
            with Progress(f"asking {model}", quiet=quiet) as progress:
                reading = second_reading(comparison, self.ask, model, self.chosen.window, progress)
        except (NoAnswer, TooSmall) as fault:
            raise Refused(f"second reader: {fault}") from fault
        except OSError as fault:
            raise Refused(f"{self.ask.folder}: {fault.strerror or fault}; choose another folder") from fault
        return replace(comparison, second_reading=replace(reading, endpoint=self.endpoint))

    def write_questions(self, comparison: Comparison, *, quiet: bool) -> None:
        """Write what would be asked, and say how much that is. Raises `Refused`."""
        self(comparison, quiet=quiet)
        missing = self.ask.missing
        tokens = sum(question.tokens for question in missing)
        said = (
            f"{len(missing)} question{'' if len(missing) == 1 else 's'} of {tokens} tokens"
            if missing
            else "no question"
        )
        echo(f"{said} without an answer in {self.ask.folder}; nobody was asked\n")


def _cache() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("reader", appauthor=False) / "second-reader"


_folder = click.Path(file_okay=False, path_type=Path)

asks = gathered(
    "asking",
    Asking,
    click.option(
        "--second-reader", is_flag=True, help="Have the model of [second_reader] in the settings point at more."
    ),
    click.option("--record", metavar="FOLDER", type=_folder, help="Keep its questions and answers there."),
    click.option("--replay", metavar="FOLDER", type=_folder, help="Take the answers from there, and ask nobody."),
    click.option("--dry-run", is_flag=True, help="With --record: write the questions there, and ask nobody."),
)
"""The options of every command that may ask a second reader."""
