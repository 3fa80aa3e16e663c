"""What the keys of the main screen do: a file and a class of its name for each purpose; the screen owns one of each."""
