"""A comparison as one self-contained web page."""

from reader.export.html.web_page import to_html

__all__ = ["to_html"]
