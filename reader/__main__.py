"""`python -m reader` is the command `reader`."""

from reader.cli import main

main(prog_name="reader")
