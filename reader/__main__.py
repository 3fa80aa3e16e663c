"""`python -m reader` is the command `reader`."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command line; whoever interrupts before it is imported sees one line as well."""
    try:
        from reader.cli import main  # noqa: PLC0415

        main(prog_name="reader")
    except KeyboardInterrupt:
        sys.stderr.write("reader: interrupted\n")
        sys.exit(130)


if __name__ == "__main__":
    run()
