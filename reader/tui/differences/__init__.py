"""The differences as one list, and what the user makes of each."""
