"""How a command ends: with an exit code, and with one line where something is wrong."""

from __future__ import annotations

import os
import re
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

_TOO_MANY = re.compile(r"unexpected extra arguments? \((\S+).*\)")
"""How click says that a command takes no word more."""


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
    """What is wrong with a word on the command line, as one sentence with its remedy."""
    said = _said(fault)
    command = fault.ctx.command_path if fault.ctx else "reader"
    return said if said.endswith("?") else f"{said}; see {command} -h"


def _said(fault: click.UsageError) -> str:
    """The fault in our words; in those of click where it is of none of these kinds."""
    if isinstance(fault, click.NoSuchOption):
        meant = f"; did you mean {' or '.join(fault.possibilities or ())}?" if fault.possibilities else ""
        return f"there is no option {fault.option_name}{meant}"
    param = fault.param if isinstance(fault, click.BadParameter) else None
    if param:
        name = param.opts[-1] if isinstance(param, click.Option) else param.metavar
        return f"{name} is missing" if isinstance(fault, click.MissingParameter) else f"{name} {fault.message}"
    if more := _TOO_MANY.search(fault.message):
        return f"{more[1]!r} is one word too many"
    return f"{fault.message[:1].lower()}{fault.message[1:].rstrip('.')}"


def _write_into_nothing() -> None:
    """Whoever read the output has closed it; what is still to be flushed goes nowhere."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nothing, stream.fileno())
