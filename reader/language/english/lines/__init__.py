"""Lines around a news article: who made it, where and when, what asks for something or leads away."""
