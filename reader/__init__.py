"""Side-by-side comparison of several accounts of one event."""
