"""Screens and lines that ask the user for something."""
