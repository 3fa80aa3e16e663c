"""Where the files that tests read stand."""

from pathlib import Path

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
SAMPLES = ROOT / "samples"
"""Invented events, a folder of articles each."""
PAGES = TESTS / "pages"
"""A file of every format and layout, and beside it what is read of it (`.expected`)."""
GOLDEN = TESTS / "golden"
"""The documents that the program is expected to write."""
