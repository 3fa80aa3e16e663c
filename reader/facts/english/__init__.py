"""Amounts, dates and names as English writes them."""
