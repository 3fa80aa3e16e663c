"""The whole comparison as a table."""
