"""Quotations and reported speech as English writes them."""
