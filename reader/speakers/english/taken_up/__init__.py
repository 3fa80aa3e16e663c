"""Whom or what words without a name take up again: "the Ogden senator", "the agency", "the statement"."""
