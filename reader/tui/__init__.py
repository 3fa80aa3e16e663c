"""The app: accounts side by side, walked through by keyboard or mouse."""

from reader.tui.app import ReaderApp

__all__ = ["ReaderApp"]
