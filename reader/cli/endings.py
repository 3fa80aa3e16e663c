"""How a command ends: with an exit code, and with one line where something is wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click

EXITS = "Exit codes: 0 success; 2 an error, explained in one line; 130 interrupted."
EXITS_OF_CHECK = (
    "Exit codes: 0 success, with --check nothing differs; 1 with --check something differs; 2 an error, explained in "
    "one line; 130 interrupted."
)

# Exit codes: the first means that something differs and nothing else; the last two are 128 and the signal’s number.
DIFFERS = 1
WRONG = 2
INTERRUPTED = 130
CLOSED = 141


class Refused(click.ClickException):
    """One line that names the fault and the remedy; exit code 2."""

    exit_code = WRONG

    def show(self, file: object = None) -> None:  # noqa: ARG002
        """Print the line."""
        say(self.message)


def say(words: str) -> None:
    """One line on standard error, in which a terminal finds nothing to obey."""
    from reader.loading import in_short  # noqa: PLC0415 - help and completion do without

    mutter(f"reader: {in_short(words)}")


def mutter(line: str) -> None:
    """A line on standard error; where that takes none, the exit code has to do."""
    with suppress(OSError):
        click.echo(line, err=True)


@contextmanager
def endings() -> Iterator[None]:
    """Around all that a command does.

    A fault in the program itself keeps its traceback and ends with 2, so that 1 says "something differs" and nothing
    else. Raises click's `Exit` and `Refused`.
    """
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as fault:
        raise Refused(_usage(fault)) from fault
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except KeyboardInterrupt as fault:
        say("interrupted")
        raise click.exceptions.Exit(INTERRUPTED) from fault
    except BrokenPipeError as fault:
        _write_into_nothing()
        raise click.exceptions.Exit(CLOSED) from fault
    except Exception as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
        raise click.exceptions.Exit(WRONG) from fault


def _usage(fault: click.UsageError) -> str:
    """What click says of a wrong word on the command line, as one sentence with its remedy."""
    said = " ".join(fault.format_message().split()).rstrip(".")
    said = said[:1].lower() + said[1:].replace(". Did you", "; did you")
    command = fault.ctx.command_path if fault.ctx else "reader"
    return said if said.endswith("?") else f"{said}; see {command} -h"


def _write_into_nothing() -> None:
    """Whoever read the output has closed it; what is still to be flushed goes nowhere."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nothing, stream.fileno())
