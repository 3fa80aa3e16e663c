"""What the words of two cells of one row do to each other."""
