"""Noun phrases, verbs of saying and their subjects in an English sentence, found by word lists and capitals."""
