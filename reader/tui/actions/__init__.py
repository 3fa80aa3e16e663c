"""What the keys of the main screen do: a file for each purpose, each an object that the screen owns."""
