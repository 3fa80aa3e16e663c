"""What a language looks like, as data: marks, abbreviations, speech verbs, titles, number words."""
