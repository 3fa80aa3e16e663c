"""What a document holds and how it is dressed, as the command line says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from reader.cli.endings import Refused
from reader.cli.gathering import Decorator, OneOf, none_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from reader.export import Form
    from reader.model import Comparison


@dataclass(frozen=True, slots=True)
class Shape:
    """The rows that are wanted, by name, by the letters of the accounts that tell them, with so many around each."""

    only: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    context: int = 0
    md_style: str | None = None
    front_matter: bool = False
    brief: bool = False

    @property
    def shaped(self) -> bool:
        """Whether anything is said of the document."""
        return any(self._said.values())

    @property
    def _said(self) -> Mapping[str, object]:
        """What is said, by the name of its option."""
        return {
            "--only": self.only,
            "--reported-by": self.reported_by,
            "--context": self.context,
            "--md-style": self.md_style,
            "--front-matter": self.front_matter,
            "--brief": self.brief,
        }

    def heeded(self, suffix: str) -> None:
        """Raises `Refused` where the format of this ending does not heed what is said."""
        from reader.export import EXPORTERS, Choice  # noqa: PLC0415

        choices = {"--md-style": Choice.STYLE, "--front-matter": Choice.FRONT_MATTER, "--brief": Choice.BRIEF}
        if self.context and not (self.only or self.reported_by):
            raise Refused("--context adds rows around those of --only or --reported-by; use one of them as well")
        for option, said in self._said.items():
            choice = choices.get(option, Choice.SCOPE)
            if said and choice not in EXPORTERS[suffix].choices:
                heeding = ", ".join(ending for ending, exporter in EXPORTERS.items() if choice in exporter.choices)
                raise Refused(f"{option} does not apply to {suffix}; it applies to {heeding}")

    def form(self, comparison: Comparison) -> Form:
        """The same for the documents of a comparison. Raises `Refused` where it has no account of a letter."""
        from reader.export import Form, MarkdownStyle, Scope  # noqa: PLC0415
        from reader.model import Kind, Verdict  # noqa: PLC0415

        labels = comparison.labels
        if strangers := [letter for letter in self.reported_by if letter not in labels]:
            raise Refused(f"--reported-by {strangers[0]}: there is no such account; choose from {', '.join(labels)}")
        scope = Scope(
            frozenset(verdict for verdict in Verdict if verdict in self.only),
            frozenset(kind for kind in Kind if kind in self.only and kind is not Kind.SPEAKER),
            remarked="marked" in self.only,
            told=frozenset(map(labels.index, self.reported_by)),
            context=self.context,
        )
        return Form(scope, MarkdownStyle(self.md_style or MarkdownStyle.GITHUB), self.front_matter, self.brief)


class _Rows(click.ParamType[tuple[str, ...]]):
    """Names of rows, separated by commas: verdicts, kinds of findings, and `marked`."""

    name = "rows"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(name.strip().lower() for name in value.split(","))
        for name in names:
            if name not in _names():
                self.fail(none_of(name, _names()), param, ctx)
        return names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        from click.shell_completion import CompletionItem  # noqa: PLC0415

        before, comma, name = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{each}") for each in _names() if each.startswith(name)]


class _Letters(click.ParamType[tuple[str, ...]]):
    """Letters of accounts, separated by commas."""

    name = "letters"

    def convert(
        self,
        value: str | tuple[str, ...],
        param: click.Parameter | None,  # noqa: ARG002 - click's own shape
        ctx: click.Context | None,  # noqa: ARG002
    ) -> tuple[str, ...]:
        return value if isinstance(value, tuple) else tuple(letter.strip().upper() for letter in value.split(","))


class _Count(click.ParamType[int]):
    """A number of rows."""

    name = "count"

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, str) and not value.isdecimal():
            self.fail(f"cannot be {value!r}; give a number of rows, from 0 up", param, ctx)
        return int(value)


def _names() -> list[str]:
    from reader.model import Kind, Verdict  # noqa: PLC0415

    verdicts = [str(verdict) for verdict in Verdict if verdict is not Verdict.ASIDE]
    return [*dict.fromkeys([*verdicts, "marked", *map(str, Kind)])]


shaping: tuple[Decorator, ...] = (
    click.option(
        "--only",
        metavar="ROWS",
        type=_Rows(),
        default=(),
        help="Write only these rows: agree, related, differ, speaker, only, marked, or a kind such as number; separate"
        " several with commas.",
    ),
    click.option(
        "--reported-by",
        metavar="A,B",
        type=_Letters(),
        default=(),
        help="Write only rows that all these accounts report.",
    ),
    click.option(
        "--context",
        metavar="N",
        type=_Count(),
        default=0,
        help="Also write this many rows before and after each.",
    ),
    click.option(
        "--md-style",
        metavar="STYLE",
        type=OneOf(("github", "obsidian", "pandoc", "plain")),
        help="Choose the Markdown: github, obsidian, pandoc or plain.",
    ),
    click.option("--brief", is_flag=True, help="Write one page: the differences in sentences, heaviest first."),
    click.option("--front-matter", is_flag=True, help="Put title, sources and counts as YAML above the Markdown."),
)
"""The options that a `Shape` is made of."""
