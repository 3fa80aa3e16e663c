"""People in English news: what they are called, and how their words are reported."""
