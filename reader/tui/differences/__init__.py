"""The differences in words and tints, as one list, and what the user makes of each; and what accounts share."""
