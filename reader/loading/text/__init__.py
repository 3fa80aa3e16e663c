"""What any text goes through, whatever its format: characters, paragraphs, its language."""
