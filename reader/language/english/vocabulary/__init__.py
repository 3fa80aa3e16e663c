"""Words of English news: their stems, their rarity, and which of them say the same or exclude one another."""
