"""Numbers, dates and what is counted, as English writes them."""
