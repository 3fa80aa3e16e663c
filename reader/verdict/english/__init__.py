"""What the comparison knows of English: claims, counts, names, certainty."""
