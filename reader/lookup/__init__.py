"""Which rows, where they stand and in which words: for the app and the documents alike."""
