"""Where English words, phrases and sentences end, and how surely verbs hold what they govern."""
