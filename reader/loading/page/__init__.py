"""A web page between its bytes and its paragraphs: its characters, its tree as text says it, and what of it is told."""
