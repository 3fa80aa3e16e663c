"""A comparison as one self-contained web page."""

from reader.export.html.page import to_html

__all__ = ["to_html"]
